import { errorOf, warningOf } from '../../base/diagnostic.js';
import type { ResolvedBrief } from '../../resolve/resolved-document.js';
import type { Item } from '../../scene/item.js';
import type { Destination, OutlineEntry, Page } from '../../scene/scene.js';
import type { StructureNode } from '../../scene/structure.js';
import { type Measured, type Placed, type PlacedMark, together } from '../block/measured.js';
import { placePart } from '../block/stack.js';
import type { LayoutState } from '../layout-state.js';
import type { PagePlan } from '../paginate/page-plan.js';
import { type Draft, node } from '../structure/draft.js';
import { finishStructure } from '../structure/finish-structure.js';
import { fillPages, noteOf } from './fill-pages.js';
import { type Foot, placeFootnotes } from './footnotes.js';
import { noteMarks } from './note-marks.js';
import { outlineOf, type PlacedHeading } from './outline-of.js';
import { mentionsPages, withPageNumbers } from './page-numbers.js';
import { type PageShape, pageShape } from '../page-shape.js';
import { runningTitles } from './running-titles.js';

/** The laid-out part of a brief's scene. */
export interface FlowLayout {
  readonly pages: readonly Page[];
  readonly structure: StructureNode;
  readonly outline: readonly OutlineEntry[];
  readonly destinations: readonly Destination[];
}

/** A brief on pages: blocks measured, paginated, placed; then what depends on the pages: footnotes, running titles, bookmarks. */
export function layoutFlow(brief: ResolvedBrief, state: LayoutState): FlowLayout {
  const { drafts, placed, shapes } = mentionsPages(brief) ? placeNumbered(brief, state) : placeBlocks(brief, state);
  const headings = headingsOf(placed);
  const pages = placed.map(({ items }, page): Page => {
    const { size, margins } = shapes[page]!;
    const section = sectionOf(headings, page);
    const running = runningTitles(
      { size, margins, page, pageCount: placed.length, title: brief.shortTitle, section },
      state,
    );
    return { size, items: [...items, ...running], label: String(page + 1) };
  });
  const leaves = placed.flatMap((one) => one.leaves);
  const structure = finishStructure(node('Document', drafts, { language: brief.language }), leaves);
  return { pages, structure, outline: outlineOf(headings), destinations: destinationsOf(placed) };
}

/** A brief on its pages, before what depends on them. */
interface PlacedBlocks {
  readonly drafts: readonly Draft[];
  readonly placed: readonly Placed[];
  /** Of each page. */
  readonly shapes: readonly PageShape[];
}

function placeBlocks(brief: ResolvedBrief, state: LayoutState): PlacedBlocks {
  const { measured, drafts, notes, plans, tooTall } = fillPages(brief, state);
  for (const box of tooTall) reportTooTall(measured[box]!, state);
  const shapes = plans.map(({ landscape }) => pageShape(state.theme.brief, landscape));
  return { drafts, placed: placePages(plans, measured, notes, state), shapes };
}

/** Passes over a brief that shows page numbers at most. */
const PASSES = 4;

/** As `placeBlocks`, again and again until every page number that the text shows is the one that comes out. */
function placeNumbered(brief: ResolvedBrief, state: LayoutState): PlacedBlocks {
  let pages = new Map<string, string>();
  for (let pass = 1; ; pass++) {
    const attempt: LayoutState = { ...state, diagnostics: [] };
    const laid = placeBlocks(withPageNumbers(brief, pages), attempt);
    const found = new Map(destinationsOf(laid.placed).map(({ name, page }) => [name, String(page + 1)]));
    const stable = [...found].every(([name, page]) => pages.get(name) === page);
    if (!stable && pass < PASSES) {
      pages = found;
      continue;
    }
    state.diagnostics.push(...attempt.diagnostics);
    if (!stable) {
      const message = 'The page numbers in the text move what they point at, back and forth';
      const hint = 'put a <page-break/> before the place that a page reference leads to, or refer to it without page';
      state.diagnostics.push(warningOf('layout/unstable-pages', message, undefined, hint));
    }
    return laid;
  }
}

function reportTooTall(measured: Measured, state: LayoutState): void {
  const [item] = measured.place({ from: 0, to: measured.box.strips.length, piece: 0 }, { x: 0, y: 0 }).items;
  const what = item ? `“${item.name}”` : 'A block';
  const hint = 'make it lower, or split it';
  state.diagnostics.push(errorOf('layout/too-tall', `${what} is taller than a page`, item?.origin, hint));
}

function placePages(
  plans: readonly PagePlan[],
  measured: readonly Measured[],
  notes: ReadonlyMap<number, Measured>,
  state: LayoutState,
): readonly Placed[] {
  const pieces = new Map<number, number>();
  const footPieces = new Map<number, number>();
  return plans.map((plan, page) => {
    const { size, margins } = pageShape(state.theme.brief, plan.landscape);
    const parts = plan.parts.map(({ box, from, to, y, column }) => {
      const piece = pieces.get(box) ?? 0;
      pieces.set(box, piece + 1);
      const block = measured[box]!;
      const { width, gap } = block.box.columns ?? { width: 0, gap: 0 };
      const spot = { x: margins.left + (column ?? 0) * (width + gap), y: margins.top + y };
      return inColumn(placePart(block, { from, to, piece }, spot), column);
    });
    const feet = plan.feet.map(({ foot, from, to }): Foot => {
      const piece = footPieces.get(foot) ?? 0;
      footPieces.set(foot, piece + 1);
      return { measured: noteOf(notes, foot), part: { from, to, piece } };
    });
    const foot = placeFootnotes(feet, { x: margins.left, bottom: size.height - margins.bottom, page }, state);
    return together([...parts, foot]);
  });
}

function inColumn(placed: Placed, column: number | undefined): Placed {
  if (column === undefined || !placed.marks) return placed;
  return { ...placed, marks: placed.marks.map((mark) => ({ ...mark, column })) };
}

function headingsOf(placed: readonly Placed[]): readonly PlacedHeading[] {
  return placed.flatMap(({ marks }, page) =>
    (marks ?? []).flatMap(({ mark, y, column = 0 }) => (mark.heading ? [{ ...mark.heading, page, y, column }] : [])),
  );
}

/** The section that a page begins in: the last first-level heading before it, or the first one on it where none is before. */
function sectionOf(headings: readonly PlacedHeading[], page: number): string {
  const main = headings.filter((heading) => heading.level === 1);
  const first = main.filter((heading) => heading.page === page && heading.column === 0);
  const before = main.filter((heading) => heading.page < page).at(-1);
  const top = Math.min(...first.map((heading) => heading.y));
  const opening = first.find((heading) => heading.y === top);
  const opensPage = opening && headings.every((heading) => heading.page !== page || heading.y >= opening.y);
  return (
    (opensPage && opening.y < OPENING_DEPTH
      ? opening
      : (before ?? opening ?? main.find((heading) => heading.page === page))
    )?.title ?? ''
  );
}

/** A section whose heading stands above this height opens its page, in points from the page's top. */
const OPENING_DEPTH = 120;

function destinationsOf(placed: readonly Placed[]): readonly Destination[] {
  const ofBlocks = placed.flatMap(({ marks }, page) =>
    (marks ?? []).flatMap(({ mark, y }: PlacedMark) => (mark.names ?? []).map((name) => ({ name, page, y }))),
  );
  return [...ofBlocks, ...noteMarks(placed.map(({ items }) => items))];
}

/** All items of some pages. */
export function itemsOf(pages: readonly Page[]): readonly Item[] {
  return pages.flatMap((page) => page.items);
}
