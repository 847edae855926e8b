import type { ChartReading } from '../reading/chart-reading.js';
import type { MarkLayer } from '../reading/mark-layer.js';
import { type Found, refuse } from '../refusal.js';
import type { Plot } from './plot.js';
import { readArcs } from './read-arcs.js';
import { readBars } from './read-bars.js';
import { readLines } from './read-lines.js';

type Reader = (layer: MarkLayer, symbols: readonly MarkLayer[], reading: ChartReading) => Found<Plot>;

/** Kinds of marks that carry a native chart. Another kind (area, scatter) is one more reader here. */
const READERS: Readonly<Record<string, Reader>> = {
  rect: (layer, _symbols, reading) => readBars(layer, reading),
  line: readLines,
  arc: (layer, _symbols, reading) => readArcs(layer, reading),
};

/** What the chart's marks say, text aside: one layer of bars, lines or arcs, and the points of lines. */
export function readPlot(reading: ChartReading): Found<Plot> {
  const marks = reading.layers.filter(
    (layer) => layer.type !== 'text' && layer.groups.some((group) => group.length > 0),
  );
  const carriers = marks.filter((layer) => layer.type in READERS);
  const [carrier] = carriers;
  if (!carrier) {
    const types = [...new Set(marks.map((layer) => layer.type))].join(' and ') || 'no';
    return refuse(`Office has no chart for ${types} marks over these axes`, 'draw bars, lines or arcs');
  }
  const area = marks.find((layer) => layer.type === 'area');
  if (area) return refuse('the chart has areas', 'draw it as a line, or as stacked columns');
  if (carriers.length > 1)
    return refuse('there are several layers of bars, lines or arcs', 'show them as series of one layer');
  const symbols = marks.filter((layer) => layer.type === 'symbol');
  const others = marks.filter((layer) => layer !== carrier && !(layer.type === 'symbol' && carrier.type === 'line'));
  if (others.length > 0)
    return refuse(
      `${others[0]!.type} marks stand beside the ${carrier.type} marks`,
      'leave them out, or say it in the caption',
    );
  return READERS[carrier.type]!(carrier, symbols, reading);
}
