import type { ChartItem, Item } from '../../scene/item.js';
import type { Attachment, Page } from '../../scene/scene.js';
import { csvText } from './csv-text.js';

/**
 * The data of each chart as CSV (UTF-8), once for charts of one name: `capacity.csv`, or `capacity-growth.csv` by table where a chart
 * has several. What a chart shows is so within reach of who cannot see it.
 */
export function chartAttachments(pages: readonly Page[]): readonly Attachment[] {
  const charts = new Map<string, ChartItem>();
  for (const item of pages.flatMap((page) => chartsOf(page.items)))
    if (!charts.has(item.chart)) charts.set(item.chart, item);
  return [...charts.values()].flatMap(filesOf);
}

function filesOf({ chart, rows = [], alternative }: ChartItem): Attachment[] {
  return rows.map((table) => ({
    name: rows.length === 1 ? `${chart}.csv` : `${chart}-${table.name}.csv`,
    mediaType: 'text/csv',
    description: alternative,
    bytes: new TextEncoder().encode(csvText([table.columns, ...table.rows])),
  }));
}

function chartsOf(items: readonly Item[]): ChartItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return chartsOf(item.items);
    return item.kind === 'chart' ? [item] : [];
  });
}
