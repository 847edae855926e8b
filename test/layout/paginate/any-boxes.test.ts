import { describe, expect, it } from 'vitest';
import { type ColumnSet, type PageBox, pageBox, type Strip } from '../../../src/layout/paginate/page-box.js';
import type { PageFormat, PagePart, PagePlan } from '../../../src/layout/paginate/page-plan.js';
import { paginate } from '../../../src/layout/paginate/paginate.js';

/** A page of 100 pt, 70 pt on its side; the rule above footnotes takes 5. Lines and rows are 10 pt high. */
const PAGE: PageFormat = { height: 100, landscapeHeight: 70, grid: 0, footLines: () => [], footGap: 0, footLead: 5 };

/** Numbers from 0 below a bound, the same ones each time (Numerical Recipes, 7.1). */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

interface AnyBoxes {
  readonly boxes: readonly PageBox[];
  /** Lines of each note. */
  readonly notes: readonly number[];
}

/** Boxes of all kinds in any order, with footnotes of one to forty lines, some of them marked twice; in columns where asked for. */
function anyBoxes(seed: number, inColumns: boolean): AnyBoxes {
  const below = numbers(seed);
  const notes: number[] = [];
  let columns: ColumnSet | undefined;
  const boxes = Array.from({ length: 2 + below(12) }, () => {
    const count = 1 + below(14);
    const strips = Array.from({ length: count }, (_, index): Strip => {
      const breakBefore = index >= 2 && count - index >= 2 ? 'allowed' : 'avoid';
      if (below(6) > 0) return { height: 10, breakBefore, feet: [] };
      if (below(4) === 0 && notes.length > 0) return { height: 10, breakBefore, feet: [1 + below(notes.length)] };
      return { height: 10, breakBefore, feet: [notes.push(below(3) === 0 ? 1 + below(40) : 1 + below(3))] };
    });
    const float = below(8) === 0;
    const apart = inColumns && below(14) === 0;
    if (inColumns && below(4) === 0)
      columns = below(3) === 0 ? undefined : { count: 2 + below(2), width: 90, gap: 10, space: 0 };
    const across = float && below(3) === 0;
    return pageBox(float && !apart ? strips.slice(0, 4) : strips, {
      float: float && !apart,
      floatTo: inColumns ? (['place', 'place', 'top', 'bottom'] as const)[below(4)]! : 'place',
      keepWithNext: !float && !apart && below(5) === 0,
      apart,
      landscape: apart || (columns === undefined && below(9) === 0),
      fixed: inColumns && !float && below(12) === 0,
      pageBreakBefore: below(12) === 0,
      columnBreakBefore: below(12) === 0,
      opensPart: below(9) === 0,
      columns: across || apart ? undefined : columns,
      spaceBefore: inColumns ? below(3) * 4 : 0,
      repeatHeight: inColumns && below(9) === 0 ? 10 : 0,
    });
  });
  return { boxes, notes };
}

function bottomOf(boxes: readonly PageBox[], { box, from, to, y }: PagePart, pages: readonly PagePlan[]): number {
  const goesOn = from > 0 && pages.some(({ parts }) => parts.some((part) => part.box === box && part.to === from));
  return y + (to - from) * 10 + (goesOn ? boxes[box]!.repeatHeight : 0);
}

/** What must hold of any boxes; the seed is named where it does not. */
function check({ boxes, notes }: AnyBoxes, seed: number): void {
  const footLines = (number: number) => Array<number>(notes[number - 1]!).fill(10);
  const { pages, tooTall } = paginate(boxes, { ...PAGE, footLines });
  const strips = new Map<number, number>();
  const feet = new Map<number, number>();
  for (const { parts, feet: shown, landscape } of pages) {
    for (const { box, from, to, column } of parts) {
      expect(from, `seed ${seed}, box ${box}`).toBe(strips.get(box) ?? 0);
      expect(boxes[box]!.landscape, `seed ${seed}, box ${box}`).toBe(landscape);
      expect(column ?? 0, `seed ${seed}, box ${box}`).toBeLessThan(boxes[box]!.columns?.count ?? 1);
      strips.set(box, to);
    }
    for (const { foot, from, to } of shown) {
      expect(from, `seed ${seed}, note ${foot}`).toBe(feet.get(foot) ?? 0);
      feet.set(foot, to);
    }
    if (parts.some(({ box }) => tooTall.includes(box))) continue;
    const text = Math.max(0, ...parts.map((part) => bottomOf(boxes, part, pages)));
    const small = shown.reduce((sum, { from, to }) => sum + (to - from) * 10, shown.length > 0 ? 5 : 0);
    expect(text + small, `seed ${seed}`).toBeLessThanOrEqual((landscape ? 70 : 100) + 0.1);
    checkOverlaps(boxes, parts, pages, seed);
  }
  const all = [...strips].sort(([a], [b]) => a - b);
  expect(all, `seed ${seed}`).toEqual(boxes.map((box, index) => [index, box.strips.length]));
  const marked = [...new Set(boxes.flatMap((box) => box.strips.flatMap((strip) => strip.feet)))].sort((a, b) => a - b);
  const found = [...feet].sort(([a], [b]) => a - b);
  expect(found, `seed ${seed}`).toEqual(marked.map((number) => [number, notes[number - 1]]));
}

/** Parts of one column, and parts over the whole width with any other, do not overlap. */
function checkOverlaps(
  boxes: readonly PageBox[],
  parts: readonly PagePart[],
  pages: readonly PagePlan[],
  seed: number,
): void {
  parts.forEach((one, index) => {
    for (const other of parts.slice(index + 1)) {
      const beside = one.column !== undefined && other.column !== undefined && one.column !== other.column;
      if (beside) continue;
      const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
      expect(bottomOf(boxes, upper, pages), `seed ${seed}, boxes ${one.box}, ${other.box}`).toBeLessThanOrEqual(
        lower.y + 0.01,
      );
    }
  });
}

/** Text that does not float stands in its order, and so do the floats among each other. */
function checkOrder({ boxes }: AnyBoxes, seed: number): void {
  const { pages } = paginate(boxes, PAGE);
  const order = pages.flatMap(({ parts }) => parts.map(({ box }) => box));
  const floats = (box: number): boolean => boxes[box]!.float || boxes[box]!.apart;
  for (const kept of [order.filter((box) => !floats(box)), order.filter(floats)]) {
    expect(kept, `seed ${seed}`).toEqual([...kept].sort((a, b) => a - b));
  }
}

describe('boxes of all kinds', () => {
  it('stand each strip once, every marked note line by line in order, and nothing runs over a page', () => {
    for (let seed = 1; seed <= 250; seed++) check(anyBoxes(seed, false), seed);
  });

  it('do so in columns, too, with floats to all places; nothing overlaps', () => {
    for (let seed = 1; seed <= 250; seed++) check(anyBoxes(seed, true), seed);
  });

  it('keep their order', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const { boxes } = anyBoxes(seed, true);
      checkOrder(
        { boxes: boxes.map((box) => ({ ...box, strips: box.strips.map((s) => ({ ...s, feet: [] })) })), notes: [] },
        seed,
      );
    }
  });
});
