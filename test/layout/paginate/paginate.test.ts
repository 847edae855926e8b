import { describe, expect, it } from 'vitest';
import { type PageBox, pageBox, type Strip, wholeStrip } from '../../../src/layout/paginate/page-box.js';
import type { PageFormat } from '../../../src/layout/paginate/page-plan.js';
import { paginate } from '../../../src/layout/paginate/paginate.js';

/** A page of 100 pt; a footnote is one line of 10 pt, but notes 5 to 9 have five of them; the rule above them takes 5. */
const PAGE: PageFormat = {
  height: 100,
  grid: 0,
  footLines: (number) => (number < 5 ? [10] : number === 9 ? Array<number>(15).fill(10) : [10, 10, 10, 10, 10]),
  footGap: 0,
  footLead: 5,
};

/** A paragraph of lines of 10 pt each, two at least at the foot and at the head of a page. */
function lines(count: number, rules: Partial<Omit<PageBox, 'strips'>> = {}): PageBox {
  const strips = Array.from({ length: count }, (_, index): Strip => {
    return { height: 10, breakBefore: index >= 2 && count - index >= 2 ? 'allowed' : 'avoid', feet: [] };
  });
  return pageBox(strips, rules);
}

function figure(height: number): PageBox {
  return pageBox(wholeStrip(height), { float: true });
}

/** `box from–to @y` for each part of each page. */
function plan(boxes: readonly PageBox[], format: PageFormat = PAGE): readonly string[] {
  return paginate(boxes, format).pages.map(({ parts, feet }) => {
    const shown = parts.map(({ box, from, to, y }) => `${box}:${from}-${to}@${y}`).join(' ');
    const notes = feet.map(({ foot, from, to }) => (from === 0 && foot < 5 ? foot : `${foot}:${from}-${to}`));
    return notes.length > 0 ? `${shown} feet ${notes.join(',')}` : shown;
  });
}

describe('paragraphs', () => {
  it('fill a page and go on with the next', () => {
    expect(plan([lines(6), lines(8)])).toEqual(['0:0-6@0 1:0-4@60', '1:4-8@0']);
  });

  it('leave no single last line at the head of a page (widow)', () => {
    expect(plan([lines(7), lines(4)])).toEqual(['0:0-7@0 1:0-2@70', '1:2-4@0']);
    expect(plan([lines(8), lines(3)])).toEqual(['0:0-8@0', '1:0-3@0']);
  });

  it('leave no single first line at the foot of a page (orphan)', () => {
    expect(plan([lines(9), lines(5)])).toEqual(['0:0-9@0', '1:0-5@0']);
  });

  it('are broken anywhere only where no page holds what should stay together', () => {
    expect(plan([pageBox(lines(12).strips.map((strip) => ({ ...strip, breakBefore: 'avoid' })))])).toEqual([
      '0:0-10@0',
      '0:10-12@0',
    ]);
  });
});

describe('spaces', () => {
  it('between two boxes are the larger of the two', () => {
    expect(plan([lines(2, { spaceAfter: 6 }), lines(2, { spaceBefore: 15 })])).toEqual(['0:0-2@0 1:0-2@35']);
  });

  it('vanish at the top of a page', () => {
    expect(plan([lines(10, { spaceAfter: 20 }), lines(2, { spaceBefore: 30 })])).toEqual(['0:0-10@0', '1:0-2@0']);
  });

  it('grow to the next line of the grid where text keeps to it', () => {
    const grid = { ...PAGE, grid: 10 };
    expect(plan([lines(2), lines(1, { spaceBefore: 13, onGrid: true })], grid)).toEqual(['0:0-2@0 1:0-1@40']);
  });
});

describe('a heading', () => {
  const heading = pageBox(wholeStrip(10), { keepWithNext: true });

  it('goes over to the next page with the first two lines that follow', () => {
    expect(plan([lines(8), heading, lines(4)])).toEqual(['0:0-8@0', '1:0-1@0 2:0-4@10']);
  });

  it('stays where two lines of the next paragraph fit', () => {
    expect(plan([lines(7), heading, lines(4)])).toEqual(['0:0-7@0 1:0-1@70 2:0-2@80', '2:2-4@0']);
  });

  it('takes the heading above it along', () => {
    expect(plan([lines(7), heading, heading, lines(4)])).toEqual(['0:0-7@0', '1:0-1@0 2:0-1@10 3:0-4@20']);
  });

  it('over a figure that must wait stays with the text behind the figure', () => {
    const boxes = [lines(6), heading, figure(50), lines(4)];
    expect(plan(boxes)).toEqual(['0:0-6@0 1:0-1@60 3:0-2@70', '2:0-1@0 3:2-4@50']);
  });

  it('over nothing but a figure that must wait goes over with it', () => {
    const part = pageBox(wholeStrip(10), { keepWithNext: true, opensPart: true });
    expect(plan([lines(6), heading, figure(50), part, lines(2)])).toEqual([
      '0:0-6@0',
      '1:0-1@0 2:0-1@10 3:0-1@60 4:0-2@70',
    ]);
    expect(plan([lines(6), heading, figure(50)])).toEqual(['0:0-6@0', '1:0-1@0 2:0-1@10']);
  });
});

describe('a figure', () => {
  it('stands in its place where it fits', () => {
    expect(plan([lines(2), figure(50), lines(2)])).toEqual(['0:0-2@0 1:0-1@20 2:0-2@70']);
  });

  it('that does not fit waits for the top of the next page while text fills the gap', () => {
    expect(plan([lines(6), figure(50), lines(6)])).toEqual(['0:0-6@0 2:0-4@60', '1:0-1@0 2:4-6@50']);
  });

  it('does not overtake a figure that waits, even where it would fit', () => {
    expect(plan([lines(6), figure(50), figure(10), lines(4)])).toEqual(['0:0-6@0 3:0-4@60', '1:0-1@0 2:0-1@50']);
  });

  it('comes before a forced page break that stands behind it', () => {
    expect(plan([lines(6), figure(50), lines(2, { pageBreakBefore: true })])).toEqual([
      '0:0-6@0',
      '1:0-1@0',
      '2:0-2@0',
    ]);
  });

  it('comes before a part that would open on the last quarter of the page', () => {
    const part = pageBox(wholeStrip(10), { keepWithNext: true, opensPart: true });
    expect(plan([lines(8), figure(30), part, lines(2)])).toEqual(['0:0-8@0', '1:0-1@0 2:0-1@30 3:0-2@40']);
  });

  it('taller than a page is reported and stands on a page of its own', () => {
    const { pages, tooTall } = paginate([lines(2), figure(150), lines(2)], PAGE);
    expect(tooTall).toEqual([1]);
    expect(pages.map(({ parts }) => parts.map(({ box }) => box))).toEqual([[0, 2], [1]]);
  });
});

describe('footnotes', () => {
  const marked = (count: number, at: number, foot: number): PageBox =>
    pageBox(lines(count).strips.map((strip, index) => (index === at ? { ...strip, feet: [foot] } : strip)));

  it('stand on the page of the line that marks them, and take its room', () => {
    expect(plan([marked(9, 8, 1)])).toEqual(['0:0-7@0', '0:7-9@0 feet 1']);
    expect(plan([marked(8, 1, 1)])).toEqual(['0:0-8@0 feet 1']);
  });

  it('stand once on a page, however often they are marked', () => {
    expect(plan([marked(2, 0, 1), marked(2, 0, 1)])).toEqual(['0:0-2@0 1:0-2@20 feet 1']);
  });

  it('stand once, where they are marked first', () => {
    expect(plan([marked(8, 0, 1), marked(8, 0, 1)])).toEqual(['0:0-8@0 feet 1', '1:0-8@0']);
  });

  it('go on at the foot of the next page where the line that marks them would leave a large gap', () => {
    expect(plan([lines(4), marked(6, 0, 5)])).toEqual(['0:0-4@0 1:0-2@40 feet 5:0-3', '1:2-6@0 feet 5:3-5']);
  });

  it('stay whole where the gap is small', () => {
    expect(plan([lines(9), marked(2, 0, 5)])).toEqual(['0:0-9@0', '1:0-2@0 feet 5:0-5']);
  });

  it('go on over pages, with text above them, where they are longer than a page', () => {
    expect(plan([marked(9, 0, 9)])).toEqual(['0:0-2@0 feet 9:0-7', '0:2-6@0 feet 9:7-12', '0:6-9@0 feet 9:12-15']);
  });

  it('begin only when the one before them has ended', () => {
    expect(plan([marked(2, 0, 9), marked(2, 0, 1)])).toEqual(['0:0-2@0 feet 9:0-7', ' feet 9:7-15', '1:0-2@0 feet 1']);
  });
});

describe('what is repeated', () => {
  it('above a part on a later page takes its height there', () => {
    const rows = Array.from({ length: 12 }, (): Strip => ({ height: 10, breakBefore: 'allowed', feet: [] }));
    expect(plan([pageBox(rows, { repeatHeight: 90 })])).toEqual(['0:0-10@0', '0:10-11@0', '0:11-12@0']);
  });
});

describe('a page break', () => {
  it('at the top of a page is none', () => {
    expect(plan([lines(2, { pageBreakBefore: true }), lines(2, { pageBreakBefore: true })])).toEqual([
      '0:0-2@0',
      '1:0-2@0',
    ]);
  });
});

it('sets a hundred thousand rows', () => {
  const rows = Array.from({ length: 100_000 }, (): Strip => ({ height: 10, breakBefore: 'allowed', feet: [] }));
  expect(paginate([pageBox(rows)], PAGE).pages).toHaveLength(10_000);
});
