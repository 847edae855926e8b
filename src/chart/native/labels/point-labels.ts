import type { NativeChart, NativeLabels } from '../../../scene/native-chart.js';
import { fontWeightOf } from '../../draw/css-font.js';
import { itemText } from '../../vega/scenegraph.js';
import { partsOf, type Plot, type PlotPart, type PlotSeries } from '../plot/plot.js';
import { type ChartReading, commonColour, paintOf, sameColour } from '../reading/chart-reading.js';
import type { MarkLayer, PlacedItem } from '../reading/mark-layer.js';
import { type Found, found, refuse } from '../refusal.js';
import { labelPosition } from './label-position.js';
import { inferNumberFormat } from './number-format.js';
import { pointFinder } from './point-of-text.js';

/** The texts that stand at one point, top first. */
interface PointTexts {
  readonly index: number;
  readonly texts: PlacedItem[];
}

/** Data labels of every series, by its index, from the chart's text layers; each text has to belong to a point. */
export function pointLabels(
  layers: readonly MarkLayer[],
  plot: Plot,
  categoryNames: readonly string[],
  seriesNames: readonly string[],
  reading: ChartReading,
): Found<ReadonlyMap<number, NativeLabels>> {
  const owners = partsOf(plot).flatMap((part) => part.series.map((series) => ({ part, series })));
  const bySeries = owners.map(() => new Map<number, PointTexts>());
  const find = pointFinder(plot);
  for (const placed of layers.flatMap((layer) => layer.groups.flat())) {
    if (itemText(placed.item) === '' || placed.item.opacity === 0) continue;
    const place = find(placed);
    if (!place) return refuse(`the text “${itemText(placed.item)}” belongs to no point`, ANNOTATION);
    const texts = bySeries[place.series]!;
    const entry = texts.get(place.index) ?? { index: place.index, texts: [] };
    entry.texts.push(placed);
    texts.set(place.index, entry);
  }
  const labels = new Map<number, NativeLabels>();
  for (const [series, texts] of bySeries.entries()) {
    if (texts.size === 0) continue;
    const entries = [...texts.values()].sort((first, second) => first.index - second.index);
    const names = { categories: categoryNames, series: seriesNames[series]! };
    const owner = owners[series]!;
    labels.set(series, seriesLabels(entries, owner.part, owner.series, names, reading));
  }
  return found(labels);
}

const ANNOTATION = 'label points only: give the text layer the same category and series fields as the marks';

function seriesLabels(
  entries: readonly PointTexts[],
  plot: PlotPart,
  series: PlotSeries,
  names: { readonly categories: readonly string[]; readonly series: string },
  reading: ChartReading,
): NativeLabels {
  const texts = entries.map((entry) => wholeText(entry));
  const first = entries[0]!.texts[0]!;
  const colours = entries.flatMap(({ texts: [text] }) => paintOf(text!, 'fill', reading.theme) ?? []);
  const colour = commonColour(colours) ?? { hex: '000000' };
  const others = new Map(
    entries.flatMap(({ index, texts: [text] }) => {
      const own = paintOf(text!, 'fill', reading.theme);
      return own && !sameColour(own, colour) ? [[index, own] as const] : [];
    }),
  );
  const position = labelPosition(first, plot.kind, plot.grouping, series.points[entries[0]!.index]!);
  const elsewhere = positionsElsewhere(entries, position, plot, series);
  const every = series.points.filter((point) => point?.value !== null && point !== undefined).length;
  const labelled = entries.map((entry) => entry.index);
  return {
    position,
    ...(elsewhere.size > 0 && { pointPositions: elsewhere }),
    colour,
    ...(others.size > 0 && { pointColours: others }),
    ...(entries.every(({ texts }) => texts.every(({ item }) => isBold(item.fontWeight))) && { bold: true }),
    ...labelContent(texts, labelled, plot, series, names),
    ...(labelled.length < every && { only: labelled }),
  };
}

/** Labels of points that do not stand where the first one does, by index. */
function positionsElsewhere(
  entries: readonly PointTexts[],
  usual: NativeLabels['position'],
  { kind, grouping }: PlotPart,
  series: PlotSeries,
): ReadonlyMap<number, NativeLabels['position']> {
  if (kind !== 'line' && kind !== 'scatter' && kind !== 'bubble') return new Map();
  const all = entries.map(({ index, texts: [text] }) => {
    return [index, labelPosition(text!, kind, grouping, series.points[index]!)] as const;
  });
  return new Map(all.filter(([, position]) => position !== usual));
}

function isBold(weight: unknown): boolean {
  return ['semibold', 'bold'].includes(fontWeightOf(weight));
}

/** Several texts at one point are lines of one label, the upper first. */
function wholeText({ texts }: PointTexts): string {
  const lines = [...texts].sort((first, second) => first.top - second.top);
  return lines.map(({ item }) => (Array.isArray(item.text) ? item.text.join('\n') : itemText(item))).join('\n');
}

/** What Office can show by itself (the value in a number format, a name, a share) is left to it; the rest is written out. */
function labelContent(
  texts: readonly string[],
  indices: readonly number[],
  plot: PlotPart,
  series: PlotSeries,
  names: { readonly categories: readonly string[]; readonly series: string },
): Pick<NativeLabels, 'numberFormat' | 'show' | 'custom'> {
  const numbers = indices.map((index, at) => ({ value: Number(series.points[index]!.value), text: texts[at]! }));
  // The second part of a range is as long as the range: its label says an end, not a length.
  const code = plot.series.some(({ base }) => base) ? undefined : inferNumberFormat(numbers);
  if (code !== undefined) return { numberFormat: code, show: 'value' };
  if (texts.every((text) => text === names.series)) return { numberFormat: 'General', show: 'series' };
  if (texts.every((text, at) => text === names.categories[indices[at]!]))
    return { numberFormat: 'General', show: 'category' };
  const share = shareFormat(numbers, plot, series);
  if (share !== undefined) return { numberFormat: share, show: 'percent' };
  return { numberFormat: 'General', show: 'value', custom: new Map(indices.map((index, at) => [index, texts[at]!])) };
}

/** Percent of the whole is what Office shows for pies and doughnuts. */
function shareFormat(
  numbers: readonly { readonly value: number; readonly text: string }[],
  plot: Pick<NativeChart, 'kind'>,
  series: PlotSeries,
): string | undefined {
  if (plot.kind !== 'pie' && plot.kind !== 'doughnut') return undefined;
  const total = series.points.reduce((sum, point) => sum + Number(point?.value ?? 0), 0);
  const code = inferNumberFormat(numbers.map(({ value, text }) => ({ value: value / total, text })));
  return code?.includes('%"') === false && code.includes('%') ? code : undefined;
}
