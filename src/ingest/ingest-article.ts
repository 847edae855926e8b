import { errorOf, type Outcome } from '../base/diagnostic.js';
import { type Article, type ArticleFile, readArticle } from '../source-text/read-article.js';
import { copyOf } from './copy-of.js';
import type { Carried } from './figure/carried.js';
import { recogniseFigures } from './figure/recognise-figures.js';
import { findFigures } from '../source-text/figures/find-figures.js';
import { fiscalCalendar, type Period } from './figure/period.js';
import { periodOf } from './figure/sentence-period.js';
import { homeRegion } from './figure/region.js';
import type { IngestedArticle, IngestedParagraph, IngestedSentence } from './ingested-article.js';

export type { ArticleFile } from '../source-text/read-article.js';

/**
 * Every figure of an article with its unit, place, subject, period and comparison. By rules, without a model: what the rules
 * are not sure of is in `doubts`. Undefined, with errors, where nothing in the file reads like an article.
 */
export async function ingestArticle(file: ArticleFile): Promise<Outcome<IngestedArticle | undefined>> {
  const { value: article, diagnostics } = await readArticle({ name: file.name, bytes: new Uint8Array(file.bytes) });
  if (!article) return { value: undefined, diagnostics };
  if (article.source.paragraphs.length === 0) {
    const hint = 'give the page that holds the article, or its text, a line for each paragraph';
    const error = errorOf('ingest/no-prose', `${file.name} holds nothing that reads like an article`, undefined, hint);
    return { value: undefined, diagnostics: [...diagnostics, error] };
  }
  return { value: ingested(file.name, article, await copyOf(article)), diagnostics };
}

function ingested(name: string, article: Article, copy: IngestedArticle['copy']): IngestedArticle {
  const { title, publisher, site, url, date } = article;
  const paragraphs = recogniseParagraphs(article);
  return {
    name,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(site !== undefined && { site }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
    written: article.language,
    language: article.language.startsWith('zh') ? 'zh-Hans' : 'en',
    paragraphs,
    figures: paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ figures }) => figures)),
    tables: article.tables,
    copy,
  };
}

/**
 * Figures sentence by sentence. Time and region go on to the next paragraph, time not past one that has neither time nor figures;
 * the subject stays in its paragraph.
 */
function recogniseParagraphs({
  title = '',
  date,
  publisher = '',
  source,
  headings,
}: Article): readonly IngestedParagraph[] {
  const home = homeRegion([title, publisher, ...source.paragraphs.map(({ clean }) => clean.text)]);
  const [year, month] = date?.split('-').map(Number) ?? [];
  const fiscal = fiscalCalendar(source.paragraphs.map(({ clean }) => clean.text).join('\n'));
  let start: Carried = {
    ...(home && { home }),
    ...(year && { year: fiscal ? Math.floor(fiscal.quarter / 4) : year }),
    ...(month && !fiscal && { month }),
    ...(date && { date }),
    ...(fiscal && { fiscal }),
  };
  const titled = titlePeriod(title, start);
  // An annual report speaks of the year in its title: 全年 is that year.
  const year_ = titled?.yearGiven && !fiscal ? Number(titled.iso.slice(0, 4)) : start.year;
  if (year_ !== undefined && year_ !== start.year) {
    const { month: _, ...of } = start;
    start = { ...of, year: year_ };
  }
  let carried = start;
  return source.paragraphs.map(({ number, sentences }) => {
    const { subject: _, topic: __, shared: ___, listed: ____, timed: _____, base, ...going } = carried;
    const heading = headings.findLast(
      ({ before }) =>
        before <= number && !source.paragraphs.some((each) => each.number >= before && each.number < number),
    )?.clean.text;
    const above = PERIODIC_HEADING.exec(heading ?? '')?.[0] ?? (base === '环比' ? undefined : base);
    const kept: Carried = {
      ...going,
      ...(above !== undefined && { base: above }),
      ...(start.year && { year: start.year }),
      ...(titled && { period: titled }),
    };
    carried = kept;
    const read = sentences.map((sentence): IngestedSentence => {
      const placed = { paragraph: number, sentence: sentence.number, text: sentence.clean.text };
      const { figures, carried: next } = recogniseFigures(placed, carried);
      carried = next;
      return { number: sentence.number, text: sentence.clean.text, figures };
    });
    if (read.every(({ figures }) => figures.length === 0) && carried.period === kept.period) {
      const { period: _period, ...timeless } = carried;
      carried = timeless;
    }
    return { number, ...(heading !== undefined && { heading }), sentences: read };
  });
}

/** A heading that says what growth below it is measured against: 环比变动情况. */
const PERIODIC_HEADING = /同比|环比/u;

/** The time that the title names: every paragraph begins with it. */
function titlePeriod(title: string, { year, month, fiscal }: Carried): Period | undefined {
  const dates = findFigures(title).filter(({ kind }) => kind === 'date');
  const [period, ...more] = dates.flatMap(
    (date) => periodOf(date, { ...(year && { year }), ...(month && { month }) }, fiscal) ?? [],
  );
  return period && !period.day && more.length === 0 ? period : undefined;
}
