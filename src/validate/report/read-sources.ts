import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import type { Source } from '../report.js';
import { fieldsOf } from '../yaml/fields.js';
import type { YamlEntry, YamlNode } from '../yaml/yaml-node.js';
import { isDate } from './iso-period.js';

/** The sources under `sources:` of report.yaml, by id; incomplete ones are left out, with diagnostics. */
export function readSources(node: YamlNode | undefined, diagnostics: Diagnostic[]): ReadonlyMap<string, Source> {
  if (node === undefined) return new Map();
  const fields = fieldsOf(node, '“sources”', diagnostics);
  const sources = [...(fields?.map.entries.values() ?? [])].map((entry) => readSource(entry, diagnostics));
  return new Map(sources.filter((source) => source !== undefined).map((source) => [source.id, source]));
}

function readSource({ key: id, keyOrigin, node }: YamlEntry, diagnostics: Diagnostic[]): Source | undefined {
  const fields = fieldsOf(node, `the source “${id}”`, diagnostics);
  if (!fields) return undefined;
  fields.only(['publisher', 'title', 'site', 'url', 'file', 'date']);
  const publisher = fields.required('publisher');
  const [title, site, url, file] = ['title', 'site', 'url', 'file'].map((key) => fields.text(key));
  const date = fields.required('date');
  if (date !== undefined && !isDate(date)) {
    const message = `the source “${id}”: “${date}” is no date`;
    diagnostics.push(errorOf('validate/date', message, fields.origin('date'), 'write it as 2023-07-05'));
  }
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    const message = `the source “${id}”: “${url}” is no web address`;
    diagnostics.push(errorOf('validate/url', message, fields.origin('url'), 'begin it with https://'));
  }
  if (file !== undefined && (file === '' || /^\/|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/.test(file))) {
    const message = `the source “${id}”: “${file}” is no file in the report's folder`;
    diagnostics.push(errorOf('validate/file', message, fields.origin('file'), 'write its path from there, with /'));
  }
  if (publisher === undefined || date === undefined) return undefined;
  return {
    id,
    publisher,
    ...(title !== undefined && { title }),
    ...(site !== undefined && { site }),
    ...(url !== undefined && { url }),
    ...(file !== undefined && { file }),
    date,
    origin: keyOrigin,
  };
}
