import type { Item } from '../../../scene/item.js';
import type { PlaceholderType } from '../../../scene/slide/slide-layout.js';
import type { TemplateLayout, TemplatePlaceholder } from '../deck-template.js';

/** What may stand in a placeholder of each kind; text frames cannot hold a table, nor a chart frame text. */
const HOLDS: Readonly<Record<PlaceholderType, Item['kind']>> = {
  title: 'text',
  ctrTitle: 'text',
  subTitle: 'text',
  body: 'text',
  dt: 'text',
  ftr: 'text',
  sldNum: 'text',
  chart: 'chart',
  tbl: 'table',
  pic: 'image',
};

/**
 * The placeholder that each item of a page fills, by item id: the one of its frame, where it is of the right kind and no item before
 * has taken it. The others stand free at their own place.
 */
export function assignPlaceholders(
  items: readonly Item[],
  layout: TemplateLayout,
): ReadonlyMap<string, TemplatePlaceholder> {
  const taken = new Set<string>();
  const found = new Map<string, TemplatePlaceholder>();
  for (const item of items) {
    const placeholder = item.frame === undefined ? undefined : layout.placeholders.get(item.frame);
    if (!placeholder || taken.has(item.frame!) || !fits(item, placeholder)) continue;
    taken.add(item.frame!);
    found.set(item.id, placeholder);
  }
  return found;
}

function fits(item: Item, placeholder: TemplatePlaceholder): boolean {
  if (HOLDS[placeholder.type] !== item.kind) return false;
  return item.kind !== 'chart' || item.native !== undefined;
}
