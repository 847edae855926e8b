import { inset } from '../../../base/geometry.js';
import type { ResolvedImage } from '../../../resolve/resolved-block.js';
import { measureAttached } from '../../block/text/measure-attached.js';
import { measureBlocks } from '../../block/measure-blocks.js';
import { imageItem } from '../../block/figure/measure-image.js';
import { together } from '../../block/measured.js';
import { stack } from '../../block/stack.js';
import { node, slot } from '../../structure/draft.js';
import type { FrameFit } from '../../../scene/slide/frame-fit.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';

/** Space between an image and its caption, in points. */
const GAP = 6;

/** An image as large as its frame holds it, in the middle, over its caption. */
export function frameImage(image: ResolvedImage, { state, frame, id }: FrameScope): FilledFrame {
  const inner = inset(frame.rect, frame.insets);
  const below = stack(measureAttached(image.caption, 'caption', { state, id, width: inner.width, measureBlocks }));
  const read = imageItem(image, { state, id });
  if (!read) return { items: [], leaves: [], drafts: [] };
  const room = inner.height - (below.height > 0 ? below.height + GAP : 0);
  const wish = image.width === undefined ? Number.POSITIVE_INFINITY : image.width / read.rect.width;
  const scale = Math.max(0, Math.min(inner.width / read.rect.width, room / read.rect.height, wish));
  const size = { width: read.rect.width * scale, height: read.rect.height * scale };
  const rect = { x: inner.x + (inner.width - size.width) / 2, y: inner.y + (room - size.height) / 2, ...size };
  const item = { ...read, rect, frame: frame.name };
  const leaves = item.furniture ? [] : [{ slot: item.id, leaf: { role: 'leaf', item: item.id } as const }];
  const placed = together([
    { items: [item], leaves },
    below.place({ x: inner.x, y: inner.y + inner.height - below.height }),
  ]);
  const caption = image.caption ? [node('Caption', [slot(`${id}/caption`)])] : [];
  const figure = node('Figure', [slot(item.id)], { alternative: image.alternative });
  const used = inner.height - room + size.height;
  const fit: FrameFit = { frame: frame.name, available: inner.height, used, lines: 0, action: 'as is' };
  return { ...placed, drafts: [figure, ...caption], fit };
}
