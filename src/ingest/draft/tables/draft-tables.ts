import { UNITS } from '../../../base/unit-table.js';
import { findFigures } from '../../../source-text/figures/find-figures.js';
import { unitWords } from '../../../source-text/figures/unit-words.js';
import type { ArticleTable } from '../../../source-text/table/article-table.js';
import { figureOf, unitsIn } from '../../../source-text/table/unit-of-text.js';
import { chooseUnit, type Measured } from '../../figure/choose-unit.js';
import { readPeriod } from '../../figure/period.js';
import { plainProse, type ProseContext, titleProse } from '../as-prose.js';
import { englishWords } from '../facts/fact-ids.js';
import { freeName } from '../free-name.js';
import type { DraftLanguage } from '../words/draft-words.js';
import { DRAFT_WORDS } from '../words/words.js';
import { type DataCell, type DataColumn, type DataRow, type DataTable, dataTable } from './data-table.js';
import type { DraftedTable, TableFact } from './drafted-table.js';

/** Rows and columns (with that of names) that a page has room for, and a slide. */
const PAGE = { rows: 24, columns: 7 };
const SLIDE = { rows: 8, columns: 5 };

/** Names that mean something else as columns of a table's file. */
const RESERVED = [
  'key',
  'measure',
  'value',
  'unit',
  'source',
  'paragraph',
  'sentence',
  'table',
  'row',
  'column',
  'words',
];

/** What drafting a table needs to know of the rest of the draft. */
export interface TableContext {
  readonly language: DraftLanguage;
  readonly prose: Omit<ProseContext, 'facts'>;
  /** Ids of tables, sections and facts that there are; new ones are added. */
  readonly tables: Set<string>;
  readonly facts: Set<string>;
}

/** The article's tables of data as tables of the report, as much of each as a page has room for. */
export function draftTables(tables: readonly ArticleTable[], context: TableContext): readonly DraftedTable[] {
  return tables.flatMap((table, index) => {
    const data = dataTable(table, unitWords());
    return data ? [draftTable(table, data, index + 1, context)] : [];
  });
}

interface Column extends DataColumn {
  readonly id: string;
  readonly head: string;
  readonly measured: ReadonlyMap<DataRow, Measured>;
  /** The one unit of all its numbers. */
  readonly unit?: string;
  readonly period?: string;
}

function draftTable(table: ArticleTable, data: DataTable, number: number, context: TableContext): DraftedTable {
  const { language, prose } = context;
  const words = DRAFT_WORDS[language];
  const title = titleOf(table, words.tableTitle);
  const id = freeName(idOf(title) || `table-${number}`, context.tables);
  const rows = data.rows.slice(0, PAGE.rows);
  const names = new Set(RESERVED);
  const columns = data.columns.slice(0, PAGE.columns - 1).map((column) => draftColumn(column, rows, names, prose));
  const facts: TableFact[] = [];
  const keys = new Set<string>();
  const drafted = rows.map((row) => {
    const key = freeName(idOf(row.name) || `row-${row.row + 1}`, keys);
    const cells = columns.map((column) => {
      const measured = column.measured.get(row);
      if (!measured) return '';
      if (column.unit !== undefined) return measured.value.toFixed(measured.places);
      const fact = factOf(row, column, measured, freeName(`${key}-${column.id}`, context.facts), prose);
      facts.push(fact);
      return `[${fact.id}]`;
    });
    return { key, label: nameProse(row.name, prose), row: row.row + 1, cells };
  });
  return {
    id,
    number,
    title: plainProse(title, prose),
    corner: nameProse(data.corner || words.tableCorner, prose),
    columns: columns.map(({ id: name, head, column, unit, period }) => ({
      id: name,
      head,
      column: column + 1,
      ...(unit !== undefined && { unit }),
      ...(period !== undefined && { period }),
    })),
    rows: drafted,
    facts,
    after: table.after,
    onSlide: rows.length <= SLIDE.rows && columns.length < SLIDE.columns,
    doubts: doubtsOf(data, rows, columns),
  };
}

function draftColumn(
  column: DataColumn,
  rows: readonly DataRow[],
  taken: Set<string>,
  prose: Omit<ProseContext, 'facts'>,
): Column {
  const heads = column.heads.map(withoutUnit).filter((head) => head !== '');
  const head = heads.join(' ');
  const measured = new Map(
    rows.flatMap((row) => {
      const cell = row.cells.get(column.column);
      return cell ? [[row, measuredOf(cell, row, head)] as const] : [];
    }),
  );
  const units = new Set([...measured.values()].map(({ unit }) => unit));
  const [date, ...more] = findFigures(head).filter(({ kind }) => kind === 'date');
  const period = date && more.length === 0 ? readPeriod(date, prose)?.iso : undefined;
  return {
    ...column,
    id: freeName(idOf(head) || columnName(head, units), taken),
    head: nameProse(head || `#`, prose),
    measured,
    ...(units.size === 1 && { unit: [...units][0]! }),
    ...(period !== undefined && { period }),
  };
}

/** A number in a unit of reports; what the unit table has not is a bare number. */
function measuredOf({ number, unit }: DataCell, { name }: DataRow, head: string): Measured {
  const { value, places } = number;
  const plain: Measured = { value, places, unit: places > 0 ? 'number' : 'count', guessed: true };
  if (!unit) return plain;
  const figure = figureOf(value.toFixed(places), value, unit);
  const measured = chooseUnit(figure, ['', name, '', head]);
  return measured.counter === undefined && UNITS.has(measured.unit) ? measured : plain;
}

/** A name for a column whose words the glossary has not: 绝对量, 同比. */
function columnName(head: string, units: ReadonlySet<string>): string {
  if (/同比|环比|增长|增速|增幅|比上年|较上年/.test(head)) return 'growth';
  return units.has('percent') ? 'percent' : 'amount';
}

function factOf(
  row: DataRow,
  column: Column,
  measured: Measured,
  id: string,
  prose: Omit<ProseContext, 'facts'>,
): TableFact {
  const { value, places, unit } = measured;
  const label = `${nameProse(row.name, prose)}${/\p{Script=Han}/u.test(row.name) ? '' : ': '}${column.head}`;
  return { id, label, value, places, unit, row: row.row + 1, column: column.column + 1 };
}

function doubtsOf(data: DataTable, rows: readonly DataRow[], columns: readonly Column[]): readonly string[] {
  const left = [...data.leftOut, ...data.columns.slice(columns.length).map(({ heads }) => heads.join(' '))];
  return [
    ...columns.flatMap(({ id, column, measured }): readonly string[] => {
      const cells = rows.flatMap(({ cells }) => cells.get(column) ?? []);
      if ([...measured.values()].some(({ guessed }) => guessed))
        return [`which unit has “${id}”? the table does not say`];
      return cells.some(({ told }) => !told) ? [`“${id}” is taken for a percentage: the table does not say`] : [];
    }),
    ...(left.length > 0 ? [`columns left out: ${left.join('; ')}`] : []),
    ...(rows.length < data.rows.length ? [`the last ${data.rows.length - rows.length} rows are left out`] : []),
  ];
}

/** What a row or column is called. One with digits that are no date has a name: Q3 FY2026, 60岁及以上. */
function nameProse(text: string, prose: Omit<ProseContext, 'facts'>): string {
  const words = plainProse(text, prose);
  return words.includes('{{literal ') ? titleProse(text) : words;
}

/** A caption without its number and what it is counted in. */
function titleOf({ caption }: ArticleTable, otherwise: string): string {
  const text = (caption?.text ?? '').replace(
    /^(?:附?表|Table)\s*(?:[\d一二三四五六七八九十]+(?:[-.]\d+)?|[A-Z]\d*(?=[\s.:]))[\s.:：、—–-]*/i,
    '',
  );
  return withoutUnit(text) || otherwise;
}

/** A head without the brackets that hold its unit. */
function withoutUnit(head: string): string {
  const last = /\s*[（(]([^（）()]+)[）)]$/.exec(head);
  if (last && unitsIn(last[1]!, unitWords()).length > 0) return head.slice(0, last.index).trim();
  return unitsIn(head, unitWords()).some(({ text }) => text === head) ? '' : head.trim();
}

function idOf(text: string): string {
  return englishWords(text).slice(0, 3).join('-');
}
