import type { Rect } from '../../src/base/geometry.js';
import type { Item, TableItem } from '../../src/scene/item.js';
import type { Page } from '../../src/scene/scene.js';
import type { Line } from '../../src/scene/text.js';
import type { RenderedPage, RenderedWord } from './read-words.js';

/** What was found of one text of the scene on the rendered page. */
export interface PlacedText {
  /** Page and item, for messages. */
  readonly what: string;
  /** Least distance of a word from the sides of its frame, and of a line's em box from its top and bottom, in points; negative outside. */
  readonly margin: number;
  /** Lines rendered, and lines of the scene. */
  readonly lines: number;
  readonly sceneLines: number;
  /** Characters of the text that are not on the page inside the frame, or more often than in the text. */
  readonly missing: string;
}

/** A text with the rectangle that it must not leave. */
interface Target {
  readonly what: string;
  readonly rect: Rect;
  readonly lines: readonly Line[];
  readonly size: number;
}

/** How the texts of a slide came to stand on its rendered page, and the words that stand in none of them. */
export function measurePlacement(
  page: Page,
  rendered: RenderedPage,
): {
  readonly texts: readonly PlacedText[];
  readonly astray: readonly string[];
  /** Least distance of a word from the edge of the slide. */
  readonly edge: number;
} {
  const targets = page.items.flatMap((item) => targetsOf(item, page.slide!.id));
  const charts = page.items.filter((item) => item.kind === 'chart').map((item) => item.rect);
  const words = rendered.words.filter((word) => word.text.trim() !== '');
  const own = new Map<Target, RenderedWord[]>(targets.map((target) => [target, []]));
  const astray: string[] = [];
  for (const word of words) {
    const target = nearest(word, targets);
    if (target) own.get(target)!.push(word);
    else if (!charts.some((rect) => holds(rect, word))) astray.push(`${page.slide!.id}: ${word.text}`);
  }
  const texts = targets.map((target) => placedText(target, own.get(target)!));
  const edge = Math.min(
    ...words.map((word) =>
      Math.min(word.x, word.y, rendered.width - word.x - word.width, rendered.height - word.y - word.height),
    ),
  );
  return { texts, astray, edge };
}

function targetsOf(item: Item, slide: string): readonly Target[] {
  if (item.kind === 'text') {
    if (item.lines.every((line) => line.text.trim() === '')) return [];
    return [{ what: item.id, rect: item.rect, lines: item.lines, size: sizeOf(item.lines) }];
  }
  return item.kind === 'table' ? cellTargets(item, slide) : [];
}

function cellTargets(table: TableItem, slide: string): readonly Target[] {
  const before = (lengths: readonly number[], end: number): number =>
    lengths.slice(0, end).reduce((sum, length) => sum + length, 0);
  return table.cells.flatMap((cell) => {
    if (cell.lines.every((line) => line.text.trim() === '')) return [];
    const x = table.rect.x + before(table.columnWidths, cell.column);
    const y = table.rect.y + before(table.rowHeights, cell.row);
    const width = before(table.columnWidths, cell.column + cell.columnSpan) - before(table.columnWidths, cell.column);
    const height = before(table.rowHeights, cell.row + cell.rowSpan) - before(table.rowHeights, cell.row);
    const what = `${slide} row ${cell.row + 1} column ${cell.column + 1}`;
    return [{ what, rect: { x, y, width, height }, lines: cell.lines, size: sizeOf(cell.lines) }];
  });
}

function sizeOf(lines: readonly Line[]): number {
  return Math.max(...lines.flatMap((line) => line.runs.map((run) => run.size)));
}

/** The target that holds the middle of a word: frames of texts do not overlap. */
function nearest(word: RenderedWord, targets: readonly Target[]): Target | undefined {
  return targets.find((target) => holds(target.rect, word));
}

function holds(rect: Rect, word: Rect): boolean {
  const x = word.x + word.width / 2;
  const y = word.y + word.height / 2;
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

function placedText({ what, rect, lines, size }: Target, words: readonly RenderedWord[]): PlacedText {
  // A word's box is as high as its face; what must stay inside is its em box, in the middle of that.
  const margins = words.map((word) => {
    const middle = word.y + word.height / 2;
    const half = Math.min(word.height, size) / 2;
    return Math.min(
      word.x - rect.x,
      rect.x + rect.width - word.x - word.width,
      middle - half - rect.y,
      rect.y + rect.height - middle - half,
    );
  });
  return {
    what,
    margin: Math.min(...margins),
    lines: countLines(words, size),
    sceneLines: lines.filter((line) => line.text.trim() !== '').length,
    missing: difference(textOf(lines), words.map(({ text }) => text).join('')),
  };
}

/** Words whose middles are less than half a size apart stand on one line. */
function countLines(words: readonly RenderedWord[], size: number): number {
  const middles = words.map((word) => word.y + word.height / 2).sort((a, b) => a - b);
  return middles.filter((middle, index) => index === 0 || middle - middles[index - 1]! > size * 0.5).length;
}

/** With its list markers, which Office draws itself. */
function textOf(lines: readonly Line[]): string {
  return lines
    .map(
      (line) =>
        line.runs
          .filter((run) => run.run === -1)
          .map((run) => run.text)
          .join('') + line.text,
    )
    .join('');
}

/** Characters that one text has more often than the other. */
function difference(one: string, other: string): string {
  const counts = new Map<string, number>();
  const add = (text: string, by: number): void => {
    for (const character of text.normalize('NFKC').replace(/\s/g, ''))
      counts.set(character, (counts.get(character) ?? 0) + by);
  };
  add(one, 1);
  add(other, -1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([character, count]) => `${character}${count > 0 ? '' : '+'}`)
    .join('');
}
