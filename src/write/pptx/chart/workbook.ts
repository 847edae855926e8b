import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../package/zip-package.js';
import type { Xml } from '../xml/markup.js';
import { element, xmlDocument } from '../xml/markup.js';
import type { ChartData } from './chart-data.js';
import { columnLetter } from './chart-data.js';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * The workbook behind a chart: one sheet with a header row, categories in column A and a column for each series, as a table.
 * write-excel-file writes the cells; its font is mended, the table part, which it does not know, is ours, and the zip is made
 * anew so that its bytes never change.
 */
export async function chartWorkbook(data: ChartData): Promise<Uint8Array> {
  const files = await writtenSheet(data);
  mendFont(files);
  const table = tableXml(data);
  if (table) addTable(files, table);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const types = sorted.filter(([name]) => name === '[Content_Types].xml');
  return zipFiles([...types, ...sorted.filter(([name]) => name !== '[Content_Types].xml')]);
}

type Files = Map<string, Uint8Array>;

async function writtenSheet(data: ChartData): Promise<Files> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const text = (value: string) => (value === '' ? null : { value, type: String });
  const header = [text(data.categoryTitle), ...data.series.map((series) => text(series.name))];
  const rows = data.categories.map((category, index) => [
    text(category),
    ...data.series.map(({ values, format }) => {
      const value = values[index] ?? null;
      return value === null ? null : { value: Number(value), type: Number, ...(format !== 'General' && { format }) };
    }),
  ]);
  const columns = [{ width: 24 }, ...data.series.map(() => ({ width: 14 }))];
  const written = await writeExcelFile([header, ...rows], { sheet: data.sheet, columns }).toBlob();
  return new Map(Object.entries(unzipSync(new Uint8Array(await written.arrayBuffer()))));
}

/**
 * The sheet's range as an Excel table, so that a chart grows with its data; undefined where Excel would refuse it: headers must be
 * filled, unlike each other and without line breaks (ECMA-376 part 1, 18.5.1.3), and there must be a row.
 */
function tableXml(data: ChartData): Xml | undefined {
  const headers = [data.categoryTitle, ...data.series.map((series) => series.name)];
  const unlike = new Set(headers.map((header) => header.toLowerCase())).size === headers.length;
  const fit = headers.every((header) => header.trim() !== '' && !/[\n\t]/.test(header) && header.length <= 255);
  if (!unlike || !fit || data.categories.length === 0) return undefined;
  const range = `A1:${columnLetter(headers.length - 1)}${data.categories.length + 1}`;
  const columns = headers.map((name, index) => element('tableColumn', { id: index + 1, name }));
  return element(
    'table',
    { xmlns: SPREADSHEET, id: 1, name: 'Table1', displayName: 'Table1', ref: range, totalsRowShown: 0 },
    element('tableColumns', { count: columns.length }, ...columns),
    element('tableStyleInfo', { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 }),
  );
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
  insertBefore(files, 'xl/worksheets/sheet1.xml', '</worksheet>', parts);
}

/** The library's default font has its properties out of order (18.8.22) and neither name nor size: Excel's own in its stead. */
function mendFont(files: Files): void {
  const font = [element('sz', { val: 11 }), element('name', { val: 'Calibri' }), element('family', { val: 2 })];
  const fonts = element('fonts', { count: 1 }, element('font', {}, ...font));
  edit(files, 'xl/styles.xml', /<fonts count="1">.*?<\/fonts>/s, () => fonts);
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
