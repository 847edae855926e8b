import type { TableCell, TableItem } from '../../../scene/item.js';
import { graphicFrame } from '../slides/graphic-frame.js';
import type { ShapeIdentity } from '../slides/shape-xml.js';
import type { TextContext } from '../text/text-context.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { cellXml, coveredCellXml, emptyCellXml } from './cell-xml.js';
import { wholeEmu } from './whole-emu.js';

const TABLE_URI = 'http://schemas.openxmlformats.org/drawingml/2006/table';

export interface TableFrame {
  readonly identity: ShapeIdentity;
  readonly item: TableItem;
  /** `p:ph` where the table fills a placeholder. */
  readonly placeholder: Xml | undefined;
  readonly styleId: string;
  readonly context: TextContext;
}

/** A native table as a graphic frame: widths and heights add up to the frame to the EMU. */
export function tableFrame({ identity, item, placeholder, styleId, context }: TableFrame): Xml {
  const widths = wholeEmu(item.columnWidths, item.rect.x);
  const heights = wholeEmu(item.rowHeights, item.rect.y);
  const owners = cellOwners(item.cells);
  const rows = heights.map((height, row) => {
    const cells = widths.map((_, column) => tableCell(item, owners, row, column, context));
    return element('a:tr', { h: height }, ...cells);
  });
  const properties = element(
    'a:tblPr',
    {
      firstRow: item.headerRows > 0 ? 1 : undefined,
      firstCol: item.cells.some((cell) => cell.header === 'row') ? 1 : undefined,
    },
    element('a:tableStyleId', {}, styleId as Xml),
  );
  const grid = element('a:tblGrid', {}, ...widths.map((w) => element('a:gridCol', { w })));
  const content = element('a:tbl', {}, properties, grid, ...rows);
  return graphicFrame({ identity, rect: frameRect(item), placeholder, uri: TABLE_URI, content });
}

/** The frame is what columns and rows add up to, as Office would correct it to that. */
function frameRect(item: TableItem) {
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  return { x: item.rect.x, y: item.rect.y, width: sum(item.columnWidths), height: sum(item.rowHeights) };
}

/** Which cell covers each place of the grid, by `row/column`. */
function cellOwners(cells: readonly TableCell[]): ReadonlyMap<string, TableCell> {
  const owners = new Map<string, TableCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        owners.set(`${row}/${column}`, cell);
      }
    }
  }
  return owners;
}

function tableCell(
  item: TableItem,
  owners: ReadonlyMap<string, TableCell>,
  row: number,
  column: number,
  context: TextContext,
): Xml {
  const cell = owners.get(`${row}/${column}`);
  if (!cell) return emptyCellXml(item, row, column, context);
  if (cell.row === row && cell.column === column) return cellXml(item, cell, context);
  return coveredCellXml(item, cell, row, column, context);
}
