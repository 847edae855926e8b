import type { TextStyle } from '../../scene/text-style.js';
import { DEFAULT_DECK_FIT, type DeckFit } from '../../theme/deck-fit.js';

/** The smallest sizes that fitting may reach, in points: of running text, and of what is smaller than that by design. */
export type Floors = Pick<DeckFit, 'floor' | 'smallFloor'>;

/** A style smaller by whole points, with leading and spaces in proportion; never under the floor of its kind. */
export function shrinkStyle(style: TextStyle, points: number, floors: Floors = DEFAULT_DECK_FIT): TextStyle {
  const size = Math.max(floorOf(style, floors), style.size - points);
  const factor = size / style.size;
  return {
    ...style,
    name: `${style.name}@${size}`,
    size,
    leading: quarterPoints(style.leading * factor),
    spaceBefore: quarterPoints(style.spaceBefore * factor),
    spaceAfter: quarterPoints(style.spaceAfter * factor),
    indent: quarterPoints(style.indent * factor),
  };
}

/** The number of whole points after which no style shrinks any more. */
export function smallestStep(styles: readonly TextStyle[], floors: Floors = DEFAULT_DECK_FIT): number {
  return Math.max(0, ...styles.map((style) => Math.ceil(style.size - floorOf(style, floors))));
}

/** Text at or above the floor of running text stops there; what is smaller by design stops at the floor of small print. */
function floorOf(style: TextStyle, { floor, smallFloor }: Floors): number {
  return Math.min(style.size, style.size >= floor ? floor : smallFloor);
}

/** What Office shows and keeps without rounding. */
export function quarterPoints(length: number): number {
  return Math.round(length * 4) / 4;
}
