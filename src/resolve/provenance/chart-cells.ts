import type { ResolveContext, ShownData } from '../resolve-context.js';
import { type LocatedCell, numberCells } from './cell-at.js';

/**
 * The number cells that a chart shows: in rows that reach its marks, in columns that the marks are made of. Where that cannot
 * be told (a chart that could not be drawn), all rows of the tables that its spec names under `data`; where no column is made
 * out, those that some string of the spec names. Nothing for a chart that there is not.
 */
export function chartCells(
  name: string,
  { charts, report, shownIn }: Pick<ResolveContext, 'charts' | 'report' | 'shownIn'>,
): readonly LocatedCell[] {
  const chart = charts.get(name);
  if (!chart) return [];
  const shown = shownIn?.(name);
  const words = wordsOf(chart.spec);
  return (shown ? [...shown.rowsShown.keys()] : tableNames(chart.spec)).flatMap((table) => {
    const found = report.tables.get(table);
    if (!found) return [];
    const rows = shown?.rowsShown.get(table);
    const cells = rows
      ? numberCells({ ...found, rows: found.rows.filter((_, row) => rows.has(row)) })
      : numberCells(found);
    const encoded = cells.filter(({ column }) => shown && namesColumn(shown.fieldsShown, column));
    return encoded.length > 0 ? encoded : cells.filter(({ column }) => namesColumn(words, column));
  });
}

/** Fields that a chart's rows have for a number column: its value, its text with the unit, its text without. */
function namesColumn(names: ShownData['fieldsShown'], column: string): boolean {
  return [column, `${column}_text`, `${column}_number`].some((field) => names.has(field));
}

/** Names under every `data: { name }` of a spec, each once. */
function tableNames(spec: unknown): readonly string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const name =
        key === 'data' && typeof child === 'object' && child !== null && 'name' in child ? child.name : undefined;
      if (typeof name === 'string') names.add(name);
      visit(child);
    }
  };
  visit(spec);
  return [...names];
}

/** The words of all strings of a spec, field names among them. */
function wordsOf(spec: unknown): ReadonlySet<string> {
  return new Set(stringsOf(spec).flatMap((text) => text.split(/[^\p{L}\p{N}_-]+/u)));
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
