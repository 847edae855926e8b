import { errorOf } from '../../../base/diagnostic.js';
import { inset } from '../../../base/geometry.js';
import { measureBlocks } from '../../block/measure-blocks.js';
import { stack } from '../../block/stack.js';
import { paragraphNodes } from '../../structure/paragraph-nodes.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';
import { frameChart } from './frame-chart.js';
import { frameImage } from './frame-image.js';
import { frameKeyFigures } from './frame-key-figures.js';
import { frameTable } from './frame-table.js';
import { frameText } from './frame-text.js';
import type { BlockContent, FrameContent, TextContent } from '../slide-part.js';

/** Content set into a frame: one native text box for text, the native object for a chart, table or image, else a stack. */
export function fillFrame(content: FrameContent, scope: FrameScope): FilledFrame {
  if (content.kind === 'text') return textFrame(content, scope);
  if (content.kind === 'table') return frameTable(content, scope);
  const [only, ...others] = content.blocks;
  if (only && others.length === 0) {
    if (only.kind === 'chart') return frameChart(only, scope);
    if (only.kind === 'image') return frameImage(only, scope);
    if (only.kind === 'key-figures') return frameKeyFigures(only, scope);
  }
  return stackedFrame(content, scope);
}

function textFrame(content: TextContent, scope: FrameScope): FilledFrame {
  const { state, frame, slide, id, rules } = scope;
  const { paragraphs, step, part, origin } = content;
  const name = state.locale.phrase('item-text', frame.name);
  const place = { id, name, frame, rules, slide, origin, placeholder: true };
  const { item, fit } = frameText({ ...place, paragraphs, step, ...(part && { part }) }, state);
  const leaves = paragraphs.map((_, paragraph) => {
    return { slot: `${id}/${paragraph}`, leaf: { role: 'leaf', item: id, paragraph } as const };
  });
  return { items: [item], leaves, drafts: paragraphNodes(paragraphs, (index) => `${id}/${index}`), fit };
}

/** Mixed content, one block below the other; what is lower than the frame is an error. */
function stackedFrame(content: BlockContent, scope: FrameScope): FilledFrame {
  const { state, frame, slide, id } = scope;
  const inner = inset(frame.rect, frame.insets);
  const { measured, drafts } = measureBlocks(content.blocks, { state, width: inner.width, id });
  const set = stack(measured);
  const over = set.height > inner.height + 0.01;
  if (over) {
    const points = Math.ceil(set.height - inner.height);
    const message = `The content of frame “${frame.name}” of slide “${slide}” is ${points} pt too high`;
    state.diagnostics.push(
      errorOf('layout/overflow', message, content.origin, 'take something out, or use another layout'),
    );
  }
  const { part } = content;
  const fit = {
    frame: frame.name,
    available: inner.height,
    used: set.height,
    lines: measured.reduce((sum, { box }) => sum + box.strips.length, 0),
    action: over ? ('too much' as const) : part ? ('continued' as const) : ('as is' as const),
    ...(part && { part }),
  };
  return { ...set.place({ x: inner.x, y: inner.y }), drafts, fit };
}
