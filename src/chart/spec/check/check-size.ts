import type { ChartSource } from '../../../base/chart-source.js';
import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { isObject } from '../json-path.js';

/** Levels of nesting: Vega-Lite goes through a spec by calling itself. */
const DEEPEST = 100;

/** Plots that `repeat` may ask for, all levels multiplied: each is compiled as a spec of its own. */
const MOST_PLOTS = 500;

/** An error for a spec that would overrun Vega-Lite before there is anything to run: nested too deep, or repeated too often. */
export function checkSize(source: ChartSource): Diagnostic[] {
  if (depthOf(source.spec) > DEEPEST) {
    const message = `The spec is nested more than ${DEEPEST} levels deep.`;
    return [errorOf('chart/too-much', message, source.at([]), 'take views and transforms out of one another')];
  }
  const plots = plotsOf(source.spec);
  if (plots <= MOST_PLOTS) return [];
  const message = `The chart would repeat its plot ${plots} times; ${MOST_PLOTS} are the most.`;
  return [errorOf('chart/too-much', message, source.at(['repeat']), 'repeat over fewer columns')];
}

/** Level by level, so that no nesting is too deep for counting it. */
function depthOf(value: unknown): number {
  let depth = 0;
  let level: readonly unknown[] = [value];
  while (level.length > 0 && depth <= DEEPEST) {
    depth += 1;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null
        ? Object.entries(each).flatMap(([key, child]) => (key === 'values' || key === 'datasets' ? [] : [child]))
        : [],
    );
  }
  return depth;
}

/** Plots of a view: repeats multiply, views side by side add up. */
function plotsOf(view: unknown): number {
  if (!isObject(view)) return 1;
  const inside = ['layer', 'concat', 'hconcat', 'vconcat'].flatMap((key) => {
    const views = view[key];
    return Array.isArray(views) ? views : [];
  });
  const own = inside.reduce((sum: number, child) => sum + plotsOf(child), 0) || plotsOf(view.spec);
  return own * repeats(view.repeat);
}

function repeats(repeat: unknown): number {
  if (Array.isArray(repeat)) return Math.max(1, repeat.length);
  if (!isObject(repeat)) return 1;
  const lists = Object.values(repeat).filter(Array.isArray);
  return lists.reduce((product, list) => product * Math.max(1, list.length), 1);
}
