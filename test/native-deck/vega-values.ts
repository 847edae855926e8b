import { View, parse } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

type Row = Readonly<Record<string, unknown>>;

/** All rows of all of Vega's data sets after every transform, from Vega itself: none of our code takes part. */
export async function transformedRows(spec: unknown): Promise<readonly Row[]> {
  const compiled = compile({ ...(spec as object), autosize: 'none' } as unknown as TopLevelSpec, {
    logger: SILENT,
    config: { customFormatTypes: false },
  });
  const view = new View(parse(compiled.spec), { renderer: 'none' });
  await view.runAsync();
  const rows = (compiled.spec.data ?? []).flatMap(({ name }) => view.data(name) as readonly Row[]);
  view.finalize();
  return rows;
}

/** Numbers in rows, dates as serial days (ECMA-376 part 1, 18.17.4.1), rounded as cells are. */
export function numbersIn(rows: readonly Row[]): ReadonlySet<number> {
  return new Set(rows.flatMap((row) => Object.values(row).flatMap(numberOf)));
}

/** A cell's number, to 12 digits: sums of binary fractions differ after that. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12)) || 0;
}

function numberOf(value: unknown): readonly number[] {
  if (value instanceof Date) return [rounded(value.getTime() / 86_400_000 + 25_569)];
  if (typeof value !== 'number' || !Number.isFinite(value)) return [];
  // Times of Vega are milliseconds.
  return value > 1e11 ? [rounded(value), rounded(value / 86_400_000 + 25_569)] : [rounded(value)];
}

const SILENT = {
  level: () => SILENT,
  error: () => SILENT,
  warn: () => SILENT,
  info: () => SILENT,
  debug: () => SILENT,
} as never;
