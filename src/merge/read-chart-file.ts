import type { ChartSource, ChartTable } from '../base/chart-source.js';
import { type Diagnostic, errorOf, type Outcome } from '../base/diagnostic.js';
import { type DataFile, fileTable } from './chart/file-table.js';
import { jsonOrigin } from './chart/json-origin.js';
import { type JsonNode, parseJson } from './chart/parse-json.js';
import { fileSource, type SourceText, stretchOrigin } from './template/source-text.js';

export type { DataFile } from './chart/file-table.js';

export interface ChartFile {
  readonly name: string;
  /** As diagnostics shall name it. */
  readonly file: string;
  readonly text: string;
  readonly data: readonly DataFile[];
  /** Bytes of a file that the spec names by `url`, relative to its own folder. */
  readonly localFile?: ChartSource['localFile'];
}

/**
 * A Vega-Lite spec that stands by itself, with tables from files; undefined where it is no JSON. Strings are taken as they are:
 * one that a template would fill in from a report is an error.
 */
export function readChartFile({ name, file, text, data, localFile }: ChartFile): Outcome<ChartSource | undefined> {
  const source = fileSource(file, text);
  const parsed = parseJson(source);
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const tables = new Map<string, ChartTable>();
  for (const one of data) {
    const table = fileTable(one, diagnostics);
    if (table) tables.set(one.name, table);
  }
  const root = parsed.value;
  if (!root) return { value: undefined, diagnostics };
  diagnostics.push(...templatedStrings(root, source));
  const at: ChartSource['at'] = (path) => jsonOrigin(root, path, source);
  const spec: unknown = JSON.parse(text);
  return { value: { name, file, spec, at, tables, ...(localFile && { localFile }) }, diagnostics };
}

function templatedStrings(node: JsonNode, source: SourceText): readonly Diagnostic[] {
  if (node.type !== 'string') return (node.children ?? []).flatMap((child) => templatedStrings(child, source));
  if (!String(node.value).includes('{{')) return [];
  const message = 'this text is filled in from a report, and a chart by itself has none';
  const hint = 'write the words out, or build the report that shows the chart';
  return [errorOf('chart/templated', message, stretchOrigin(source, node.offset, node.offset + node.length), hint)];
}
