import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { describeNode, type YamlEntry, type YamlMap, type YamlNode } from '../../yaml/yaml-node.js';
import type { RawTable } from '../raw-table.js';
import { readInlineRows } from '../read-inline-rows.js';

/** A file that is a list of maps, one for each row, as texts with places; its columns are the keys of all rows. */
export function readRecords(root: YamlNode, what: string, diagnostics: Diagnostic[]): RawTable | undefined {
  if (root.kind !== 'list') {
    const message = `the file of ${what} must be a list of rows, not ${describeNode(root)}`;
    diagnostics.push(errorOf('validate/wrong-kind', message, root.origin, 'give one map of columns for each row'));
    return undefined;
  }
  return readInlineRows(columnsOf(root.items, root), root, what, diagnostics);
}

/** Keys of all rows in the order they are met in; a `source` that is a map says where the row is from and is no column. */
function columnsOf(rows: readonly YamlNode[], root: YamlNode): YamlMap {
  const entries = new Map<string, YamlEntry>();
  for (const row of rows) {
    if (row.kind !== 'map') continue;
    for (const entry of row.entries.values()) {
      const aside = entry.key === 'source' && entry.node.kind === 'map';
      if (!aside && !entries.has(entry.key)) entries.set(entry.key, entry);
    }
  }
  return { kind: 'map', entries, origin: root.origin };
}
