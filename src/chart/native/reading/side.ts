import type { ChartScale } from '../../vega/run-view.js';
import type { ChartReading } from './chart-reading.js';
import type { Channel, MarkLayer, PlacedItem } from './mark-layer.js';

/** How the marks of a layer lie along one direction: from where to where, or around which point. */
export interface Side {
  readonly axis: 'x' | 'y';
  /** The leading channel: `x`, or `xc` where marks are centred on their value. */
  readonly from: Channel;
  /** The other end: `x2`. */
  readonly to: Channel;
  readonly centred: boolean;
  readonly scale?: ChartScale;
}

/** The layer's channels along one direction, with the resolved scale. */
export function sideOf(layer: MarkLayer, axis: 'x' | 'y', reading: ChartReading): Side {
  const [near, centre] = [layer.channel(axis), layer.channel(`${axis}c`)];
  const centred = near.scale === undefined && centre.scale !== undefined;
  const from = centred ? centre : near;
  const scale = from.scale === undefined ? undefined : reading.scale(from.scale);
  return { axis, from, to: layer.channel(`${axis}2`), centred, ...(scale && { scale }) };
}

/** Scales with one place for each value. */
export function isDiscrete(scale: ChartScale | undefined): boolean {
  return scale?.type === 'band' || scale?.type === 'point';
}

/** Scales whose numbers Office axes can show. */
export function isOfficeScale(scale: ChartScale | undefined): boolean {
  return scale?.type === 'linear' || scale?.type === 'log' || isTime(scale);
}

export function isTime(scale: ChartScale | undefined): boolean {
  return scale?.type === 'time' || scale?.type === 'utc';
}

/** Vega-Lite stacks as `<field>_start` and `<field>_end`; either may be on the leading channel (compile/data/stack.ts). */
export function stackField({ from, to }: Pick<Side, 'from' | 'to'>): string | undefined {
  const base = from.field?.replace(/_(start|end)$/, '');
  // Spans of time shifted by half a band end the same way, and are no stack.
  if (base === undefined || to.field === undefined || base.endsWith('_offsetted_rect')) return undefined;
  const both = new Set([from.field, to.field]);
  return both.has(`${base}_start`) && both.has(`${base}_end`) ? base : undefined;
}

/** Where the item begins and ends along a direction, in the coordinates of the plot. */
export function spanOf({ item, x, y }: PlacedItem, axis: 'x' | 'y'): readonly [number, number] {
  const start = axis === 'x' ? x : y;
  const length = (axis === 'x' ? item.width : item.height) ?? 0;
  return [start, start + length];
}

/** The middle of the item along a direction. */
export function middleOf(placed: PlacedItem, axis: 'x' | 'y'): number {
  const [start, end] = placed.item.mark.marktype === 'rect' ? spanOf(placed, axis) : [placed[axis], placed[axis]];
  return (start + end) / 2;
}

/** The direction of an axis along x or y. */
export function directionOf(axis: 'x' | 'y'): 'horizontal' | 'vertical' {
  return axis === 'x' ? 'horizontal' : 'vertical';
}
