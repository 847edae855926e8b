import { isObject } from '../../spec/json-path.js';
import type { VegaSpec } from '../../vega/compile-spec.js';
import { allMarks, type PlacedMark, type SceneItem, type SceneMark } from '../../vega/scenegraph.js';

/** What one encoding channel of a compiled mark refers to. */
export interface Channel {
  readonly scale?: string;
  readonly field?: string;
  readonly value?: unknown;
  readonly signal?: string;
  /** Start and end of the bin or time span that a mark stands in the middle, or a share, of. */
  readonly between?: readonly [start: string, end: string];
  /** The field that shifts a bar inside its band (`xOffset`). */
  readonly offsetField?: string;
}

/** An item with its position in the coordinates of the plot. */
export interface PlacedItem {
  readonly item: SceneItem;
  readonly datum: Readonly<Record<string, unknown>>;
  readonly x: number;
  readonly y: number;
  /** Bounds in the coordinates of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One mark definition of the compiled spec with all that was drawn from it. */
export interface MarkLayer {
  readonly name: string;
  /** `rect`, `line`, `symbol`, `arc`, `text`, `rule`, `area` … */
  readonly type: string;
  /** Groups of items that were drawn as one mark: one for each line, one for all bars. */
  readonly groups: readonly (readonly PlacedItem[])[];
  readonly channel: (name: string) => Channel;
  /** Fields that split a line into several. */
  readonly splitBy: readonly string[];
}

/** The layers of data marks, in painting order; undefined where the chart is made of several plots (facet, concat, repeat). */
export function markLayers(vega: VegaSpec, root: SceneMark): readonly MarkLayer[] | undefined {
  const definitions = definitionsIn(vega.marks);
  if (!definitions) return undefined;
  const placed = allMarks(root);
  return definitions.map(({ mark, splitBy }) => {
    const name = String(mark.name);
    const drawn = placed.filter((candidate) => candidate.mark.name === name && candidate.mark.role === 'mark');
    return {
      name,
      type: String(mark.type),
      groups: drawn.map((candidate) => candidate.mark.items.map((item) => placeItem(item, candidate))),
      channel: (channelName) => readChannel(mark, channelName),
      splitBy,
    };
  });
}

interface Definition {
  readonly mark: Readonly<Record<string, unknown>>;
  readonly splitBy: readonly string[];
}

function definitionsIn(marks: unknown): Definition[] | undefined {
  const found: Definition[] = [];
  for (const mark of Array.isArray(marks) ? marks : []) {
    if (!isObject(mark)) continue;
    if (mark.type !== 'group') {
      found.push({ mark, splitBy: [] });
      continue;
    }
    const inner = splitLines(mark) ?? roundedStack(mark);
    if (!inner) return undefined;
    found.push(inner);
  }
  return found;
}

/** Vega-Lite draws several lines as a group `…pathgroup` faceted by their fields (vega-lite, compile/mark/mark.ts). */
function splitLines(group: Readonly<Record<string, unknown>>): Definition | undefined {
  const { from, marks } = group;
  const facet = isObject(from) ? from.facet : undefined;
  const inner = Array.isArray(marks) ? marks[0] : undefined;
  if (!isObject(facet) || !isObject(inner) || !String(group.name).endsWith('pathgroup')) return undefined;
  return { mark: inner, splitBy: Array.isArray(facet.groupby) ? facet.groupby.map(String) : [] };
}

/**
 * Stacks with rounded corners are drawn as a clipped group for each stack, faceted as `stack_group_…`; the place along the
 * categories stands on the group (vega-lite, compile/mark/mark.ts, getGroupsForStackedBarWithCornerRadius).
 */
function roundedStack(group: Readonly<Record<string, unknown>>): Definition | undefined {
  const facet = isObject(group.from) ? group.from.facet : undefined;
  const within = Array.isArray(group.marks) && isObject(group.marks[0]) ? group.marks[0] : {};
  const inner = Array.isArray(within.marks) ? within.marks[0] : undefined;
  if (!isObject(facet) || !isObject(inner) || !String(facet.name).startsWith('stack_group_')) return undefined;
  const update = { ...updateOf(group), ...updateOf(inner) };
  return { mark: { ...inner, encode: { update } }, splitBy: [] };
}

function updateOf(mark: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isObject(mark.encode) && isObject(mark.encode.update) ? mark.encode.update : {};
}

function placeItem(item: SceneItem, { x, y }: PlacedMark): PlacedItem {
  const { bounds } = item;
  return {
    item,
    datum: isObject(item.datum) ? item.datum : {},
    x: x + (item.x ?? 0),
    y: y + (item.y ?? 0),
    left: x + bounds.x1,
    right: x + bounds.x2,
    top: y + bounds.y1,
    bottom: y + bounds.y2,
  };
}

function readChannel(mark: Readonly<Record<string, unknown>>, name: string): Channel {
  const entry = updateOf(mark)[name];
  // A conditional channel is a list of rules; the last one, without a test, is the rule for all others.
  const rule = Array.isArray(entry) ? (entry.find((each) => isObject(each) && 'field' in each) ?? entry.at(-1)) : entry;
  if (!isObject(rule)) return {};
  const { field, value, signal, offset } = rule;
  const { scale, between } = typeof signal === 'string' ? spanChannel(signal, rule.scale) : { scale: rule.scale };
  return {
    ...(typeof scale === 'string' && { scale }),
    ...(between && { between }),
    ...(typeof field === 'string' && { field: plainField(field) }),
    ...('value' in rule && { value }),
    ...(typeof signal === 'string' && { signal }),
    ...(isObject(offset) && typeof offset.field === 'string' && { offsetField: plainField(offset.field) }),
  };
}

/** `scale("x", 0.5 * datum["a"] + 0.5 * datum["b"])`: how Vega-Lite places marks within bins (vega-lite, compile/mark/encode/valueref.ts, interpolatedSignalRef). */
function spanChannel(signal: string, named: unknown): { scale: unknown; between?: readonly [string, string] } {
  const fields = [...signal.matchAll(/datum\["((?:[^"\\]|\\.)*)"\]/g)].map((match) =>
    match[1]!.replace(/\\(.)/g, '$1'),
  );
  const scale = named ?? /^scale\(["']([^"']+)["']/.exec(signal)?.[1];
  const distinct = [...new Set(fields)];
  const [start, end] = distinct;
  return distinct.length === 2 ? { scale, between: [start!, end!] } : { scale };
}

/** Vega's field path (`a\\.b`, `['a b']`) as the name of a column. */
function plainField(path: string): string {
  return path.replace(/^\[["'](.*)["']\]$/, '$1').replace(/\\(.)/g, '$1');
}
