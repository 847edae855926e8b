import { describe, expect, it } from 'vitest';
import {
  type ColumnSet,
  type PageBox,
  pageBox,
  type Strip,
  wholeStrip,
} from '../../../src/layout/paginate/page-box.js';
import type { PageFormat } from '../../../src/layout/paginate/page-plan.js';
import { paginate } from '../../../src/layout/paginate/paginate.js';

/** A page of 100 pt; a footnote is one line of 10 pt, note 9 has fifteen; the rule above them takes 5. */
const PAGE: PageFormat = {
  height: 100,
  landscapeHeight: 70,
  grid: 0,
  footLines: (number) => Array<number>(number === 9 ? 15 : 1).fill(10),
  footGap: 0,
  footLead: 5,
};

const TWO: ColumnSet = { count: 2, width: 90, gap: 10, space: 0 };
const THREE: ColumnSet = { count: 3, width: 60, gap: 10, space: 0 };

type Rules = Partial<Omit<PageBox, 'strips'>>;

/** A paragraph of lines of 10 pt each, two at least at the foot and at the head of a column; `marks` are note numbers by line. */
function lines(count: number, rules: Rules = {}, marks: Readonly<Record<number, number>> = {}): PageBox {
  const strips = Array.from({ length: count }, (_, index): Strip => {
    const breakBefore = index >= 2 && count - index >= 2 ? 'allowed' : 'avoid';
    return { height: 10, breakBefore, feet: marks[index] === undefined ? [] : [marks[index]] };
  });
  return pageBox(strips, rules);
}

const inTwo = (count: number, rules: Rules = {}, marks: Readonly<Record<number, number>> = {}): PageBox =>
  lines(count, { columns: TWO, ...rules }, marks);
const figure = (height: number, rules: Rules = {}): PageBox => pageBox(wholeStrip(height), { float: true, ...rules });

/** `box from–to @y` for each part of each page, with `a`, `b`, `c` for its column. */
function plan(boxes: readonly PageBox[], format: PageFormat = PAGE): readonly string[] {
  return paginate(boxes, format).pages.map(({ parts, feet, landscape }) => {
    const shown = parts.map(({ box, from, to, y, column }) => {
      return `${box}:${from}-${to}@${Math.round(y)}${column === undefined ? '' : 'abcd'[column]}`;
    });
    const notes = feet.map(({ foot, from, to }) => `${foot}:${from}-${to}`);
    return [...(landscape ? ['turned'] : []), ...shown, ...(notes.length > 0 ? ['feet', ...notes] : [])].join(' ');
  });
}

describe('columns', () => {
  it('end evenly, and what follows goes on below them', () => {
    expect(plan([inTwo(8), lines(2)])).toEqual(['0:0-4@0a 0:4-8@0b 1:0-2@40']);
    expect(plan([inTwo(9), lines(2)])).toEqual(['0:0-5@0a 0:5-9@0b 1:0-2@50']);
  });

  it.each([2, 3, 4])('%i of them differ by one line at most', (count) => {
    const columns = { ...TWO, count };
    for (let all = 4 * count; all <= 9 * count; all++) {
      const [page] = paginate([lines(all, { columns })], PAGE).pages;
      const lengths = page!.parts.map(({ from, to }) => to - from);
      expect(lengths, `${all} lines`).toHaveLength(count);
      expect(Math.max(...lengths) - Math.min(...lengths), `${all} lines`).toBeLessThanOrEqual(1);
    }
  });

  it('fill a page and go on with the next', () => {
    expect(plan([inTwo(26)])).toEqual(['0:0-10@0a 0:10-20@0b', '0:20-23@0a 0:23-26@0b']);
  });

  it('leave no single line at the foot or head of a column', () => {
    expect(plan([inTwo(3)])).toEqual(['0:0-3@0a']);
    expect(plan([inTwo(9), inTwo(3)])).toEqual(['0:0-6@0a 0:6-9@0b 1:0-3@30b']);
  });

  it('keep a heading with the lines that follow', () => {
    const heading = pageBox(wholeStrip(10), { keepWithNext: true, columns: TWO });
    expect(plan([inTwo(5), heading, inTwo(4)])).toEqual(['0:0-5@0a 1:0-1@0b 2:0-4@10b']);
  });

  it('do not begin at the foot of a page with a line or two in one of them', () => {
    const heading = pageBox(wholeStrip(10), { keepWithNext: true });
    expect(plan([lines(8), heading, inTwo(12)])).toEqual(['0:0-8@0', '1:0-1@0 2:0-6@10a 2:6-12@10b']);
    expect(plan([lines(6), heading, inTwo(12)])).toEqual([
      '0:0-6@0 1:0-1@60 2:0-3@70a 2:3-6@70b',
      '2:6-9@0a 2:9-12@0b',
    ]);
  });

  it('of two regions in a row end evenly each', () => {
    const other = lines(4, { columns: { ...TWO } });
    expect(plan([inTwo(4), other])).toEqual(['0:0-2@0a 0:2-4@0b 1:0-2@20a 1:2-4@20b']);
  });

  it('repeat what a table repeats', () => {
    const rows = Array.from({ length: 12 }, (): Strip => ({ height: 10, breakBefore: 'allowed', feet: [] }));
    expect(plan([pageBox(rows, { columns: TWO, repeatHeight: 10 })])).toEqual(['0:0-7@0a 0:7-12@0b']);
  });
});

describe('a column break', () => {
  it('goes on with the next column, and behind the last one with the next page', () => {
    const after = inTwo(2, { columnBreakBefore: true });
    expect(plan([inTwo(4), after, after])).toEqual(['0:0-4@0a 1:0-2@0b', '2:0-2@0a']);
  });

  it('at the head of a column is none', () => {
    expect(plan([inTwo(4, { columnBreakBefore: true })])).toEqual(['0:0-2@0a 0:2-4@0b']);
  });
});

describe('a page break amid columns', () => {
  it('ends them evenly', () => {
    expect(plan([inTwo(8), inTwo(4, { pageBreakBefore: true })])).toEqual(['0:0-4@0a 0:4-8@0b', '1:0-2@0a 1:2-4@0b']);
  });
});

describe('footnotes of columns', () => {
  it('stand at the foot of the page, across', () => {
    expect(plan([inTwo(8, {}, { 1: 1, 6: 2 }), lines(2)])).toEqual(['0:0-4@0a 0:4-8@0b 1:0-2@40 feet 1:0-1 2:0-1']);
  });

  it('take their room from every column', () => {
    expect(plan([inTwo(20, {}, { 0: 1 })])).toEqual(['0:0-8@0a 0:8-16@0b feet 1:0-1', '0:16-18@0a 0:18-20@0b']);
  });

  it('go on over pages where they are long', () => {
    expect(plan([inTwo(12, {}, { 0: 9 })])).toEqual(['0:0-6@0a 0:6-12@0b feet 9:0-3', 'feet 9:3-12', 'feet 9:12-15']);
  });
});

describe('a figure among columns', () => {
  it('as wide as one stands in its place, or at the top of the next column', () => {
    expect(plan([inTwo(4), figure(20, { columns: TWO }), inTwo(2)])).toEqual(['0:0-4@0a 1:0-1@0b 2:0-2@20b']);
    expect(plan([inTwo(8), figure(40, { columns: TWO }), inTwo(8)])).toEqual(['0:0-8@0a 2:0-2@80a 1:0-1@0b 2:2-8@40b']);
  });

  it('as wide as all of them stands between columns that end above it and begin anew below', () => {
    expect(plan([inTwo(4), figure(20), inTwo(4)])).toEqual(['0:0-2@0a 0:2-4@0b 1:0-1@20 2:0-2@40a 2:2-4@40b']);
  });

  it('as wide as all of them waits for the next page where it does not fit; text goes on', () => {
    expect(plan([inTwo(12), figure(60), inTwo(12)])).toEqual([
      '0:0-10@0a 0:10-12@0b 2:0-8@20b',
      '1:0-1@0 2:8-10@60a 2:10-12@60b',
    ]);
  });

  it('goes to the top or foot of the page that names it where its author wants that', () => {
    expect(plan([inTwo(6), figure(20, { floatTo: 'top' }), inTwo(4)])).toEqual(['1:0-1@0 0:0-6@20a 2:0-4@20b']);
    expect(plan([inTwo(6), figure(20, { floatTo: 'bottom' }), inTwo(14)])).toEqual([
      '0:0-6@0a 2:0-2@60a 2:2-10@0b 1:0-1@80',
      '2:10-12@0a 2:12-14@0b',
    ]);
  });
});

describe('a figure with a place of its own', () => {
  it('stands at the top of its page, below no heading that opens a part', () => {
    expect(plan([lines(4), figure(20, { floatTo: 'top' }), lines(2)])).toEqual(['1:0-1@0 0:0-4@20 2:0-2@60']);
    expect(plan([lines(4, { opensPart: true }), figure(20, { floatTo: 'top' }), lines(8)])).toEqual([
      '0:0-4@0 2:0-6@40',
      '1:0-1@0 2:6-8@20',
    ]);
  });

  it('stands at the foot of its page above the footnotes, or at that of the next', () => {
    expect(plan([lines(4, {}, { 0: 1 }), figure(20, { floatTo: 'bottom' }), lines(5)])).toEqual([
      '0:0-4@0 2:0-2@40 1:0-1@65 feet 1:0-1',
      '2:2-5@0',
    ]);
  });

  it('stands below the text where that ends high on the page', () => {
    expect(plan([lines(2), figure(20, { floatTo: 'bottom' })])).toEqual(['0:0-2@0 1:0-1@20']);
  });

  it('that is fixed takes those before it along', () => {
    expect(
      plan([lines(2), figure(20, { floatTo: 'bottom' }), lines(2), figure(20, { float: false, fixed: true })]),
    ).toEqual(['0:0-2@0 2:0-2@20 1:0-1@40 3:0-1@60']);
  });
});

describe('what stands apart on a turned page', () => {
  const apart = (count: number): PageBox => lines(count, { apart: true, landscape: true });

  it('comes behind the page that has reached it; text fills that page', () => {
    expect(plan([lines(4), apart(3), lines(10)])).toEqual(['0:0-4@0 2:0-6@40', 'turned 1:0-3@0', '2:6-10@0']);
  });

  it('goes on over turned pages; the next one joins it', () => {
    expect(plan([lines(2), apart(9), apart(3), lines(9)])).toEqual([
      '0:0-2@0 3:0-7@20',
      'turned 1:0-7@0',
      'turned 1:7-9@0 2:0-3@20',
      '3:7-9@0',
    ]);
  });

  it('stands first where it comes first, and last where it comes last', () => {
    expect(plan([apart(3), lines(2)])).toEqual(['turned 0:0-3@0', '1:0-2@0']);
    expect(plan([lines(2), apart(3)])).toEqual(['0:0-2@0', 'turned 1:0-3@0']);
  });

  it('amid columns comes behind their page', () => {
    expect(plan([inTwo(12), apart(3), inTwo(12)])).toEqual([
      '0:0-10@0a 0:10-12@0b 2:0-8@20b',
      'turned 1:0-3@0',
      '2:8-10@0a 2:10-12@0b',
    ]);
  });
});

describe('a note that goes on', () => {
  it('takes more than its share of a page where the text has ended', () => {
    expect(plan([lines(2, {}, { 0: 9 })])).toEqual(['0:0-2@0 feet 9:0-7', 'feet 9:7-15']);
  });
});

it('sets three pages of figures in their order', () => {
  expect(plan([lines(2), ...Array.from({ length: 6 }, () => figure(50)), lines(2)])).toEqual([
    '0:0-2@0 1:0-1@20 7:0-2@70',
    '2:0-1@0 3:0-1@50',
    '4:0-1@0 5:0-1@50',
    '6:0-1@0',
  ]);
});

it('sets thirty thousand lines in columns', () => {
  expect(paginate([lines(30_000, { columns: THREE })], PAGE).pages).toHaveLength(1000);
});
