import type { FigureKind, IngestedFigure } from '../../ingested-article.js';
import { COMMON_WORDS, GLOSSARY } from './glossary.js';

/** Ending of an id by kind, where the subject's words do not say it already. */
const ENDINGS: Readonly<Record<FigureKind, string>> = {
  growth: 'growth',
  points: 'change',
  share: 'share',
  rate: 'rate',
  ratio: 'ratio',
  rank: 'rank',
  count: '',
  amount: '',
};

/** Longest an id grows by words, before its ending. */
const WORDS = 4;

/** A readable id for each figure, in order: `industry-growth`, `coking-firm`, `growth-2` where the words are taken. */
export function factIds(figures: readonly IngestedFigure[]): readonly string[] {
  const taken = new Map<string, number>();
  return figures.map((figure) => {
    const id = idOf(figure);
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : freeId(id, times, taken);
  });
}

function freeId(id: string, times: number, taken: Map<string, number>): string {
  for (let number = times; ; number++) {
    const free = `${id}-${number}`;
    if (taken.has(free)) continue;
    taken.set(free, 1);
    return free;
  }
}

function idOf({ subject = '', base, kind, threshold, range }: IngestedFigure): string {
  const words = englishWords(subject).slice(0, WORDS);
  const compared = kind === 'points' && base !== undefined ? overWords(base) : [];
  const ending = compared.length > 0 ? '' : ENDINGS[kind];
  const said = words.at(-1) === ending || (kind === 'points' && compared.length > 0 && words.at(-1) === 'growth');
  const parts = [
    ...(said && kind === 'points' ? words.slice(0, -1) : words),
    ...compared,
    ...(said || ending === '' ? [] : [ending]),
    ...(threshold ? ['threshold'] : []),
    ...(range ? [range] : []),
  ];
  return parts.length > 0 ? parts.join('-') : kind;
}

function overWords(base: string): readonly string[] {
  if (/季度|quarter/u.test(base)) return ['over', 'quarter'];
  if (/月|month/u.test(base)) return ['over', 'month'];
  if (/上年|去年|year/u.test(base)) return ['over', 'year'];
  const words = englishWords(base).slice(0, 2);
  return words.length > 0 ? ['over', ...words] : [];
}

/** The words of a phrase that the glossary knows, in order, none twice; of an English one all but the commonest. */
export function englishWords(phrase: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(phrase)) {
    const words = phrase.toLowerCase().match(/[a-z]{2,}/g) ?? [];
    return [...new Set(words.filter((word) => !COMMON_WORDS.test(word)))];
  }
  const found: string[] = [];
  for (let at = 0; at < phrase.length;) {
    const entry = GLOSSARY.find(([chinese]) => phrase.startsWith(chinese, at));
    if (entry?.[1]) found.push(...entry[1].split('-'));
    at += entry?.[0].length ?? 1;
  }
  return [...new Set(found)];
}
