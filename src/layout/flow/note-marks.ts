import {
  figureMarkDestination,
  figureNoteNumber,
  noteMarkDestination,
  noteNumber,
} from '../../resolve/resolved-document.js';
import type { Item } from '../../scene/item.js';
import type { Destination } from '../../scene/scene.js';
import type { Line, Paragraph } from '../../scene/text.js';

/** Where the notes of a brief and the sources of its figures lead back to: the line of the first mark of each, from the items of all pages. */
export function noteMarks(pages: readonly (readonly Item[])[]): readonly Destination[] {
  const found = new Map<string, Destination>();
  pages.forEach((items, page) => {
    for (const { line, paragraphs, top } of items.flatMap(linesOf)) {
      for (const name of marksOf(line, paragraphs)) {
        if (found.has(name)) continue;
        const size = Math.max(...line.runs.map((run) => run.size));
        found.set(name, { name, page, y: top + line.baseline - size });
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

/** Names of the destinations that the marks in a line are. */
function marksOf(line: Line, paragraphs: readonly Paragraph[]): readonly string[] {
  return line.runs.flatMap(({ run }) => {
    const link = paragraphs[line.paragraph]?.runs[run]?.link;
    if (link?.kind !== 'destination') return [];
    const [note, figure] = [noteNumber(link.name), figureNoteNumber(link.name)];
    if (figure !== undefined) return [figureMarkDestination(figure)];
    return note === undefined ? [] : [noteMarkDestination(note)];
  });
}
