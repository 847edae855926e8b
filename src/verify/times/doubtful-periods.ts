import { type Diagnostic, warningOf } from '../../base/diagnostic.js';
import { isSentencePosition, positionKey, type SentencePosition } from '../../base/position.js';
import { placeOfOrigin } from '../../base/place-of-origin.js';
import type { Figure } from '../../source-text/figures/figure.js';
import { findFigures } from '../../source-text/figures/find-figures.js';
import { type SourceText, sentencesOf } from '../../source-text/source-text.js';
import type { Report } from '../../validate/report.js';
import { placeWords } from '../diagnose-findings.js';
import type { Finding } from '../finding.js';
import type { Verification } from '../verify-report.js';
import { contradictedBy, type TimedSentence } from './contradicted-period.js';

/** A company's own years: only its calendar tells which months they are. */
const FISCAL = /\bfiscal\b|\bFY\s?\d{2}/i;

/** A sentence's text with its dates. */
interface Dated {
  readonly text: string;
  readonly dates: readonly Figure[];
}

/**
 * Warnings (`verify/other-period`) for facts whose period is another than the time that their sentence of the source gives: 1-5月, 2022年.
 * By rules that keep silent where the sentence names no time, or words for other times (去年同期, “a year ago”) stand about the figure.
 */
export function doubtfulPeriods(
  { findings }: Verification,
  report: Report,
  texts: ReadonlyMap<string, SourceText>,
): readonly Diagnostic[] {
  return [...texts].flatMap(([id, text]) => {
    const sentences = new Map(
      sentencesOf(text).map(({ paragraph, number, clean }) => [`${paragraph}/${number}`, dated(clean.text)] as const),
    );
    const published = report.sources.get(id)?.date ?? '';
    if (FISCAL.test(text.text)) return [];
    const years = yearsIn([
      published,
      ...[...sentences.values()].flatMap(({ dates }) => dates.map((date) => date.text)),
    ]);
    return findings
      .filter((finding) => finding.source === id)
      .flatMap((finding) => doubtOf(finding, report, sentences, years) ?? []);
  });
}

function doubtOf(
  { claim, status, at }: Finding,
  report: Report,
  sentences: ReadonlyMap<string, Dated>,
  years: ReadonlySet<number>,
): Diagnostic | undefined {
  const fact = claim.kind === 'fact' ? report.facts.get(claim.id) : undefined;
  if (fact?.period === undefined || !at || (status !== 'found' && status !== 'moved')) return undefined;
  // Tables say times in heads, which are not read here.
  if (!isSentencePosition(at)) return undefined;
  const own = sentences.get(positionKey(at));
  const start = own && figureStart(own.text, at.text);
  if (!own || start === undefined) return undefined;
  const { ahead, ...read } = withTime(own, at, sentences);
  const said = contradictedBy(fact.period, { start: ahead + start }, { ...read, years });
  if (said === undefined) return undefined;
  const place = `${placeWords(at)}, ${placeOfOrigin(at.origin)}`;
  const message = `the fact “${fact.id}” is of ${fact.period}, but its source says “${said}” of “${at.text}” (${place})`;
  return warningOf('verify/other-period', message, fact.origin, 'read the source there, and correct the period');
}

function figureStart(sentence: string, words: string): number | undefined {
  const from = sentence.indexOf(words);
  if (from < 0) return undefined;
  return findFigures(sentence).find(
    ({ kind, start, end }) => kind !== 'date' && start < from + words.length && from < end,
  )?.start;
}

/** In Chinese a time holds until another is named: a sentence without one has that of the sentences before it in its paragraph. */
function withTime(
  own: Dated,
  { paragraph, sentence }: SentencePosition,
  sentences: ReadonlyMap<string, Dated>,
): Omit<TimedSentence, 'years'> & { readonly ahead: number } {
  if (own.dates.length > 0 || !/\p{Script=Han}/u.test(own.text)) return { ...own, ahead: 0 };
  let before = '';
  for (let number = sentence - 1; number >= 1; number--) {
    const { text, dates } = sentences.get(`${paragraph}/${number}`) ?? { text: '', dates: [] };
    before = `${text}${before}`;
    if (dates.length > 0) return { text: `${before}${own.text}`, dates, ahead: before.length };
  }
  return { ...own, ahead: 0 };
}

function dated(text: string): Dated {
  return { text, dates: findFigures(text).filter(({ kind }) => kind === 'date') };
}

function yearsIn(texts: readonly string[]): ReadonlySet<number> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/(?:19|20)\d{2}/g)].map(([year]) => Number(year))));
}
