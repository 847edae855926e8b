import type { Figure } from '../../source-text/figures/figure.js';
import type { IngestedFigure } from '../ingested-article.js';
import type { Carried, Composed } from './carried.js';
import type { Phrase } from './phrase.js';

/** Comparisons that go on from one figure to the next. */
const PERIODIC =
  /同比|环比|按年(?=[\p{Script=Han}]{0,2}[增减升降上下微跌涨])|[比较](?:上年|去年)(?:同期)?(?=[增下上提减加扩缩多少高低快慢回]|$)|(?:year|month|quarter)[- ]o(?:n|ver)[- ](?:year|month|quarter)/giu;

/** What growth is measured against: what the sentence says last before the figure, else what the sentences before it said. */
export function withBase({ phrase, subject = '' }: Composed, text: string, figure: Figure, { base }: Carried): Phrase {
  const grows =
    phrase.change !== undefined || /[增涨升降跌]幅|增速|(?<!自然)增长率/u.test(`${subject}${phrase.predicate}`);
  if (phrase.base !== undefined || !grows) return phrase;
  const named = periodicIn(text.slice(0, figure.start)).at(-1) ?? base;
  return named === undefined ? phrase : { ...phrase, base: named };
}

/** What is put beside growth against a year, with the same verb, is against that year too: 排放比2025年降低18%，能耗降低13%. */
export function besideLike(phrase: Phrase, before: IngestedFigure | undefined, between: string): Phrase {
  const verb = /(?:增长|提高|上升|降低|下降|减少)$/u.exec(phrase.predicate)?.[0];
  const year = /^\d{4}年$/u.test(before?.base ?? '') && before?.kind === 'growth';
  if (phrase.base !== undefined || verb === undefined || !year || /[；。]/u.test(between)) return phrase;
  return before.predicate?.endsWith(verb) ? { ...phrase, base: before.base! } : phrase;
}

function periodicIn(text: string): readonly string[] {
  return [...text.matchAll(PERIODIC)].map(([words]) => (/^[比较]/u.test(words) ? words.slice(1) : words));
}

/** What a sentence gives the next ones: what it names before its first growth, in English also right behind that. */
export function baseFor(text: string, figures: readonly IngestedFigure[]): string | undefined {
  const grown = figures.find(({ kind }) => kind === 'growth' || kind === 'points' || kind === 'ratio');
  const behind = /^year/i.test(grown?.base ?? '') ? grown?.base : undefined;
  return periodicIn(text.slice(0, grown?.start ?? text.length))[0] ?? behind;
}
