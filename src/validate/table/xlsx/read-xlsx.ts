import { type Diagnostic, errorOf, type Origin } from '../../../base/diagnostic.js';
import { suggest } from '../../../base/did-you-mean.js';
import type { Fields } from '../../yaml/fields.js';
import type { YamlNode } from '../../yaml/yaml-node.js';
import { checkHeader } from '../file/check-header.js';
import type { RawCell, RawRow, RawTable } from '../raw-table.js';
import { cellName, type CellRange, parseRange } from './cell-reference.js';
import { openWorkbook, type Workbook, type WorkbookSheet } from './open-workbook.js';
import { type SheetCell, type SheetCells, sheetCells } from './sheet-cells.js';

/** A workbook that a table of report.yaml names, and where it names it. */
export interface XlsxTable {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly node: YamlNode;
  /** With `sheet` and `range`, where the table gives them. */
  readonly fields?: Fields;
}

/**
 * A block of a sheet as texts with places: its first row names the columns, empty rows are skipped. A text in merged cells
 * stands in each of them, a number must not. Undefined, with diagnostics, where there is no such block.
 */
export function readXlsx(table: XlsxTable, diagnostics: Diagnostic[]): RawTable | undefined {
  const workbook = openWorkbook(table.bytes);
  if ('problem' in workbook) {
    const message = `“${table.file}” ${workbook.problem}`;
    diagnostics.push(errorOf('validate/xlsx', message, table.node.origin, workbook.hint));
    return undefined;
  }
  const sheet = chosenSheet(table, workbook, diagnostics);
  const range = chosenRange(table, diagnostics);
  const root = sheet && workbook.sheetRoot(sheet);
  if (sheet === undefined || range === undefined) return undefined;
  if (root === undefined) {
    const message = `the sheet “${sheet.name}” of “${table.file}” cannot be read`;
    const hint = 'open the workbook in a spreadsheet program and save it again';
    diagnostics.push(errorOf('validate/xlsx', message, table.node.origin, hint));
    return undefined;
  }
  const block: Block = {
    file: table.file,
    sheet: sheet.name,
    diagnostics,
    ...withMerged(sheetCells(root, workbook), range),
  };
  return tableOf(block, table);
}

interface Block {
  readonly file: string;
  readonly sheet: string;
  readonly diagnostics: Diagnostic[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Names of cells that hold a number for several. */
  readonly spread: ReadonlySet<string>;
}

function chosenSheet(table: XlsxTable, { sheets }: Workbook, diagnostics: Diagnostic[]): WorkbookSheet | undefined {
  const name = table.fields?.text('sheet');
  const names = sheets.map((sheet) => sheet.name);
  if (name !== undefined) {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found) return found;
    const message = `“${table.file}” has no sheet “${name}”`;
    diagnostics.push(errorOf('validate/xlsx', message, table.fields!.origin('sheet'), suggest(name, names)));
    return undefined;
  }
  const visible = sheets.filter((sheet) => !sheet.hidden);
  if (visible.length === 1) return visible[0];
  const message = `“${table.file}” has ${visible.length} sheets`;
  const hint = `say which: “sheet: ${names[0] ?? '…'}”; there are: ${names.join(', ')}`;
  diagnostics.push(errorOf('validate/xlsx', message, table.node.origin, hint));
  return undefined;
}

function chosenRange({ fields }: XlsxTable, diagnostics: Diagnostic[]): CellRange | undefined {
  const text = fields?.text('range');
  if (text === undefined) return { top: 1, left: 1 };
  const range = parseRange(text);
  if (range) return range;
  const hint = 'write its first and last cell, B3:F20, or only the first, B3';
  diagnostics.push(errorOf('validate/xlsx', `“${text}” is no range of cells`, fields!.origin('range'), hint));
  return undefined;
}

/** The rows of a range, top to bottom, cells from left to right; texts are repeated in the cells they are merged over. */
function withMerged({ cells, merged }: SheetCells, range: CellRange): Pick<Block, 'rows' | 'spread'> {
  const all = new Map(cells);
  const spread = new Set<string>();
  for (const block of merged) {
    const from = cells.get(cellName(block.top, block.left));
    if (from?.content.kind !== 'text') continue;
    if (/^-?\d+(\.\d+)?$/.test(from.content.text) && block.top !== block.bottom)
      spread.add(cellName(block.top, block.left));
    for (let row = block.top; row <= Math.min(block.bottom, block.top + 10_000); row++) {
      for (let column = block.left; column <= Math.min(block.right, block.left + 1000); column++) {
        all.set(cellName(row, column), { row, column, content: from.content });
      }
    }
  }
  const { top, left, bottom = Infinity, right = Infinity } = range;
  const inside = [...all.values()].filter(
    ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of inside) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows = [...byRow].sort(([a], [b]) => a - b).map(([, row]) => row.sort((a, b) => a.column - b.column));
  return { rows, spread };
}

function tableOf(block: Block, table: XlsxTable): RawTable | undefined {
  const [header, ...body] = block.rows;
  if (header === undefined) {
    const message = `the sheet “${block.sheet}” of “${table.file}” is empty there`;
    const hint = 'begin with a row that names the columns, or give another range';
    block.diagnostics.push(errorOf('validate/xlsx', message, table.fields?.origin('range') ?? table.node.origin, hint));
    return undefined;
  }
  const named = header.map((cell) => ({
    column: cell.column,
    name: rawCell(cell, block)?.text.trim() ?? '',
    origin: originOf(cell, block),
  }));
  if (!checkHeader(named, 'validate/xlsx', block.diagnostics)) return undefined;
  const names = new Map(named.map(({ column, name }) => [column, name]));
  const strays = new Set<number>();
  return {
    columns: named.map(({ name, origin }) => ({ name, origin })),
    rows: body.map((row) => rowOf(row, names, strays, block)),
  };
}

function rowOf(
  row: readonly SheetCell[],
  names: ReadonlyMap<number, string>,
  strays: Set<number>,
  block: Block,
): RawRow {
  const cells = new Map<string, RawCell>();
  for (const cell of row) {
    const name = names.get(cell.column);
    if (name === undefined) reportStray(cell, strays, block);
    const raw = name === undefined ? undefined : rawCell(cell, block);
    if (raw) cells.set(name!, raw);
  }
  return { cells, origin: originOf(row[0]!, block) };
}

/** A cell outside the named columns, the first of each column: a title above the table is the usual cause. */
function reportStray(cell: SheetCell, strays: Set<number>, block: Block): void {
  if (strays.has(cell.column)) return;
  strays.add(cell.column);
  const origin = originOf(cell, block);
  const hint = 'name its column in the first row, or give the range of the table: “range: A3:F20”';
  block.diagnostics.push(
    errorOf('validate/xlsx', `cell ${origin.cell} stands in a column without a name`, origin, hint),
  );
}

function rawCell(cell: SheetCell, block: Block): RawCell | undefined {
  const origin = originOf(cell, block);
  const { content } = cell;
  if (content.kind === 'problem') {
    const message = `cell ${origin.cell} ${content.problem}`;
    block.diagnostics.push(errorOf('validate/xlsx', message, origin, content.hint));
    return undefined;
  }
  if (block.spread.has(origin.cell!)) {
    const hint = 'split the cells and write each row its own figure';
    block.diagnostics.push(
      errorOf('validate/xlsx', `cell ${origin.cell} is merged: one number for several rows`, origin, hint),
    );
  }
  const { text, places, percent } = content;
  return { text, origin, at: () => origin, ...(places !== undefined && { places }), ...(percent && { percent }) };
}

function originOf({ row, column }: SheetCell, { file, sheet }: Block): Origin {
  return { file, line: row, column, sheet, cell: cellName(row, column) };
}
