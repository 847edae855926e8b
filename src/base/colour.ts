/** The twelve colour slots of an Office theme (ECMA-376 part 1, 20.1.6.2 clrScheme); briefs use the same ones. */
export const COLOUR_SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

export type ColourSlot = (typeof COLOUR_SLOTS)[number];

/** A colour as reference and as value: `hex` is six upper-case digits without `#`; `slot` where the theme has it. */
export interface Colour {
  readonly slot?: ColourSlot;
  readonly hex: string;
  /** Opacity from 0 to 1; 1 where absent. */
  readonly alpha?: number;
}

/** Relative luminance from 0 to 1 (WCAG 2.2, definition "relative luminance"). */
export function luminance(hex: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast ratio from 1 to 21 (WCAG 2.2, definition "contrast ratio"). */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function channel(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
