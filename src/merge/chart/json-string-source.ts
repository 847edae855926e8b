import type { SourceText } from '../template/source-text.js';

/** The text of a JSON string literal (its quotation marks at `start` and before `end`), each unit with its place in the file. */
export function jsonStringSource(file: SourceText, start: number, end: number): SourceText {
  const text = JSON.parse(file.text.slice(start, end)) as string;
  const offsets: number[] = [];
  for (let at = start + 1; at < end - 1;) {
    offsets.push(at);
    at += escapeLength(file.text, at);
  }
  offsets.push(end - 1);
  return { text, at: (offset) => file.at(offsets[Math.min(Math.max(0, offset), text.length)]!) };
}

/** How many units of the file one unit of the text takes (RFC 8259, section 7). */
function escapeLength(text: string, at: number): number {
  if (text[at] !== '\\') return 1;
  return text[at + 1] === 'u' ? 6 : 2;
}
