import type { NativeAxis } from '../../../../scene/native-chart.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import type { AxisPair } from './axis-pair.js';

/** Where an axis and its labels stand. */
export interface AxisPlace {
  /** `c:axPos`. */
  readonly side: 'l' | 'r' | 't' | 'b';
  /** `c:crosses` or `c:crossesAt`: where this axis stands on the other one. */
  readonly crossing: Xml;
  /** `c:tickLblPos`, counted along the other axis. */
  readonly labels: 'low' | 'high' | 'nextTo' | 'none';
}

/**
 * The place of the axis of categories (or the horizontal one of a scatter). Bars and areas grow from where it crosses the value
 * axis, so under them it always stands at zero, and only its labels go to the side of the plot.
 */
export function categoryPlace(pair: AxisPair): AxisPlace {
  const { category, value } = pair;
  const usual = pair.turned ? 'left' : 'bottom';
  const far = isFar(category.side ?? usual);
  const high = far !== value.reversed;
  const atZero = pair.grounded && value.logBase === undefined && category.crossesAt === undefined;
  const labels = category.crossesAt !== undefined && category.crossesAt !== 0 ? 'nextTo' : high ? 'high' : 'low';
  return {
    side: sideOf(category.side ?? usual),
    crossing: atZero ? crosses('autoZero') : crossing(category, high),
    labels: category.visible ? labels : 'none',
  };
}

/** The place of the value axis: on the left, under horizontal bars below, the second one on the opposite side. */
export function valuePlace(pair: AxisPair): AxisPlace {
  const { category, value, turned } = pair;
  const [near, opposite] = turned ? (['bottom', 'top'] as const) : (['left', 'right'] as const);
  const side = value.side ?? (pair.axes === 'primary' ? near : opposite);
  // Where categories run the other way, the near side is at their far end.
  const high = isFar(side) !== category.reversed;
  return { side: sideOf(side), crossing: crossing(value, high), labels: value.visible ? 'nextTo' : 'none' };
}

function crossing({ crossesAt }: NativeAxis, high: boolean): Xml {
  if (crossesAt !== undefined) return element('c:crossesAt', { val: crossesAt });
  return crosses(high ? 'max' : 'min');
}

function crosses(val: 'autoZero' | 'max' | 'min'): Xml {
  return element('c:crosses', { val });
}

function isFar(side: NonNullable<NativeAxis['side']>): boolean {
  return side === 'right' || side === 'top';
}

function sideOf(side: NonNullable<NativeAxis['side']>): AxisPlace['side'] {
  return ({ left: 'l', right: 'r', top: 't', bottom: 'b' } as const)[side];
}
