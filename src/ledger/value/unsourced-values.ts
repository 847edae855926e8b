import { Decimal } from 'decimal.js';
import type { ChartItem, ChartRows } from '../../scene/item.js';
import type { NativeSeries } from '../../scene/native-chart.js';

/** A length that a chart draws and no cell of its tables has. */
export interface UnsourcedValue {
  readonly series: string;
  readonly category: string;
  readonly value: string;
}

/** What makes values of many rows, or of a curve: they cannot be told from typed ones by looking at cells. */
export const MAKES_VALUES =
  /"(?:aggregate|joinaggregate|bin|window|stack|normalize|impute|regression|loess|density|quantile|pivot|timeUnit|fold|flatten|extent)"/;

/**
 * Values that a native chart draws which are no number of the tables that it reads: a constant in a transform of its spec made them,
 * or they stand in the spec itself. Nothing is said of charts that work values out of several rows, of ranges and of guides.
 */
export function unsourcedValues({ native, rows = [] }: ChartItem, spec: string): readonly UnsourcedValue[] {
  if (!native || MAKES_VALUES.test(spec.replace(/"stack":\s*(?:null|false|"zero"|true)/g, ''))) return [];
  const plots = [native, ...(native.overlays ?? [])];
  const series = plots.flatMap((plot) => plot.series);
  if (series.some(({ base }) => base)) return [];
  const known = knownValues(rows);
  return series.filter(({ guide }) => !guide).flatMap((one) => unknownIn(one, native.categories, known));
}

function knownValues(rows: readonly ChartRows[]): ReadonlySet<string> {
  const own = rows.filter(({ name }) => !/^values-\d+$/.test(name));
  return new Set(own.flatMap((table) => table.rows.flatMap((row) => row.flatMap((cell) => plain(cell) ?? []))));
}

function unknownIn(
  { name, values }: NativeSeries,
  categories: readonly string[],
  known: ReadonlySet<string>,
): readonly UnsourcedValue[] {
  return values.flatMap((value, index) => {
    const text = value === null ? undefined : plain(value);
    if (value === null || text === undefined || known.has(text)) return [];
    return [{ series: name, category: categories[index] ?? '', value }];
  });
}

/** Sizes are compared: a bar may be drawn downwards. Undefined for what is no number. */
function plain(text: string): string | undefined {
  return /^[-−+]?\d+(?:\.\d+)?$/.test(text) ? new Decimal(text.replace('−', '-')).abs().toFixed() : undefined;
}
