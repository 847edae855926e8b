import type { NativeMarker } from '../../../../scene/native-chart.js';
import { type ChartReading, paintOf } from '../../reading/chart-reading.js';
import type { PlacedItem } from '../../reading/mark-layer.js';

/** Vega's shapes that Office has (ECMA-376 part 1, 21.2.3.27 ST_MarkerStyle). */
const SYMBOLS: Readonly<Record<string, NativeMarker['symbol']>> = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  cross: 'plus',
  triangle: 'triangle',
  'triangle-up': 'triangle',
  stroke: 'dash',
};

/** Points across that a marker may have (ST_MarkerSize). */
const [LEAST, MOST] = [2, 72];

/** The Office marker for a symbol or a level tick; undefined where there is none of its shape or size. */
export function markerOf({ item }: PlacedItem, theme: ChartReading['theme']): NativeMarker | undefined {
  const tick = item.mark.marktype === 'rect';
  const shape = String((item as { shape?: unknown }).shape ?? 'circle');
  const symbol = tick ? 'dash' : SYMBOLS[shape];
  const across = tick ? (item.width ?? 0) : Math.sqrt(item.size ?? 64);
  if (symbol === undefined || across > MOST + 0.5) return undefined;
  const [fill, stroke] = (['fill', 'stroke'] as const).map((side) => paintOf({ item } as PlacedItem, side, theme));
  // White within a coloured edge is a hollow mark on a line.
  const hollow = fill && stroke && (fill.slot === 'lt1' || fill.hex === 'FFFFFF');
  const filled = fill !== undefined && !hollow;
  return { symbol, size: Math.max(LEAST, Math.min(MOST, Math.round(across))), filled };
}
