import type { Origin } from '../../base/diagnostic.js';
import type { Cell, SourcePlace, TableColumnSpec } from '../report.js';

/** A table whose number cells are not worked out yet: they stand by address among the report's quantities. */
export interface DraftTable {
  readonly id: string;
  readonly columns: readonly TableColumnSpec[];
  readonly rows: readonly DraftRow[];
  readonly origin: Origin;
}

export interface DraftRow {
  readonly key: string;
  readonly measure?: string;
  readonly cells: ReadonlyMap<string, DraftCell>;
  readonly source?: SourcePlace;
  readonly origin: Origin;
}

export type DraftCell =
  | Exclude<Cell, { kind: 'number' }>
  | {
      readonly kind: 'pending';
      readonly address: string;
      readonly formula?: string;
      readonly source?: SourcePlace;
      readonly origin: Origin;
    };
