import { expressionFunction } from 'vega';
import { COLOUR_SLOTS, type Colour } from '../../base/colour.js';
import { type Theme, themeColour } from '../../theme/theme.js';

type Palette = Pick<Theme, 'colours' | 'roles'>;

/** Vega's own reading of a CSS colour (d3-color); the channels are NaN where the text is no colour. */
const cssRgb = expressionFunction('rgb') as unknown as (text: string) => {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly opacity: number;
};

/**
 * The colour of a CSS text, or of a theme role or slot name; with its slot where the theme has that very colour. Undefined
 * for `transparent`, `none` and what is no colour. `alpha` multiplies the colour's own opacity.
 */
export function colourOf(text: string, palette: Palette, alpha = 1): Colour | undefined {
  const named = themeColour(palette, text);
  const found = named ?? cssColour(text);
  if (!found) return undefined;
  const slot = found.slot ?? slotOf(found.hex, palette);
  const opacity = round((found.alpha ?? 1) * alpha);
  if (opacity <= 0) return undefined;
  return { ...(slot && { slot }), hex: found.hex, ...(opacity < 1 && { alpha: opacity }) };
}

function cssColour(text: string): Colour | undefined {
  const { r, g, b, opacity } = cssRgb(text);
  if (![r, g, b].every(Number.isFinite)) return undefined;
  const hex = [r, g, b].map((channel) => clampChannel(channel).toString(16).padStart(2, '0')).join('');
  return { hex: hex.toUpperCase(), alpha: Number.isFinite(opacity) ? opacity : 1 };
}

/** Accents first: where a theme uses one colour twice, a chart's use is most likely that of a mark. */
function slotOf(hex: string, palette: Palette) {
  const byUse = [...COLOUR_SLOTS.slice(4, 10), ...COLOUR_SLOTS.slice(0, 4), ...COLOUR_SLOTS.slice(10)];
  return byUse.find((slot) => palette.colours[slot]?.toUpperCase() === hex);
}

function clampChannel(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
