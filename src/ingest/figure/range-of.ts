import type { Figure } from '../../source-text/figures/figure.js';

/** What stands between the ends of a range. */
const JOINED = /^(?:between)?\s?(?:[-—–―~～至到]|to)\s?$|^between\s?and\s?$/u;

/** Where two figures are the ends of a range: 5%—6%, 3 to 4 million. */
export function rangeOf(
  text: string,
  before: Figure | undefined,
  figure: Figure,
  next: Figure | undefined,
): 'low' | 'high' | undefined {
  const joined = (one: Figure, other: Figure): boolean =>
    JOINED.test(
      `${/\bbetween\s?$/.test(text.slice(0, one.start)) ? 'between' : ''}${text.slice(one.end, other.start)}`,
    ) &&
    (one.unit === other.unit || one.unit === '') &&
    // Rose by $850 million to $62.4 billion: a change and what it led to.
    !(/\bby\s$/.test(text.slice(0, one.start)) && one.unit !== '' && one.scale !== other.scale);
  // 从20元到300元不等 is a range, 由38.1%到57.3% is a change.
  const changes = (low: Figure, high: Figure): boolean =>
    /(?:由|从|from)\s?$/.test(text.slice(0, low.start)) && !/^(?:不等|之间)/u.test(text.slice(high.end));
  if (next && joined(figure, next) && !changes(figure, next)) return 'low';
  if (before && joined(before, figure) && !changes(before, figure)) return 'high';
  return undefined;
}
