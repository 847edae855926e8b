import type { NativeAxis, NativeChart } from '../../../../scene/native-chart.js';
import type { Child, Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';
import { categoryPlace, valuePlace } from './axis-crossing.js';
import { axisIds } from './axis-ids.js';
import type { AxisPair } from './axis-pair.js';
import { dateSteps } from './date-steps.js';
import { scalingXml, sharedXml } from './axis-parts.js';

/**
 * Most categories whose names all have to show where the chart does not say which: Office leaves names out where it thinks them too
 * close, though the drawing has them all. With more of them it may choose.
 */
const ALL_NAMED = 24;

/** The axes of a chart: `c:catAx`, `c:dateAx` or `c:valAx`, and `c:valAx`, for each pair. */
export function axesXml(chart: NativeChart, pairs: readonly AxisPair[]): readonly Xml[] {
  // Office writes the second pair the other way round; the order has no meaning.
  return pairs.flatMap((pair) => {
    const both = [firstAxis(chart, pair), valueAxis(chart, pair)];
    return pair.axes === 'primary' ? both : both.reverse();
  });
}

function firstAxis(chart: NativeChart, pair: AxisPair): Xml {
  switch (pair.counts) {
    case 'texts':
      return categoryAxis(chart, pair);
    case 'days':
      return dateAxis(chart, pair);
    case 'values':
      return horizontalAxis(chart, pair);
  }
}

/** `c:catAx`; order of children: 21.2.2.25. Domains belong to values and days: names have none. */
function categoryAxis(chart: NativeChart, pair: AxisPair): Xml {
  const { min: _min, max: _max, logBase: _base, ...axis } = pair.category;
  const step = axis.labelStep ?? (pair.count > 0 && pair.count <= ALL_NAMED ? 1 : undefined);
  return element(
    'c:catAx',
    {},
    ...frontXml(chart, pair, axis, step === undefined),
    element('c:auto', { val: 0 }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    step !== undefined && element('c:tickLblSkip', { val: step }),
    element('c:noMultiLvlLbl', { val: Number(!pair.grouped) }),
  );
}

/** `c:dateAx`; order of children: 21.2.2.39. */
function dateAxis(chart: NativeChart, pair: AxisPair): Xml {
  const { timeUnit = 'days' } = pair.category;
  const steps = dateSteps(pair);
  return element(
    'c:dateAx',
    {},
    ...frontXml(chart, pair, { numberFormat: 'yyyy-mm-dd', ...pair.category }),
    element('c:auto', { val: 0 }),
    element('c:lblOffset', { val: 100 }),
    element('c:baseTimeUnit', { val: timeUnit }),
    element('c:majorUnit', { val: steps.count }),
    element('c:majorTimeUnit', { val: steps.unit }),
  );
}

/** `c:valAx` of scatter and bubbles along the foot. */
function horizontalAxis(chart: NativeChart, pair: AxisPair): Xml {
  return element('c:valAx', {}, ...frontXml(chart, pair, pair.category), between(pair), majorUnit(pair.category));
}

/** `c:valAx`; order of children: 21.2.2.226. */
function valueAxis(chart: NativeChart, pair: AxisPair): Xml {
  const [crossed, own] = axisIds(pair.axes);
  const place = valuePlace(pair);
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: own }),
    scalingXml(pair.value),
    ...sharedXml(chart, pair.value, place),
    element('c:crossAx', { val: crossed }),
    place.crossing,
    between(pair),
    majorUnit(pair.value),
  );
}

/** All that the first axis of a pair has before what is its kind's own. */
function frontXml(chart: NativeChart, pair: AxisPair, axis: NativeAxis, crowded = false): readonly Xml[] {
  const [own, crossed] = axisIds(pair.axes);
  const place = categoryPlace(pair);
  return [
    element('c:axId', { val: own }),
    scalingXml(axis),
    ...sharedXml(chart, axis, place, crowded),
    element('c:crossAx', { val: crossed }),
    place.crossing,
  ];
}

function between(pair: AxisPair): Xml {
  return element('c:crossBetween', { val: pair.edgeToEdge ? 'midCat' : 'between' });
}

/** Steps of a logarithm are its base: there the unit has no meaning. */
function majorUnit({ majorUnit, logBase }: NativeAxis): Child {
  return (
    majorUnit !== undefined && majorUnit > 0 && logBase === undefined && element('c:majorUnit', { val: majorUnit })
  );
}
