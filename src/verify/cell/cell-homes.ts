import type { CellPosition } from '../../base/position.js';
import type { Claim } from '../claim.js';
import { type IndexedCell, sameCell } from './index-tables.js';

/** A claim on a cell of a table. */
export type CellClaim = Claim & { readonly place: CellPosition };

/** True where a cell says what a claim does. */
export type Says = (cell: IndexedCell, claim: CellClaim) => boolean;

/** The cell that stands for a claim's now. */
export interface CellHome {
  /** Absent where its table or row is gone. */
  readonly cell?: IndexedCell;
  /** True where the row has the name that it had in the report's copy. */
  readonly isSure: boolean;
}

/**
 * Where each claim's cell is now: in the table that has most of what its table's claims say. There, where a copy of the source tells what row and
 * column were called, in those of the same names; without a copy in the row that has most of what its row's claims say.
 */
export function cellHomes(
  claims: readonly CellClaim[],
  cells: readonly IndexedCell[],
  says: Says,
  copy: readonly IndexedCell[],
): ReadonlyMap<CellClaim, CellHome> {
  const homes = new Map<CellClaim, CellHome>();
  const numbers = [...new Set(cells.map(({ position }) => position.table))];
  for (const [table, own] of grouped(claims, ({ place }) => place.table)) {
    const votes = (at: number): number =>
      own.filter((claim) => cells.some((cell) => cell.position.table === at && says(cell, claim))).length;
    const now = mostVoted([table, ...numbers], votes);
    const here = cells.filter(({ position }) => position.table === now);
    for (const [row, some] of grouped(own, ({ place }) => place.row)) {
      const voted = rowByVotes(row, some, here, says);
      for (const claim of some) {
        const before = copy.find((cell) => sameCell(cell, claim.place));
        const named = before && before.rowHead !== '' ? byNames(before, claim, here) : undefined;
        const cell = here.find((each) => sameCell(each, { table: now, row: voted, column: claim.place.column }));
        homes.set(claim, named ?? { isSure: false, ...(cell && { cell }) });
      }
    }
  }
  return homes;
}

/** The cell in the row and column of the same names; a column without its name is where it was. */
function byNames(before: IndexedCell, { place }: CellClaim, here: readonly IndexedCell[]): CellHome {
  const inRow = here.filter(({ rowHead }) => rowHead === before.rowHead);
  const rows = new Set(inRow.map(({ position }) => position.row));
  // Rows of one name (其中) are told apart by where they stand.
  const sameRow = inRow.filter((cell) => rows.size === 1 || cell.position.row === place.row);
  const inColumn = sameRow.filter(({ columnHead }) => columnHead === before.columnHead);
  const cell =
    inColumn.length === 1
      ? inColumn[0]
      : sameRow.find(({ position, columns }) => {
          return place.column >= position.column && place.column < position.column + columns;
        });
  return { isSure: cell !== undefined, ...(cell && { cell }) };
}

/** The nearest row in which most of the claims are said; a single value may stand in another one by chance. */
function rowByVotes(row: number, claims: readonly CellClaim[], here: readonly IndexedCell[], says: Says): number {
  if (claims.length < 2) return row;
  const rows = [...new Set(here.map(({ position }) => position.row))];
  const byDistance = rows.toSorted((one, other) => Math.abs(one - row) - Math.abs(other - row));
  return mostVoted([row, ...byDistance], (at) => {
    const inRow = here.filter(({ position }) => position.row === at);
    return claims.filter((claim) => {
      return inRow.some((cell) => cell.position.column === claim.place.column && says(cell, claim));
    }).length;
  });
}

function mostVoted(candidates: readonly number[], votes: (candidate: number) => number): number {
  const counted = candidates.map((candidate) => ({ candidate, count: votes(candidate) }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).candidate;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
