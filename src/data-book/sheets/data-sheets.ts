import type { ResolvedChart, ResolvedTable } from '../../resolve/resolved-block.js';
import { chartCells } from '../../resolve/provenance/chart-cells.js';
import { type LocatedCell, numberCells } from '../../resolve/provenance/cell-at.js';
import { reportText } from '../../resolve/provenance/report-text.js';
import { chartItems } from '../../scene/shown-charts.js';
import type { DataCell, DataFact, DataPicture, DataSheet } from '../../scene/data-book.js';
import type { ChartItem } from '../../scene/item.js';
import type { Scene } from '../../scene/scene.js';
import type { Table } from '../../validate/report.js';
import type { DataBookInput } from '../data-book-input.js';
import { sheetOf } from './columns.js';
import { cellFact } from '../data-fact.js';
import { grouped } from './grouped.js';
import { printedColumns } from './printed-columns.js';
import { type ShownPart, shownParts } from './shown-parts.js';
import { sourceNames, sourcesLine } from '../source-list.js';
import { type TableColumns, tableColumns } from './table-columns.js';

/**
 * The charts in the order in which the documents show them, then the tables that they print, then those of the report that neither shows
 * whole. Each stands once: a chart that several documents show is the first one's.
 */
export function dataSheets(input: DataBookInput): readonly DataSheet[] {
  const parts = input.documents.flatMap(({ resolved, scene }) =>
    shownParts(resolved, input.locale).map((part) => ({ part, scene })),
  );
  const charts = new Map<string, { readonly part: ShownPart<ResolvedChart>; readonly scene: Scene }>();
  for (const { part, scene } of parts)
    if (isChart(part) && !charts.has(part.block.name)) charts.set(part.block.name, { part, scene });
  const ofCharts = [...charts.values()].map(({ part, scene }) => chartSheets(part, scene, input));
  const printed = printedSheets(
    parts.flatMap(({ part }) => (isChart(part) ? [] : [part as ShownPart<ResolvedTable>])),
    input,
  );
  const shown = new Set([...ofCharts.flatMap(({ whole }) => whole), ...printed.flatMap(({ whole }) => whole)]);
  const names = new Set(charts.keys());
  const rest = [...input.report.tables.values()].filter(
    (table) => !shown.has(table.id) && numberCells(table).length > 0,
  );
  return [
    ...ofCharts.flatMap(({ sheets }) => sheets),
    ...printed.map(({ sheet }) => sheet),
    ...rest.map((table) => tableSheet(table, names, input)),
  ];
}

function isChart(part: ShownPart): part is ShownPart<ResolvedChart> {
  return part.block.kind === 'chart';
}

/** A sheet for each table that a chart shows, the picture on the first; `whole` names the tables of which it leaves nothing out. */
function chartSheets(
  part: ShownPart<ResolvedChart>,
  scene: Scene,
  input: DataBookInput,
): { readonly sheets: readonly DataSheet[]; readonly whole: readonly string[] } {
  const { name } = part.block;
  const item = scene.pages.flatMap(({ items }) => items.flatMap(chartItems)).find(({ chart }) => chart === name);
  const byTable = [...grouped(chartCells(name, input), ({ table }) => table)];
  const picture = item && pictureOf(item, scene);
  const whole = byTable.filter(([table, cells]) => isWhole(table, cells)).map(([table]) => table.id);
  const kinds = { chart: input.locale.phrase('data-chart'), both: input.locale.phrase('data-chart-table') };
  const about = {
    kind: 'chart',
    name,
    title: part.title || name,
    ...(part.subtitle && { subtitle: part.subtitle }),
  } as const;
  if (byTable.length === 0)
    return {
      sheets: item
        ? [
            ownValues(item, {
              ...about,
              kindWords: kinds.chart,
              remark: part.source,
              source: '',
              ...(picture && { picture }),
            }),
          ]
        : [],
      whole,
    };
  const sheets = byTable.map(([table, cells], index): DataSheet => {
    const columns = tableColumns(table, cells, input);
    return {
      ...about,
      kindWords: whole.includes(table.id) ? kinds.both : kinds.chart,
      ...figuresOf(columns, part.source, input),
      ...(index === 0 && picture && { picture }),
    };
  });
  return { sheets, whole };
}

/** A chart whose rows stand in its spec. */
function ownValues({ rows = [] }: ChartItem, about: Omit<DataSheet, 'unit' | 'heads' | 'rows'>): DataSheet {
  const [table] = rows;
  const cell = (text: string): DataCell =>
    /^-?\d+(\.\d+)?$/.test(text) ? { digits: text, written: text, grouped: false, derived: false } : text;
  return { ...about, unit: '', heads: table?.columns ?? [], rows: (table?.rows ?? []).map((row) => row.map(cell)) };
}

function pictureOf({ drawing, alternative }: ChartItem, { fonts }: Scene): DataPicture {
  return { drawing, fonts, alternative };
}

function isWhole(table: Table, cells: readonly LocatedCell[]): boolean {
  const shown = new Set(cells.map(({ address }) => address));
  return numberCells(table).every(({ address }) => shown.has(address));
}

/** Tables with figures, as printed; one whose figures a table before it has too is left out. */
function printedSheets(
  parts: readonly ShownPart<ResolvedTable>[],
  input: DataBookInput,
): readonly { readonly sheet: DataSheet; readonly whole: readonly string[] }[] {
  const seen = new Set<string>();
  return parts.flatMap((part, index) => {
    const columns = printedColumns(part.block, input);
    const figures = new Set(columns.facts.map(({ id }) => id));
    if (figures.size === 0 || [...figures].every((id) => seen.has(id))) return [];
    for (const id of figures) seen.add(id);
    const sheet: DataSheet = {
      kind: 'table',
      name: part.block.label || part.block.id || `${input.locale.phrase('data-table')} ${index + 1}`,
      kindWords: input.locale.phrase('data-table'),
      title: part.title || part.block.alternative,
      ...figuresOf(columns, part.source, input),
    };
    return [{ sheet, whole: wholeTables(figures, input) }];
  });
}

function wholeTables(figures: ReadonlySet<string>, input: DataBookInput): readonly string[] {
  return [...input.report.tables.values()]
    .filter((table) => numberCells(table).every((located) => figures.has(cellFact(located, input).id)))
    .map(({ id }) => id);
}

/** A table of the report by itself. */
function tableSheet(table: Table, taken: ReadonlySet<string>, input: DataBookInput): DataSheet {
  const { locale, report } = input;
  const columns = tableColumns(table, numberCells(table), input);
  const kindWords = locale.phrase('data-table');
  const title = reportText(report, locale.language, ['tables', table.id, 'title']);
  return {
    kind: 'table',
    name: taken.has(table.id) ? locale.phrase('in-parentheses', table.id, kindWords) : table.id,
    kindWords,
    title: title ?? table.id,
    ...figuresOf(columns, '', input),
  };
}

function figuresOf({ columns, facts }: TableColumns, remark: string, input: DataBookInput) {
  const sources = sourcesOf(facts, input);
  const line = sourcesLine(sources, input);
  return {
    remark: remark.includes(line) ? remark : [remark, line].filter((words) => words !== '').join('  '),
    source: sourceNames(sources, input),
    unit: unitOf(facts, input),
    ...sheetOf(columns),
  };
}

function unitOf(facts: readonly DataFact[], { locale }: DataBookInput): string {
  const units = new Set(facts.map(({ unitWords }) => unitWords));
  return units.size > 1 ? locale.phrase('data-various') : ([...units][0] ?? '');
}

function sourcesOf(facts: readonly DataFact[], { report }: DataBookInput) {
  const refs = new Set(facts.flatMap(({ sources }) => sources.map(({ ref }) => ref)));
  return [...report.sources.values()].filter(({ id }) => refs.has(id));
}
