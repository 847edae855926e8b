import { inset } from '../../base/geometry.js';
import type { ResolvedKeyFigures } from '../../resolve/resolved-block.js';
import { figureParagraphs } from '../block/measure-key-figures.js';
import { together } from '../block/measured.js';
import { node, slot } from '../structure/draft.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';
import { frameText } from './frame-text.js';

/** Space between figures, in points. */
const GUTTER = 24;
/** Figures side by side at most. */
const PER_ROW = 4;

/** Key figures as native text boxes in a grid that fills the frame. */
export function frameKeyFigures(block: ResolvedKeyFigures, { state, frame, slide, id }: FrameScope): FilledFrame {
  const inner = inset(frame.rect, frame.insets);
  const rows = Math.max(1, Math.ceil(block.figures.length / PER_ROW));
  const columns = Math.max(1, Math.ceil(block.figures.length / rows));
  const width = (inner.width - GUTTER * (columns - 1)) / columns;
  const height = (inner.height - GUTTER * (rows - 1)) / rows;
  const placed = block.figures.map((figure, index) => {
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
