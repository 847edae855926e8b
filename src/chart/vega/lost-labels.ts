import { itemFont } from '../draw/css-font.js';
import type { ChartText } from '../text/chart-text.js';
import type { ChartView } from './run-fitted.js';
import { allMarks, itemText, type PlacedMark, type SceneItem } from './scenegraph.js';

/** A label that a reader will not see whole, which Vega itself says nothing about. */
export interface LostLabel {
  readonly text: string;
  /** `dropped`: left out because labels overlap; `cut`: shortened with an ellipsis (`limit`). */
  readonly how: 'dropped' | 'cut';
  /** What kind of text it is, as messages call it. */
  readonly of: LabelName;
}

/** Names of labels by the role of their mark (vega-parser, parsers/marks/roles.js); any other text is just a text. */
const NAMES = {
  'axis-label': 'axis label',
  'axis-title': 'axis title',
  'legend-label': 'legend label',
  'legend-title': 'legend title',
  'title-text': 'title',
  'title-subtitle': 'subtitle',
} as const;

type LabelName = (typeof NAMES)[keyof typeof NAMES] | 'facet head' | 'text';

/** Every label that Vega dropped or cut, in painting order. A label that the spec itself made invisible is not among them. */
export function lostLabels(chart: ChartView, text: ChartText): readonly LostLabel[] {
  const texts = allMarks(chart.root).filter(({ mark }) => mark.marktype === 'text');
  return texts.flatMap((placed) => placed.mark.items.flatMap((item) => lostLabel(item, placed, text)));
}

function lostLabel(item: SceneItem, placed: PlacedMark, text: ChartText): LostLabel[] {
  const words = itemText(item);
  if (words === '') return [];
  const of = placeOf(placed);
  // The overlap transform hides a label by its opacity (vega-view-transforms, Overlap.js), and only guides have it.
  if (of.endsWith(' label') && item.opacity === 0) return [{ text: words, how: 'dropped', of }];
  return isCut(item, text) ? [{ text: words, how: 'cut', of }] : [];
}

function placeOf({ mark, within }: PlacedMark): LabelName {
  if (within.some(({ role = '' }) => /^(row|column)-(header|footer)$/.test(role)) && mark.role === 'title-text') {
    return 'facet head';
  }
  return NAMES[mark.role as keyof typeof NAMES] ?? 'text';
}

/** As vega-scenegraph decides it (util/text.js, `truncate`): not cut only while narrower than the limit. */
function isCut(item: SceneItem, text: ChartText): boolean {
  const { limit } = item;
  if (limit === undefined || !(limit > 0)) return false;
  const lines = Array.isArray(item.text) ? item.text : String(item.text).split(item.lineBreak ?? '\n');
  return lines.some((line) => text.width(String(line).trim(), itemFont(item)) >= limit);
}
