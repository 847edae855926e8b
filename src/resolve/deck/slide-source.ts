import type { Slide } from '../../document/document.js';
import type { Paragraph, Run } from '../../scene/text.js';
import type { ThemeLayout } from '../../theme/theme.js';
import { runsParagraph } from '../block/paragraph-of.js';
import { runsOf } from '../inline/runs-of.js';
import { figureSourceLine } from '../provenance/figure-source-line.js';
import type { ResolveState } from '../resolve-state.js';
import type { Uses } from '../resolved-document.js';

/** The name of the frame that holds a slide's footnotes and source line. */
export const SOURCE_FRAME = 'source';

/**
 * Footnotes of a slide, then its source line: the author's, or, on a slide that shows figures and whose layout has a
 * source frame, one made from the sources of those figures.
 */
export function slideSource(
  slide: Slide,
  layout: ThemeLayout | undefined,
  uses: Uses,
  state: ResolveState,
): readonly Paragraph[] {
  const frame = layout?.frames.find((candidate) => candidate.name === SOURCE_FRAME);
  const style = frame?.style ?? 'source';
  const own = runsOf(slide.source, { ...state, shown: uses });
  const line = own.length > 0 || !frame ? own : figureSourceLine(uses, state);
  const footnotes = state.notes.entries.map((entry, index) => footnote(index + 1, entry.runs));
  return [...footnotes, ...(line.length > 0 ? [line] : [])].map((runs) => runsParagraph(runs, style, state));
}

function footnote(number: number, runs: readonly Run[]): readonly Run[] {
  return [{ text: String(number), position: 'superscript', figure: { kind: 'ordinal' } }, { text: ' ' }, ...runs];
}
