import type { ChartSource } from '../../base/chart-source.js';
import type { Report } from '../../validate/report.js';
import { type LocatedCell, numberCells } from './cell-at.js';

/**
 * The number cells that a chart draws from: those of the tables its spec names under `data`, in columns that some string
 * of the spec names (as a field, or inside an expression).
 */
export function chartCells(chart: ChartSource, report: Report): readonly LocatedCell[] {
  const strings = stringsOf(chart.spec);
  const words = new Set(strings.flatMap((text) => text.split(/[^\p{L}\p{N}_-]+/u)));
  return tableNames(chart.spec).flatMap((name) => {
    const table = report.tables.get(name);
    return table ? numberCells(table).filter((located) => namesColumn(words, located.column)) : [];
  });
}

function namesColumn(words: ReadonlySet<string>, column: string): boolean {
  return words.has(column) || words.has(`${column}_text`);
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

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
