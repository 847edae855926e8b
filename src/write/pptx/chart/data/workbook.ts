import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../../package/zip-package.js';
import type { Xml } from '../../xml/markup.js';
import { element, xmlDocument } from '../../xml/markup.js';
import { officeString } from './cell-text.js';
import type { ChartSheet, SheetColumn } from './chart-sheet.js';
import { columnLetter } from './references.js';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** Widths of columns in characters. */
const TEXT_WIDTH = 24;
const NUMBER_WIDTH = 14;

/**
 * The workbook behind a chart: one sheet with a header row over the chart's columns, as a table. write-excel-file writes the
 * cells; its styles are mended, the table part, which it does not know, is ours, and the zip is made anew so that its bytes
 * never change.
 */
export async function chartWorkbook(sheet: ChartSheet): Promise<Uint8Array> {
  const files = await writtenSheet(sheet);
  mendStyles(files);
  addTable(files, tableXml(sheet));
  allowNumbersAsText(files, sheet);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const types = sorted.filter(([name]) => name === '[Content_Types].xml');
  return zipFiles([...types, ...sorted.filter(([name]) => name !== '[Content_Types].xml')]);
}

type Files = Map<string, Uint8Array>;

async function writtenSheet(sheet: ChartSheet): Promise<Files> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const header = sheet.columns.map((column) => ({ value: officeString(column.header), type: String }));
  const rows = Array.from({ length: sheet.rows }, (_, row) => sheet.columns.map((column) => cellOf(column, row)));
  const columns = sheet.columns.map(({ kind }) => ({ width: kind === 'text' ? TEXT_WIDTH : NUMBER_WIDTH }));
  const written = await writeExcelFile([header, ...rows], { sheet: sheet.name, columns }).toBlob();
  return new Map(Object.entries(unzipSync(new Uint8Array(await written.arrayBuffer()))));
}

/** Texts stay texts whatever they look like: `=1+1` is no formula, `2023` no number. */
function cellOf({ kind, cells, format }: SheetColumn, row: number) {
  const cell = cells[row] ?? null;
  if (cell === null) return null;
  if (kind === 'text') return { value: officeString(cell), type: String };
  return { value: Number(cell), type: Number, ...(format !== 'General' && { format }) };
}

/** The sheet's range as an Excel table, so that a chart grows with its data; line breaks in headers are written as their code. */
function tableXml(sheet: ChartSheet): Xml {
  const columns = sheet.columns.map(({ header }, index) =>
    element('tableColumn', { id: index + 1, name: officeString(header).replace(/\n/g, '_x000a_') }),
  );
  return element(
    'table',
    { xmlns: SPREADSHEET, id: 1, name: 'Table1', displayName: 'Table1', ref: rangeOf(sheet), totalsRowShown: 0 },
    element('tableColumns', { count: columns.length }, ...columns),
    element('tableStyleInfo', { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 }),
  );
}

function rangeOf(sheet: ChartSheet): string {
  return `A1:${columnLetter(sheet.columns.length - 1)}${sheet.rows + 1}`;
}

function addTable(files: Files, table: Xml): void {
  files.set('xl/tables/table1.xml', strToU8(xmlDocument(table)));
  const relationship = element('Relationship', {
    Id: 'rIdTable1',
    Type: `${OFFICE}/table`,
    Target: '../tables/table1.xml',
  });
  const type = element('Override', { PartName: '/xl/tables/table1.xml', ContentType: TABLE_TYPE });
  const parts = element('tableParts', { count: 1 }, element('tablePart', { 'r:id': 'rIdTable1' }));
  insertBefore(files, 'xl/worksheets/_rels/sheet1.xml.rels', '</Relationships>', relationship);
  insertBefore(files, '[Content_Types].xml', '</Types>', type);
  insertBefore(files, SHEET, '</worksheet>', parts);
}

/** Excel marks a text like `2023` as a number stored as text; in these columns it is meant (18.3.1.51). */
function allowNumbersAsText(files: Files, sheet: ChartSheet): void {
  const ranges = sheet.columns.flatMap(({ kind, cells }, column) =>
    kind === 'text' && cells.some((cell) => cell !== null && /^[\d.,%-]+$/.test(cell))
      ? [`${columnLetter(column)}2:${columnLetter(column)}${sheet.rows + 1}`]
      : [],
  );
  if (ranges.length === 0) return;
  const allowed = element('ignoredError', { sqref: ranges.join(' '), numberStoredAsText: 1 });
  edit(files, SHEET, /<tableParts /, (found) => `${element('ignoredErrors', {}, allowed)}${found}`);
}

/**
 * The library's default font has its properties out of order (18.8.22) and neither name nor size: Excel's own in its stead. It writes no
 * style “Normal”, which readers then make up.
 */
function mendStyles(files: Files): void {
  const font = [element('sz', { val: 11 }), element('name', { val: 'Calibri' }), element('family', { val: 2 })];
  const fonts = element('fonts', { count: 1 }, element('font', {}, ...font));
  edit(files, 'xl/styles.xml', /<fonts count="1">.*?<\/fonts>/s, () => fonts);
  const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const bases = element('cellStyleXfs', { count: 1 }, plain);
  const normal = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
  const styles = element('cellStyles', { count: 1 }, normal);
  edit(files, 'xl/styles.xml', /<cellXfs.*<\/cellXfs>/s, (formats) => `${bases}${formats}${styles}`);
}

function insertBefore(files: Files, name: string, mark: string, xml: Xml): void {
  edit(files, name, new RegExp(`${mark}\\s*$`), (end) => `${xml}${end}`);
}

/** Throws where the library's output has changed: its version is pinned, so a test finds that first. */
function edit(files: Files, name: string, what: RegExp, change: (found: string) => string): void {
  const old = strFromU8(files.get(name) ?? new Uint8Array());
  if (!what.test(old)) throw new Error(`the workbook's ${name} has no ${what.source}`);
  files.set(name, strToU8(old.replace(what, change)));
}
