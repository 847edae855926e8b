import type { ResolvedTitleBlock } from '../../../resolve/resolved-block.js';
import type { Item, ShapeItem } from '../../../scene/item.js';
import type { Paragraph } from '../../../scene/text.js';
import { themeColour } from '../../../theme/theme.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import { node, slot } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { measureAttached } from '../text/measure-attached.js';
import { footDrafts } from '../text/foot-marks.js';
import { measureParagraph } from '../text/measure-paragraph.js';
import type { Measured, MeasuredBlocks, Spot } from '../measured.js';
import { stack } from '../stack.js';

/** The accent bar that opens a brief: its size and the space below it, in points. */
const BAR = { width: 48, height: 4, gap: 14 };
/** Height of the theme's logo at the right of the kicker, in points. */
const LOGO_HEIGHT = 28;

/** The opening of a brief: accent bar and logo, kicker, title, the message in one sentence, byline. */
export function measureTitleBlock(block: ResolvedTitleBlock, scope: BlockScope): MeasuredBlocks {
  const { state, id, width } = scope;
  const title = measureParagraph(
    {
      paragraph: block.title,
      id: `${id}/title`,
      name: state.locale.phrase('item-title'),
      width,
      origin: block.origin,
      heading: true,
    },
    state,
  );
  const content = stack([
    ...measureAttached(block.kicker, 'kicker', scope),
    title,
    ...measureAttached(block.message, 'message', scope),
    ...measureAttached(block.byline, 'byline', scope),
  ]);
  const above = BAR.height + BAR.gap;
  const box = pageBox(wholeStrip(above + content.height, content.feet), {
    spaceAfter: state.floatSpace,
    opensPart: true,
  });
  const place: Measured['place'] = (_, at) => {
    const placed = content.place({ x: at.x, y: at.y + above });
    return { items: [...ornaments(scope, at), ...placed.items], leaves: placed.leaves };
  };
  const paragraph = (part: string, given: Paragraph | undefined) => (given ? [node('P', [slot(`${id}/${part}`)])] : []);
  const drafts = [
    ...paragraph('kicker', block.kicker),
    node('H1', [slot(`${id}/title`)]),
    ...paragraph('message', block.message),
    ...paragraph('byline', block.byline),
  ];
  const all = [block.kicker, block.title, block.message, block.byline].filter((given) => given !== undefined);
  return { measured: [{ box, place }], drafts: [...drafts, ...footDrafts(all)] };
}

function ornaments({ state, id, width }: BlockScope, at: Spot): readonly Item[] {
  const fill = themeColour(state.theme, 'accent') ?? { hex: state.theme.colours.accent1, slot: 'accent1' as const };
  const bar: ShapeItem = {
    kind: 'shape',
    geometry: 'rectangle',
    id: `${id}/bar`,
    name: state.locale.phrase('item-decoration', id),
    rect: { x: at.x, y: at.y, width: BAR.width, height: BAR.height },
    fill,
    furniture: true,
  };
  const picture = state.theme.logo === undefined ? undefined : state.images.get(state.theme.logo);
  if (!picture) return [bar];
  const logoWidth = (picture.width / picture.height) * LOGO_HEIGHT;
  const logo: Item = {
    kind: 'image',
    id: `${id}/logo`,
    name: state.locale.phrase('logo'),
    rect: { x: at.x + width - logoWidth, y: at.y, width: logoWidth, height: LOGO_HEIGHT },
    source: picture.source,
    alternative: '',
    furniture: true,
  };
  return [bar, logo];
}
