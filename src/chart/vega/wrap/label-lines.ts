import { itemFont } from '../../draw/css-font.js';
import { isObject } from '../../spec/json-path.js';
import type { ChartText } from '../../text/chart-text.js';
import type { RunningView } from '../run-view.js';
import { allMarks, itemText, type PlacedMark, type SceneItem } from '../scenegraph.js';

/** Labels that share a way of being placed: of the axes on one side, of legends, of the heads of facets. */
export type LabelKind = 'left' | 'right' | 'top' | 'bottom' | 'legend' | 'header';

/** Lines of labels that do not fit on one, by label text. */
export interface LabelLines {
  readonly kind: LabelKind;
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Points from one line to the next. */
  readonly lineHeight: number;
  /** The limit that all other labels keep, in points; 0 for none. */
  readonly limit: number;
}

/** Share of the picture's width that labels of a vertical axis may take before they are wrapped: of the only plot, of one among several. */
const LABEL_SHARE = 0.36;
const LABEL_SHARE_OF_MANY = 0.22;

/** Share of the picture's width for the labels of a legend beside the plot, and for those of one above or below it. */
const LEGEND_SHARE = 0.3;
const LYING_LEGEND_SHARE = 0.9;

/** Share of the picture's width that the heads of all columns have at least. */
const HEADERS_SHARE = 0.6;

/** Share of the room for one category that a label under it may fill. */
const BAND_SHARE = 0.96;

/** A label needs room for a few characters, or wrapping makes a column of single ones. */
const NARROWEST_EM = 3;

/** The lines of every label that a run drew wider than its room or than its `limit`, whatever expression made it. */
export function labelLines(view: RunningView, text: ChartText, width: number): LabelLines[] {
  const marks = allMarks(view.root());
  const groups = marks.flatMap((placed) => labelGroups(placed, width));
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    linesOf(
      kind,
      groups.filter((group) => group.kind === kind),
      text,
    ),
  );
}

/** Labels with the room that each has. */
interface LabelGroup {
  readonly kind: LabelKind;
  readonly labels: readonly SceneItem[];
  readonly room: number;
}

function labelGroups({ mark, within }: PlacedMark, width: number): LabelGroup[] {
  if (mark.role === 'axis') return mark.items.flatMap((axis) => axisLabels(axis, within.length > 1, width));
  if (mark.role === 'legend') return mark.items.map((legend) => legendLabels(legend, width));
  if (mark.role === 'column-header') {
    const least = (width * HEADERS_SHARE) / Math.max(1, mark.items.length);
    return mark.items.map((header) => headerLabels(header, least));
  }
  return [];
}

function axisLabels(axis: SceneItem, several: boolean, width: number): LabelGroup[] {
  const labels = itemsOf(axis, 'axis-label');
  const { orient = 'bottom' } = axis;
  if (!isSide(orient) || !labels.some(isCategory)) return [];
  const share = several ? LABEL_SHARE_OF_MANY : LABEL_SHARE;
  const upright = orient === 'left' || orient === 'right';
  return [{ kind: orient, labels, room: upright ? width * share : pitchOf(labels) * BAND_SHARE }];
}

function isSide(orient: string): orient is 'left' | 'right' | 'top' | 'bottom' {
  return ['left', 'right', 'top', 'bottom'].includes(orient);
}

function legendLabels(legend: SceneItem, width: number): LabelGroup {
  const lying = legend.orient === 'top' || legend.orient === 'bottom';
  const room = width * (lying ? LYING_LEGEND_SHARE : LEGEND_SHARE);
  return { kind: 'legend', labels: itemsOf(legend, 'legend-label').filter(isCategory), room };
}

/** The head of a column is as wide as the plots under it, or as these can become once heads no longer push them together. */
function headerLabels(header: SceneItem, least: number): LabelGroup {
  return { kind: 'header', labels: itemsOf(header, 'title-text'), room: Math.max(header.width ?? 0, least) };
}

/** Items of all marks of the role inside a group. */
function itemsOf(group: SceneItem, role: string): SceneItem[] {
  return (group.items ?? []).flatMap((mark) =>
    mark.role === role ? mark.items : mark.items.flatMap((item) => itemsOf(item, role)),
  );
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

function linesOf(kind: LabelKind, groups: readonly LabelGroup[], text: ChartText): LabelLines[] {
  const lines = new Map<string, readonly string[]>();
  let [size, limit] = [0, 0];
  for (const { labels, room } of groups) {
    if (labels.some((label) => (label.angle ?? 0) !== 0 || Array.isArray(label.text))) continue;
    for (const label of labels) {
      const parts = brokenLabel(label, room, text);
      // One label at several places is broken as the narrowest of them needs it.
      if (parts && parts.length > (lines.get(itemText(label))?.length ?? 1)) lines.set(itemText(label), parts);
      size = Math.max(size, itemFont(label).size);
      limit = Math.max(limit, label.limit ?? 0);
    }
  }
  const lineHeight = Math.round(size * 1.25 * 100) / 100;
  return lines.size > 0 ? [{ kind, lines, lineHeight, limit }] : [];
}

/** The lines of a label that is wider than its room, or undefined where it fits, or holds together all the same. */
function brokenLabel(label: SceneItem, room: number, text: ChartText): readonly string[] | undefined {
  const words = itemText(label);
  const font = itemFont(label);
  const limit = label.limit !== undefined && label.limit > 0 ? label.limit : Number.POSITIVE_INFINITY;
  const fitting = Math.max(Math.min(room, limit), font.size * NARROWEST_EM);
  if (words === '' || text.width(words, font) <= fitting) return undefined;
  const lines = text.wrap(words, font, fitting);
  return lines.length > 1 ? lines : undefined;
}
