import type { Size } from '../../base/geometry.js';
import type { Line, Paragraph, Run } from '../../scene/text.js';
import type { LayoutState } from '../layout-state.js';
import { setColumn } from '../text/set-column.js';
import { type DividedStrip, divideStrips } from './divide-strips.js';
import { trialState } from './fit-step.js';

/** Styles of paragraphs that lead what follows, and never end a slide. */
const LEADING: ReadonlySet<string> = new Set([
  'lead',
  'kicker',
  'callout-title',
  'card-title',
  'h1',
  'h2',
  'h3',
  'term',
]);

/** Lines of a paragraph that stay together at its end on a slide and at its start on the next. */
const FEWEST_LINES = 2;

/**
 * Paragraphs divided between slides at the theme's own sizes: between paragraphs where that takes no slide more, else between
 * lines, two at least on either side; what leads on stays with what it leads to. Undefined where not even a line fits.
 */
export function divideText(
  paragraphs: readonly Paragraph[],
  first: Size,
  others: Size,
  state: LayoutState,
): readonly (readonly Paragraph[])[] | undefined {
  const trial = trialState(state);
  const { lines, extents } = setColumn(paragraphs, first.width, trial);
  const strips = lines.map((line, index): DividedStrip => ({
    ...extents[index]!,
    before: endBefore(index, lines, paragraphs),
  }));
  if (first.width === others.width) {
    const starts = divideStrips(strips, first.height, others.height);
    return starts && starts.map((start, part) => piece(paragraphs, lines, start, starts[part + 1] ?? lines.length));
  }
  // A frame of another width breaks other lines: only the first part is known by now.
  const start = divideStrips(strips, first.height, Number.POSITIVE_INFINITY)?.[1];
  if (start === undefined) return undefined;
  const rest = piece(paragraphs, lines, start, lines.length);
  const parts = divideText(rest, others, others, state);
  return parts && [piece(paragraphs, lines, 0, start), ...parts];
}

function endBefore(index: number, lines: readonly Line[], paragraphs: readonly Paragraph[]): DividedStrip['before'] {
  const { paragraph } = lines[index]!;
  const above = lines[index - 1]?.paragraph;
  if (above !== paragraph) return above !== undefined && leads(paragraphs[above]!) ? 'avoid' : 'good';
  const before = lines.slice(0, index).filter((line) => line.paragraph === paragraph).length;
  const after = lines.slice(index).filter((line) => line.paragraph === paragraph).length;
  return before >= FEWEST_LINES && after >= FEWEST_LINES ? 'allowed' : 'avoid';
}

/** A title over its text, or a sentence that ends in a colon. */
function leads(paragraph: Paragraph): boolean {
  if (LEADING.has(paragraph.style)) return true;
  return /[:：]\s*$/.test(paragraph.runs.map((run) => run.text).join(''));
}

/** The paragraphs of lines `from` to `to`, those at its ends cut where their lines are. */
function piece(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  from: number,
  to: number,
): readonly Paragraph[] {
  const first = lines[from]!.paragraph;
  const last = lines[to - 1]!.paragraph;
  return paragraphs.slice(first, last + 1).map((paragraph, index) => {
    const own = lines.flatMap((line, at) => (line.paragraph === first + index ? [at] : []));
    const start = textLength(lines.slice(own[0], Math.max(own[0]!, from)));
    const end = to > own.at(-1)! ? Number.POSITIVE_INFINITY : textLength(lines.slice(own[0], to));
    return start === 0 && end === Number.POSITIVE_INFINITY ? paragraph : cutParagraph(paragraph, start, end);
  });
}

/** UTF-16 units of the paragraph's text that some of its lines hold; a forced break is one. */
function textLength(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length + (line.last ? 1 : 0), 0);
}

/** A stretch of a paragraph. What goes on with an item has no marker of its own. */
function cutParagraph(paragraph: Paragraph, from: number, to: number): Paragraph {
  let at = 0;
  const runs = paragraph.runs.flatMap((run): readonly Run[] => {
    const [start, end] = [Math.max(0, from - at), Math.min(run.text.length, to - at)];
    at += run.text.length;
    const text = run.text.slice(start, Math.max(start, end));
    return text === '' ? [] : [{ ...run, text }];
  });
  const list = paragraph.list && from > 0 ? { list: { ...paragraph.list, marker: '' } } : {};
  return { ...paragraph, runs: trimmed(runs), ...list };
}

/** Without the spaces that stood at the cut. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  const start = first ? [{ ...first, text: first.text.trimStart() }, ...rest] : [];
  const last = start.at(-1);
  const both = last ? [...start.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
  return both.filter((run) => run.text !== '');
}
