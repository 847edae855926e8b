import { errorOf } from '../../base/diagnostic.js';
import type { Rect } from '../../base/geometry.js';
import { inset } from '../../base/geometry.js';
import type { ResolvedBlock } from '../../resolve/resolved-block.js';
import type { ResolvedFrame } from '../../resolve/resolved-document.js';
import type { Paragraph } from '../../scene/text.js';
import { measureBlocks } from '../block/measure-blocks.js';
import { stack } from '../block/stack.js';
import { paragraphNodes } from '../structure/paragraph-nodes.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';
import { frameChart } from './frame-chart.js';
import { frameImage } from './frame-image.js';
import { frameKeyFigures } from './frame-key-figures.js';
import { frameTable } from './frame-table.js';
import { frameText } from './frame-text.js';

/** Content set into a frame: one native text box for text, the native object for a chart, table or image, else a stack. */
export function fillFrame(content: ResolvedFrame, scope: FrameScope): FilledFrame {
  const { blocks } = content;
  const texts = textOf(blocks);
  if (texts) return textFrame(texts, content, scope);
  const [only, ...others] = blocks;
  if (only && others.length === 0) {
    if (only.kind === 'chart') return frameChart(only, scope);
    if (only.kind === 'table') return frameTable(only, scope);
    if (only.kind === 'image') return frameImage(only, scope);
    if (only.kind === 'key-figures') return frameKeyFigures(only, scope);
  }
  return stackedFrame(content, scope);
}

/** All paragraphs of content that is nothing but text; undefined where anything else is in it. */
function textOf(blocks: readonly ResolvedBlock[]): readonly Paragraph[] | undefined {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const found = blockText(block);
    if (!found) return undefined;
    paragraphs.push(...found);
  }
  return paragraphs;
}

function blockText(block: ResolvedBlock): readonly Paragraph[] | undefined {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.paragraph];
    case 'list':
      return block.paragraphs;
    case 'quote':
      return [block.paragraph, ...(block.by ? [block.by] : [])];
    case 'callout':
      return textOf(block.blocks);
    case 'definitions':
      return block.entries.flatMap(({ term, definition }) => [term, definition]);
    default:
      return undefined;
  }
}

function textFrame(paragraphs: readonly Paragraph[], content: ResolvedFrame, scope: FrameScope): FilledFrame {
  const { state, frame, slide, id } = scope;
  const name = state.locale.phrase('item-text', frame.name);
  const input = { id, name, paragraphs, frame, slide, origin: content.origin, shrink: true, placeholder: true };
  const item = frameText(input, state);
  const leaves = paragraphs.map((_, paragraph) => {
    return { slot: `${id}/${paragraph}`, leaf: { role: 'leaf', item: id, paragraph } as const };
  });
  return { items: [item], leaves, drafts: paragraphNodes(paragraphs, (index) => `${id}/${index}`) };
}

/** Mixed content, one block below the other; what is lower than the frame is an error. */
function stackedFrame(content: ResolvedFrame, scope: FrameScope): FilledFrame {
  const { state, frame, slide, id } = scope;
  const inner: Rect = inset(frame.rect, frame.insets);
  const { measured, drafts } = measureBlocks(content.blocks, { state, width: inner.width, id });
  const set = stack(measured);
  if (set.height > inner.height + 0.01) {
    const over = Math.ceil(set.height - inner.height);
    const message = `The content of frame “${frame.name}” of slide “${slide}” is ${over} pt too high`;
    state.diagnostics.push(
      errorOf('layout/overflow', message, content.origin, 'take something out, or use another layout'),
    );
  }
  return { ...set.place({ x: inner.x, y: inner.y }), drafts };
}
