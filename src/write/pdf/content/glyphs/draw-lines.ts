import type { GlyphRun, Line, LinkTarget, Paragraph } from '../../../../scene/text.js';
import { type ArtifactKind, markArtifact, markContent } from '../../tagging/marks.js';
import type { ContentPlace, LeafContent } from '../../tagging/structure-index.js';
import { mapPoint } from '../canvas.js';
import { drawGlyphs } from './draw-glyphs.js';
import type { Painter } from '../painter.js';

/** Set text with the frame that its coordinates are relative to. */
export interface PlacedText {
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
  readonly x: number;
  readonly y: number;
  readonly place: ContentPlace;
  /** What lines that no element of the structure holds are. */
  readonly artifact: ArtifactKind;
}

/** Draws lines, each stretch marked as content of the element that holds it. */
export function drawLines(painter: Painter, text: PlacedText): void {
  for (const line of text.lines) {
    for (const stretch of stretchesOf(painter, text, line)) drawStretch(painter, text, line, stretch);
  }
}

/** Runs of a line that share owner, link and language. */
interface Stretch {
  readonly owner: LeafContent | undefined;
  readonly language: string;
  readonly link: LinkTarget | undefined;
  readonly runs: GlyphRun[];
}

function stretchesOf(painter: Painter, text: PlacedText, line: Line): readonly Stretch[] {
  const paragraph = text.paragraphs[line.paragraph];
  const stretches: Stretch[] = [];
  line.runs.forEach((run, index) => {
    const part = isMarker(line, index, paragraph) ? 'marker' : 'body';
    const owner = painter.index.ownerOf({ ...text.place, paragraph: line.paragraph, part }) ?? painter.within;
    const previous = stretches.at(-1);
    // A hyphen that setting added belongs to whatever it ends.
    const added = run.run < 0 && part === 'body' && previous !== undefined;
    const link = added ? previous.link : paragraph?.runs[run.run]?.link;
    const language = added ? previous.language : run.language;
    if (previous && previous.owner === owner && previous.link === link && previous.language === language) {
      previous.runs.push(run);
    } else {
      stretches.push({ owner, language, link, runs: [run] });
    }
  });
  return stretches;
}

/** A marker stands before the text of a list item's first line. */
function isMarker(line: Line, index: number, paragraph: Paragraph | undefined): boolean {
  if (!paragraph?.list || line.runs[index]!.run >= 0) return false;
  return line.runs.slice(0, index).every((run) => run.run < 0) && line.runs[index]!.actualText !== '';
}

function drawStretch(painter: Painter, text: PlacedText, line: Line, stretch: Stretch): void {
  const { canvas, marks } = painter;
  const [x, baseline] = [text.x + line.x, text.y + line.baseline];
  if (!stretch.owner) {
    markArtifact(canvas, marks, text.artifact);
  } else {
    const { language, link } = stretch;
    const sequence = markContent(canvas, marks, stretch.owner, { language, ...(link && { link }) });
    sequence.text += stretch.runs.map((run) => run.actualText ?? run.text).join('');
    if (link) sequence.areas.push(areaOf(painter, stretch.runs, x, baseline));
  }
  drawGlyphs(painter, stretch.runs, [1, 0, 0, 1, x, baseline]);
}

/** A link's area: from the first to the last glyph, 0.9 em above and 0.25 em below the baseline, as tall as a line of text. */
function areaOf(
  painter: Painter,
  runs: readonly GlyphRun[],
  x: number,
  baseline: number,
): readonly [number, number, number, number] {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const top = baseline - Math.max(...runs.map((run) => run.rise + run.size * 0.9));
  const bottom = baseline - Math.min(...runs.map((run) => run.rise - run.size * 0.25));
  const corners = [
    mapPoint(painter.canvas.matrix, x + first.x, top),
    mapPoint(painter.canvas.matrix, x + last.x + last.width, bottom),
  ] as const;
  const [xs, ys] = [corners.map((corner) => corner[0]), corners.map((corner) => corner[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
