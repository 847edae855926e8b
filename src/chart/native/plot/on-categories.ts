import type { ChartReading } from '../reading/chart-reading.js';
import type { MarkLayer } from '../reading/mark-layer.js';
import type { Slots } from '../reading/slots.js';
import { type Found, found, refuse } from '../refusal.js';
import { layeredBars } from './bars/layered-bars.js';
import { readBars } from './bars/read-bars.js';
import { withEdges } from './curves/area-edges.js';
import { curveSlots } from './curves/curve-slots.js';
import { type Markers, markersOf } from './curves/markers.js';
import { parted } from './curves/parted-symbols.js';
import { readCurves } from './curves/read-curves.js';
import type { Plot, PlotPart } from './plot.js';
import { readDots } from './points/read-dots.js';
import { withCaps } from './rules/caps.js';
import { readRules } from './rules/read-rules.js';
import type { SortedMarks } from './sort-marks.js';

/** Bars, lines, areas and dots over one axis of categories. */
export function readOnCategories(marks: SortedMarks, reading: ChartReading): Found<Plot> {
  const bars = allFound(marks.bars.map((layer) => readBars(layer, reading)));
  if ('refusal' in bars) return bars;
  const { free, markers } = parted(marks.symbols, marks.curves);
  const others = [...marks.curves, ...free, ...marks.ticks];
  const slots = bars.found[0]?.slots ? found(bars.found[0].slots) : curveSlots(others, reading);
  if ('refusal' in slots) return slots;
  if (bars.found.some((part) => !sameSlots(part.slots!, slots.found)))
    return refuse('the layers of bars stand on different categories', 'let them share the field of the axis');
  if (slots.found.axis === 'y' && others.length > 0)
    return refuse(
      'lines and points stand over bars from left to right',
      'swap x and y: Office draws them over columns',
    );
  const placed = markersOf(markers);
  const rest = allFound(others.map((layer) => readOther(layer, slots.found, placed, reading)));
  if ('refusal' in rest) return rest;
  const layered = bars.found.length > 1 ? layeredBars(bars.found) : undefined;
  if (layered && 'refusal' in layered) return layered;
  const parts = withEdges([...(layered ? [layered.found] : bars.found), ...rest.found]);
  const [first, ...more] = parts;
  if (!first) return refuse('there are no bars, lines or points', 'check the data');
  const items = markers.flatMap((layer) => layer.groups.flat()).map(({ item }) => item);
  const ruled = readRules(marks.rules, [{ ...first, also: [...first.also, ...items] }, ...more], reading);
  if ('refusal' in ruled) return ruled;
  return together(withCaps(ruled.found, marks.caps));
}

function readOther(layer: MarkLayer, slots: Slots, markers: Markers, reading: ChartReading): Found<PlotPart> {
  return layer.type === 'line' || layer.type === 'area'
    ? readCurves(layer, slots, markers, reading)
    : readDots(layer, slots, reading);
}

function allFound<T>(results: readonly Found<T>[]): Found<readonly T[]> {
  const bad = results.find((result) => 'refusal' in result);
  if (bad && 'refusal' in bad) return bad;
  return found(results.flatMap((result) => ('found' in result ? [result.found] : [])));
}

function sameSlots(first: Slots, second: Slots): boolean {
  const same = first.centres.length === second.centres.length && first.axis === second.axis;
  return same && first.centres.every((centre, index) => Math.abs(centre - second.centres[index]!) < 0.6);
}

/** The part that the others lie on: Office paints areas below columns and columns below lines. */
function together(parts: readonly PlotPart[]): Found<Plot> {
  const columns = parts.filter(({ kind }) => kind === 'column' || kind === 'bar');
  const scales = new Set(parts.map(({ valueScale }) => valueScale));
  if (scales.size > 2) return refuse('there are more than two value axes', 'draw two at most');
  const main = columns[0] ?? parts.find(({ kind }) => kind === 'area') ?? parts[0]!;
  return found({ ...main, overlays: parts.filter((part) => part !== main) });
}
