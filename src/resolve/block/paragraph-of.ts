import type { Inline } from '../../document/inline.js';
import type { Paragraph, Run } from '../../scene/text.js';
import { markedRuns } from '../figure-notes/mark-runs.js';
import { runsOf } from '../inline/runs-of.js';
import type { ResolveState } from '../resolve-state.js';
import { styleName } from '../style-name.js';

/** Inline content as a paragraph of a named style, or of the nearest style that the theme has. */
export function paragraphOf(inlines: readonly Inline[], style: string, state: ResolveState): Paragraph {
  return runsParagraph(runsOf(inlines, state), style, state);
}

/** As `paragraphOf`, with the marks of its figures where those have some. */
export function markedParagraph(inlines: readonly Inline[], style: string, state: ResolveState): Paragraph {
  return runsParagraph(markedRuns(runsOf(inlines, state), state), style, state);
}

/** As `paragraphOf`, from runs. */
export function runsParagraph(runs: readonly Run[], style: string, state: ResolveState): Paragraph {
  return { style: styleName(state.styles, style), language: state.language, runs };
}

/** Undefined for no content. */
export function optionalParagraph(
  inlines: readonly Inline[],
  style: string,
  state: ResolveState,
): Paragraph | undefined {
  return inlines.length === 0 ? undefined : paragraphOf(inlines, style, state);
}
