import { type CellPosition, isCellPosition } from '../base/position.js';
import type { UnitWord } from '../source-text/figures/unit-words.js';
import type { SourceText } from '../source-text/read-source-text.js';
import { type CellClaim, cellHomes, type Says } from './cell/cell-homes.js';
import { type IndexedCell, indexTables, sameCell } from './cell/index-tables.js';
import { saysCell, saysNumber, saysWords } from './cell/says-cell.js';
import type { Claim } from './claim.js';
import type { Finding } from './finding.js';

/** What became of a claim on a table, with the cell that stands for it now. */
export interface MatchedCell {
  readonly claim: Claim;
  readonly status: Finding['status'];
  readonly change?: Finding['change'];
  readonly cell?: IndexedCell;
}

/** True for a claim on a table of its source. */
export function isCellClaim(claim: Claim): claim is CellClaim {
  return isCellPosition(claim.place);
}

/**
 * Settles claims on the tables of a source, in their order. The cell at the place says it: found. Else the table, and then the row, is taken to
 * be where most of its claims stand: said there, it moved; another value there, it changed. What is left is sought in the rest of its table,
 * in cells that no other claim accounts for. `copy` is the report's own, whose heads tell where a cell is now.
 */
export function matchCells(
  claims: readonly CellClaim[],
  article: SourceText,
  words: readonly UnitWord[],
  copy?: SourceText,
): readonly MatchedCell[] {
  const cells = indexTables(article, words);
  const says = remembered((cell: IndexedCell, claim: CellClaim) => saysCell(cell, claim, words));
  const homes = cellHomes(claims, cells, says, copy ? indexTables(copy, words) : []);
  const settled = new Map<CellClaim, MatchedCell>();
  for (const claim of claims) {
    const { cell } = homes.get(claim)!;
    if (cell && says(cell, claim)) {
      settled.set(claim, { claim, status: sameCell(cell, claim.place) ? 'found' : 'moved', cell });
    }
  }
  const taken = new Set([...settled.values()].flatMap(({ cell }) => cell ?? []));
  // A row in which other claims still stand has not moved, though a value of it may stand elsewhere by chance.
  const kept = new Set([...settled.keys()].map(rowKey));
  for (const claim of claims) {
    if (settled.has(claim)) continue;
    const { cell, isSure } = homes.get(claim)!;
    const stays = cell?.number !== undefined && (isSure || kept.has(rowKey(claim)));
    const free = cells.filter((each) => !taken.has(each) && says(each, claim));
    const moved = stays ? undefined : nearest(free, cell?.position ?? claim.place);
    if (moved) taken.add(moved);
    settled.set(claim, moved ? { claim, status: 'moved', cell: moved } : changed(claim, cell));
  }
  return claims.map((claim) => settled.get(claim)!);
}

/** What stands in a claim's cell instead; missing where that is nothing, or words for a number. */
function changed(claim: CellClaim, cell: IndexedCell | undefined): MatchedCell {
  if (!cell || cell.text === '' || (claim.states && !cell.number)) return { claim, status: 'missing' };
  if (!claim.states) return { claim, status: 'changed', change: 'words', cell };
  const change = !saysNumber(cell, claim) ? 'value' : saysWords(cell, claim) ? 'unit' : 'words';
  return { claim, status: 'changed', change, cell };
}

function rowKey({ place }: CellClaim): string {
  return `${place.table}/${place.row}`;
}

/** Of cells of one table the one in the same row or column, and the nearest. */
function nearest(cells: readonly IndexedCell[], at: CellPosition): IndexedCell | undefined {
  const distance = ({ position: { row, column } }: IndexedCell): number => {
    const [down, right] = [Math.abs(row - at.row), Math.abs(column - at.column)];
    return (down > 0 && right > 0 ? 1000 : 0) + down + right;
  };
  return cells
    .filter(({ position }) => position.table === at.table)
    .toSorted((one, other) => distance(one) - distance(other))[0];
}

function remembered(says: Says): Says {
  const known = new Map<CellClaim, Map<IndexedCell, boolean>>();
  return (cell, claim) => {
    const own = known.get(claim) ?? new Map<IndexedCell, boolean>();
    const said = own.get(cell) ?? says(cell, claim);
    known.set(claim, own.set(cell, said));
    return said;
  };
}
