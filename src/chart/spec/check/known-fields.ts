import type { ChartSource } from '../../../base/chart-source.js';
import { isObject } from '../json-path.js';

/** Columns that data have at some place of a spec; undefined where they cannot be known without running it. */
export type Fields = ReadonlySet<string> | undefined;

/** The columns of a `data` object: of the report's table, or of the inline rows. */
export function dataFields(data: unknown, source: ChartSource): Fields {
  if (!isObject(data)) return undefined;
  const { name, values } = data;
  if (Array.isArray(values)) return values.every(isObject) ? columnsOf(values) : undefined;
  const table = typeof name === 'string' ? source.tables.get(name) : undefined;
  return table && columnsOf(table.rows);
}

/** The columns after the transforms of a view, in order. */
export function transformedFields(before: Fields, transforms: unknown, source: ChartSource): Fields {
  let fields = before;
  for (const transform of Array.isArray(transforms) ? transforms : [])
    fields = isObject(transform) && fields ? afterTransform(fields, transform, source) : undefined;
  return fields;
}

function columnsOf(rows: readonly Readonly<Record<string, unknown>>[]): Set<string> {
  return new Set(rows.flatMap((row) => Object.keys(row)));
}

/** Names given by `as`, by transform (Vega-Lite 6, docs "transform"); a transform that is not here may name anything. */
function afterTransform(
  fields: ReadonlySet<string>,
  transform: Readonly<Record<string, unknown>>,
  source: ChartSource,
): Fields {
  const named = (...defaults: string[]) => new Set([...fields, ...namesIn(transform.as, defaults)]);
  if (['density', 'regression', 'loess', 'quantile', 'pivot'].some((kind) => kind in transform)) return undefined;
  if ('filter' in transform || 'sample' in transform || 'impute' in transform || 'extent' in transform) return fields;
  if ('calculate' in transform) return named();
  if ('timeUnit' in transform || 'bin' in transform || 'stack' in transform) return named(...binEnds(transform));
  if ('fold' in transform) return named('key', 'value');
  if ('flatten' in transform) return named();
  if ('window' in transform) return new Set([...fields, ...eachAs(transform.window)]);
  if ('joinaggregate' in transform) return new Set([...fields, ...eachAs(transform.joinaggregate)]);
  if ('aggregate' in transform) return new Set([...namesIn(transform.groupby, []), ...eachAs(transform.aggregate)]);
  if ('lookup' in transform) return afterLookup(fields, transform, source);
  return undefined;
}

function binEnds(transform: Readonly<Record<string, unknown>>): string[] {
  const as = transform.as;
  return typeof as === 'string' ? [as, `${as}_end`] : [];
}

function afterLookup(
  fields: ReadonlySet<string>,
  transform: Readonly<Record<string, unknown>>,
  source: ChartSource,
): Fields {
  const { from, as } = transform;
  if (as !== undefined) return new Set([...fields, ...namesIn(as, [])]);
  if (!isObject(from)) return undefined;
  const other = Array.isArray(from.fields) ? from.fields.map(String) : dataFields(from.data, source);
  return other && new Set([...fields, ...other]);
}

function namesIn(names: unknown, defaults: readonly string[]): string[] {
  if (typeof names === 'string') return [...defaults, names];
  return Array.isArray(names) ? names.map(String) : [...defaults];
}

function eachAs(operations: unknown): string[] {
  const list = Array.isArray(operations) ? operations : [];
  return list.flatMap((operation) => (isObject(operation) && operation.as !== undefined ? [String(operation.as)] : []));
}
