import type { NativeChart, NativeOverlay, NativeSeries } from '../../../../scene/native-chart.js';

/** One plot of a chart part (`c:barChart`, `c:lineChart` …), all of its series on the same axes. */
export interface ArrangedPlot {
  readonly kind: NativeChart['kind'];
  readonly grouping: NativeChart['grouping'];
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly axes: 'primary' | 'secondary';
  readonly series: readonly ArrangedSeries[];
}

export interface ArrangedSeries {
  readonly series: NativeSeries;
  /** The series whose columns of the sheet this one shows: itself, but for the upper edge of an area. */
  readonly source: NativeSeries;
  /** `c:idx` and `c:order`: its place among all series of the chart, and among the legend's entries. */
  readonly index: number;
  /** True where it stands in no legend. */
  readonly silent: boolean;
}

type Draft = Omit<ArrangedPlot, 'series'> & { readonly series: readonly Omit<ArrangedSeries, 'index'>[] };

/** The order in which Office draws the kinds, whatever their order in the file, and lists them in a legend. */
const RANK: Readonly<Record<NativeChart['kind'], number>> = {
  area: 0,
  bar: 1,
  column: 1,
  pie: 1,
  doughnut: 1,
  line: 2,
  scatter: 3,
  bubble: 4,
};

/**
 * The plots of a chart as Office can hold them: one for each kind, grouping and pair of axes, in the order in which it draws them.
 * A plot that differs from another of its kind on the same axes only in grouping or width goes to the second pair of axes,
 * which is then an unseen copy of the first.
 */
export function arrangePlots(chart: NativeChart): readonly ArrangedPlot[] {
  const taken = (chart.overlays ?? []).some((overlay) => overlay.secondary);
  const plots: Draft[] = [];
  for (const draft of draftsOf(chart)) place(plots, draft, taken);
  const sorted = plots.toSorted(
    (first, second) => RANK[first.kind] - RANK[second.kind] || first.axes.localeCompare(second.axes, 'en'),
  );
  let index = 0;
  return sorted.map((plot) => ({ ...plot, series: plot.series.map((each) => ({ ...each, index: index++ })) }));
}

/** Every series with cells of its own, in the chart's order: the base plot's first. */
export function sourceSeries(chart: NativeChart): readonly NativeSeries[] {
  return [...chart.series, ...(chart.overlays ?? []).flatMap((overlay) => overlay.series)];
}

function draftsOf(chart: NativeChart): readonly Draft[] {
  return [draftOf(chart, 'primary'), ...(chart.overlays ?? []).map((overlay) => overlayDraft(overlay, chart))].flatMap(
    (draft) => (draft.kind === 'area' ? [draft, ...edgeDraft(draft)] : [draft]),
  );
}

function draftOf(plot: NativeChart | NativeOverlay, axes: ArrangedPlot['axes']): Draft {
  const { kind, grouping, gapWidth, overlap } = plot;
  const series = plot.series.map((each) => ({
    series: each,
    source: each,
    silent: (each.guide ?? false) || (each.base ?? false),
  }));
  return {
    kind,
    grouping,
    ...(gapWidth !== undefined && { gapWidth }),
    ...(overlap !== undefined && { overlap }),
    axes,
    series,
  };
}

/** Points over categories are a line without strokes, which shares the categories; points with an x of their own need their own axes. */
function overlayDraft(overlay: NativeOverlay, chart: NativeChart): Draft {
  const draft = draftOf(overlay, overlay.secondary ? 'secondary' : 'primary');
  if (overlay.kind !== 'scatter' || isFree(chart)) return draft;
  const ownX = overlay.series.some((series) => series.xValues);
  return ownX ? { ...draft, axes: 'secondary' } : { ...draft, kind: 'line' };
}

/** Office draws an area's line all around it; its upper edge alone is a line over the same cells. */
function edgeDraft(area: Draft): readonly Draft[] {
  const edged = area.series.filter(({ series }) => series.line && !series.base);
  if (edged.length === 0) return [];
  const edges = area.series.map(({ series, source }) => {
    const { labels: _labels, errorBars: _bars, ...rest } = series;
    const unseen = !series.line || (series.base ?? false);
    return { series: { ...rest, base: unseen, pointColours: new Map() }, source, silent: true };
  });
  // A stacked line stands on all lines below it, seen or not.
  return [{ ...area, kind: 'line', series: edges }];
}

function place(plots: Draft[], draft: Draft, secondaryTaken: boolean): void {
  const on = (axes: ArrangedPlot['axes']) => plots.findIndex((plot) => plot.kind === draft.kind && plot.axes === axes);
  const same = on(draft.axes);
  if (same < 0) {
    plots.push(draft);
    return;
  }
  const other = plots[same]!;
  if (!isAlike(other, draft) && draft.axes === 'primary' && !secondaryTaken && on('secondary') < 0) {
    plots.push({ ...draft, axes: 'secondary' });
    return;
  }
  plots[same] = { ...other, series: [...other.series, ...draft.series] };
}

function isAlike(first: Draft, second: Draft): boolean {
  return (
    isStacked(first) === isStacked(second) &&
    (!isStacked(first) || first.grouping === second.grouping) &&
    first.gapWidth === second.gapWidth &&
    first.overlap === second.overlap
  );
}

/** True where values of one category stand on each other. */
export function isStacked({ grouping }: Pick<ArrangedPlot, 'grouping'>): boolean {
  return grouping === 'stacked' || grouping === 'percentStacked';
}

/** True where points stand at values on both axes. */
export function isFree({ kind }: Pick<NativeChart, 'kind'>): boolean {
  return kind === 'scatter' || kind === 'bubble';
}

/** True for pies and doughnuts, which have no axes. */
export function isRound({ kind }: Pick<NativeChart, 'kind'>): boolean {
  return kind === 'pie' || kind === 'doughnut';
}
