import type { DraftedChart } from './drafted-chart.js';

/** The Vega-Lite spec of a drafted chart, as a file's text. */
export function chartSpec(chart: DraftedChart): string {
  return `${JSON.stringify(chart.shape === 'line' ? lineSpec(chart) : barSpec(chart), null, 2)}\n`;
}

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';

/** Bars sorted by value, the longest in the accent, a label at each. */
function barSpec({ table, accent, negative, rows }: DraftedChart): object {
  const label = (align: string, dx: number, test?: string): object => ({
    ...(test && { transform: [{ filter: test }] }),
    mark: { type: 'text', align, dx, fontWeight: 'bold' },
    encoding: { text: { field: 'value_number' } },
  });
  const rises = rows.some(({ fact }) => !fact.figure.value.isNegative());
  return {
    $schema: SCHEMA,
    data: { name: table },
    height: { step: 25 },
    encoding: {
      y: { field: 'subject', type: 'nominal', sort: '-x', axis: { title: null } },
      x: { field: 'value', type: 'quantitative', axis: null, scale: { domainMin: negative ? lowest(rows) : 0 } },
    },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          color: { condition: { test: `datum.subject_key === '${accent}'`, value: 'accent' }, value: 'context' },
        },
      },
      ...(negative && !rises ? [label('right', -4)] : []),
      ...(negative && rises ? [label('left', 4, 'datum.value >= 0'), label('right', -4, 'datum.value < 0')] : []),
      ...(negative ? [] : [label('left', 4)]),
    ],
  };
}

/** Room to the left of the longest bar below zero for its label: a fifth of the whole. */
function lowest(rows: DraftedChart['rows']): number {
  const values = rows.map(({ fact }) => fact.figure.value.toNumber());
  const [low, high] = [Math.min(...values), Math.max(...values, 0)];
  return Math.floor((low - (high - low) / 5) * 10) / 10;
}

/** A line through time with a label at each point. */
function lineSpec({ table }: DraftedChart): object {
  return {
    $schema: SCHEMA,
    data: { name: table },
    height: 200,
    encoding: {
      x: { field: 'period', type: 'nominal', sort: null, axis: { title: null, labelAngle: 0 } },
      y: { field: 'value', type: 'quantitative', axis: null },
    },
    layer: [
      { mark: { type: 'line', point: true, color: 'accent' } },
      { mark: { type: 'text', dy: -12, fontWeight: 'bold' }, encoding: { text: { field: 'value_number' } } },
    ],
  };
}
