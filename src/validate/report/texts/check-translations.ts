import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { suggest } from '../../../base/did-you-mean.js';
import type { TextNode } from './text-node.js';

/**
 * Reports what one language's text file has and another's has not: each language is compared with the first one, both
 * ways, and the topmost missing key is named with both places.
 */
export function checkTranslations(texts: ReadonlyMap<string, TextNode>, diagnostics: Diagnostic[]): void {
  const [first, ...others] = [...texts];
  if (first === undefined) return;
  for (const [language, text] of others) {
    compare({ language: first[0], node: first[1] }, { language, node: text }, [], diagnostics);
  }
}

interface Side {
  readonly language: string;
  readonly node: TextNode;
}

function compare(a: Side, b: Side, path: readonly string[], diagnostics: Diagnostic[]): void {
  if (a.node.kind !== b.node.kind) {
    const message = `“${path.join('.')}” is ${describe(b.node)} in ${b.language} but ${describe(a.node)} in ${a.language}`;
    diagnostics.push(errorOf('validate/translation-differs', message, b.node.origin, whereIs(a.node)));
    return;
  }
  if (a.node.kind === 'map' && b.node.kind === 'map') compareMaps(a, b, path, diagnostics);
  if (a.node.kind !== 'list' || b.node.kind !== 'list') return;
  const [left, right] = [a.node.items, b.node.items];
  if (left.length !== right.length) {
    const message = `“${path.join('.')}” has ${right.length} entries in ${b.language} but ${left.length} in ${a.language}`;
    diagnostics.push(errorOf('validate/translation-differs', message, b.node.origin, whereIs(a.node)));
  }
  left.slice(0, right.length).forEach((item, index) => {
    const inner = [...path, String(index)];
    compare({ ...a, node: item }, { ...b, node: right[index]! }, inner, diagnostics);
  });
}

function compareMaps(a: Side, b: Side, path: readonly string[], diagnostics: Diagnostic[]): void {
  reportMissing(a, b, path, diagnostics);
  reportMissing(b, a, path, diagnostics);
  for (const [key, node] of entriesOf(a)) {
    const other = entriesOf(b).get(key);
    if (other) compare({ ...a, node }, { ...b, node: other }, [...path, key], diagnostics);
  }
}

/** Keys of `has` that `lacks` has not; a key of `lacks` alone that is spelled almost so is the hint. */
function reportMissing(has: Side, lacks: Side, path: readonly string[], diagnostics: Diagnostic[]): void {
  const strays = [...entriesOf(lacks).keys()].filter((key) => !entriesOf(has).has(key));
  for (const [key, node] of entriesOf(has)) {
    if (entriesOf(lacks).has(key)) continue;
    const name = [...path, key].join('.');
    const close = strays.length > 0 ? suggest(key, strays) : undefined;
    const misspelt = close?.startsWith('did you mean') ? `; ${lacks.language} has a key of its own: ${close}` : '';
    const message = `“${name}” is missing in ${lacks.language}`;
    diagnostics.push(
      errorOf('validate/missing-translation', message, lacks.node.origin, `${whereIs(node)}${misspelt}`),
    );
  }
}

function entriesOf(side: Side): ReadonlyMap<string, TextNode> {
  return side.node.kind === 'map' ? side.node.entries : new Map();
}

function whereIs({ origin }: TextNode): string {
  return `the other language has it in ${origin.file}:${origin.line}`;
}

function describe(node: TextNode): string {
  return { text: 'a text', list: 'a list', map: 'a map of keys' }[node.kind];
}
