import type { DataBook, DataFact, DataSheet } from '../../../src/scene/data-book.js';
import { COLOUR_SLOTS } from '../../../src/base/colour.js';

/** A number as the documents write it. */
export function number(digits: string, written = digits) {
  return { digits, written, grouped: written.includes(','), derived: false };
}

export const GROWTH: DataFact = {
  id: 'growth',
  label: 'Growth, year on year',
  value: '23.80',
  unit: 'percent',
  symbol: '%',
  unitWords: '%',
  shown: '23.80%',
  number: number('23.80'),
  period: '2023-01/2023-05',
  periodWords: 'Jan–May 2023',
  status: 'reported',
  statusWords: 'reported',
  sources: [
    {
      ref: 'office',
      publisher: 'Statistics Office',
      title: 'Monthly “bulletin”, May',
      date: '2023-06-15',
      address: 'https://example.org/5',
      place: { paragraph: 2, sentence: 1, words: '+23.80%' },
    },
  ],
  sourceWords: 'Statistics Office, para. 2, sentence 1',
};

export const SHEET: DataSheet = {
  name: 'growth',
  kind: 'chart',
  kindWords: 'Chart',
  title: 'Steel grows fastest',
  subtitle: 'Output, %',
  remark: 'Source: Statistics Office',
  source: 'Statistics Office',
  unit: '%',
  heads: ['Sector', 'Growth (%)', 'Status'],
  rows: [
    ['Steel', number('23.80'), 'reported'],
    ['=HYPERLINK("x")', number('-0.4', '−0.4'), 'reported'],
    ['2023', { ...number('1957', '1,957'), derived: true, behind: ' Mt' }, 'derived'],
    ['long', number('1234567890123456.7', '1,234,567,890,123,456.7'), 'reported'],
  ],
  picture: {
    drawing: {
      width: 200,
      height: 100,
      graphics: [
        {
          kind: 'path',
          path: [
            { op: 'M', x: 0, y: 0 },
            { op: 'L', x: 150, y: 0 },
            { op: 'L', x: 150, y: 20 },
            { op: 'Z' },
          ],
          transform: [1, 0, 0, 1, 0, 0],
          fill: { hex: 'B03A2E' },
        },
      ],
    },
    fonts: new Map(),
    alternative: 'Bar chart: steel leads with 23.80%.',
  },
};

export function bookOf(facts: readonly DataFact[], sheets: readonly DataSheet[], language = 'en'): DataBook {
  const colours = Object.fromEntries(COLOUR_SLOTS.map((slot) => [slot, slot === 'lt1' ? 'FFFFFF' : '1F2933']));
  const face = { latin: 'Arial', eastAsian: '微软雅黑', complex: 'Arial' };
  return {
    meta: {
      title: 'Industry & growth',
      subject: '',
      author: 'Institute',
      keywords: [],
      language,
      date: '2023-07-05',
      reportId: 'test',
      generator: 'briefdeck 0.1.0',
    },
    theme: { name: 'plain', colours: colours as never, fonts: { heading: face, body: face }, styles: new Map() },
    facts,
    sheets,
    words: {
      contents: 'Contents',
      sheet: 'Sheet',
      title: 'Title',
      kind: 'Kind',
      unit: 'Unit',
      source: 'Source',
      derived: 'Italics are derived.',
    },
  };
}
