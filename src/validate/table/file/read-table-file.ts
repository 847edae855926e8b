import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { suggest } from '../../../base/did-you-mean.js';
import type { Workspace } from '../../../base/workspace.js';
import type { Fields } from '../../yaml/fields.js';
import { parseYaml } from '../../yaml/parse-yaml.js';
import type { YamlNode } from '../../yaml/yaml-node.js';
import type { RawTable } from '../raw-table.js';
import { readXlsx } from '../xlsx/read-xlsx.js';
import { readCsv } from './read-csv.js';
import { readRecords } from './read-records.js';
import { parseJsonNodes } from './parse-json-nodes.js';

/** A table's file as report.yaml names it. */
export interface TableFile {
  /** Relative to the report's folder. */
  readonly name: string;
  readonly node: YamlNode;
  /** `table “capacity”`, for messages. */
  readonly what: string;
  /** The table's map, where it has one: its `sheet` and `range`. */
  readonly fields?: Fields;
}

/** Endings of files that tables are read from. */
const TABLES = /\.(csv|ya?ml|json|xlsx)$/i;

/** The rows of a CSV, YAML, JSON or XLSX file as texts with places; undefined, with diagnostics, where they cannot be read. */
export function readTableFile(table: TableFile, workspace: Workspace, diagnostics: Diagnostic[]): RawTable | undefined {
  const path = `${workspace.reportFolder}/${table.name}`;
  const ending = TABLES.exec(table.name)?.[1]?.toLowerCase();
  if (ending !== 'xlsx') rejectPlace(table, diagnostics);
  const bytes = ending === 'xlsx' ? workspace.binaries.get(path) : undefined;
  if (bytes) return readXlsx({ file: path, bytes, ...table }, diagnostics);
  const source = workspace.texts.get(path);
  if (source === undefined || ending === undefined || ending === 'xlsx')
    return noTable(path, table, workspace, diagnostics);
  if (ending === 'csv') return readCsv(path, source, diagnostics);
  const root = ending === 'json' ? parseJsonNodes(path, source, diagnostics) : yamlRoot(path, source, diagnostics);
  return root && readRecords(root, table.what, diagnostics);
}

function yamlRoot(path: string, source: string, diagnostics: Diagnostic[]): YamlNode | undefined {
  const parsed = parseYaml(path, source);
  diagnostics.push(...parsed.diagnostics);
  return parsed.value;
}

/** Only workbooks have sheets. */
function rejectPlace({ fields, name }: TableFile, diagnostics: Diagnostic[]): void {
  for (const key of ['sheet', 'range']) {
    if (fields?.node(key) === undefined) continue;
    const message = `“${name}” has no ${key}: only XLSX files do`;
    diagnostics.push(errorOf('validate/table', message, fields.origin(key), `remove “${key}”`));
  }
}

function noTable(path: string, { name, node }: TableFile, workspace: Workspace, diagnostics: Diagnostic[]): undefined {
  const folder = `${workspace.reportFolder}/`;
  const known = [...workspace.texts.keys(), ...workspace.binaries.keys()];
  const tables = known
    .filter((file) => file.startsWith(folder) && TABLES.test(file) && !/\/(text|charts)\/|\/report\.yaml$/.test(file))
    .map((file) => file.slice(folder.length));
  const exists = known.includes(path);
  const message = exists ? `“${path}” is no CSV, YAML, JSON or XLSX file` : `there is no file “${path}”`;
  const old = exists && /\.(xls|et|ods|numbers)$/i.test(name) ? 'save it as an Excel workbook, .xlsx' : undefined;
  const hint =
    old ??
    suggest(name, tables) ??
    'put a CSV, YAML, JSON or XLSX file of this name into the folder, or correct the name';
  diagnostics.push(errorOf('validate/unknown-file', message, node.origin, hint));
  return undefined;
}
