import { isObject } from '../../spec/json-path.js';
import type { ChartText } from '../../text/chart-text.js';
import type { VegaSpec } from '../compile-spec.js';
import type { RunningView } from '../run-view.js';
import { type LabelKind, type LabelLines, labelLines } from './label-lines.js';

type Json = Readonly<Record<string, unknown>>;
type Wrappings = ReadonlyMap<LabelKind, LabelLines>;

/**
 * The Vega spec with long labels broken into lines, or undefined where every label fits as it is: of category axes, legends and
 * heads of columns, in all plots. The labels are those that a first run drew.
 */
export function wrapLabels(vega: VegaSpec, view: RunningView, text: ChartText, width: number): VegaSpec | undefined {
  const found = labelLines(view, text, width);
  if (found.length === 0) return undefined;
  const wrappings = new Map(found.map((lines) => [lines.kind, lines]));
  const wrapped = wrappedGroup(vega, wrappings);
  const signals = Array.isArray(vega.signals) ? vega.signals : [];
  return { ...wrapped, signals: [...signals, ...found.flatMap(wrappingSignals)] };
}

/** Keys are set apart, so that a label called `constructor` is only a label. */
const KEY = '§';

function wrappingSignals({ kind, lines, lineHeight }: LabelLines): object[] {
  const shift = kind === 'top' ? -lineHeight : -lineHeight / 2;
  const lineTable = [...lines].map(([label, parts]) => [`${KEY}${label}`, parts]);
  const shiftTable = [...lines].map(([label, parts]) => [`${KEY}${label}`, (parts.length - 1) * shift]);
  return [
    { name: `briefdeck_lines_${kind}`, value: Object.fromEntries(lineTable) },
    { name: `briefdeck_shift_${kind}`, value: Object.fromEntries(shiftTable) },
  ];
}

function wrappedGroup(group: Json, wrappings: Wrappings): Json {
  const each = (key: string, change: (part: Json) => Json) => {
    const parts = group[key];
    return Array.isArray(parts) ? { [key]: parts.map((part) => (isObject(part) ? change(part) : part)) } : {};
  };
  return {
    ...group,
    ...each('axes', (axis) => wrappedAxis(axis, wrappings)),
    ...each('legends', (legend) => wrappedLegend(legend, wrappings)),
    ...each('marks', (mark) => (mark.type === 'group' ? wrappedGroup(mark, wrappings) : mark)),
    ...(group.role === 'column-header' && isObject(group.title)
      ? { title: wrappedHeader(group.title, wrappings) }
      : {}),
  };
}

/** Vega centres the first line of a text on its anchor; the block is moved up so that it is centred itself. */
function wrappedAxis(axis: Json, wrappings: Wrappings): Json {
  const wrapping = wrappings.get(axis.orient as LabelKind);
  if (!wrapping || axis.labels === false || axis.grid === true) return axis;
  const { kind } = wrapping;
  const shift = { signal: `briefdeck_shift_${kind}[${keyOf(axis)}] || 0` };
  return wrappedLabels(axis, wrapping, kind === 'bottom' ? {} : { dy: shift });
}

function wrappedLegend(legend: Json, wrappings: Wrappings): Json {
  const wrapping = wrappings.get('legend');
  return wrapping && legend.type !== 'gradient' ? wrappedLabels(legend, wrapping, {}) : legend;
}

function wrappedLabels(guide: Json, { kind, lineHeight, limit: drawn }: LabelLines, more: Json): Json {
  const encode = isObject(guide.encode) ? guide.encode : {};
  const labels = isObject(encode.labels) ? encode.labels : {};
  const update = isObject(labels.update) ? labels.update : {};
  const found = `briefdeck_lines_${kind}[${keyOf(guide)}]`;
  const text = { signal: `${found} || (${labelExpression(guide)})` };
  // What was broken has its room: a limit would cut its lines once more.
  const limit = { limit: [{ test: found, value: 0 }, ...limitOf(guide, update, drawn)] };
  const wrapped = { ...update, text, ...limit, lineHeight: { value: lineHeight }, ...more };
  return { ...guide, encode: { ...encode, labels: { ...labels, update: wrapped } } };
}

/** The limit that labels have otherwise: said where they are encoded, by the guide, or by a config (`drawn`). */
function limitOf(guide: Json, update: Json, drawn: number): readonly unknown[] {
  if (update.limit !== undefined) return Array.isArray(update.limit) ? update.limit : [update.limit];
  const { labelLimit } = guide;
  if (isObject(labelLimit)) return [labelLimit];
  return [{ value: typeof labelLimit === 'number' ? labelLimit : drawn }];
}

function wrappedHeader(title: Json, wrappings: Wrappings): Json {
  const wrapping = wrappings.get('header');
  const text = title.text;
  if (!wrapping || !isObject(text) || typeof text.signal !== 'string') return title;
  const signal = `briefdeck_lines_header['${KEY}' + (${text.signal})] || (${text.signal})`;
  return { ...title, text: { signal }, limit: 0, lineHeight: wrapping.lineHeight };
}

function keyOf(guide: Json): string {
  return `'${KEY}' + (${labelExpression(guide)})`;
}

/** What the labels of an axis or legend say (vega-parser: `datum.label` unless the guide encodes them otherwise). */
function labelExpression({ encode }: Json): string {
  const labels = isObject(encode) && isObject(encode.labels) ? encode.labels : {};
  const text = isObject(labels.update) ? labels.update.text : undefined;
  return isObject(text) && typeof text.signal === 'string' ? text.signal : 'datum.label';
}
