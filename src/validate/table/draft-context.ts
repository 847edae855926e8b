import type { Diagnostic } from '../../base/diagnostic.js';
import type { UnitTable } from '../../base/unit-table.js';
import type { QuantitySource } from '../formula/evaluate-formulas.js';
import type { Source } from '../report.js';
import type { TableColumns } from './table-columns.js';

/** What drafting rows needs to know and where it leaves what it finds. */
export interface DraftContext {
  readonly table: string;
  readonly columns: TableColumns;
  readonly sources: ReadonlyMap<string, Source>;
  readonly units: UnitTable;
  /** Gets every number cell, by address. */
  readonly quantities: Map<string, QuantitySource>;
  /** Gets the addresses of cells that are wrong. */
  readonly failed: Set<string>;
  readonly diagnostics: Diagnostic[];
}
