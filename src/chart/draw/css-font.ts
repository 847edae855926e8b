import type { FontWeight } from '../../scene/font.js';
import type { ChartFont } from '../text/chart-text.js';

/** Vega's weights (CSS Fonts 4, 2.2: `normal` is 400, `bold` 700) as the four weights that faces have; regular when absent. */
export function fontWeightOf(weight: unknown): FontWeight {
  if (weight === 'bold' || weight === 'bolder') return 'bold';
  const value = Number(weight);
  if (!Number.isFinite(value) || value < 450) return 'regular';
  if (value < 550) return 'medium';
  return value < 650 ? 'semibold' : 'bold';
}

/** The font of a Vega text item; Vega's default size is 11. */
export function itemFont(item: {
  readonly fontSize?: number | undefined;
  readonly fontWeight?: unknown;
  readonly fontStyle?: string | undefined;
}): ChartFont {
  return {
    size: item.fontSize ?? 11,
    weight: fontWeightOf(item.fontWeight),
    italic: item.fontStyle === 'italic' || item.fontStyle === 'oblique',
  };
}

/** The font of a canvas `font` string as Vega writes it: `[style] [variant] [weight] 11px family`. */
export function cssFont(css: string): ChartFont {
  const match = /^(.*?)([\d.eE+-]+)px /.exec(css);
  const words = (match?.[1] ?? '').trim().split(/\s+/);
  return itemFont({
    fontSize: Number(match?.[2] ?? 11),
    fontWeight: words.find((word) => /^(\d+|bold|bolder)$/.test(word)),
    fontStyle: words.find((word) => word === 'italic' || word === 'oblique'),
  });
}
