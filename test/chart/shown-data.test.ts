import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../src/base/chart-source.js';
import { shownData } from '../../src/chart/shown-data.js';
import { sourceOf, STYLE, table, THEME } from './sample-chart.js';

const capacity = table([
  { key: 'iron', industry: 'Iron', capacity: 1957, capacity_text: '19.57 Mt', firms: 8 },
  { key: 'coking', industry: 'Coking', capacity: 1801, capacity_text: '18.01 Mt', firms: 26 },
  { key: 'refining', industry: 'Refining', capacity: 2696, capacity_text: '26.96 Mt', firms: 10 },
]);
const growth = table([
  { key: 'iron', growth: 2.5 },
  { key: 'coking', growth: 1.5 },
  { key: 'refining', growth: 3.5 },
]);

/** What a chart of the tables shows: `{ capacity: [0, 2] }`, and the columns of the tables among its fields. */
function shown(spec: object, tables: Readonly<Record<string, ChartTable>> = { capacity, growth }) {
  const value = shownData({
    source: sourceOf(spec, tables),
    theme: THEME,
    artifact: 'brief',
    style: STYLE,
    language: 'en',
  })!;
  const rows = Object.fromEntries([...value.rowsShown].map(([name, indices]) => [name, [...indices]]));
  const columns = Object.values(tables).flatMap(({ rows: [first] }) => Object.keys(first!));
  return { rows, fields: [...value.fieldsShown].filter((field) => columns.includes(field)).sort() };
}

const x = { field: 'capacity', type: 'quantitative' };
const y = { field: 'industry', type: 'nominal' };

describe('what a chart shows of its tables', () => {
  it('is every row where nothing is filtered, and the fields that are encoded', () => {
    const spec = { data: { name: 'capacity' }, mark: 'bar', encoding: { x, y } };
    expect(shown(spec)).toEqual({ rows: { capacity: [0, 1, 2] }, fields: ['capacity', 'industry'] });
  });

  it('is without the rows that a filter takes away, and without the fields that it asks for', () => {
    const transform = [{ filter: "datum.firms < 20 && datum.key !== 'iron'" }];
    const spec = { data: { name: 'capacity' }, transform, mark: 'bar', encoding: { x, y } };
    expect(shown(spec)).toEqual({ rows: { capacity: [2] }, fields: ['capacity', 'industry'] });
  });

  it('is the rows of all layers together', () => {
    const layer = ['iron', 'refining'].map((key) => ({
      transform: [{ filter: `datum.key === '${key}'` }],
      mark: 'bar',
    }));
    const spec = { data: { name: 'capacity' }, encoding: { x, y }, layer };
    expect(shown(spec).rows).toEqual({ capacity: [0, 2] });
  });

  it('is the whole table where a mark stands for several rows', () => {
    const average = { x: { field: 'capacity', aggregate: 'mean', type: 'quantitative' } };
    const bars = { transform: [{ filter: "datum.key === 'iron'" }], mark: 'bar', encoding: { x, y } };
    const spec = { data: { name: 'capacity' }, layer: [bars, { mark: 'rule', encoding: average }] };
    expect(shown(spec)).toEqual({ rows: { capacity: [0, 1, 2] }, fields: ['capacity', 'industry'] });
  });

  it('is not touched by inline values that stand beside the table', () => {
    const limit = {
      data: { values: [{ limit: 2000 }] },
      mark: 'rule',
      encoding: { x: { field: 'limit', type: 'quantitative' } },
    };
    const bars = { transform: [{ filter: "datum.key === 'iron'" }], mark: 'bar', encoding: { x, y } };
    expect(shown({ data: { name: 'capacity' }, layer: [bars, limit] }).rows).toEqual({ capacity: [0] });
  });

  it('goes back through calculations, stacks and folds to the columns they are made of', () => {
    const calculated = {
      data: { name: 'capacity' },
      transform: [{ calculate: 'datum.capacity / datum["firms"]', as: 'each' }],
      mark: 'bar',
      encoding: { x: { field: 'each', type: 'quantitative' }, y, color: { field: 'key' } },
    };
    expect(shown(calculated).fields).toEqual(['capacity', 'firms', 'industry', 'key']);
    const folded = {
      data: { name: 'capacity' },
      transform: [{ fold: ['capacity', 'firms'], as: ['measure', 'value'] }],
      mark: 'bar',
      encoding: { x: { field: 'value', type: 'quantitative' }, y },
    };
    expect(shown(folded)).toEqual({ rows: { capacity: [0, 1, 2] }, fields: ['capacity', 'firms', 'industry'] });
  });

  it('is the whole of a table that is joined by a lookup', () => {
    const spec = {
      data: { name: 'capacity' },
      transform: [
        { filter: "datum.key === 'iron'" },
        { lookup: 'key', from: { data: { name: 'growth' }, key: 'key', fields: ['growth'] } },
      ],
      mark: 'bar',
      encoding: { x: { field: 'growth', type: 'quantitative' }, y },
    };
    expect(shown(spec)).toEqual({ rows: { capacity: [0], growth: [0, 1, 2] }, fields: ['growth', 'industry'] });
  });

  it('holds for lines and small multiples, whose marks stand in groups', () => {
    const line = { mark: 'line', encoding: { x: y, y: x, color: { field: 'key' } } };
    const transform = [{ filter: "datum.key !== 'coking'" }];
    expect(shown({ data: { name: 'capacity' }, transform, ...line }).rows).toEqual({ capacity: [0, 2] });
    const facet = { row: { field: 'key', type: 'nominal' } };
    const bars = { mark: 'bar', encoding: { x, y } };
    expect(shown({ data: { name: 'capacity' }, transform, facet, spec: bars }).rows).toEqual({ capacity: [0, 2] });
  });

  it('is nothing where no mark is drawn', () => {
    const spec = {
      data: { name: 'capacity' },
      transform: [{ filter: 'datum.capacity > 9999' }],
      mark: 'bar',
      encoding: { x, y },
    };
    expect(shown(spec)).toEqual({ rows: {}, fields: [] });
  });

  it('cannot be told of a chart that cannot be drawn', () => {
    const encoding = { x: { field: 'capacity', type: 'quantitative', bin: { nosuch: 1 } }, y: { aggregate: 'nosuch' } };
    const setting = { theme: THEME, artifact: 'brief', style: STYLE, language: 'en' } as const;
    const bad = [
      { data: { name: 'nowhere' }, mark: 'bar' },
      { data: { name: 'capacity' }, mark: 'nosuch', encoding },
    ];
    expect(bad.map((spec) => shownData({ source: sourceOf(spec, { capacity }), ...setting }))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
