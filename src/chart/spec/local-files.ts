import type { ChartSource } from '../../base/chart-source.js';
import { isObject, mapJson } from './json-path.js';

/** File types that Vega-Lite tells by a name's ending (vega-lite, compile/data/source.ts); all others are JSON. */
const BY_ENDING = new Set(['json', 'csv', 'tsv', 'dsv', 'topojson']);

/** A path that plainly lies in the report's folder: relative, no scheme, no way up or out. */
export function isLocalPath(url: string): boolean {
  const steps = url.split('/');
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || /[\\?#\0]/.test(url)) return false;
  return steps.every((step, index) => step !== '..' && (step !== '' || index === steps.length - 1)) && url !== '';
}

/** The bytes of the file that a spec names, or undefined where it may not name it or there is none. */
export function localBytes(url: string, source: ChartSource): Uint8Array | undefined {
  return isLocalPath(url) ? source.localFile?.(url.replace(/^\.\//, '')) : undefined;
}

/**
 * The spec with the text of every local file that `data` names in place of its `url`, so that nothing is left to load. What
 * cannot be read stays as it is: `checkData` refuses it.
 */
export function withLocalFiles(spec: unknown, source: ChartSource): unknown {
  const texts = new Map<string, string>();
  return mapJson(spec, (value, path) => {
    if (path.at(-1) !== 'data' || !isObject(value) || typeof value.url !== 'string') return value;
    const { url, ...rest } = value;
    const bytes = localBytes(url, source);
    if (!bytes) return value;
    const text = texts.get(url) ?? new TextDecoder().decode(bytes);
    texts.set(url, text);
    const format = isObject(value.format) ? value.format : {};
    return { ...rest, values: text, format: { type: typeOf(url), ...format } };
  });
}

function typeOf(url: string): string {
  const ending = url.slice(url.lastIndexOf('.') + 1).toLowerCase();
  return BY_ENDING.has(ending) ? ending : 'json';
}
