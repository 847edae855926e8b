import type { IngestedFigure } from '../../ingested-article.js';
import type { DraftWords } from './draft-words.js';
import type { ChartRow } from '../charts/drafted-chart.js';

function measureName({ kind }: IngestedFigure, measure: string): string {
  if (kind === 'growth') return 'Change';
  if (kind === 'share') return 'Share';
  if (kind === 'rate') return 'Rate';
  return /^(?:yuan|us-dollar|euro|hong-kong-dollar)$/.test(measure) ? 'Amount' : kind === 'count' ? 'Number' : 'Value';
}

/** A row's name within a sentence: as the article has it. */
function lowerFirst({ name, fact }: ChartRow): string {
  return /^[a-z]/.test(fact.figure.subject ?? '') ? `${name[0]!.toLowerCase()}${name.slice(1)}` : name;
}

/** English drafts. */
export const ENGLISH_WORDS: DraftWords = {
  kicker: 'Data brief · draft',
  untitled: 'Untitled article',
  unknownPublisher: 'Publisher to be named',
  measure: measureName,
  rowName: ({ subject }, label) => (subject ? `${subject[0]!.toUpperCase()}${subject.slice(1)}` : label),
  period: (iso) => `{{date '${iso}' form='short'}}`,
  barTitle: (top, rows, { kind }, measure) => {
    if (!top) return `${measure} at a glance`;
    const bottom = rows.reduce((low, row) => (row.fact.figure.value.lessThan(low.fact.figure.value) ? row : low));
    const fell = bottom.fact.figure.value.isNegative();
    if (kind === 'growth' && top.fact.figure.value.isNegative())
      return `${bottom.name} fell most, by {{fact '${bottom.fact.id}' sign='none'}}`;
    if (kind === 'growth' && fell && rows.length > 2) return `${top.name} grew fastest; ${lowerFirst(bottom)} fell`;
    return kind === 'growth'
      ? `${top.name} grew fastest, by {{fact '${top.fact.id}'}}`
      : `${top.name}: the largest, at {{fact '${top.fact.id}'}}`;
  },
  lineTitle: (facts) =>
    `${facts[0]!.figure.subject!}: from {{fact '${facts[0]!.id}'}} to {{fact '${facts.at(-1)!.id}'}}`,
  alternative: (shape, rows) =>
    `${shape === 'line' ? 'Line chart' : 'Bar chart'}: ${rows.map(({ label, fact }) => `${label} {{fact '${fact.id}'}}`).join(', ')}.`,
  byline: (publisher, date) => `After an article of ${publisher}, {{date '${date}'}}; drafted by rules, not yet edited`,
  keyNote: ({ figure: { period } }) => (period ? `{{date '${period}' form='short'}}` : 'period to be set'),
  comma: ', ',
  baseName: (base) =>
    /^year/i.test(base) ? 'a year earlier' : /^(?:quarter|sequential)/i.test(base) ? 'the quarter before' : base,
  isTime: (base) => /year|quarter|month|half/i.test(base),
  isYearEarlier: (base) => /year/i.test(base),
  regionOf: () => undefined,
  derived: ' (derived)',
  derivedNote: 'Derived: worked out from the published differences.',
  otherTitle: 'What else the article says',
  otherHeadline: 'Paragraphs without figures, a sentence of each.',
  tableTitle: 'A table of the article',
  tableCorner: 'Item',
  notAdded: 'As published; the items are not to be added.',
  summaryHeadline: 'In short',
  said: (quote) => `The article says: “${quote}”`,
  stop: '.',
};
