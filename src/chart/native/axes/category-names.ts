import { partsOf, type Plot } from '../plot/plot.js';
import { type ChartReading, keyOf } from '../reading/chart-reading.js';
import type { Slots } from '../reading/slots.js';
import { wordsOf } from '../reading/words-of.js';

/**
 * What a reader sees for each category: the axis' label, where it has one, else the name of the bin or time, else the value
 * itself. Labels that were left out for want of space are no reason to lose a name.
 */
export function categoryNames(plot: Plot, reading: ChartReading): readonly string[] {
  const { slots } = plot;
  if (slots?.days) return slots.days;
  if (slots?.names) return slots.names;
  const labels = reading.axes.find((axis) => axis.scale === plot.categoryScale)?.labels ?? legendLabels(plot, reading);
  const byValue = new Map(labels.map((label) => [keyOf(label.value), label.text]));
  return plot.categories.map(
    (category) => byValue.get(keyOf(category)) ?? wordsOf(plot.categoryField, category, reading) ?? plainName(category),
  );
}

/** Names of the groups that categories of two levels stand in, one for each category. */
export function outerNames({ outer, outerScale }: Slots, reading: ChartReading): readonly string[] {
  const labels = reading.axes.find((axis) => axis.scale === outerScale)?.labels ?? [];
  const byValue = new Map(labels.map((label) => [keyOf(label.value), label.text]));
  return (outer ?? []).map((value) => byValue.get(keyOf(value)) ?? plainName(value));
}

/** Slices are named by the legend. */
function legendLabels(
  plot: Plot,
  reading: ChartReading,
): readonly { readonly value: unknown; readonly text: string }[] {
  return plot.slots || partsOf(plot).some(({ categoryScale }) => categoryScale !== undefined)
    ? []
    : reading.legends.flatMap(({ labels }) => labels);
}

/** A date without a label is its ISO day: never the machine's own words. */
function plainName(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
}
