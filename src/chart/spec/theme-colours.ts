import { type Theme, themeColour } from '../../theme/theme.js';
import { type JsonPath, mapJson } from './json-path.js';

const COLOUR_KEY = /^(color|fill|stroke|background|colorScheme)$|(Color|Fill|Stroke)$/;
const COLOUR_CHANNELS = new Set(['color', 'fill', 'stroke']);

/**
 * The spec or config with the theme's role and slot names (`accent`, `dk2`) replaced by `#rrggbb` wherever Vega-Lite
 * expects a colour: properties of marks and config, ranges of colour scales, values and conditions of colour channels.
 */
export function withThemeColours(json: unknown, theme: Pick<Theme, 'colours' | 'roles'>): unknown {
  return mapJson(json, (value, path) => {
    if (typeof value !== 'string' || !isColourPlace(path)) return value;
    const colour = themeColour(theme, value);
    return colour?.slot ? `#${colour.hex.toLowerCase()}` : value;
  });
}

function isColourPlace(path: JsonPath): boolean {
  const names = path.filter((step) => typeof step === 'string');
  const key = names.at(-1);
  if (key === undefined) return false;
  if (COLOUR_KEY.test(key)) return true;
  // `encoding.color.scale.range[0]`, `config.range.category[0]`, gradient stops
  if (names.includes('range')) return true;
  return key === 'value' && names.some((name) => COLOUR_CHANNELS.has(name));
}
