import type { ResolvedTable } from '../../resolve/resolved-block.js';
import type { TableCell, TableItem } from '../../scene/item.js';
import type { LayoutState } from '../layout-state.js';
import type { PlacedLeaf } from '../structure/draft.js';
import { moveLine } from '../text/set-text.js';
import type { SetCell, SetTable } from './set-table.js';
import { tableRules } from './table-rules.js';

/** A row of a part: a whole row of the table, or the slice of one between two heights, in points from its top. */
export interface PartRow {
  readonly row: number;
  readonly slice?: { readonly top: number; readonly bottom: number };
}

interface PartInput {
  readonly table: ResolvedTable;
  readonly set: SetTable;
  /** Header rows first, on every part. */
  readonly rows: readonly PartRow[];
  /** Of the table: slots begin with it. */
  readonly id: string;
  /** Of this item. */
  readonly itemId: string;
  readonly name: string;
  /** A later part: its header rows are repeated, and have no place in the logical tree. */
  readonly continued: boolean;
  readonly x: number;
  readonly y: number;
  readonly frame?: string | undefined;
}

/** The item for some rows of a table, with the leaves of its cells. */
export function tablePart(
  input: PartInput,
  state: LayoutState,
): { readonly item: TableItem; readonly leaves: readonly PlacedLeaf[] } {
  const { set, rows, table } = input;
  const placed = rows.flatMap((row, index) => cellsOf(row, index, input));
  const heights = rows.map(({ row, slice }) => (slice ? slice.bottom - slice.top : set.rowHeights[row]!));
  const header = rows.filter(({ row }) => row < set.headerRows).length;
  const cells = placed.map(({ cell, at, slice }) => sceneCell(cell, at, heights, slice, header, state));
  const item: TableItem = {
    kind: 'table',
    id: input.itemId,
    name: input.name,
    rect: { x: input.x, y: input.y, width: sum(set.columnWidths), height: sum(heights) },
    ...(input.frame !== undefined && { frame: input.frame }),
    columnWidths: set.columnWidths,
    rowHeights: heights,
    headerRows: header,
    cells,
    rules: tableRules({
      cells,
      rowCount: rows.length,
      columnCount: set.columnWidths.length,
      headerRows: header,
      look: table.look,
      table: state.table,
      colours: state.theme.colours,
    }),
    alternative: table.alternative,
    ...(table.alternativeFigures && { alternativeFigures: table.alternativeFigures }),
    origin: table.origin,
  };
  return { item, leaves: placed.flatMap((one) => leavesOf(one, input)) };
}

/** A cell of the part: the row it starts in there, and its slice where it is cut. */
interface PlacedCell {
  readonly cell: SetCell;
  readonly at: number;
  readonly slice?: PartRow['slice'];
}

function cellsOf({ row, slice }: PartRow, at: number, { set }: PartInput): readonly PlacedCell[] {
  return set.rows[row]!.map((cell) => ({ cell, at, ...(slice && { slice }) }));
}

function sceneCell(
  cell: SetCell,
  at: number,
  heights: readonly number[],
  slice: PartRow['slice'],
  headerRows: number,
  state: LayoutState,
): TableCell {
  const rowSpan = Math.min(cell.rowSpan, heights.length - at);
  const height = sum(heights.slice(at, at + rowSpan));
  const anchor = at < headerRows ? 'bottom' : 'top';
  const free = slice ? 0 : height - cell.insets.top - cell.content.height - cell.insets.bottom;
  const y = cell.insets.top + (anchor === 'bottom' ? Math.max(0, free) : 0) - (slice?.top ?? 0);
  const shown = cell.content.lines.filter((_, index) => inSlice(cell, index, slice));
  const { headerFill } = state.table;
  return {
    row: at,
    column: cell.column,
    rowSpan,
    columnSpan: cell.columnSpan,
    ...(cell.header && { header: cell.header }),
    paragraphs: cell.paragraphs,
    lines: shown.map((line) => moveLine(line, cell.insets.left, y, line.paragraph)),
    insets: cell.insets,
    anchor,
    ...(at < headerRows && headerFill && { fill: { slot: headerFill, hex: state.theme.colours[headerFill] } }),
  };
}

function inSlice(cell: SetCell, index: number, slice: PartRow['slice']): boolean {
  if (!slice) return true;
  const { top, bottom } = cell.content.extents[index]!;
  const middle = cell.insets.top + (top + bottom) / 2;
  return middle >= slice.top && middle < slice.bottom;
}

/** One leaf for each paragraph of a cell that has lines here; repeated header rows have none. */
function leavesOf({ cell, at, slice }: PlacedCell, input: PartInput): readonly PlacedLeaf[] {
  if (input.continued && cell.row < input.set.headerRows) return [];
  return cell.paragraphs.flatMap((paragraph, index) => {
    const shown = cell.content.lines.some((line, at) => line.paragraph === index && inSlice(cell, at, slice));
    if (!shown || paragraph.runs.length === 0) return [];
    const leaf = { role: 'leaf', item: input.itemId, row: at, column: cell.column, paragraph: index } as const;
    return [{ slot: cellSlot(input.id, cell.row, cell.column, index), leaf }];
  });
}

/** The slot of a paragraph of a cell, by the cell's place in the whole table. */
export function cellSlot(id: string, row: number, column: number, paragraph: number): string {
  return `${id}/${row}/${column}/${paragraph}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
