import type { Refusal } from './native/refusal.js';
import { isObject, type JsonPath, walkJson } from './spec/json-path.js';

/**
 * The place in a spec that a refusal is about: the one its reader gives, else the first property that its words name in quotation
 * marks (`take “interpolate” off the line`), else a property of the whole that they speak of (`title`), else the whole spec.
 */
export function refusalPath({ why, change, at }: Refusal, spec: unknown): JsonPath {
  if (at) return at;
  const named = [...`${change} ${why}`.matchAll(/[“"](\w+)[”"]/g)].map(([, name]) => name!);
  const places: JsonPath[] = [];
  walkJson(spec, (_, path) => {
    if (named.includes(String(path.at(-1)))) places.push(path);
  });
  const top = `${change} ${why}`.split(/\W+/).find((word) => isObject(spec) && Object.hasOwn(spec, word));
  return places[0] ?? (top === undefined ? [] : [top]);
}
