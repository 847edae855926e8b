import type { Colour } from '../../../base/colour.js';
import type { Theme } from '../../../theme/theme.js';
import { colourOf } from '../../draw/css-colour.js';
import type { SceneItem } from '../../vega/scenegraph.js';

/** Colour of an item's fill or stroke with all its opacities; undefined where nothing is painted, or a gradient. */
export function itemPaint(
  item: SceneItem,
  side: 'fill' | 'stroke',
  theme: Pick<Theme, 'colours' | 'roles'>,
): Colour | undefined {
  const paint = item[side];
  if (typeof paint !== 'string') return undefined;
  const own = side === 'fill' ? item.fillOpacity : item.strokeOpacity;
  return colourOf(paint, theme, (item.opacity ?? 1) * (own ?? 1));
}
