import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Draws a chart with expressions of every kind in a process that may not make code from text. */
const PROGRAM = `
import { drawChart } from './.build/chart/draw-chart.js';
import { chartInput } from './test/gallery/our-picture.mjs';
const spec = {
  params: [{ name: 'least', expr: '1 + 1' }, { name: 'pick', select: { type: 'point', on: 'pointerover' } }],
  data: { values: [{ a: 'x', v: 1 }, { a: 'y', v: 5 }] },
  transform: [{ calculate: 'datum.v * 2', as: 'w' }, { filter: 'datum.w > least' }],
  mark: 'bar',
  encoding: {
    y: { field: 'a', type: 'nominal', axis: { labelExpr: "upper(datum.label)" } },
    x: { field: 'w', type: 'quantitative' },
    opacity: { condition: { test: 'datum.v > 3', value: 1 }, value: 0.5 },
  },
};
let made = 'nothing';
try { made = new Function('return 1')(); } catch { made = 'refused'; }
const { value, diagnostics } = drawChart(chartInput('chart', spec));
console.log(JSON.stringify({ made, texts: JSON.stringify(value.drawing).includes('"text":"Y"'), diagnostics }));
`;

describe('expressions', () => {
  it('are interpreted: no code is ever made from them', () => {
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', PROGRAM];
    const { made, texts, diagnostics } = JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' }));
    expect(made).toBe('refused');
    expect(diagnostics).toEqual([]);
    expect(texts).toBe(true);
  });
});
