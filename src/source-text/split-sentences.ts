import { type CleanText, sliceClean, trimClean } from './clean/clean-text.js';

/** 。！？ and the closing marks behind them (GB/T 15834-2011, 4.1 to 4.3). */
const CHINESE_END = /[。！？]+[”’」』）》]*/g;

/** A full stop, question or exclamation mark, closing marks, and then a space before what begins a sentence. */
const ENGLISH_END = /[.!?]+["”’')\]]*(?=\s+["“‘'(]?[\p{Lu}\d¥$€£])/gu;

/** Words whose full stop ends no sentence, and initials. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Inc|Ltd|Co|Corp|St|No|Nos|vs|Fig|approx|cf|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z](?:\.[A-Z])*)\.$/;

/** The sentences of a paragraph, in order; what is left without an end is the last. Chinese where it has Chinese characters enough. */
export function splitSentences(paragraph: CleanText): readonly CleanText[] {
  const { text } = paragraph;
  const chinese = (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 10 > text.length;
  const ends = [...text.matchAll(chinese ? CHINESE_END : ENGLISH_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => chinese || !ABBREVIATION.test(text.slice(0, end)));
  return [0, ...ends]
    .map((start, index) => trimClean(sliceClean(paragraph, start, ends[index])))
    .filter((sentence) => sentence.text !== '');
}
