import type { ResolvedImage } from '../../../resolve/resolved-block.js';
import type { ImageItem } from '../../../scene/item.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import { node, slot } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { measureAttached } from '../text/measure-attached.js';
import { footDrafts } from '../text/foot-marks.js';
import type { Measured, MeasuredBlocks } from '../measured.js';
import { stack } from '../stack.js';

/** Space between an image and its caption, in points. */
const GAP = 6;

/** An image over its caption: one figure, never parted. At the width asked for, else at 96 pixels an inch, at most as wide as the text. */
export function measureImage(image: ResolvedImage, scope: BlockScope): MeasuredBlocks {
  const { state, id, width } = scope;
  const item = imageItem(image, scope);
  if (!item) return { measured: [], drafts: [] };
  const scale = Math.min(1, (image.width ?? Number.POSITIVE_INFINITY) / item.rect.width, width / item.rect.width);
  const grown = image.width === undefined ? scale : Math.min(image.width, width) / item.rect.width;
  const size = { width: item.rect.width * grown, height: item.rect.height * grown };
  const picture: Measured = {
    box: pageBox(wholeStrip(size.height), { spaceAfter: GAP }),
    place: (_, at) => ({
      items: [{ ...item, rect: { ...at, ...size } }],
      leaves: item.furniture ? [] : [{ slot: item.id, leaf: { role: 'leaf', item: item.id } }],
    }),
  };
  const content = stack([picture, ...measureAttached(image.caption, 'caption', scope)]);
  const space = state.floatSpace;
  const box = pageBox(wholeStrip(content.height, content.feet), { spaceBefore: space, spaceAfter: space, float: true });
  const caption = image.caption ? [node('Caption', [slot(`${id}/caption`)])] : [];
  const figure = node('Figure', [slot(item.id)], { alternative: image.alternative });
  const feet = footDrafts(image.caption ? [image.caption] : []);
  return { measured: [{ box, place: (_, at) => content.place(at) }], drafts: [figure, ...caption, ...feet] };
}

/** The image as an item of its own size at the origin; undefined where its file cannot be shown, which reading it reported. */
export function imageItem(
  image: ResolvedImage,
  { state, id }: Pick<BlockScope, 'state' | 'id'>,
): ImageItem | undefined {
  const picture = state.images.get(image.src);
  if (!picture) return undefined;
  return {
    kind: 'image',
    id: `${id}/image`,
    name: state.locale.phrase('item-image', image.src),
    rect: { x: 0, y: 0, width: picture.width, height: picture.height },
    source: picture.source,
    alternative: image.alternative,
    ...(image.alternativeFigures && { alternativeFigures: image.alternativeFigures }),
    origin: image.origin,
    ...(image.alternative === '' && { furniture: true }),
  };
}
