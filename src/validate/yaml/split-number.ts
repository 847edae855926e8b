import { isEmpty, type YamlEntry } from './yaml-node.js';

/** How to write a number that its own comma cut in two: `{ value: 1,234 }` is a value of 1 and a key 234 without a value. */
export function splitNumber(before: YamlEntry | undefined, { key, node }: YamlEntry): string | undefined {
  const whole = before?.node.kind === 'scalar' ? before.node.text : '';
  if (!/^-?\d+$/.test(whole) || !/^\d+(?:\.\d+)?$/.test(key) || !isEmpty(node)) return undefined;
  const written = /^-?\d{1,3}$/.test(whole) && /^\d{3}(?:\.\d+)?$/.test(key) ? `${whole}${key}` : `${whole}.${key}`;
  return `a comma ends a value: write ${written} for ${whole},${key}`;
}
