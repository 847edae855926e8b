import { describe, expect, it } from 'vitest';
import { arrangeRows, type Row } from '../../../src/layout/handout/arrange-rows.js';

/** A slide 100 pt high, with notes of some lines of 10 pt beside it, under a label of 10 pt. */
const row = (lines: number, more: Partial<Row> = {}): Row => ({
  slide: 100,
  above: 0,
  label: 10,
  extents: Array.from({ length: lines }, (_, line) => ({ top: line * 10, bottom: line * 10 + 10 })),
  mayBreak: () => true,
  ...more,
});

const two = { height: 320, most: 2, gap: 20 };
const shown = (rows: readonly Row[], pages = two): readonly string[] =>
  arrangeRows(rows, pages).map((parts) =>
    parts.map(({ row: of, from, to, first, y }) => `${of}${first ? '' : ' on'} lines ${from}-${to} at ${y}`).join('; '),
  );

describe('slides with their notes on the pages of a handout', () => {
  it('stand where the parts of the page begin, at most so many a page', () => {
    expect(shown([row(3), row(3), row(3)])).toEqual(['0 lines 0-3 at 0; 1 lines 0-3 at 170', '2 lines 0-3 at 0']);
  });

  it('stand lower where the notes above need more, and higher where their own do', () => {
    expect(shown([row(18), row(2)])).toEqual(['0 lines 0-18 at 0; 1 lines 0-2 at 210']);
    expect(shown([row(2), row(18)])).toEqual(['0 lines 0-2 at 0; 1 lines 0-18 at 130']);
  });

  it('stay whole where a page holds them, though the page before is not full', () => {
    expect(shown([row(18), row(12)])).toEqual(['0 lines 0-18 at 0', '1 lines 0-12 at 0']);
  });

  it('go on over pages where none holds them, and the next slide follows below', () => {
    expect(shown([row(2), row(40), row(2)])).toEqual([
      '0 lines 0-2 at 0',
      '1 lines 0-31 at 0',
      '1 on lines 31-40 at 0; 2 lines 0-2 at 170',
    ]);
  });

  it('end a page only where the notes allow it', () => {
    const inPairs = row(40, { mayBreak: (line) => line % 4 === 0 });
    expect(shown([inPairs])).toEqual(['0 lines 0-28 at 0', '0 on lines 28-40 at 0']);
    const unbreakable = row(40, { mayBreak: () => false });
    expect(shown([unbreakable])).toEqual(['0 lines 0-31 at 0', '0 on lines 31-40 at 0']);
  });

  it('have their notes below with one slide a page, less of them on the first', () => {
    const below = row(40, { above: 120 });
    expect(shown([below, row(0)], { ...two, most: 1 })).toEqual([
      '0 lines 0-19 at 0',
      '0 on lines 19-40 at 0',
      '1 lines 0-0 at 0',
    ]);
  });

  it('leave room for ruled lines down to the end of their part of the page', () => {
    const [page] = arrangeRows([row(0), row(18)], two);
    expect(page!.map(({ y, room }) => ({ y, room }))).toEqual([
      { y: 0, room: 110 },
      { y: 130, room: 190 },
    ]);
    expect(arrangeRows([row(0)], two)[0]![0]!.room).toBe(150);
  });
});
