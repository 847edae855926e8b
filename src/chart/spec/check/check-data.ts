import type { ChartSource } from '../../../base/chart-source.js';
import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { suggest } from '../../../base/did-you-mean.js';
import { isObject, type JsonPath, walkJson } from '../json-path.js';
import { isLocalPath, localBytes } from '../local-files.js';

/** Rows that a chart may make or be given: more marks than a page has dots for, and still drawn in a second. */
export const ROW_LIMIT = 50_000;

/**
 * The names of the report's tables that the spec reads, each once, in the spec's order. Every address and every unknown
 * table is an error at its own place: charts draw only from the report's tables and inline values, nothing is fetched.
 */
export function checkData(source: ChartSource): {
  readonly tables: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const tables = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const named = new Set<string>(ownNames(source.spec));
  walkJson(source.spec, (value, path) => {
    if (path.at(-1) !== 'data' || !isObject(value)) return;
    if ('url' in value) diagnostics.push(...checkAddress(source, value.url, [...path, 'url']));
    else diagnostics.push(...checkSequence(source, value.sequence, [...path, 'sequence']));
    const name = value.name;
    if (typeof name !== 'string' || 'values' in value || 'sequence' in value || named.has(name)) return;
    if (source.tables.has(name)) tables.add(name);
    else if (!('url' in value)) diagnostics.push(unknownTable(source, name, [...path, 'name']));
  });
  return { tables: [...tables], diagnostics };
}

/** Names of data that the spec itself brings: `datasets`, and inline values that are given a name to share. */
function ownNames(spec: unknown): string[] {
  const names: string[] = isObject(spec) && isObject(spec.datasets) ? Object.keys(spec.datasets) : [];
  walkJson(spec, (value, path) => {
    if (path.at(-1) !== 'data' || !isObject(value) || typeof value.name !== 'string') return;
    if ('values' in value || 'sequence' in value) names.push(value.name);
  });
  return names;
}

/** Files of the report's own folder may be named; whatever else has an address is refused, whoever would load it. */
function checkAddress(source: ChartSource, url: unknown, path: JsonPath): Diagnostic[] {
  if (typeof url === 'string' && localBytes(url, source)) return [];
  const hint = `name a table of the report instead: "data": { "name": "${[...source.tables.keys()][0] ?? '…'}" }`;
  if (typeof url === 'string' && source.localFile && isLocalPath(url)) {
    return [errorOf('chart/missing-file', `There is no file “${url}” in the report’s folder.`, source.at(path), hint)];
  }
  const message = 'A chart may not load data from an address or file outside the report’s folder.';
  return [errorOf('chart/address', message, source.at(path), hint)];
}

function unknownTable(source: ChartSource, name: string, path: JsonPath): Diagnostic {
  const hint = suggest(name, source.tables.keys()) ?? 'the report has no tables: add one under “tables” in report.yaml';
  return errorOf('chart/unknown-table', `There is no table “${name}” in the report.`, source.at(path), hint);
}

function checkSequence(source: ChartSource, sequence: unknown, path: JsonPath): Diagnostic[] {
  if (!isObject(sequence)) return [];
  const { start = 0, stop, step = 1 } = sequence;
  const count = sequenceLength(Number(start), Number(stop), Number(step));
  if (count <= ROW_LIMIT) return [];
  const message = `The sequence would make ${Number.isFinite(count) ? count : 'endlessly many'} rows; ${ROW_LIMIT} are the most.`;
  return [errorOf('chart/too-much', message, source.at(path), 'give it a larger "step" or a nearer "stop"')];
}

/** How many numbers run from `start` to `stop` (left out) by `step`: infinite for a step of 0 or what is no number. */
export function sequenceLength(start: number, stop: number, step: number): number {
  const count = Math.ceil((stop - start) / step);
  return Number.isNaN(count) ? Number.POSITIVE_INFINITY : Math.max(0, count);
}
