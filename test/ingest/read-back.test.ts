import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { UNITS, type UnitDefinition } from '../../src/base/unit-table.js';
import { ingestArticle } from '../../src/ingest/ingest-article.js';
import type { IngestedFigure } from '../../src/ingest/ingested-article.js';
import { localeOf } from '../../src/locale/locale.js';
import { bytesOf } from './article.js';

const VALUES = ['0.4', '12', '1957', '23.80', '1663.2', '13049'];

/** Sentences that say nothing of what is counted, so that the figure alone must tell. */
const CARRIERS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'zh-Hans': ['据有关部门的介绍，这一指标达到', '，各方面的工作还在继续推进之中。'],
  'zh-Hant': ['據有關部門的介紹，這一指標達到', '，各方面的工作還在繼續推進之中。'],
  en: ['According to the office in charge, the total came to ', ' and the work on it is still going on.'],
};

/** Calendar years are dates, and no figures. */
const units = [...UNITS.values()].filter(({ id }) => id !== 'year');

/** With these a bare 1957 is a year. */
const LIKE_YEARS = ['years', 'index', 'count', 'number'];

const amount = (value: Decimal, { power, ratio = [1, 1] }: UnitDefinition): Decimal =>
  value.times(Decimal.pow(10, power)).times(ratio[0]).dividedBy(ratio[1]);

/** The power of ten of a counter's scale: 万套. */
const scaleOf = ({ counter = '' }: IngestedFigure): number =>
  counter.startsWith('万') ? 4 : counter.startsWith('亿') ? 8 : 0;

/** The same amount: in a unit of the same dimension, or of another thing that the same word counts. */
function isSame(figure: IngestedFigure, value: Decimal, unit: UnitDefinition): boolean {
  const read = UNITS.get(figure.unit)!;
  const own = amount(figure.value.times(Decimal.pow(10, scaleOf(figure))), read);
  return own.minus(amount(value, unit)).abs().lessThanOrEqualTo(amount(value, unit).abs().times('1e-15'));
}

describe('figures that briefdeck writes are read back out of a sentence', () => {
  it.each(Object.keys(CARRIERS))('in every unit: %s', async (language) => {
    const locale = localeOf(language)!;
    const [before, after] = CARRIERS[language]!;
    const cases = units.flatMap((unit) =>
      VALUES.filter((text) => text !== '1957' || !LIKE_YEARS.includes(unit.id)).map((text) => {
        return { unit, text, value: new Decimal(text) };
      }),
    );
    const written = cases.map(({ unit, text, value }) =>
      locale.formatUnit(value, (text.split('.')[1] ?? '').length, unit.id),
    );
    const page = written.map((figure) => `${before}${figure}${after}`).join('\n\n');
    const { value: article } = await ingestArticle({ name: 'page.txt', bytes: bytesOf(page) });
    expect(article!.paragraphs.length).toBe(cases.length);
    const lost = cases.filter(({ unit, value }, index) => {
      const figures = article!.paragraphs[index]!.sentences.flatMap((sentence) => sentence.figures);
      return !(figures.length === 1 && isSame(figures[0]!, value, unit));
    });
    expect(
      lost.map(
        ({ unit, text }) =>
          `${text} ${unit.id}: ${written[cases.findIndex((each) => each.unit === unit && each.text === text)]}`,
      ),
    ).toEqual([]);
  });
});
