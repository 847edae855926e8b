import type { ResolvedCallout } from '../../../resolve/resolved-block.js';
import type { ShapeItem } from '../../../scene/item.js';
import { themeColour } from '../../../theme/theme.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import { node } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import type { MeasuredBlocks } from '../measured.js';
import { stack } from '../stack.js';

/** Width of the accent rule at a callout's left, and the space between it and the text, in points. */
const RULE = 2;
const GAP = 12;
/** Space above the first and below the last line beside the rule. */
const PADDING = 3;

/** A remark set apart by an accent rule at its left, never parted. */
export function measureCallout(callout: ResolvedCallout, scope: BlockScope): MeasuredBlocks {
  const { state, id, width } = scope;
  const inside = scope.measureBlocks(callout.blocks, { ...scope, width: width - RULE - GAP });
  const content = stack(inside.measured);
  const height = content.height + 2 * PADDING;
  const space = state.floatSpace;
  const box = pageBox(wholeStrip(height, content.feet), { spaceBefore: space, spaceAfter: space });
  const place: MeasuredBlocks['measured'][number]['place'] = (_, at) => {
    const placed = content.place({ x: at.x + RULE + GAP, y: at.y + PADDING });
    const fill = themeColour(state.theme, 'accent') ?? { hex: state.theme.colours.accent1, slot: 'accent1' };
    const rule: ShapeItem = {
      kind: 'shape',
      geometry: 'rectangle',
      id: `${id}/rule`,
      name: state.locale.phrase('item-decoration', id),
      rect: { x: at.x, y: at.y, width: RULE, height },
      fill,
      furniture: true,
    };
    return { ...placed, items: [rule, ...placed.items] };
  };
  return { measured: [{ box, place }], drafts: [node('Aside', inside.drafts)] };
}
