import { hasErrors } from '../base/diagnostic.js';
import type { ChartInput } from './chart-input.js';
import { chartConfig } from './spec/chart-config.js';
import { checkData } from './spec/check/check-data.js';
import { checkExpressions } from './spec/check/check-expressions.js';
import { checkSize } from './spec/check/check-size.js';
import { isObject } from './spec/json-path.js';
import { prepareSpec } from './spec/prepare-spec.js';
import { ROW_COLUMN, TABLE_COLUMN } from './spec/with-tables.js';
import { tooMuchWork } from './vega/bounds/bound-work.js';
import { openChartLog } from './vega/chart-log.js';
import { compileSpec, type VegaSpec } from './vega/compile-spec.js';
import { formatsOf } from './vega/formats.js';
import { runView } from './vega/run-view.js';
import { allMarks, type SceneItem, type SceneMark } from './vega/scenegraph.js';

/** What of the report's tables reaches a chart's marks: structurally what resolving is given. */
export interface ShownData {
  /** Rows by table, counted from 0, that some mark stands for, in rising order. */
  readonly rowsShown: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names of the fields that those marks show, followed back through calculations to the columns they are made of. */
  readonly fieldsShown: ReadonlySet<string>;
}

/** Points; every chart has some width. */
const ANY_WIDTH = 400;

type Json = Readonly<Record<string, unknown>>;

/** A data set of the compiled spec: what it is made from, and how. */
interface DataSet {
  readonly sources: readonly string[];
  readonly transforms: readonly Json[];
}

interface Compiled {
  readonly data: Map<string, DataSet>;
  /** Marks that are no groups, by name, with the data set that they are drawn from. */
  readonly marks: Map<string, { readonly mark: Json; readonly from: string | undefined }>;
}

/**
 * Rows and columns of the report's tables that a chart shows; undefined for a chart that cannot be drawn, which says why when it
 * is. The chart is run once, without being fitted or painted: its size and its faces do not matter. Rows that a filter took away
 * are not among them. A mark that is not of single rows (an average, a count) stands for all rows of the tables it is made
 * from, and so does whatever a lookup joins.
 */
export function shownData(
  input: Pick<ChartInput, 'source' | 'theme' | 'artifact' | 'style' | 'language'>,
): ShownData | undefined {
  const { source, language } = input;
  if (hasErrors(checkSize(source))) return undefined;
  const { tables, diagnostics } = checkData(source);
  if (!isObject(source.spec) || hasErrors([...diagnostics, ...checkExpressions(source)])) return undefined;
  const log = openChartLog();
  try {
    const { spec } = prepareSpec(source.spec, tables, { ...input, width: ANY_WIDTH });
    const vega = compileSpec(spec, chartConfig(input), log);
    if (tooMuchWork(vega)) return undefined;
    const view = runView(vega, log.logger, formatsOf(language));
    const rowCounts = new Map(tables.map((name) => [name, source.tables.get(name)!.rows.length]));
    const shown = readShown(vega, view.root(), rowCounts);
    view.close();
    return shown;
  } catch {
    return undefined;
  }
}

function readShown(vega: VegaSpec, root: SceneMark, rowCounts: ReadonlyMap<string, number>): ShownData {
  const compiled: Compiled = { data: new Map(), marks: new Map() };
  collect(vega, compiled);
  const drawn = allMarks(root).map(({ mark }) => mark);
  const rows = new Map<string, Set<number>>();
  const fields = new Set<string>();
  for (const [name, { mark, from }] of compiled.marks) {
    const items = drawn.filter((each) => each.role === 'mark' && each.name === name).flatMap((each) => each.items);
    const visible = items.filter((item) => item.opacity !== 0);
    if (visible.length === 0) continue;
    const { tables, joined, transforms } = lineage(from, compiled.data, new Set(rowCounts.keys()));
    const single = visible.flatMap(rowOf).filter(({ table }) => rowCounts.has(table));
    // Items without a row among others that have one were only made to fill gaps.
    const whole = [...joined, ...(single.length > 0 ? [] : tables)];
    for (const { table, row } of single) addRow(rows, table, row);
    for (const table of whole) for (let row = 0; row < rowCounts.get(table)!; row++) addRow(rows, table, row);
    for (const field of madeFrom(encodedFields(mark), transforms)) fields.add(field);
  }
  const inOrder = [...rows].map(([table, shown]) => [table, new Set([...shown].sort((a, b) => a - b))] as const);
  return { rowsShown: new Map(inOrder), fieldsShown: fields };
}

/** Data sets and marks of a compiled spec, and of the groups in it. */
function collect(scope: Json, into: Compiled): void {
  for (const set of objectsIn(scope.data)) {
    into.data.set(String(set.name), { sources: stringsIn(set.source), transforms: objectsIn(set.transform) });
  }
  for (const mark of objectsIn(scope.marks)) {
    const from = isObject(mark.from) ? mark.from : {};
    const { facet } = from;
    if (isObject(facet)) {
      const transforms = isObject(facet.aggregate) ? [{ type: 'aggregate', ...facet.aggregate }] : [];
      into.data.set(String(facet.name), { sources: stringsIn(facet.data), transforms });
    }
    if (mark.type === 'group') collect(mark, into);
    else into.marks.set(String(mark.name), { mark, from: typeof from.data === 'string' ? from.data : undefined });
  }
}

/** The report's tables at the root of a data set, those joined to it, and all transforms on the way. */
function lineage(
  from: string | undefined,
  data: Compiled['data'],
  known: ReadonlySet<string>,
): { readonly tables: ReadonlySet<string>; readonly joined: ReadonlySet<string>; readonly transforms: Json[] } {
  const found = { tables: new Set<string>(), joined: new Set<string>(), transforms: [] as Json[] };
  const seen = new Set<string>();
  const visit = (name: string, tables: Set<string>): void => {
    if (seen.has(name)) return;
    seen.add(name);
    if (known.has(name)) tables.add(name);
    const { sources = [], transforms = [] } = data.get(name) ?? {};
    found.transforms.push(...transforms);
    for (const source of sources) visit(source, tables);
    for (const { type, from: other } of transforms) {
      if (type === 'lookup') for (const source of stringsIn(other)) visit(source, found.joined);
    }
  };
  if (from !== undefined) visit(from, found.tables);
  return found;
}

function rowOf({ datum }: SceneItem): readonly { readonly table: string; readonly row: number }[] {
  if (!isObject(datum)) return [];
  const { [TABLE_COLUMN]: table, [ROW_COLUMN]: row } = datum;
  return typeof table === 'string' && typeof row === 'number' ? [{ table, row }] : [];
}

function addRow(rows: Map<string, Set<number>>, table: string, row: number): void {
  rows.set(table, (rows.get(table) ?? new Set()).add(row));
}

/** Channels that say a mark in words, to those who do not see it. */
const UNSEEN = new Set(['description', 'ariaRoleDescription', 'tooltip', 'href']);

/** Fields that a mark's channels read. */
function encodedFields({ encode }: Json): readonly string[] {
  const stages = isObject(encode) ? Object.values(encode).filter(isObject) : [];
  return stages.flatMap((stage) =>
    Object.entries(stage).flatMap(([channel, entry]) => (UNSEEN.has(channel) ? [] : fieldsIn(entry))),
  );
}

function fieldsIn(entry: unknown): readonly string[] {
  if (Array.isArray(entry)) return entry.flatMap(fieldsIn);
  if (!isObject(entry)) return [];
  return Object.entries(entry).flatMap(([key, value]) => {
    if (typeof value === 'string') return key === 'field' ? [plainField(value)] : namedInExpression(value);
    return fieldsIn(value);
  });
}

/** The fields themselves and all that transforms made them from. */
function madeFrom(fields: readonly string[], transforms: readonly Json[]): ReadonlySet<string> {
  const found = new Set(fields);
  // A set may grow while it is walked: each new field is followed in its turn.
  for (const field of found)
    for (const source of transforms.flatMap((each) => inputsOf(each, field))) found.add(source);
  return found;
}

/** What a transform made a field from; nothing where it did not make it. */
function inputsOf(transform: Json, made: string): readonly string[] {
  const { type, as, ops, field, fields, expr, x, y, value } = transform;
  // A pivot names its columns after values that are known only once it has run.
  if (type === 'pivot') return stringsIn(value).map(plainField);
  const index = stringsIn(as).indexOf(made);
  if (index < 0) return [];
  const all = Array.isArray(fields) ? fields : [];
  const own = Array.isArray(ops) ? [all[index]] : all;
  const named = [field, x, y, ...own].flatMap((each) => (typeof each === 'string' ? [plainField(each)] : []));
  return typeof expr === 'string' ? [...named, ...namedInExpression(expr)] : named;
}

/** `datum.field`, `datum["field"]`, `datum['field']`. */
const DATUM_FIELD = /\bdatum(?:\.([\p{L}_$][\p{L}\p{N}_$]*)|\[\s*"([^"]*)"\s*\]|\[\s*'([^']*)'\s*\])/gu;

function namedInExpression(expression: string): readonly string[] {
  return [...expression.matchAll(DATUM_FIELD)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

/** Vega's field path (`a\\.b`, `['a b']`) as the name of a column. */
function plainField(path: string): string {
  return path.replace(/^\[["'](.*)["']\]$/, '$1').replace(/\\(.)/g, '$1');
}

function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function stringsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string');
}
