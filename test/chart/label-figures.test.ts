import { describe, expect, it } from 'vitest';
import type { ChartSource } from '../../src/base/chart-source.js';
import { labelFigures } from '../../src/chart/draw/label-figures.js';

/** Growth of two places: 6.3 and 3.6, and 12 mills with names of their own. */
const SOURCE: Pick<ChartSource, 'tables' | 'printed'> = {
  tables: new Map([
    [
      'growth',
      {
        rows: [
          { key: 'shandong', place: 'Shandong', place_key: 'shandong', growth: 6.3, growth_text: '6.3%' },
          { key: 'nation', place: 'China, 5 months', place_key: 'nation', growth: 3.6, growth_text: '3.6%' },
          { key: 'q1', place: '2023Q1', place_key: '2023Q1', growth: 23.8, growth_text: '23.80%' },
        ],
        columnLabels: {},
        decimals: new Map([
          ['0/growth', '6.3'],
          ['1/growth', '3.6'],
          ['2/growth', '23.80'],
        ]),
      },
    ],
  ]),
  printed: [
    { text: 'China, 5 months', figures: [{ start: 7, end: 8, figure: { kind: 'literal', reason: 'to May' } }] },
  ],
};

const figuresOf = labelFigures(SOURCE, ['growth']);
const row = (index: number) => ({ __table: 'growth', __row: index });

/** Classes in a label, each with the figure that it covers. */
function classes(text: string, datum: unknown, role?: string): string[] {
  return figuresOf(text, datum, role).map(({ start, end, figure }) => {
    const of = 'address' in figure ? figure.address : 'of' in figure ? figure.of : figure.kind;
    return `${text.slice(start, end)} = ${of}`;
  });
}

describe('a number in a label of a row', () => {
  it.each([
    ['6.3%', 0, ['6.3 = growth[shandong].growth']],
    ['Shandong  6.3%', 0, ['6.3 = growth[shandong].growth']],
    ['23.8', 2, ['23.8 = growth[q1].growth']],
    ['6%', 0, ['6 = growth[shandong].growth']],
  ] as const)('is a cell of that row, whole or rounded: %s', (text, index, found) => {
    expect(classes(text, row(index), 'mark')).toEqual(found);
  });

  it('is none where another row has it, or no row', () => {
    expect(classes('3.6%', row(0), 'mark')).toEqual([]);
    expect(classes('6.4%', row(0), 'mark')).toEqual([]);
  });
});

describe('a number in a label of no single row', () => {
  it('is a cell of any row, or what is worked out of a column', () => {
    expect(classes('3.6%', {}, 'mark')).toEqual(['3.6 = growth[nation].growth']);
    expect(classes('mean 11.2', {}, 'mark')).toEqual(['11.2 = mean of growth.growth']);
    expect(classes('sum 33.7', {}, 'mark')).toEqual(['33.7 = sum of growth.growth']);
  });

  it('is nothing in a title: it was typed', () => {
    expect(classes('Growth of 6.3%', {}, 'title-text')).toEqual([]);
  });
});

describe('words', () => {
  it('have the classes that helpers printed into them, wherever they stand', () => {
    expect(classes('China, 5 months', { value: 'China, 5 months' }, 'axis-label')).toEqual(['5 = literal']);
    expect(classes('China, 5 months  3.6%', row(1), 'mark')).toEqual(['5 = literal', '3.6 = growth[nation].growth']);
  });

  it('of the data itself are cells', () => {
    expect(classes('2023Q1', { value: '2023Q1' }, 'axis-label')).toEqual(['2023Q1 = growth[q1].place']);
  });
});
