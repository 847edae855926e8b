import type { ChartSource } from '../../../base/chart-source.js';
import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { suggest } from '../../../base/did-you-mean.js';
import { isObject, type JsonPath } from '../json-path.js';
import { dataFields, type Fields, transformedFields } from './known-fields.js';

/**
 * An error for every encoded field that its data do not have. Vega draws nothing, or one bar called “undefined”, and says
 * nothing. Only where the columns are certain: a view over a table or inline rows, through transforms that name what they add.
 */
export function checkFields(source: ChartSource): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const visit = (view: unknown, path: JsonPath, inherited: Fields) => {
    if (!isObject(view)) return;
    const own = 'data' in view ? dataFields(view.data, source) : inherited;
    // A field that a transform reads has to be there before it; which one of several, only a run would tell.
    const fields = transformedFields(own, view.transform, source);
    if (fields) diagnostics.push(...missingFields(view.encoding, [...path, 'encoding'], fields, source));
    for (const [child, childPath] of childViews(view, path)) visit(child, childPath, fields);
  };
  visit(source.spec, [], undefined);
  return unique(diagnostics);
}

/** A view's own views, with their places. A shared encoding is checked where it stands, with the data of that place. */
export function childViews(view: Readonly<Record<string, unknown>>, path: JsonPath): [unknown, JsonPath][] {
  const lists = ['layer', 'concat', 'hconcat', 'vconcat'].flatMap((key) => {
    const children = view[key];
    return Array.isArray(children)
      ? children.map((child, index): [unknown, JsonPath] => [child, [...path, key, index]])
      : [];
  });
  return 'spec' in view ? [...lists, [view.spec, [...path, 'spec']]] : lists;
}

function missingFields(
  encoding: unknown,
  path: JsonPath,
  fields: ReadonlySet<string>,
  source: ChartSource,
): Diagnostic[] {
  if (!isObject(encoding)) return [];
  return Object.entries(encoding).flatMap(([channel, definition]) => {
    const places = Array.isArray(definition)
      ? definition.map((each, index): [unknown, JsonPath] => [each, [...path, channel, index]])
      : [[definition, [...path, channel]] as [unknown, JsonPath]];
    return places.flatMap(([each, place]) => missingIn(each, place, fields, source));
  });
}

function missingIn(
  definition: unknown,
  path: JsonPath,
  fields: ReadonlySet<string>,
  source: ChartSource,
): Diagnostic[] {
  if (!isObject(definition)) return [];
  const named: [unknown, JsonPath][] = [[definition.field, [...path, 'field']]];
  for (const key of ['condition', 'sort'] as const) {
    const inner = definition[key];
    if (isObject(inner)) named.push([inner.field, [...path, key, 'field']]);
  }
  return named.flatMap(([field, place]) =>
    typeof field === 'string' && isMissing(field, fields) ? [missing(field, place, fields, source)] : [],
  );
}

/** Paths into nested values (`a.b`, `a[0]`) and escaped names are left to Vega. */
function isMissing(field: string, fields: ReadonlySet<string>): boolean {
  return !fields.has(field) && !/[.[\]\\]/.test(field);
}

function missing(field: string, path: JsonPath, fields: ReadonlySet<string>, source: ChartSource): Diagnostic {
  const message = `The chart’s data have no column “${field}”.`;
  return errorOf('chart/unknown-field', message, source.at(path), suggest(field, fields));
}

function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.message, diagnostic.origin]), diagnostic]),
  );
  return [...seen.values()];
}
