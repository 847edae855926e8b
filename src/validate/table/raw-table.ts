import type { Origin } from '../../base/diagnostic.js';
import type { YamlNode } from '../yaml/yaml-node.js';

/** A table as written, from a file or from rows in report.yaml: nothing but texts with places. */
export interface RawTable {
  readonly columns: readonly { readonly name: string; readonly origin: Origin }[];
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  readonly cells: ReadonlyMap<string, RawCell>;
  /** Rows in report.yaml may name their source as facts do. */
  readonly source?: YamlNode;
  readonly origin: Origin;
}

export interface RawCell {
  readonly text: string;
  readonly origin: Origin;
  /** Place of a UTF-16 offset into `text`. */
  readonly at: (offset: number) => Origin;
  /** Cells of workbooks: digits behind the point that the cell shows, where its format says so. */
  readonly places?: number;
  /** Cells of workbooks: the number is shown as a percentage. */
  readonly percent?: boolean;
}
