import type { Origin } from '../base/diagnostic.js';
import type { LedgerContext } from './ledger-context.js';
import { findNumbers } from './numbers/find-numbers.js';
import type { NumberToken } from './numbers/number-token.js';
import type { ReadText } from './read-text.js';

/** Lines behind the beginning of a text in which its numbers are looked for. */
const REACH = 40;

/**
 * Where a number was written: its own line and column in the file that its text begins in, else the place where the text begins. A
 * number of a chart that came from no text is looked for in the chart's spec.
 */
export function originOfNumber(number: NumberToken, text: ReadText, context: LedgerContext): Origin | undefined {
  const start = text.at(number.start) ?? text.origin;
  if (start) return behind(start, number, text, context) ?? start;
  const file = text.chart === undefined ? undefined : context.chartFiles?.get(text.chart);
  return file === undefined ? undefined : inSpec(file, number, text, context);
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

/** A chart's spec where it holds the whole label, else the number; its beginning where it holds neither. */
function inSpec(file: string, number: NumberToken, text: ReadText, { texts }: LedgerContext): Origin {
  const lines = (texts?.get(file) ?? '').split('\n');
  for (const wanted of [text.text, number.text]) {
    for (const [index, line] of lines.entries()) {
      const [column] = wanted === number.text ? columnsOf(wanted, line, 0) : [line.indexOf(wanted)];
      if (column === undefined || column < 0) continue;
      const inner = wanted === text.text ? column + number.start : column;
      return { file, line: index + 1, column: inner + 1, length: number.text.length };
    }
  }
  return { file, line: 1, column: 1 };
}
