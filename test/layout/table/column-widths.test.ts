import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/layout/table/column-widths.js';

describe('columnWidths', () => {
  it('spreads what is over in proportion to the content', () => {
    expect(
      columnWidths(
        [
          { least: 10, natural: 50 },
          { least: 10, natural: 150 },
        ],
        400,
      ),
    ).toEqual([100, 300]);
  });

  it('sets neighbouring columns of figures at equal distances, the last of which stands flush', () => {
    const needs = [
      { least: 40, natural: 60 },
      { least: 40, natural: 40, figureInsets: 10 },
      { least: 70, natural: 70, figureInsets: 10 },
      { least: 30, natural: 30, figureInsets: 0 },
    ];
    const [first, second, third, fourth] = columnWidths(needs, 400);
    expect(first).toBe(120);
    expect([second, third, fourth]).toEqual([100, 100, 90].map((one) => expect.closeTo(one - 10 / 3, 6)));
  });

  it('leaves columns of figures as they are where one of them would break', () => {
    const needs = [
      { least: 40, natural: 40 },
      { least: 20, natural: 20, figureInsets: 0 },
      { least: 240, natural: 240, figureInsets: 0 },
    ];
    expect(columnWidths(needs, 300)).toEqual([40, 20, 240]);
  });

  it('gives each column its need and divides the rest by what more it wants', () => {
    expect(
      columnWidths(
        [
          { least: 20, natural: 120 },
          { least: 80, natural: 380 },
        ],
        300,
      ),
    ).toEqual([70, 230]);
  });

  it('divides by shares what columns from content leave', () => {
    const needs = [
      { least: 10, natural: 40 },
      { least: 10, natural: 500, share: 1 },
      { least: 10, natural: 10, share: 2 },
    ];
    expect(columnWidths(needs, 340)).toEqual([40, 100, 200]);
  });

  it('never divides a column below its need while another has room', () => {
    const needs = [
      { least: 150, natural: 150, share: 1 },
      { least: 10, natural: 10, share: 3 },
    ];
    expect(columnWidths(needs, 400)).toEqual([150, 250]);
  });

  it('fills the width exactly even where needs exceed it', () => {
    const widths = columnWidths(
      [
        { least: 300, natural: 300 },
        { least: 300, natural: 900 },
      ],
      400,
    );
    expect(widths).toEqual([200, 200]);
  });
});
