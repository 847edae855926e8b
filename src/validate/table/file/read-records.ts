import { type Diagnostic, errorOf, warningOf } from '../../../base/diagnostic.js';
import { didYouMean } from '../../../base/did-you-mean.js';
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
  const columns = columnsOf(root.items, root);
  reportMisspelt(root.items, columns, diagnostics);
  return readInlineRows(columns, root, what, diagnostics);
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

/** A key that most rows do not have, in rows without one that reads nearly the same, which most rows have: a slip that makes a column. */
function reportMisspelt(rows: readonly YamlNode[], columns: YamlMap, diagnostics: Diagnostic[]): void {
  const maps = rows.filter((row) => row.kind === 'map');
  const count = (key: string): number => maps.filter(({ entries }) => entries.has(key)).length;
  const [rare, usual] = [new Set<string>(), new Set<string>()];
  for (const key of columns.entries.keys()) (count(key) * 2 < maps.length ? rare : usual).add(key);
  for (const { entries } of maps) {
    for (const { key, keyOrigin } of entries.values()) {
      const meant = rare.has(key)
        ? didYouMean(
            key,
            [...usual].filter((other) => !entries.has(other)),
          )
        : undefined;
      if (meant === undefined) continue;
      const message = `“${key}” is a column of ${count(key)} of ${maps.length} rows, and this row has no “${meant}”`;
      diagnostics.push(warningOf('validate/rare-column', message, keyOrigin, `did you mean “${meant}”?`));
    }
  }
}
