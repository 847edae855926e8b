import type { Graphic } from './drawing.js';
import type { Item } from './item.js';
import type { OutlineEntry, Page, Scene } from './scene.js';
import type { StructureLeaf, StructureNode } from './structure.js';
import type { GlyphRun, Line } from './text.js';

/** Items may stick out of their page by this much, in points: sums of decimals are not exact. */
const TOLERANCE = 0.05;

/**
 * The invariants of a scene that do not hold, in plain English; empty for a sound scene. Writers may rely on all of them:
 * ids are unique, items lie inside their page, every item but furniture stands in the structure exactly once, fonts and
 * styles that runs and paragraphs name exist, tables add up, links and bookmarks lead somewhere.
 */
export function checkScene(scene: Scene): readonly string[] {
  return [
    ...checkIds(scene),
    ...scene.pages.flatMap((page, index) => checkPage(page, index)),
    ...checkStructure(scene),
    ...checkRuns(scene),
    ...checkTargets(scene),
    ...checkSlides(scene),
  ];
}

/** All items of a page, those inside groups included, groups themselves first. */
export function flatItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => (item.kind === 'group' ? [item, ...flatItems(item.items)] : [item]));
}

function allItems(scene: Scene): readonly Item[] {
  return scene.pages.flatMap((page) => flatItems(page.items));
}

function checkIds(scene: Scene): readonly string[] {
  const seen = new Set<string>();
  return allItems(scene).flatMap(({ id }) => {
    if (seen.has(id)) return [`two items have the id “${id}”`];
    seen.add(id);
    return [];
  });
}

function checkPage(page: Page, index: number): readonly string[] {
  return page.items.flatMap((item) => {
    const { x, y, width, height } = item.rect;
    const numbers = [x, y, width, height].every(Number.isFinite) && width >= 0 && height >= 0;
    if (!numbers) return [`item “${item.id}” on page ${index + 1} has no proper rectangle`];
    const { size } = page;
    const inside =
      x >= -TOLERANCE &&
      y >= -TOLERANCE &&
      x + width <= size.width + TOLERANCE &&
      y + height <= size.height + TOLERANCE;
    return [...(inside ? [] : [`item “${item.id}” leaves page ${index + 1}`]), ...checkItem(item)];
  });
}

function checkItem(item: Item): readonly string[] {
  if (item.kind !== 'table') return [];
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const adds =
    Math.abs(sum(item.columnWidths) - item.rect.width) < TOLERANCE &&
    Math.abs(sum(item.rowHeights) - item.rect.height) < TOLERANCE;
  const taken = new Set<string>();
  const overlaps = item.cells.some((cell) => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const key = `${row}/${column}`;
        if (taken.has(key) || row >= item.rowHeights.length || column >= item.columnWidths.length) return true;
        taken.add(key);
      }
    }
    return false;
  });
  return [
    ...(adds ? [] : [`widths and heights of table “${item.id}” do not add up to its rectangle`]),
    ...(overlaps ? [`cells of table “${item.id}” overlap or leave its grid`] : []),
    ...(taken.size === item.rowHeights.length * item.columnWidths.length || overlaps
      ? []
      : [`table “${item.id}” has places without a cell`]),
  ];
}

/** Every leaf names an item and is there once; every item that is no furniture has a leaf. */
function checkStructure(scene: Scene): readonly string[] {
  const items = new Map(allItems(scene).map((item) => [item.id, item]));
  const seen = new Set<string>();
  const covered = new Set<string>();
  const problems: string[] = [];
  for (const leaf of leavesOf(scene.structure)) {
    const item = items.get(leaf.item);
    if (!item) problems.push(`the structure names an item “${leaf.item}” that no page has`);
    else if (item.furniture) problems.push(`furniture “${leaf.item}” stands in the structure`);
    const key = [leaf.item, leaf.row, leaf.column, leaf.paragraph, leaf.part].join('|');
    if (seen.has(key)) problems.push(`“${key}” stands in the structure twice`);
    seen.add(key);
    covered.add(leaf.item);
  }
  for (const [id, item] of items) {
    if (!item.furniture && item.kind !== 'group' && !covered.has(id))
      problems.push(`item “${id}” has no place in the structure`);
    if (item.kind === 'text' && !item.furniture) problems.push(...uncoveredParagraphs(item, seen));
  }
  return problems;
}

function uncoveredParagraphs(item: Extract<Item, { kind: 'text' }>, seen: ReadonlySet<string>): readonly string[] {
  const shown = [...new Set(item.lines.map((line) => line.paragraph))];
  const has = (paragraph: number | undefined, part?: string): boolean =>
    seen.has([item.id, undefined, undefined, paragraph, part].join('|'));
  return shown.flatMap((paragraph) => {
    const whole = has(undefined) || has(paragraph) || has(paragraph, 'body');
    return whole ? [] : [`paragraph ${paragraph} of “${item.id}” has no place in the structure`];
  });
}

/** The leaves of a tree in reading order. */
export function leavesOf(node: StructureNode): readonly StructureLeaf[] {
  return node.children.flatMap((child) => (child.role === 'leaf' ? [child] : leavesOf(child)));
}

function checkRuns(scene: Scene): readonly string[] {
  const fonts = new Set<string>();
  const styles = new Set<string>();
  for (const item of allItems(scene)) {
    for (const { font } of glyphRuns(item)) fonts.add(font);
    for (const style of styleNames(item)) styles.add(style);
  }
  return [
    ...[...fonts]
      .filter((font) => !scene.fonts.has(font))
      .map((font) => `runs name a font “${font}” that the scene lacks`),
    ...[...scene.fonts.keys()]
      .filter((font) => !fonts.has(font))
      .map((font) => `font “${font}” gives no glyph to any run`),
    ...[...styles]
      .filter((style) => !scene.theme.styles.has(style))
      .map((style) => `paragraphs name a style “${style}” that the scene lacks`),
  ];
}

function styleNames(item: Item): readonly string[] {
  if (item.kind === 'text') return item.paragraphs.map((paragraph) => paragraph.style);
  return item.kind === 'table' ? item.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.style)) : [];
}

/** All glyph runs of an item, those of its drawing included. */
export function glyphRuns(item: Item): readonly GlyphRun[] {
  const ofLines = (lines: readonly Line[]): readonly GlyphRun[] => lines.flatMap((line) => line.runs);
  if (item.kind === 'text') return ofLines(item.lines);
  if (item.kind === 'table') return item.cells.flatMap((cell) => ofLines(cell.lines));
  if (item.kind === 'chart') return item.drawing.graphics.flatMap(graphicRuns);
  if (item.kind === 'image' && item.source.kind === 'drawing') return item.source.drawing.graphics.flatMap(graphicRuns);
  return [];
}

function graphicRuns(graphic: Graphic): readonly GlyphRun[] {
  if (graphic.kind === 'text') return graphic.runs;
  return graphic.kind === 'group' ? graphic.graphics.flatMap(graphicRuns) : [];
}

function checkTargets(scene: Scene): readonly string[] {
  const names = new Set<string>();
  const problems: string[] = [];
  for (const { name, page } of scene.destinations) {
    if (names.has(name)) problems.push(`two destinations are called “${name}”`);
    if (!scene.pages[page]) problems.push(`destination “${name}” stands on a page that is not there`);
    names.add(name);
  }
  const slides = new Set(scene.pages.map((page) => page.slide?.id));
  const runs = allItems(scene).flatMap((item) => {
    if (item.kind === 'text') return item.paragraphs.flatMap((paragraph) => paragraph.runs);
    return item.kind === 'table' ? item.cells.flatMap((cell) => cell.paragraphs.flatMap(({ runs }) => runs)) : [];
  });
  for (const { link } of runs) {
    if (link?.kind === 'destination' && !names.has(link.name))
      problems.push(`a link leads to “${link.name}”, which is not there`);
    if (link?.kind === 'slide' && !slides.has(link.id))
      problems.push(`a link leads to slide “${link.id}”, which is not there`);
  }
  return [...problems, ...checkOutline(scene.outline, scene.pages.length)];
}

function checkOutline(entries: readonly OutlineEntry[], pages: number): readonly string[] {
  return entries.flatMap((entry) => [
    ...(entry.page >= 0 && entry.page < pages ? [] : [`bookmark “${entry.title}” leads to a page that is not there`]),
    ...checkOutline(entry.children, pages),
  ]);
}

function checkSlides(scene: Scene): readonly string[] {
  if (scene.kind === 'brief') return [];
  const layouts = new Map(scene.layouts.map((layout) => [layout.name, layout]));
  return scene.pages.flatMap(({ slide, items }, index) => {
    if (!slide) return [`page ${index + 1} of the deck has no slide`];
    const layout = layouts.get(slide.layout);
    if (!layout) return [`slide “${slide.id}” has a layout “${slide.layout}” that the scene lacks`];
    const frames = new Set(layout.frames.flatMap((frame) => [frame, ...(frame.cells ?? [])]).map(({ name }) => name));
    const filled = items.flatMap((item) => (item.frame === undefined ? [] : [item.frame]));
    return [
      ...filled
        .filter((frame) => !frames.has(frame))
        .map((frame) => `slide “${slide.id}” fills a frame “${frame}” that its layout lacks`),
      ...filled
        .filter((frame, at) => filled.indexOf(frame) < at)
        .map((frame) => `slide “${slide.id}” fills frame “${frame}” twice`),
    ];
  });
}
