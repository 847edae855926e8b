import { itemFont } from '../draw/css-font.js';
import type { ChartText } from '../text/chart-text.js';
import type { SceneItem } from './scenegraph.js';
import { textMetrics } from './untyped-vega.js';

/** Vega's measuring hook, answered by the report's faces. */
export function measuredWith(text: ChartText): (item: SceneItem, value: unknown) => number {
  return (item, value) => {
    const line = value === null || value === undefined ? '' : String(value).trim();
    if (line === '' || !((item.fontSize ?? 11) > 0)) return 0;
    const width = text.width(line, itemFont(item));
    return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
  };
}

/**
 * What `run` returns, with Vega measuring by the report's faces while it runs. The only place that touches Vega's global
 * hook. A width never passes the item's `limit`: the hook gets text before it is cut, and bounds must be those of the cut.
 */
export function withTextMetrics<T>(text: ChartText, run: () => T): T {
  const before = textMetrics.width;
  textMetrics.width = measuredWith(text);
  try {
    return run();
  } finally {
    textMetrics.width = before;
  }
}
