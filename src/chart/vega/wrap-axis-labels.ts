import { itemFont } from '../draw/css-font.js';
import { isObject } from '../spec/json-path.js';
import type { ChartText } from '../text/chart-text.js';
import type { VegaSpec } from './compile-spec.js';
import type { RunningView } from './run-view.js';
import { allMarks, itemText, type SceneItem } from './scenegraph.js';

/** Share of the picture's width that labels of a vertical axis may take before they are wrapped. */
const LABEL_SHARE = 0.36;

/** Share of the room for one category that a label under it may fill. */
const BAND_SHARE = 0.96;

/** A label needs room for a few characters, or wrapping makes a column of single ones. */
const NARROWEST_EM = 3;

/** Lines of the labels of one axis orientation, by label text. */
interface Wrapping {
  readonly orient: string;
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly lineHeight: number;
}

/**
 * The Vega spec with long category labels broken into lines, or undefined where every label fits as it is. The labels are
 * those that the axes of a first run drew, whatever expression made them.
 */
export function wrapAxisLabels(
  vega: VegaSpec,
  view: RunningView,
  text: ChartText,
  width: number,
): VegaSpec | undefined {
  const axes = allMarks(view.root()).filter(({ mark, within }) => mark.role === 'axis' && within.length <= 1);
  const wrappings = axes.flatMap(({ mark }) => mark.items.flatMap((axis) => axisWrapping(axis, text, width)));
  if (wrappings.length === 0) return undefined;
  const definitions = Array.isArray(vega.axes) ? vega.axes : [];
  const signals = Array.isArray(vega.signals) ? vega.signals : [];
  return {
    ...vega,
    signals: [...signals, ...wrappings.flatMap(wrappingSignals)],
    axes: definitions.map((axis) => wrappedAxis(axis, wrappings)),
  };
}

function axisWrapping(axis: SceneItem, text: ChartText, width: number): Wrapping[] {
  const labels = (axis.items ?? []).filter((mark) => mark.role === 'axis-label').flatMap((mark) => mark.items);
  const [first] = labels;
  if (!first || labels.some((label) => (label.angle ?? 0) !== 0 || Array.isArray(label.text))) return [];
  if (!labels.some((label) => isCategory(label))) return [];
  const { orient = 'bottom' } = axis;
  const upright = orient === 'left' || orient === 'right';
  const room = upright ? width * LABEL_SHARE : pitchOf(labels) * BAND_SHARE;
  const font = itemFont(first);
  const fitting = Math.max(room, font.size * NARROWEST_EM);
  const wide = labels.filter((label) => text.width(itemText(label), itemFont(label)) > fitting);
  const lines = new Map(wide.map((label) => [itemText(label), text.wrap(itemText(label), itemFont(label), fitting)]));
  const broken = new Map([...lines].filter(([, parts]) => parts.length > 1));
  const lineHeight = Math.round(font.size * 1.25 * 100) / 100;
  return broken.size > 0 ? [{ orient, lines: broken, lineHeight }] : [];
}

/** Numbers and dates are never wrapped: they are dropped (and reported) where they do not fit. */
function isCategory(label: SceneItem): boolean {
  return isObject(label.datum) && typeof label.datum.value === 'string';
}

/** Distance between the middles of neighbouring labels. */
function pitchOf(labels: readonly SceneItem[]): number {
  const places = labels.map((label) => label.x ?? 0).sort((first, second) => first - second);
  const gaps = places.slice(1).map((place, index) => place - places[index]!);
  return Math.min(...gaps, Number.POSITIVE_INFINITY);
}

/** Keys are set apart, so that a label called `constructor` is only a label. */
const KEY = '§';

function wrappingSignals({ orient, lines, lineHeight }: Wrapping): object[] {
  const shift = orient === 'top' ? -lineHeight : -lineHeight / 2;
  const lineTable = [...lines].map(([label, parts]) => [`${KEY}${label}`, parts]);
  const shiftTable = [...lines].map(([label, parts]) => [`${KEY}${label}`, (parts.length - 1) * shift]);
  return [
    { name: `briefdeck_lines_${orient}`, value: Object.fromEntries(lineTable) },
    { name: `briefdeck_shift_${orient}`, value: Object.fromEntries(shiftTable) },
  ];
}

/** Vega centres the first line of a text on its anchor; the block is moved up so that it is centred itself. */
function wrappedAxis(axis: unknown, wrappings: readonly Wrapping[]): unknown {
  const wrapping =
    isObject(axis) && axis.labels !== false ? wrappings.find(({ orient }) => orient === axis.orient) : undefined;
  if (!isObject(axis) || !wrapping || axis.grid === true) return axis;
  const { orient, lineHeight } = wrapping;
  const encode = isObject(axis.encode) ? axis.encode : {};
  const labels = isObject(encode.labels) ? encode.labels : {};
  const update = isObject(labels.update) ? labels.update : {};
  const key = `'${KEY}' + (${labelExpression(update.text)})`;
  const text = { signal: `briefdeck_lines_${orient}[${key}] || (${labelExpression(update.text)})` };
  const moved = orient === 'bottom' ? {} : { dy: { signal: `briefdeck_shift_${orient}[${key}] || 0` } };
  const wrapped = { ...update, text, lineHeight: { value: lineHeight }, ...moved };
  return { ...axis, encode: { ...encode, labels: { ...labels, update: wrapped } } };
}

function labelExpression(text: unknown): string {
  return isObject(text) && typeof text.signal === 'string' ? text.signal : 'datum.label';
}
