import { Decimal } from 'decimal.js';
import type { ChartSource, ChartTable, PrintedText } from '../../base/chart-source.js';
import type { FigureSpan } from '../../base/figure-class.js';
import { isObject } from '../spec/json-path.js';
import { ROW_COLUMN, TABLE_COLUMN } from '../spec/with-tables.js';

/** Numbers as locales and d3 print them: thousands and decimals, also with spaces and a comma (`16 123,50`). */
const NUMBER =
  /\d{1,3}(?:[\u00A0\u202F]\d{3})+(?:,\d+)?(?!\d)|\d+,(?!\d{3}(?!\d))\d+|(?<![\d.])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/g;

/**
 * Finds the classes of figures in the labels of a mark: those that helpers printed into its words, and numbers of the row that the
 * mark stands for. A mark of no single row shows numbers of any row of the chart's tables, or what is worked out from a column.
 * What else stands there has no class: it was typed, or the spec made it of a constant.
 */
export function labelFigures(
  source: Pick<ChartSource, 'tables' | 'printed'>,
  tables: readonly string[],
): (text: string, datum: unknown, role: string | undefined) => readonly FigureSpan[] {
  const known = new Map<string, readonly Amount[]>();
  const rowOf = (table: string, row: number): readonly Amount[] => {
    const key = `${table}/${row}`;
    if (!known.has(key)) known.set(key, rowAmounts(table, row, source.tables.get(table)));
    return known.get(key)!;
  };
  const everything = remembered(() =>
    tables.flatMap((name) => {
      const table = source.tables.get(name);
      const rows = (table?.rows ?? []).map((_, row) => rowOf(name, row));
      return [...rows.flat(), ...(table ? columnAmounts(name, table) : [])];
    }),
  );
  const names = remembered(() => [...(source.printed ?? []), ...dataNames(source, tables)]);
  return (text, datum, role) => {
    const { [TABLE_COLUMN]: table, [ROW_COLUMN]: row } = isObject(datum) ? datum : {};
    const single = typeof table === 'string' && typeof row === 'number';
    const words = wordFigures(text, names());
    // A title stands for no data: a number in it was typed, unless a helper printed it.
    const amounts = single ? rowOf(table, row) : role === 'mark' ? everything() : [];
    return [...words, ...numberFigures(text, words, amounts)].sort((a, b) => a.start - b.start);
  };
}

/** A number that a label may show, exactly or rounded. */
interface Amount {
  readonly value: Decimal;
  readonly figure: FigureSpan['figure'];
}

function rowAmounts(name: string, index: number, table: ChartTable | undefined): readonly Amount[] {
  const row = table?.rows[index];
  if (!table || !row) return [];
  return Object.keys(row).flatMap((column): readonly Amount[] => {
    const value = table.decimals.get(`${index}/${column}`);
    if (value === undefined) return [];
    const key = String(row['key_key'] ?? row['key'] ?? '');
    // A tidy row holds one figure, in its `value` column, named by its measure.
    const measure = column === 'value' ? row['measure_key'] : undefined;
    const address = `${name}[${key}].${String(measure ?? column)}`;
    return [{ value: new Decimal(value), figure: { kind: 'cell', address } }];
  });
}

/** What aggregates make of a number column: its sum, mean, median and count, and each number's share of the sum. */
function columnAmounts(name: string, { rows, decimals }: ChartTable): readonly Amount[] {
  const columns = [...new Set([...decimals.keys()].map((key) => key.slice(key.indexOf('/') + 1)))];
  return columns.flatMap((column): readonly Amount[] => {
    const values = rows.flatMap((_, row) => {
      const decimal = decimals.get(`${row}/${column}`);
      return decimal === undefined ? [] : [new Decimal(decimal)];
    });
    const sum = values.reduce((total, value) => total.plus(value), new Decimal(0));
    const named = (what: string, value: Decimal): Amount => {
      return { value, figure: { kind: 'formula', of: `${what} of ${name}.${column}` } };
    };
    const ordered = [...values].sort((a, b) => a.comparedTo(b));
    const [low, high] = [ordered[(values.length - 1) >> 1]!, ordered[values.length >> 1]!];
    const shares = sum.isZero() ? [] : values.map((value) => named('share', value.dividedBy(sum).times(100)));
    return [
      named('sum', sum),
      named('mean', sum.dividedBy(values.length)),
      named('median', low.plus(high).dividedBy(2)),
      named('count', new Decimal(values.length)),
      ...shares,
    ];
  });
}

/** Text cells with digits that have no words of their own: they are shown as they stand in the data. */
function dataNames({ tables: all }: Pick<ChartSource, 'tables'>, tables: readonly string[]): readonly PrintedText[] {
  return tables.flatMap((name) =>
    (all.get(name)?.rows ?? []).flatMap((row) =>
      Object.entries(row).flatMap(([column, text]): readonly PrintedText[] => {
        if (typeof text !== 'string' || !/\p{N}/u.test(text) || row[`${column}_key`] !== text) return [];
        const key = String(row['key_key'] ?? row['key'] ?? '');
        const figure = { kind: 'cell', address: `${name}[${key}].${column}` } as const;
        return [{ text, figures: [{ start: 0, end: text.length, figure }] }];
      }),
    ),
  );
}

/** Words with figures of their own that stand in the text, the longest first. */
function wordFigures(text: string, printed: readonly PrintedText[]): readonly FigureSpan[] {
  const found: FigureSpan[] = [];
  const taken: (readonly [start: number, end: number])[] = [];
  for (const words of [...printed].sort((a, b) => b.text.length - a.text.length)) {
    const at = words.text === '' ? -1 : text.indexOf(words.text);
    const end = at + words.text.length;
    if (at < 0 || taken.some(([from, to]) => at < to && from < end)) continue;
    taken.push([at, end]);
    found.push(...words.figures.map((span) => ({ ...span, start: span.start + at, end: span.end + at })));
  }
  return found;
}

/** Numbers of the text that are one of the amounts: equal, else rounded to the places shown, as a number or in percent. */
function numberFigures(text: string, words: readonly FigureSpan[], amounts: readonly Amount[]): readonly FigureSpan[] {
  return [...text.matchAll(NUMBER)].flatMap((match): readonly FigureSpan[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (words.some((span) => span.start < end && start < span.end)) return [];
    const percent = /^[\u00A0\u202F]?%/.test(text.slice(end));
    const close = readings(match[0]).flatMap((number) => {
      const shown = new Decimal(number);
      const equal = amounts.find(({ value }) => value.abs().equals(shown));
      return equal ?? amounts.find(({ value }) => roundsTo(value, shown, shownPlaces(number), percent)) ?? [];
    })[0];
    return close ? [{ start, end, figure: close.figure }] : [];
  });
}

/** What digits may say: a comma stands between thousands or, in other languages, before decimals. */
function readings(number: string): readonly string[] {
  const plain = number.replace(/[\u00A0\u202F]/g, '');
  const decimal = plain.replace(',', '.');
  if (plain !== number) return [decimal];
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? [plain.replaceAll(',', '')] : [];
  return /^\d+,\d+$/.test(plain) ? [...grouped, decimal] : [plain.replaceAll(',', '')];
}

function shownPlaces(number: string): number {
  return /\.(\d+)$/.exec(number)?.[1]!.length ?? 0;
}

/** d3 rounds halves to even in binary, locales away from zero: either is right. */
function roundsTo(value: Decimal, shown: Decimal, places: number, percent: boolean): boolean {
  const half = new Decimal(10).pow(-places).dividedBy(2);
  return (percent ? [value, value.times(100)] : [value]).some((each) => {
    return each.abs().minus(shown).abs().lessThanOrEqualTo(half);
  });
}

function remembered<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}
