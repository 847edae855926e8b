import { noteNumber } from '../../../resolve/resolved-document.js';
import type { Line, Paragraph } from '../../../scene/text.js';
import { type Draft, node, slot } from '../../structure/draft.js';

/** Numbers of the notes that some paragraphs mark, in order, each once. */
export function footMarks(paragraphs: readonly Paragraph[]): readonly number[] {
  const numbers = paragraphs.flatMap((paragraph) => paragraph.runs.flatMap((_, run) => markOf(paragraph, run)));
  return [...new Set(numbers)];
}

/** Numbers of the notes that one set line marks. */
export function lineFootMarks(paragraph: Paragraph, line: Line): readonly number[] {
  return [...new Set(line.runs.flatMap((glyphs) => markOf(paragraph, glyphs.run)))];
}

/** The place in the logical tree for the notes that paragraphs mark: right behind their block. */
export function footDrafts(paragraphs: readonly Paragraph[]): readonly Draft[] {
  return footMarks(paragraphs).map((number) => node('Note', [slot(footSlot(number))]));
}

/** The slot that takes the text of a note. */
export function footSlot(number: number): string {
  return `note:${number}`;
}

function markOf(paragraph: Paragraph, run: number): readonly number[] {
  const link = paragraph.runs[run]?.link;
  const number = link?.kind === 'destination' ? noteNumber(link.name) : undefined;
  return number === undefined ? [] : [number];
}
