import { describe, expect, it } from 'vitest';
import { refusalPath } from '../../src/chart/refusal-path.js';

const SPEC = {
  title: 'Growth',
  height: { step: 22 },
  layer: [{ mark: 'bar' }, { mark: { type: 'line', interpolate: 'step' } }],
  data: { values: [{ interpolate: 1 }] },
};

describe('the place that a refusal is about', () => {
  it('is the one that its reader gives', () => {
    expect(refusalPath({ why: 'w', change: 'take “interpolate” off', at: ['layer', 0] }, SPEC)).toEqual(['layer', 0]);
  });

  it('is the property to be changed, not one that is called as its value is', () => {
    const refusal = { why: 'the line is drawn as “step”', change: 'take “interpolate” off, or set it to “linear”' };
    expect(refusalPath(refusal, SPEC)).toEqual(['layer', 1, 'mark', 'interpolate']);
  });

  it('is else a property of the whole that is spoken of, or the whole', () => {
    const title = { why: 'the chart has a title of its own', change: 'put it into the template' };
    expect(refusalPath(title, SPEC)).toEqual(['title']);
    expect(refusalPath({ why: 'there are no points', change: 'check the rows' }, SPEC)).toEqual([]);
  });
});
