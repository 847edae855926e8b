import { inset, type Rect } from '../../../base/geometry.js';
import type { ResolvedKeyFigures } from '../../../resolve/resolved-block.js';
import type { FrameFit } from '../../../scene/slide/frame-fit.js';
import type { Paragraph } from '../../../scene/text.js';
import { figureParagraphs, fitValues } from '../../block/display/key-figures.js';
import { together } from '../../block/measured.js';
import { AS_IS, chooseStep, type FitStep, fitSteps, paragraphAt, trialState } from '../../fit/fit-step.js';
import { TOLERANCE } from '../../fit/fit-text.js';
import { styleOf } from '../../layout-state.js';
import { node, slot } from '../../structure/draft.js';
import { setColumn } from '../../text/set-column.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';
import { figureCells } from './figure-cells.js';
import { frameText } from './frame-text.js';

/** Key figures as native text boxes in a grid that fills the frame, all of them at the same step. */
export function frameKeyFigures(block: ResolvedKeyFigures, scope: FrameScope): FilledFrame {
  const { state, frame, slide, id, rules } = scope;
  const inner = inset(frame.rect, frame.insets);
  const places = figureCells(inner, block.figures.length);
  const { width = inner.width, height = inner.height } = places[0] ?? {};
  const figures = fitValues(block.figures, width, state);
  const step = commonStep(figures.map(figureParagraphs), { width, height }, scope);
  const cells = figures.map((figure, index) => {
    // The layout's own cell is the placeholder, wherever as many figures as it has leave it standing.
    const own = frame.cells?.[index];
    const rect = places[index]!;
    const cell = { name: own?.name ?? frame.name, rect, insets: NO_INSETS, anchor: frame.anchor };
    const name = state.locale.phrase('item-key-figures', index + 1);
    const paragraphs = figureParagraphs(figure);
    const place = { id: `${id}/${index + 1}`, name, frame: cell, slide, origin: figure.origin };
    const placeholder = own !== undefined;
    return frameText({ ...place, placeholder, paragraphs, rules, step }, state);
  });
  const placed = cells.map(({ item }) => ({
    items: [item],
    leaves: item.paragraphs.map((_, paragraph) => {
      return { slot: `${item.id}/${paragraph}`, leaf: { role: 'leaf', item: item.id, paragraph } as const };
    }),
  }));
  const entries = block.figures.map((figure, index) => {
    const parts = figureParagraphs(figure).map((_, part) => node('P', [slot(`${id}/${index + 1}/${part}`)]));
    return node('LI', [node('LBody', parts)]);
  });
  const fit = fullest(cells.map((cell) => cell.fit));
  return {
    ...together(placed),
    drafts: [node('L', entries, { numbering: 'None' })],
    ...(fit && { fit: { ...fit, frame: frame.name } }),
  };
}

/** The first step at which each figure fits its cell, else the last one: equals look equal. */
function commonStep(
  figures: readonly (readonly Paragraph[])[],
  cell: Pick<Rect, 'width' | 'height'>,
  { rules, state }: FrameScope,
): FitStep {
  const styles = figures.flat().map((paragraph) => styleOf(state, paragraph));
  const steps = fitSteps(styles, rules);
  const found = chooseStep(steps, (step) => {
    const trial = trialState(state);
    return figures.every((paragraphs) => {
      const tried = paragraphs.map((paragraph) => paragraphAt(paragraph, step, rules, trial));
      return setColumn(tried, cell.width, trial).height <= cell.height + TOLERANCE;
    });
  });
  return found ?? steps.at(-1) ?? AS_IS;
}

/** That of the cell with the least room left. */
function fullest(fits: readonly FrameFit[]): FrameFit | undefined {
  return [...fits].sort((a, b) => a.available - a.used - (b.available - b.used))[0];
}

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
