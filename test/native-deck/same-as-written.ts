import type { Colour } from '../../src/base/colour.js';
import type { NativeAxis, NativeChart, NativeSeries } from '../../src/scene/native-chart.js';
import type { ReadAxis, ReadChart, ReadSeries } from './read-charts.js';

const MAPPED: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/**
 * How a chart read from a file differs from the native chart that was to be written: kinds, groupings, series and their order, names,
 * every number, colours of series and points, ranges of axes, titles. Empty where nothing does. Written against the contract, not
 * against the writer.
 */
export function differences(native: NativeChart, read: ReadChart): readonly string[] {
  const found: string[] = [];
  const same = (what: string, expected: unknown, got: unknown) => {
    const [first, second] = [JSON.stringify(expected), JSON.stringify(got)];
    if (first !== second) found.push(`${what}: ${second} in place of ${first}`);
  };
  const wanted = [native, ...(native.overlays ?? [])].flatMap((plot) =>
    plot.series.map((series) => ({ series, kind: plot.kind, grouping: plot.grouping })),
  );
  const shown = read.plots.flatMap((plot) => plot.series.map((series) => ({ series, plot })));
  // Two series over the same cells are one: an area and its upper edge.
  const cells = new Set(shown.map(({ series }) => series.numbers.find(isValue)!.formula));
  same('number of series', wanted.length, cells.size);
  const indices = shown.map(({ series }) => series.index);
  same(
    'series ids',
    [...indices].sort((first, second) => first - second),
    [...indices.keys()],
  );
  const left = [...shown];
  const places: number[] = [];
  for (const { series, kind, grouping } of wanted) {
    const at = left.findIndex(
      (each) => each.plot.type === typeOf(kind, series, native) && isNamed(each.series, series),
    );
    if (at < 0) {
      found.push(`no series ${series.name} in a ${kind} chart`);
      continue;
    }
    const [{ series: got, plot }] = left.splice(at, 1) as [(typeof shown)[number]];
    places.push(got.index);
    compareSeries(native, series, got, same);
    if (isStacked(grouping)) same(`${series.name}: grouping`, grouping, plot.grouping);
    same(
      `${series.name}: left out of the legend`,
      silent(series),
      read.legend?.without.includes(got.index) ?? silent(series),
    );
  }
  const order = places.slice(0, native.series.length);
  same(
    'order of series',
    [...order].sort((first, second) => first - second),
    order,
  );
  compareAxes(native, read, same);
  return found;
}

type Same = (what: string, expected: unknown, got: unknown) => void;

function compareSeries(native: NativeChart, series: NativeSeries, got: ReadSeries, same: Same): void {
  const count = series.xValues?.length ?? native.categories.length;
  // Series with an x of their own are as long as the longest; what is more is empty.
  const fitted = (values: readonly (string | null)[]) =>
    values.slice(Math.max(1, count)).every((value) => value === null) ? values.slice(0, Math.max(1, count)) : values;
  const numbers = (role: string) =>
    got.numbers.filter((each) => each.role === role).map((each) => fitted(each.values).map(number));
  const padded = (values: readonly (string | null)[]) =>
    Array.from({ length: Math.max(1, count) }, (_, index) => number(values[index] ?? null));
  same(
    `${series.name}: values`,
    [padded(series.values)],
    got.numbers.filter(isValue).map((each) => fitted(each.values).map(number)),
  );
  if (native.kind === 'scatter' || native.kind === 'bubble')
    same(`${series.name}: x`, [padded(series.xValues ?? [])], numbers('xVal'));
  else if (!native.days) {
    const texts = native.categories.map((name) => nameOf(name, '') || null);
    same(`${series.name}: categories`, texts.length > 0 ? texts : [null], got.categories[0]?.values);
  }
  if (native.kind === 'bubble') same(`${series.name}: sizes`, [padded(series.sizes ?? [])], numbers('bubbleSize'));
  same(
    `${series.name}: longer`,
    (series.errorBars ?? []).map(({ plus }) => padded(plus)),
    numbers('plus'),
  );
  same(
    `${series.name}: shorter`,
    (series.errorBars ?? []).map(({ minus }) => padded(minus)),
    numbers('minus'),
  );
  same(`${series.name}: colour`, series.base ? undefined : colour(series.colour), got.colour);
  for (const [index, own] of series.pointColours)
    if (index < count) same(`${series.name}: colour of point ${index}`, colour(own), got.pointColours.get(index));
}

function compareAxes(native: NativeChart, read: ReadChart, same: Same): void {
  const [first, second, ...more] = read.axes;
  if (native.kind === 'pie' || native.kind === 'doughnut') {
    same('axes', undefined, first);
    return;
  }
  compareAxis('category axis', native.categoryAxis, first!, same, first!.type === 'catAx');
  compareAxis('value axis', native.valueAxis, second!, same, false);
  const other = more.find((axis) => axis.type === 'valAx' && !axis.deleted);
  if (native.secondaryAxis?.visible) compareAxis('second value axis', native.secondaryAxis, other!, same, false);
  const ids = read.axes.map((axis) => axis.id);
  for (const axis of read.axes) {
    const partner = read.axes.find((each) => each.id === axis.crossed);
    same('axes cross each other', axis.id, partner?.crossed);
  }
  for (const plot of read.plots)
    same('axes of the plot', true, plot.axes.length === 2 && plot.axes.every((id) => ids.includes(id)));
}

function compareAxis(what: string, axis: NativeAxis, got: ReadAxis, same: Same, names: boolean): void {
  same(`${what}: direction`, axis.reversed, got.reversed);
  same(`${what}: title`, axis.title, got.title);
  if (!axis.visible && !axis.line && !axis.title) same(`${what}: hidden`, true, got.deleted);
  if (names) return;
  same(`${what}: range`, [axis.min, axis.max, axis.logBase], [got.min, got.max, got.logBase]);
  if (axis.majorUnit && !axis.logBase) same(`${what}: steps`, axis.majorUnit, got.majorUnit);
}

/** The chart element of a series: points over names are lines without strokes. */
function typeOf(kind: NativeChart['kind'], series: NativeSeries, native: NativeChart): string {
  const free = native.kind === 'scatter' || native.kind === 'bubble';
  if (kind === 'scatter' && !free && !series.xValues) return 'lineChart';
  return `${kind === 'column' ? 'bar' : kind}Chart`;
}

function isNamed(got: ReadSeries, { name }: NativeSeries): boolean {
  return (got.name.values[0] ?? '').trimEnd().toLowerCase() === nameOf(name).trimEnd().toLowerCase();
}

/** A name as a header can hold it: no control characters, tabs as spaces, filled. */
function nameOf(name: string, empty = ' '): string {
  const clean = name.replace(/\u0007/g, '');
  return (empty === '' ? clean : clean.replace(/\t/g, ' ')) || empty;
}

function isValue({ role }: { readonly role: string }): boolean {
  return role === 'val' || role === 'yVal';
}

function isStacked(grouping: NativeChart['grouping']): boolean {
  return grouping === 'stacked' || grouping === 'percentStacked';
}

function silent({ guide, base }: NativeSeries): boolean {
  return (guide ?? false) || (base ?? false);
}

function number(text: string | null): number | null {
  return text === null ? null : Number(text) || 0;
}

function colour({ slot, hex }: Colour): string {
  return slot ? (MAPPED[slot] ?? slot) : hex;
}
