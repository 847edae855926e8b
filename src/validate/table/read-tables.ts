import { type Diagnostic, errorOf, hasErrors } from '../../base/diagnostic.js';
import type { Workspace } from '../../base/workspace.js';
import type { UnitTable } from '../../base/unit-table.js';
import type { QuantitySource } from '../formula/evaluate-formulas.js';
import type { Source } from '../report.js';
import { EVERY_NAME } from '../report/failed-names.js';
import { fieldsOf } from '../yaml/fields.js';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/yaml-node.js';
import { draftRows } from './draft-rows.js';
import type { DraftTable } from './draft-table.js';
import type { RawTable } from './raw-table.js';
import { readTableFile } from './file/read-table-file.js';
import { readInlineRows } from './read-inline-rows.js';
import { tableColumns } from './table-columns.js';

/** What reading tables needs to know and where it leaves what it finds. */
export interface TablesContext {
  readonly workspace: Workspace;
  readonly sources: ReadonlyMap<string, Source>;
  readonly units: UnitTable;
  /** Gets every number cell, by address. */
  readonly quantities: Map<string, QuantitySource>;
  /** Gets the ids of tables and the addresses of cells that are wrong. */
  readonly failed: Set<string>;
  readonly diagnostics: Diagnostic[];
}

/** The tables under `tables:` of report.yaml, by id; those that cannot be read are left out, with diagnostics. */
export function readTables(node: YamlNode | undefined, context: TablesContext): ReadonlyMap<string, DraftTable> {
  if (node === undefined) return new Map();
  const fields = fieldsOf(
    node,
    '“tables”',
    context.diagnostics,
    'write an id and a map on each line: growth: { file: growth.csv }',
  );
  if (!fields) context.failed.add(EVERY_NAME);
  const drafts = [...(fields?.map.entries.values() ?? [])].map((entry) => {
    const draft = readTable(entry, context);
    if (!draft) context.failed.add(entry.key);
    return draft;
  });
  return new Map(drafts.filter((draft) => draft !== undefined).map((draft) => [draft.id, draft]));
}

/** `id: file.csv`, `id: { file, sheet, range, columns }` or `id: { columns, rows }`. */
function readTable({ key: id, keyOrigin, node }: YamlEntry, context: TablesContext): DraftTable | undefined {
  const what = `table “${id}”`;
  const told = context.diagnostics.length;
  const shape = tableShape(node, what, context);
  if (shape === undefined) return undefined;
  if (hasErrors(context.diagnostics.slice(told))) context.failed.add(id);
  if (shape.raw.rows.length === 0 && !context.failed.has(id)) {
    const message = `${what} has no rows`;
    const hint = 'fill it, or take the table and what shows it out';
    context.diagnostics.push(errorOf('validate/table', message, keyOrigin, hint));
    return undefined;
  }
  const columns = tableColumns(shape.raw, shape.declared, what, keyOrigin, context);
  if (columns === undefined) return undefined;
  const rows = draftRows(shape.raw, { ...context, table: id, columns });
  return { id, columns: columns.specs, rows, origin: keyOrigin };
}

interface TableShape {
  readonly raw: RawTable;
  readonly declared?: YamlMap;
}

function tableShape(node: YamlNode, what: string, context: TablesContext): TableShape | undefined {
  const { diagnostics } = context;
  if (node.kind === 'scalar' && node.value !== null) {
    const raw = readTableFile({ name: node.text, node, what }, context.workspace, diagnostics);
    return raw && { raw };
  }
  const fields = fieldsOf(node, what, diagnostics);
  if (!fields) return undefined;
  fields.only(['file', 'sheet', 'range', 'columns', 'rows']);
  const columnsNode = fields.node('columns');
  const declared = columnsNode && fieldsOf(columnsNode, `the columns of ${what}`, diagnostics)?.map;
  if (columnsNode && !declared) return undefined;
  const file = fields.text('file');
  const rows = fields.node('rows');
  if ((file === undefined) === (rows === undefined)) {
    const message = file === undefined ? `${what} has neither “file” nor “rows”` : `${what} has both “file” and “rows”`;
    diagnostics.push(errorOf('validate/table', message, node.origin, 'give the one or the other'));
    return undefined;
  }
  const raw =
    rows === undefined
      ? readTableFile({ name: file!, node: fields.node('file')!, what, fields }, context.workspace, diagnostics)
      : inlineTable(declared, rows, what, context);
  return raw && { raw, ...(declared && { declared }) };
}

function inlineTable(
  declared: YamlMap | undefined,
  rows: YamlNode,
  what: string,
  { diagnostics }: TablesContext,
): RawTable | undefined {
  if (declared) return readInlineRows(declared, rows, what, diagnostics);
  const hint = 'say what each column holds: “columns: { period: key, growth: percent }”';
  diagnostics.push(errorOf('validate/missing-key', `${what} has rows but no “columns”`, rows.origin, hint));
  return undefined;
}
