import type { ChartScale } from '../../../vega/run-view.js';
import type { ChartReading } from '../../reading/chart-reading.js';
import type { MarkLayer } from '../../reading/mark-layer.js';
import { fieldOf } from '../../reading/exact-value.js';
import { isDiscrete, isOfficeScale, isTime, type Side, sideOf, stackField } from '../../reading/side.js';
import { type Found, found, refuse } from '../../refusal.js';

/** How bars stand: along which direction their categories run, and what their lengths are. */
export interface BarSetting {
  readonly layer: MarkLayer;
  readonly vertical: boolean;
  readonly category: Side;
  readonly value: Side;
  readonly valueScale: ChartScale;
  readonly valueField: string;
  /** Start and end fields of stacked bars; absent where bars stand on zero. */
  readonly stack?: { readonly start: string; readonly end: string };
  /** Fields of bars that run from one value to another. */
  readonly range?: { readonly start: string; readonly end: string };
  /** The field that shifts bars inside their category, and its scale. */
  readonly offset?: { readonly field: string; readonly scale: string };
}

/** The setting of a layer of bars, or why they are none that Office draws. */
export function barSetting(layer: MarkLayer, reading: ChartReading): Found<BarSetting> {
  const [x, y] = [sideOf(layer, 'x', reading), sideOf(layer, 'y', reading)];
  const vertical = standsUpright(x, y, layer);
  if (vertical === undefined)
    return refuse('the bars have no length of their own', 'encode a quantitative field as x or y');
  const [category, value] = vertical ? [x, y] : [y, x];
  if (value.from.field === undefined && value.to.field === undefined)
    return refuse('the bars’ length is no field', 'encode a quantitative field as the length');
  if (!value.scale || !isOfficeScale(value.scale))
    return refuse(
      `the value axis is ${value.scale?.type ?? 'missing'}; Office has linear and logarithmic ones`,
      'use a linear or a log scale',
    );
  if (category.scale === undefined && category.from.scale !== undefined)
    return refuse('the bars stand on no axis', 'give one of x and y a field');
  const values = valueFields(value, layer);
  if (!values) return refuse('the bars’ ends are no fields', 'show one value from zero, or a range between two fields');
  const offset = category.from.offsetField;
  return found({
    layer,
    vertical,
    category,
    value,
    valueScale: value.scale,
    ...values,
    ...(offset !== undefined && { offset: { field: offset, scale: vertical ? 'xOffset' : 'yOffset' } }),
  });
}

/** True for columns, false for bars from left to right; undefined where neither side has a foot. */
function standsUpright(x: Side, y: Side, layer: MarkLayer): boolean | undefined {
  if (isDiscrete(x.scale) && !isDiscrete(y.scale)) return y.scale ? true : undefined;
  if (isDiscrete(y.scale) && !isDiscrete(x.scale)) return x.scale ? false : undefined;
  const [up, along] = [hasFoot(y), hasFoot(x)];
  if (up !== along) return up;
  // A lone category's bars have a width that is a number: `x` has no scale at all.
  if (x.scale === undefined && y.scale !== undefined && y.to.field !== undefined) return true;
  if (y.scale === undefined && x.scale !== undefined && x.to.field !== undefined) return false;
  if (x.centred && layer.channel('y2').field !== undefined) return true;
  if (y.centred && layer.channel('x2').field !== undefined) return false;
  return undefined;
}

function hasFoot(side: Side): boolean {
  return (
    (side.scale !== undefined && side.to.scale !== undefined && side.to.value === 0) || stackField(side) !== undefined
  );
}

function valueFields(value: Side, layer: MarkLayer): Pick<BarSetting, 'valueField' | 'stack' | 'range'> | undefined {
  const { from, to, scale } = value;
  if (from.field === undefined) return undefined;
  if (to.field === undefined) {
    // Bars of a log axis stand on its least value, which is no number of theirs.
    const standing = to.value === 0 || to.value === undefined || scale?.type === 'log';
    return standing ? { valueField: from.field } : undefined;
  }
  const base = stackField(value);
  const datum = layer.groups.flat()[0]?.datum;
  if (base !== undefined && (!datum || fieldOf(datum, base) !== undefined))
    return { valueField: base, stack: { start: `${base}_start`, end: `${base}_end` } };
  return { valueField: from.field, range: { start: from.field, end: to.field } };
}

/** True where the value axis counts days. */
export function overTime({ valueScale }: BarSetting): boolean {
  return isTime(valueScale);
}
