import type { Origin } from '../base/diagnostic.js';
import { bodyLines, type PageLine } from './body-lines.js';
import { cleanLine } from './clean-line.js';
import { type CleanText, cleanTextOf } from './clean-text.js';
import { splitSentences } from './split-sentences.js';

/** An article's body, as places in a source count it. */
export interface SourceText {
  /** As diagnostics name it. */
  readonly file: string;
  readonly paragraphs: readonly SourceParagraph[];
  /** Where a part of a clean text stands in the file, from and to its offsets. */
  readonly origin: (clean: CleanText, start?: number, end?: number) => Origin;
}

export interface SourceParagraph {
  /** From 1. */
  readonly number: number;
  readonly clean: CleanText;
  readonly sentences: readonly SourceSentence[];
}

export interface SourceSentence {
  /** Of its paragraph, from 1. */
  readonly paragraph: number;
  /** From 1. */
  readonly number: number;
  readonly clean: CleanText;
}

/**
 * The body of an article read from plain text through the noise of pages: see `cleanLine` for what a line is freed of and
 * `bodyLines` for what is left out. Without paragraphs where nothing reads like prose.
 */
export function readSourceText(file: string, text: string): SourceText {
  const paragraphs = bodyLines(pageLines(text)).map((clean, index): SourceParagraph => {
    const sentences = splitSentences(clean).map((sentence, at) => ({
      paragraph: index + 1,
      number: at + 1,
      clean: sentence,
    }));
    return { number: index + 1, clean, sentences };
  });
  return { file, paragraphs, origin: originIn(file, text) };
}

/** All sentences of a text, in order. */
export function sentencesOf({ paragraphs }: SourceText): readonly SourceSentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences);
}

function pageLines(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const [line] = match;
    const clean = cleanLine(cleanTextOf(text, match.index, match.index + line.length));
    const skipped = text.slice(lines.at(-1)?.clean.offsets.at(-1) ?? 0, match.index);
    const afterGap = lines.length === 0 || /\n\s*\n|\r\s*\r/.test(skipped.replaceAll('\r\n', '\n'));
    if (clean.text !== '') lines.push({ clean, indented: /^(?:[\u3000]{1,}|[ \t]{2,})/.test(line), afterGap });
  }
  return lines;
}

function originIn(file: string, text: string): SourceText['origin'] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n|\r(?!\n)/g)) starts.push(index + 1);
  return (clean, start = 0, end = clean.text.length) => {
    const from = clean.offsets[start]!;
    // The last unit's own end, not the next one's start: what was dropped between them (pinyin) is not part of it.
    const to = end > start ? clean.offsets[end - 1]! + 1 : from;
    const line = starts.findLastIndex((offset) => offset <= from);
    return { file, line: line + 1, column: from - starts[line]! + 1, length: Math.max(1, to - from) };
  };
}
