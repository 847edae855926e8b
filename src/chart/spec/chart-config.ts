import type { TextStyle } from '../../scene/text-style.js';
import type { Theme } from '../../theme/theme.js';
import { isObject } from './json-path.js';
import { withThemeColours } from './theme-colours.js';

export interface ConfigInput {
  readonly theme: Theme;
  readonly artifact: 'brief' | 'deck';
  readonly style: TextStyle;
}

/**
 * The Vega-Lite config of all charts, weakest first: briefdeck's own defaults (nothing is cut, nothing is padded, the
 * text size of the artifact, the theme's accents; none of it where the theme wants Vega's own), then the theme's
 * `chart.config`. A spec's own `config` is stronger than both.
 */
export function chartConfig(input: ConfigInput): Record<string, unknown> {
  const own = input.theme.chart.defaults === 'vega' ? {} : ownDefaults(input);
  return mergeDeep(own, withThemeColours(input.theme.chart.config, input.theme) as Record<string, unknown>);
}

/** `over` laid on `under`, objects merged key by key, everything else replaced. */
export function mergeDeep(
  under: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isObject(below) && isObject(value) ? mergeDeep(below, value) : value;
  }
  return merged;
}

/** Vega's half-pixel shift of axes (`translate`) and its 5-pixel padding are for screens. */
function ownDefaults({ theme, artifact, style }: ConfigInput): Record<string, unknown> {
  const size = theme.chart.size[artifact];
  const colour = hash(style.colour.hex);
  const label = { labelFontSize: size, labelColor: colour, labelLimit: 0 };
  const title = { titleFontSize: size, titleColor: colour, titleLimit: 0 };
  return {
    padding: 0,
    background: null,
    mark: { color: hash(theme.colours.accent1) },
    range: {
      category: ACCENTS.map((slot) => hash(theme.colours[slot])),
      ramp: [hash(theme.colours.lt2), hash(theme.colours.accent1)],
      ordinal: [hash(theme.colours.lt2), hash(theme.colours.accent1)],
      heatmap: [hash(theme.colours.lt2), hash(theme.colours.accent1)],
      diverging: [hash(theme.colours.accent2), hash(theme.colours.lt2), hash(theme.colours.accent1)],
    },
    view: { stroke: null },
    text: { fontSize: size, color: colour },
    axis: { ...label, ...title, titleFontWeight: 'normal', translate: 0, labelFontWeight: weightOf(style) },
    axisX: { labelAngle: 0 },
    legend: { ...label, ...title, titleFontWeight: 'normal', symbolLimit: 0 },
    header: { ...label, ...title, titleFontWeight: 'normal' },
    title: { fontSize: size * 1.2, color: colour, limit: 0, subtitleFontSize: size, subtitleColor: colour },
  };
}

const ACCENTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

function hash(hex: string): string {
  return `#${hex.toLowerCase()}`;
}

function weightOf(style: TextStyle): number {
  return { regular: 400, medium: 500, semibold: 600, bold: 700 }[style.weight];
}
