import type { Element as XmlElement } from '@xmldom/xmldom';
import { cellName, type CellRange, parseRange } from './cell-reference.js';
import { type CellContent, cellContent } from './cell-content.js';
import type { Workbook } from './open-workbook.js';
import { childOf, childrenOf } from './xml-part.js';

/** A cell of a sheet that holds something; row and column from 1. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** The cells of a sheet by name (`C7`), without empty ones, and the blocks that are merged into one. */
export interface SheetCells {
  readonly cells: ReadonlyMap<string, SheetCell>;
  readonly merged: readonly Required<CellRange>[];
}

/** All cells of a sheet (ECMA-376-1, 18.3.1.73 row and 18.3.1.4 c); rows and cells that do not say where they are follow on. */
export function sheetCells(root: XmlElement, workbook: Workbook): SheetCells {
  const cells = new Map<string, SheetCell>();
  let row = 0;
  for (const rowElement of childrenOf(childOf(root, 'sheetData'), 'row')) {
    row = Number(rowElement.getAttribute('r') ?? row + 1);
    let column = 0;
    for (const element of childrenOf(rowElement, 'c')) {
      const reference = parseRange(element.getAttribute('r') ?? '');
      column = reference?.left ?? column + 1;
      const content = cellContent(element, workbook);
      if (content) cells.set(cellName(row, column), { row, column, content });
    }
  }
  const merged = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((element) => {
    const range = parseRange(element.getAttribute('ref') ?? '');
    return range?.bottom === undefined || range.right === undefined ? [] : [range as Required<CellRange>];
  });
  return { cells, merged };
}
