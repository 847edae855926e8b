import type { IngestedSentence } from '../ingested-article.js';
import { asProse, type ProseContext } from './as-prose.js';

const CHINESE_CLAUSE = /[，；：]/gu;

/**
 * What a sentence says with figures, in its own words: from the clause of the first figure to that of the last, with the time right
 * before it (1-5月，), without what introduces it (7月4日，副厅长介绍，). English sentences stay whole.
 */
export function extractOf({ text, figures }: IngestedSentence, context: ProseContext, stop: string): string {
  const chinese = /\p{Script=Han}/u.test(text);
  if (!chinese) return asProse(text, 0, text.length, context);
  const marks = [...text.matchAll(CHINESE_CLAUSE)].map(({ index }) => index + 1);
  const borders = [0, ...marks, text.length];
  const first = Math.min(...figures.map(({ start }) => start));
  const last = Math.max(...figures.map(({ end }) => end));
  const index = borders.findLastIndex((border) => border <= first);
  const start = borders[isTime(text.slice(borders[index - 1] ?? 0, borders[index])) ? index - 1 : index]!;
  const end = borders.find((border) => border >= last) ?? text.length;
  const prose = asProse(text, start, end, context)
    .replace(/^(?:其中：|：|，)/u, '')
    .replace(/[，；：。！？]$/u, '');
  return `${prose}${stop}`;
}

function isTime(clause: string): boolean {
  return clause.length <= 14 && /(?:\d+月份?|年|季度|上半年|全年|目前|其中)，$/u.test(clause);
}
