import { inset } from '../../base/geometry.js';
import type { ResolvedKeyFigures } from '../../resolve/resolved-block.js';
import { figureColumns, figureParagraphs, fitValues } from '../block/key-figures.js';
import { together } from '../block/measured.js';
import { node, slot } from '../structure/draft.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';
import { frameText } from './frame-text.js';

/** Space between figures, in points. */
const GUTTER = 24;

/** Key figures as native text boxes in a grid that fills the frame. */
export function frameKeyFigures(block: ResolvedKeyFigures, { state, frame, slide, id }: FrameScope): FilledFrame {
  const inner = inset(frame.rect, frame.insets);
  const columns = figureColumns(block.figures.length);
  const rows = Math.ceil(block.figures.length / columns);
  const width = (inner.width - GUTTER * (columns - 1)) / columns;
  const height = (inner.height - GUTTER * (rows - 1)) / rows;
  const figures = fitValues(block.figures, width, state);
  const placed = figures.map((figure, index) => {
    const x = inner.x + (index % columns) * (width + GUTTER);
    const y = inner.y + Math.floor(index / columns) * (height + GUTTER);
    const cellId = `${id}/${index + 1}`;
    const paragraphs = figureParagraphs(figure);
    const cell = { name: frame.name, rect: { x, y, width, height }, insets: NO_INSETS, anchor: frame.anchor };
    const name = state.locale.phrase('item-key-figures', index + 1);
    const input = {
      id: cellId,
      name,
      paragraphs,
      frame: cell,
      slide,
      origin: figure.origin,
      shrink: true,
      placeholder: false,
    };
    const leaves = paragraphs.map((_, paragraph) => {
      return { slot: `${cellId}/${paragraph}`, leaf: { role: 'leaf', item: cellId, paragraph } as const };
    });
    return { items: [frameText(input, state)], leaves };
  });
  const entries = block.figures.map((figure, index) => {
    const parts = figureParagraphs(figure).map((_, part) => node('P', [slot(`${id}/${index + 1}/${part}`)]));
    return node('LI', [node('LBody', parts)]);
  });
  return { ...together(placed), drafts: [node('L', entries, { numbering: 'None' })] };
}

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
