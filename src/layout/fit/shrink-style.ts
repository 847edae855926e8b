import type { TextStyle } from '../../scene/text-style.js';

/** Smallest sizes that fitting may reach, in points: running text stays readable from the back, small print stays print. */
const TEXT_FLOOR = 14;
const SMALL_FLOOR = 9;

/** A style smaller by whole points, with leading and spaces in proportion; never under the floor of its kind. */
export function shrinkStyle(style: TextStyle, step: number): TextStyle {
  const size = Math.max(floorOf(style), style.size - step);
  const factor = size / style.size;
  return {
    ...style,
    name: `${style.name}@${size}`,
    size,
    leading: rounded(style.leading * factor),
    spaceBefore: rounded(style.spaceBefore * factor),
    spaceAfter: rounded(style.spaceAfter * factor),
    indent: rounded(style.indent * factor),
  };
}

/** The number of whole points after which no style shrinks any more. */
export function smallestStep(styles: readonly TextStyle[]): number {
  return Math.max(0, ...styles.map((style) => Math.floor(style.size - floorOf(style))));
}

/** Text at or above the text floor stops there; what is smaller by design stops at the floor of small print. */
function floorOf(style: TextStyle): number {
  return Math.min(style.size, style.size >= TEXT_FLOOR ? TEXT_FLOOR : SMALL_FLOOR);
}

/** Quarter points: what Office shows and keeps without rounding. */
function rounded(length: number): number {
  return Math.round(length * 4) / 4;
}
