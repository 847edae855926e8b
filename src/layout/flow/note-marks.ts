import { noteMarkDestination, noteNumber } from '../../resolve/resolved-document.js';
import type { Item } from '../../scene/item.js';
import type { Destination } from '../../scene/scene.js';
import type { Line, Paragraph } from '../../scene/text.js';

/** Where the notes of a brief lead back to: the line of the first mark of each, from the items of all pages. */
export function noteMarks(pages: readonly (readonly Item[])[]): readonly Destination[] {
  const found = new Map<number, Destination>();
  pages.forEach((items, page) => {
    for (const { line, paragraphs, top } of items.flatMap(linesOf)) {
      for (const number of marksOf(line, paragraphs)) {
        if (found.has(number)) continue;
        const size = Math.max(...line.runs.map((run) => run.size));
        found.set(number, { name: noteMarkDestination(number), page, y: top + line.baseline - size });
      }
    }
  });
  return [...found.values()];
}

/** A line with the paragraphs that it may be of, and the height on the page that its own heights are counted from. */
interface PlacedLine {
  readonly line: Line;
  readonly paragraphs: readonly Paragraph[];
  readonly top: number;
}

function linesOf(item: Item): readonly PlacedLine[] {
  if (item.furniture) return [];
  if (item.kind === 'text') {
    return item.lines.map((line) => ({ line, paragraphs: item.paragraphs, top: item.rect.y }));
  }
  if (item.kind !== 'table') return [];
  const tops = [item.rect.y];
  for (const height of item.rowHeights) tops.push(tops.at(-1)! + height);
  return item.cells.flatMap(({ lines, paragraphs, row }) =>
    lines.map((line) => ({ line, paragraphs, top: tops[row]! })),
  );
}

function marksOf(line: Line, paragraphs: readonly Paragraph[]): readonly number[] {
  return line.runs.flatMap(({ run }) => {
    const link = paragraphs[line.paragraph]?.runs[run]?.link;
    const number = link?.kind === 'destination' ? noteNumber(link.name) : undefined;
    return number === undefined ? [] : [number];
  });
}
