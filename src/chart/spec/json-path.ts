/** A place in parsed JSON: `['layer', 0, 'encoding', 'x']`. */
export type JsonPath = readonly (string | number)[];

/** A JSON object; anything else that `typeof` calls an object is not one. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value rebuilt from the leaves up. `change` gets every value, with its path, after its children were changed; inline
 * data (`values`, `datasets`) are left as they are.
 */
export function mapJson(
  value: unknown,
  change: (value: unknown, path: JsonPath) => unknown,
  path: JsonPath = [],
): unknown {
  if (Array.isArray(value)) {
    return change(
      value.map((child, index) => mapJson(child, change, [...path, index])),
      path,
    );
  }
  if (!isObject(value)) return change(value, path);
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    isInlineData(key, path) ? child : mapJson(child, change, [...path, key]),
  ]);
  return change(Object.fromEntries(entries), path);
}

/** Calls `visit` for every object and array element under `value`, outermost first, but not inside inline data. */
export function walkJson(value: unknown, visit: (value: unknown, path: JsonPath) => void, path: JsonPath = []): void {
  visit(value, path);
  if (Array.isArray(value)) {
    for (const [index, child] of value.entries()) walkJson(child, visit, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, child] of Object.entries(value))
      if (!isInlineData(key, path)) walkJson(child, visit, [...path, key]);
  }
}

function isInlineData(key: string, path: JsonPath): boolean {
  return (key === 'values' && path.at(-1) === 'data') || (key === 'datasets' && path.length === 0);
}
