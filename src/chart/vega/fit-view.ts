import { isObject } from '../spec/json-path.js';
import { type ChartExtent, chartExtent } from './chart-extent.js';
import type { VegaSpec } from './compile-spec.js';
import type { RunningView } from './run-view.js';
import { allMarks } from './scenegraph.js';

/** Points by which the picture may miss its size. */
const EXACT = 0.05;

/** Each round leaves some 5 % of the error (labels move with the plot): six are far more than enough. */
const ROUNDS = 6;

/** Under this a picture's size does not follow its plots: something else holds it, a long label say. */
const LEAST_RESPONSE = 0.5;

/** A plot is never made smaller than this, whatever stands around it. */
const SMALLEST = 10;

/** Room for a category as a multiple of its label's height: lines of neighbours stand farther apart than those of one label. */
const LABEL_ROOM = 1.33;

/** The size asked for; a height left open is the one that the spec's categories make. */
export interface WantedSize {
  /** Without it the view keeps the size that Vega gives it, and nothing is fitted. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly steps?: Steps | undefined;
}

/** A size with a width to fit. */
export type SetSize = WantedSize & { readonly width: number };

/** How low a picture may be that its categories make. */
export interface Steps {
  /** Points from one category to the next. */
  readonly step: number;
  /** The least height of the picture in points. */
  readonly least: number;
  /** Scales that the step may be of; the first that the chart has counts. */
  readonly scales: readonly string[];
}

/** What a view was fitted to: the extent reached, and the height of the picture where one was wanted. */
export interface FittedSize {
  readonly extent: ChartExtent;
  readonly height?: number | undefined;
}

/**
 * Sets the plot's size so that the whole picture, labels and legends included, has the size wanted, or is as high as its
 * steps make it where that is less. Vega's own `fit` guesses once from the unfitted plot and is off by what labels at bars' ends add.
 */
export function fitView(view: RunningView, vega: VegaSpec, wanted: SetSize): FittedSize {
  const widths = sizeSignals(vega, 'width');
  const heights = wanted.height === undefined ? new Map<string, number>() : sizeSignals(vega, 'height');
  const whole = fitPlots(view, widths, heights, wanted);
  const height = steppedHeight(view, whole, wanted);
  if (height === wanted.height) return { extent: whole, height };
  return { extent: fitPlots(view, widths, heights, { ...wanted, height }), height };
}

/** The height wanted, or the one that steps make of it. What stands round the plot does not change with its height. */
function steppedHeight(view: RunningView, extent: ChartExtent, { height, steps }: SetSize): number | undefined {
  if (!steps || height === undefined) return height;
  const drawn = steps.scales.map((name) => view.scale(name)?.step?.()).find((step) => step !== undefined && step > 0);
  const plot = view.root().items[0]?.height;
  if (drawn === undefined || plot === undefined) return height;
  const around = extent.y2 - extent.y1 - plot;
  const bars = (plot * steps.step) / drawn;
  const categories = view.scale('y')?.step?.();
  const labels = categories ? (plot * tallestLabel(view) * LABEL_ROOM) / categories : 0;
  return Math.min(height, Math.max(steps.least, Math.ceil(around + Math.max(bars, labels))));
}

/** Height of the tallest label of a vertical axis, all its lines, in points; 0 where there is none. */
function tallestLabel(view: RunningView): number {
  const axes = allMarks(view.root()).filter(({ mark, within }) => mark.role === 'axis' && within.length <= 1);
  const upright = axes
    .flatMap(({ mark }) => mark.items)
    .filter(({ orient }) => orient === 'left' || orient === 'right');
  const labels = upright.flatMap((axis) => axis.items ?? []).filter(({ role }) => role === 'axis-label');
  return Math.max(0, ...labels.flatMap(({ items }) => items.map(({ bounds }) => bounds.y2 - bounds.y1)));
}

function fitPlots(
  view: RunningView,
  widths: Map<string, number>,
  heights: Map<string, number>,
  wanted: SetSize,
): ChartExtent {
  let extent = chartExtent(view.root());
  const across: Side = { sizes: widths, response: 1 };
  const along: Side = { sizes: heights, response: 1 };
  for (let round = 0; round < ROUNDS; round++) {
    const wide = widths.size === 0 ? 0 : wanted.width - (extent.x2 - extent.x1);
    const high = heights.size === 0 ? 0 : wanted.height! - (extent.y2 - extent.y1);
    if (Math.abs(wide) <= EXACT && Math.abs(high) <= EXACT) break;
    const grown = [grow(across, wide), grow(along, high)] as const;
    if (grown[0] === 0 && grown[1] === 0) break;
    view.rerun(new Map([...widths, ...heights]));
    const before = extent;
    extent = chartExtent(view.root());
    learn(across, grown[0], extent.x2 - extent.x1 - (before.x2 - before.x1));
    learn(along, grown[1], extent.y2 - extent.y1 - (before.y2 - before.y1));
  }
  return drawnIn(view, widths, heights, wanted, extent);
}

/** Where ticks come and go with the size, rounds may swing between too large and too small: then too small is what stands inside the picture. */
function drawnIn(
  view: RunningView,
  widths: Map<string, number>,
  heights: Map<string, number>,
  wanted: SetSize,
  reached: ChartExtent,
): ChartExtent {
  let extent = reached;
  for (let round = 0; round < ROUNDS; round++) {
    const wide = widths.size === 0 ? 0 : Math.min(0, wanted.width - (extent.x2 - extent.x1));
    const high = heights.size === 0 ? 0 : Math.min(0, wanted.height! - (extent.y2 - extent.y1));
    if (wide >= -EXACT && high >= -EXACT) break;
    const changed = [grow({ sizes: widths, response: 1 }, wide), grow({ sizes: heights, response: 1 }, high)];
    if (changed.every((by) => by === 0)) break;
    view.rerun(new Map([...widths, ...heights]));
    extent = chartExtent(view.root());
  }
  return extent;
}

/** The size signals of one direction, and by how many points the picture grows when their sum grows by one. */
interface Side {
  readonly sizes: Map<string, number>;
  response: number;
}

/** Plots side by side share what there is in proportion to their sizes. Returns by how much their sum has changed. */
function grow({ sizes, response }: Side, by: number): number {
  const before = sumOf(sizes);
  for (const [name, size] of sizes) sizes.set(name, Math.max(SMALLEST, size + ((by / response) * size) / before));
  return sumOf(sizes) - before;
}

/** One signal may be the size of several plots (facets, repeats): the first round tells of how many. */
function learn(side: Side, grown: number, gained: number): void {
  const response = gained / grown;
  if (Math.abs(grown) > EXACT && response > LEAST_RESPONSE) side.response = response;
}

function sumOf(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}

/** `width` of a single plot; `child_width`, `concat_0_width`, or `childWidth` where all are alike, of several (vega-lite, compile/layoutsize); those with an `update` follow their steps. */
function sizeSignals(vega: VegaSpec, side: 'width' | 'height'): Map<string, number> {
  const own = vega[side];
  const signals = Array.isArray(vega.signals) ? vega.signals.filter(isObject) : [];
  const sizes = new Map<string, number>(typeof own === 'number' ? [[side, own]] : []);
  for (const { name, value } of signals)
    if (typeof value === 'number' && isSizeOf(side, String(name))) sizes.set(name as string, value);
  return sizes;
}

function isSizeOf(side: 'width' | 'height', signal: string): boolean {
  return signal.endsWith(`_${side}`) || signal === (side === 'width' ? 'childWidth' : 'childHeight');
}
