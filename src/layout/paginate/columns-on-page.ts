import { type ColumnFill, type ColumnInput, type ColumnPlace, fillColumns } from './fill-columns.js';
import { holds, onGrid, type OpenPage, roomLeft, tailHeight, TOLERANCE } from './open-page.js';
import type { ColumnSet } from './page-box.js';
import { addFeet, addPartedFeet } from './page-feet.js';
import { chunkEnd } from './set-strips.js';
import type { Setting } from './setting.js';

/** Boxes in columns as a page takes them. */
export interface ColumnsOnPage {
  readonly fill: ColumnFill;
  /** The page with them, and with their footnotes at its foot. */
  readonly page: OpenPage;
  /** Height at which they begin. */
  readonly top: number;
}

/** What is to be set on a page in columns. */
export interface ColumnRun {
  readonly set: ColumnSet;
  readonly from: ColumnPlace;
  readonly end: number;
  /** Floats over all columns that stand on the page, and those that wait until floats in columns have been set. */
  readonly standing: ReadonlySet<number>;
  readonly later: readonly number[];
}

/**
 * What happens to boxes that fit in no column: they wait for a page to come (`wait`); they stand there all the same, as on a
 * page of their own (`force`); their footnotes run over the page, too (`overflow`), where no page holds them.
 */
export type Need = 'wait' | 'force' | 'overflow';

/** Steps of a search for a height: it is found to a four-thousandth of the page. */
const STEPS = 12;
/** Of the free height: where whole footnotes leave more of it blank, the last one goes on at the next page. */
const LARGE_GAP = 0.15;

/**
 * As much of a run as a page holds below what stands there, in columns of even height. Undefined where not even its
 * footnotes fit. What is set with need though it does not fit is named by `fill.tooTall`.
 */
export function columnsOnPage(
  setting: Setting,
  page: OpenPage,
  run: ColumnRun,
  need: Need = 'wait',
): ColumnsOnPage | undefined {
  const top = topOfColumns(setting, page, run);
  const free = setting.format.height - top - tailHeight(page) - page.feet.height;
  if (free <= 0) return undefined;
  const attempt = (heights: Heights, parted: boolean): ColumnsOnPage | undefined =>
    tryHeights(setting, page, run, { top, heights, parted, need });
  if (need === 'overflow') return attempt([leastHeight(setting, run)], true);
  const whole = highest(free, (height) => attempt([height], false));
  const gap = whole ? roomLeft(whole.found.page, setting.format) : free;
  const parted = !whole || (!whole.found.fill.complete && gap > LARGE_GAP * free);
  const best =
    (parted
      ? further(
          highest(free, (height) => attempt([height], true)),
          whole,
        )
      : whole) ?? undefined;
  if (!best || best.found.fill.tooTall.length > 0) return best?.found;
  return isEven(best.found.fill) ? best.found : balanced(best, run, (heights) => attempt(heights, parted));
}

/** Heights of columns in order; the last one counts for all that follow. */
type Heights = readonly number[];

interface Found {
  readonly height: number;
  readonly found: ColumnsOnPage;
}

function topOfColumns({ boxes, format }: Setting, page: OpenPage, { from, set }: ColumnRun): number {
  const above = page.parts.at(-1);
  if (!above) return page.y;
  const before = from.strip > 0 ? 0 : (boxes[from.box]?.spaceBefore ?? 0);
  const least = boxes[above.box]!.keepWithNext ? 0 : set.space;
  return onGrid(page.y + Math.max(page.spaceAfter, before, least), format);
}

/** Height of what may not be parted at the beginning of a run. */
function leastHeight({ boxes }: Setting, { from }: ColumnRun): number {
  const box = boxes[from.box]!;
  const strips = box.strips.slice(from.strip, chunkEnd(box, from.strip));
  return strips.reduce((sum, strip) => sum + strip.height, from.strip > 0 ? box.repeatHeight : 0);
}

function tryHeights(
  setting: Setting,
  page: OpenPage,
  { set, from, end, standing, later }: ColumnRun,
  { top, heights, parted, need }: { top: number; heights: Heights; parted: boolean; need: Need },
): ColumnsOnPage | undefined {
  const { boxes, format, landscape } = setting;
  const input: ColumnInput = {
    boxes,
    set,
    format: { ...format, isKnown: (foot) => format.isKnown?.(foot) === true || isHere(page, foot) },
    landscape,
    from,
    end,
    top,
    height: (column) => heights[Math.min(column, heights.length - 1)]!,
    forcing: need !== 'wait',
    hold: Math.min(
      ...setting.waiting,
      ...later,
      ...page.tail.parts.flatMap(({ box }) => (standing.has(box) ? [] : [box])),
    ),
    standing,
  };
  const fill = fillColumns(input);
  const parts = fill.columns.flatMap((column, index) => column.parts.map((part) => ({ ...part, column: index })));
  const laid: OpenPage = {
    ...page,
    parts: [...page.parts, ...parts],
    y: parts.length > 0 ? fill.bottom : page.y,
    spaceAfter:
      parts.length > 0 ? Math.max(set.space, ...fill.columns.map(({ spaceAfter }) => spaceAfter)) : page.spaceAfter,
  };
  const whole = { ...laid, feet: addFeet(page.feet, fill.feet, format) };
  if (holds(whole, format) || (need === 'force' && fill.tooTall.length > 0)) return { fill, page: whole, top };
  if (need === 'overflow') return { fill: { ...fill, tooTall: [...fill.tooTall, from.box] }, page: whole, top };
  const room = format.height - laid.y - laid.tail.height - laid.tail.spaceAfter + TOLERANCE;
  const feet = parted ? addPartedFeet(page.feet, fill.feet, room, format) : undefined;
  return feet && holds({ ...laid, feet }, format) ? { fill, page: { ...laid, feet }, top } : undefined;
}

function isHere({ feet }: OpenPage, foot: number): boolean {
  return feet.parts.some((part) => part.foot === foot);
}

/** The greatest height that an attempt succeeds at: lower columns mark fewer footnotes. */
function highest(free: number, attempt: (height: number) => ColumnsOnPage | undefined): Found | undefined {
  const all = attempt(free);
  if (all) return { height: free, found: all };
  let best: Found | undefined;
  let low = 0;
  let high = free;
  for (let step = 0; step < STEPS; step++) {
    const height = (low + high) / 2;
    const found = attempt(height);
    if (found) best = { height, found };
    if (found) low = height;
    else high = height;
  }
  return best;
}

/** True where the columns are full and end alike already: nothing is to be gained. */
function isEven({ complete, columns }: ColumnFill): boolean {
  const bottoms = columns.map(({ bottom }) => bottom);
  return !complete && Math.max(...bottoms) - Math.min(...bottoms) <= TOLERANCE;
}

function further(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (!one || !other) return one ?? other;
  return reaches(other.found.fill, one.found.fill.at) ? other : one;
}

/** The same content in columns that end as evenly as they may: the least common height, then the least for the last ones. */
function balanced(
  best: Found,
  run: ColumnRun,
  attempt: (heights: Heights) => ColumnsOnPage | undefined,
): ColumnsOnPage {
  const goal = best.found.fill.at;
  let found = best.found;
  const fixed: number[] = [];
  let high = best.height;
  for (let column = 0; column + 1 < run.set.count; column++) {
    let low = 0;
    for (let step = 0; step < STEPS; step++) {
      const height = (low + high) / 2;
      const tried = attempt([...fixed, height]);
      if (tried && reaches(tried.fill, goal)) {
        found = tried;
        high = height;
      } else low = height;
    }
    fixed.push(high);
  }
  return found;
}

/** True where a fill has come as far as a place. */
function reaches({ at }: ColumnFill, goal: ColumnPlace): boolean {
  if (at.waiting.length > goal.waiting.length) return false;
  return at.box > goal.box || (at.box === goal.box && at.strip >= goal.strip);
}
