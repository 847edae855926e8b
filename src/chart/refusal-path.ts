import type { Refusal } from './native/refusal.js';
import { isObject, type JsonPath, walkJson } from './spec/json-path.js';

/**
 * The place in a spec that a refusal is about: the one its reader gives, else the first property that its words name in quotation
 * marks (`take “interpolate” off the line`), else a property of the whole that they speak of (`title`), else the whole spec.
 */
export function refusalPath({ why, change, at }: Refusal, spec: unknown): JsonPath {
  if (at) return at;
  const words = `${change} ${why}`;
  const places = new Map<string, JsonPath>();
  walkJson(spec, (_, path) => {
    const key = String(path.at(-1));
    if (!places.has(key)) places.set(key, path);
  });
  // What is to be changed comes first: it is the property, where the reason may quote its value.
  const quoted = [...words.matchAll(/[“"](\w+)[”"]/g)].map(([, name]) => name!);
  const named = quoted.find((name) => places.has(name));
  if (named !== undefined) return places.get(named)!;
  const top = words.split(/\W+/).find((word) => isObject(spec) && Object.hasOwn(spec, word));
  return top === undefined ? [] : [top];
}
