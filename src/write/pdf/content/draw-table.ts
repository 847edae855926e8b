import type { TableCell, TableItem } from '../../../scene/item.js';
import { markArtifact } from '../tagging/marks.js';
import { drawLines } from './glyphs/draw-lines.js';
import { fillPath, strokePath } from './draw-path.js';
import type { Painter } from './painter.js';
import { rectanglePath } from './rectangle-path.js';

/** Draws a table: fills, then text cell by cell in reading order, then rules. Fills and rules are artifacts. */
export function drawTable(painter: Painter, table: TableItem): void {
  const columns = edges(table.rect.x, table.columnWidths);
  const rows = edges(table.rect.y, table.rowHeights);
  for (const cell of table.cells) fillCell(painter, cell, columns, rows);
  const inReadingOrder = [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of inReadingOrder) {
    drawLines(painter, {
      lines: cell.lines,
      paragraphs: cell.paragraphs,
      x: columns[cell.column]!,
      y: rows[cell.row]!,
      place: { item: table.id, row: cell.row, column: cell.column },
      // A header row repeated on a later page is not told twice.
      artifact: 'Pagination',
    });
  }
  for (const rule of table.rules) {
    if (rule.width <= 0) continue;
    const y = rows[rule.row]!;
    markArtifact(painter.canvas, painter.marks, 'Layout');
    const path = [
      { op: 'M', x: columns[rule.fromColumn]!, y },
      { op: 'L', x: columns[rule.toColumn]!, y },
    ] as const;
    strokePath(painter, path, { paint: rule.colour, width: rule.width });
  }
}

function fillCell(painter: Painter, cell: TableCell, columns: readonly number[], rows: readonly number[]): void {
  if (!cell.fill) return;
  const [x, y] = [columns[cell.column]!, rows[cell.row]!];
  const width = columns[cell.column + cell.columnSpan]! - x;
  const height = rows[cell.row + cell.rowSpan]! - y;
  markArtifact(painter.canvas, painter.marks, 'Layout');
  fillPath(painter, rectanglePath({ x, y, width, height }), cell.fill);
}

/** Where tracks begin, and where the last one ends. */
function edges(start: number, sizes: readonly number[]): readonly number[] {
  const all = [start];
  for (const size of sizes) all.push(all.at(-1)! + size);
  return all;
}
