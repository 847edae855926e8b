import type { Origin } from '../base/diagnostic.js';
import type { TextNode } from '../validate/report.js';
import type { LedgerContext } from './ledger-context.js';
import { findNumbers } from './numbers/find-numbers.js';
import type { NumberToken } from './numbers/number-token.js';
import type { ReadText } from './read-text.js';

/** Lines behind the beginning of a text in which its numbers are looked for. */
const REACH = 40;

/** Characters before and behind a number by which it is looked for in a text file: first both, for the next word may be another's. */
const WINDOWS: readonly (readonly [before: number, behind: number])[] = [
  [8, 8],
  [0, 12],
  [12, 0],
  [4, 4],
  [0, 5],
  [5, 0],
];

/**
 * Where a number was written: its own line and column in the file that its text begins in, else the place where the text begins. A
 * number of a text that has no place is looked for by the words round it: in the chart's spec, then in the text file of the language.
 */
export function originOfNumber(number: NumberToken, text: ReadText, context: LedgerContext): Origin | undefined {
  const start = text.at(number.start) ?? text.origin;
  if (start) return behind(start, number, text, context) ?? start;
  const file = text.chart === undefined ? undefined : context.chartFiles?.get(text.chart);
  const spec = file === undefined ? undefined : inSpec(file, text.text, number.start, number, context);
  const words = spec ?? inTextFile(context.report.texts.get(text.language), number, text);
  if (words || file === undefined) return words;
  return inSpec(file, number.text, 0, number, context) ?? { file, line: 1, column: 1 };
}

/** The same number behind the beginning of its run, as many times on as the run shows it before. */
function behind(start: Origin, number: NumberToken, text: ReadText, { texts }: LedgerContext): Origin | undefined {
  const source = texts?.get(start.file);
  if (source === undefined || start.sheet !== undefined) return undefined;
  const lines = source.split('\n').slice(start.line - 1, start.line - 1 + REACH);
  const from = text.at(number.start);
  const earlier = findNumbers(text.text).filter(
    (other) => other.text === number.text && other.start < number.start && text.at(other.start) === from,
  ).length;
  let left = earlier;
  for (const [index, line] of lines.entries()) {
    const skipped = index === 0 ? start.column - 1 : 0;
    const shown = withoutMarkup(line);
    for (const column of columnsOf(number.text, shown, skipped)) {
      if (left-- > 0) continue;
      return { file: start.file, line: start.line + index, column: column + 1, length: number.text.length };
    }
  }
  return undefined;
}

/** Calls of helpers and tags, blank: what they print has places of its own. */
function withoutMarkup(line: string): string {
  return line.replace(/\{\{.*?\}\}|<[^<>]*>/g, (markup) => ' '.repeat(markup.length));
}

/** Where a number stands by itself, not as part of a longer one; from 0. */
function columnsOf(number: string, line: string, from: number): readonly number[] {
  const found: number[] = [];
  for (let at = line.indexOf(number, from); at >= 0; at = line.indexOf(number, at + 1)) {
    const digits = /\d/.test(number);
    const joined = /[\d.]$/.test(line.slice(0, at)) || /^\.?\d/.test(line.slice(at + number.length));
    if (!digits || !joined) found.push(at);
  }
  return found;
}

/** A string in a chart's spec: where the number in it stands. */
function inSpec(
  file: string,
  wanted: string,
  inner: number,
  number: NumberToken,
  { texts }: LedgerContext,
): Origin | undefined {
  for (const [index, line] of (texts?.get(file) ?? '').split('\n').entries()) {
    const [column] = columnsOf(wanted, line, 0);
    if (column !== undefined) {
      return { file, line: index + 1, column: column + inner + 1, length: number.text.length };
    }
  }
  return undefined;
}

/** A number in the tree of a text file, with the words round it. */
function inTextFile(node: TextNode | undefined, number: NumberToken, text: ReadText): Origin | undefined {
  const nodes = node ? textNodes(node) : [];
  for (const [before, behind] of WINDOWS) {
    const from = Math.max(0, number.start - before);
    const words = text.text.slice(from, number.end + behind);
    for (const each of nodes) {
      const at = each.text.indexOf(words);
      if (at >= 0) return { ...each.at(at + number.start - from), length: number.text.length };
    }
  }
  return undefined;
}

type Leaf = Extract<TextNode, { readonly kind: 'text' }>;

function textNodes(node: TextNode): readonly Leaf[] {
  if (node.kind === 'text') return [node];
  return (node.kind === 'list' ? node.items : [...node.entries.values()]).flatMap(textNodes);
}
