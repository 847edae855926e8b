import type { ResolvedTable } from '../../resolve/resolved-block.js';
import { type Draft, type DraftNode, node, slot } from '../structure/draft.js';
import { paragraphNodes } from '../structure/paragraph-nodes.js';
import type { SetCell, SetTable } from './set-table.js';
import { cellSlot } from './table-part.js';

/** A table's part of the logical tree: caption, header and body rows, cells with scope and spans. */
export function tableDraft(table: ResolvedTable, set: SetTable, id: string): DraftNode {
  const caption = table.caption ? [node('Caption', [slot(`${id}/caption`)])] : [];
  const rows = set.rows.map((row) =>
    node(
      'TR',
      row.map((cell) => cellDraft(cell, id)),
    ),
  );
  const head = rows.slice(0, set.headerRows);
  const body = rows.slice(set.headerRows);
  const parts = [...(head.length > 0 ? [node('THead', head)] : []), ...(body.length > 0 ? [node('TBody', body)] : [])];
  return node('Table', [...caption, ...parts], { alternative: table.alternative });
}

function cellDraft(cell: SetCell, id: string): DraftNode {
  const slotName = (index: number): string => cellSlot(id, cell.row, cell.column, index);
  const single = cell.paragraphs.length === 1 && !cell.paragraphs[0]!.list;
  const children: readonly Draft[] = single ? [slot(slotName(0))] : paragraphNodes(cell.paragraphs, slotName);
  const spans = {
    ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
  };
  if (!cell.header) return node('TD', children, spans);
  return node('TH', children, { ...spans, scope: cell.header === 'column' ? 'Column' : 'Row' });
}
