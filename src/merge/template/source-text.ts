import type { Origin } from '../../base/diagnostic.js';
import { lastAtOrBefore } from '../../base/last-at-or-before.js';

/** A text that a template is read from, with the place of every offset (UTF-16 units): a file, or a string inside one. */
export interface SourceText {
  readonly text: string;
  readonly at: (offset: number) => Origin;
}

/** A whole file as a source text. */
export function fileSource(file: string, text: string): SourceText {
  const starts = lineStarts(text);
  return {
    text,
    at: (offset) => {
      const line = lastAtOrBefore(starts, Math.min(Math.max(offset, 0), text.length));
      return { file, line: line + 1, column: Math.min(Math.max(offset, 0), text.length) - starts[line]! + 1 };
    },
  };
}

/** The place of a stretch, with its length where it stands in one line. */
export function stretchOrigin(source: SourceText, start: number, end: number): Origin {
  const first = source.at(start);
  const last = source.at(Math.max(start, end - 1));
  const length = last.column - first.column + 1;
  return first.file === last.file && first.line === last.line && length > 1 ? { ...first, length } : first;
}

/** Offset of the first unit of each line; lines end as Handlebars' lexer ends them: at `\n`, `\r\n` or `\r`. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
