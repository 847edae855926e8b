import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { splitNumber } from '../yaml/split-number.js';
import { describeNode, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/yaml-node.js';
import type { RawCell, RawRow, RawTable } from './raw-table.js';

/** Rows written in report.yaml under `columns:`, as texts with places; undefined where they are no list of maps. */
export function readInlineRows(
  columns: YamlMap,
  rows: YamlNode,
  what: string,
  diagnostics: Diagnostic[],
): RawTable | undefined {
  if (rows.kind !== 'list') {
    const message = `${what}: rows must be a list, not ${describeNode(rows)}`;
    diagnostics.push(errorOf('validate/wrong-kind', message, rows.origin, 'write one “- { key: value }” for each row'));
    return undefined;
  }
  const names = [...columns.entries.keys()];
  const read = rows.items.map((row) => rowOf(row, names, what, diagnostics));
  return {
    columns: [...columns.entries.values()].map(({ key, keyOrigin }) => ({ name: key, origin: keyOrigin })),
    rows: read.filter((row) => row !== undefined),
  };
}

function rowOf(row: YamlNode, names: readonly string[], what: string, diagnostics: Diagnostic[]): RawRow | undefined {
  if (row.kind !== 'map') {
    const message = `a row of ${what} must be a map of columns, not ${describeNode(row)}`;
    diagnostics.push(errorOf('validate/wrong-kind', message, row.origin));
    return undefined;
  }
  const cells = new Map<string, RawCell>();
  let before: YamlEntry | undefined;
  for (const entry of row.entries.values()) {
    const { key, keyOrigin, node } = entry;
    const cut = splitNumber(before, entry);
    before = entry;
    if (key === 'source' && !names.includes(key)) continue;
    if (cut !== undefined || !names.includes(key)) {
      const hint = cut ?? suggest(key, names);
      diagnostics.push(errorOf('validate/unknown-key', `${what} has no column “${key}”`, keyOrigin, hint));
    } else if (node.kind === 'scalar') {
      cells.set(key, { text: node.value === null ? '' : node.text, origin: node.origin, at: node.at });
    } else {
      const hint = node.kind === 'list' ? 'put a formula between quotation marks: "[some-fact]"' : undefined;
      const message = `a cell must be a number or a text, not ${describeNode(node)}`;
      diagnostics.push(errorOf('validate/wrong-kind', message, node.origin, hint));
    }
  }
  const source = names.includes('source') ? undefined : row.entries.get('source')?.node;
  return { cells, ...(source && { source }), origin: row.origin };
}
