import type { ChartItem, Item, NotNative } from './item.js';
import type { Scene } from './scene.js';

/** A chart as a document shows it: by its spec's name, and why it is a picture where it is one. */
export interface ShownChart {
  readonly name: string;
  readonly notNative?: NotNative;
}

/**
 * The charts of a deck in the order of its slides, each once; a chart that is native on one slide and a picture on another
 * is two. Empty for a brief, which draws them all.
 */
export function shownCharts(scene: Scene): readonly ShownChart[] {
  if (scene.kind === 'brief') return [];
  const charts = new Map<string, ShownChart>();
  for (const { chart, notNative } of scene.pages.flatMap((page) => page.items.flatMap(chartItems))) {
    const key = JSON.stringify([chart, notNative?.why]);
    if (!charts.has(key)) charts.set(key, { name: chart, ...(notNative && { notNative }) });
  }
  return [...charts.values()];
}

/** The charts of an item of a page, those of its groups too. */
export function chartItems(item: Item): readonly ChartItem[] {
  if (item.kind === 'group') return item.items.flatMap(chartItems);
  return item.kind === 'chart' ? [item] : [];
}
