import { isObject, mapJson } from './json-path.js';

/**
 * The spec with every order by another channel (`"sort": "-x"`) or field made explicit, aggregation included. Left open,
 * Vega-Lite chooses `sum` for a layer that it stacks and `min` for one that it does not, finds its own choices in conflict
 * and sorts by name (vega-lite 6.4, compile/scale/domain.ts): labelled bars, of all charts, would lose their order.
 */
export function withExplicitSort(spec: unknown): unknown {
  const shared = isObject(spec) && isObject(spec.encoding) ? spec.encoding : {};
  const stacked = hasSplit(spec);
  return mapJson(spec, (value, path) => {
    if (path.at(-1) !== 'encoding' || !isObject(value)) return value;
    const all = { ...shared, ...value };
    const entries = Object.entries(value).map(([channel, definition]) => [
      channel,
      isObject(definition) && 'sort' in definition
        ? { ...definition, sort: explicitSort(definition.sort, all, stacked) }
        : definition,
    ]);
    return Object.fromEntries(entries);
  });
}

/** True where a colour field may stack several marks in a category: their order is that of their sums. */
function hasSplit(spec: unknown): boolean {
  let split = false;
  mapJson(spec, (value, path) => {
    const channel = path.at(-1);
    if (path.at(-2) !== 'encoding' || !isObject(value)) return value;
    if (channel === 'color' || channel === 'fill' || channel === 'detail') split ||= 'field' in value;
    return value;
  });
  return split;
}

function explicitSort(sort: unknown, encoding: Readonly<Record<string, unknown>>, stacked: boolean): unknown {
  const op = stacked ? 'sum' : 'max';
  if (isObject(sort) && typeof sort.field === 'string' && !('op' in sort)) return { ...sort, op };
  const target = sortTarget(sort);
  const definition = target && encoding[target.channel];
  if (!target || !isObject(definition) || typeof definition.field !== 'string') return sort;
  if ('aggregate' in definition || 'bin' in definition || 'timeUnit' in definition) return sort;
  return { field: definition.field, op, order: target.order };
}

function sortTarget(sort: unknown): { readonly channel: string; readonly order: string } | undefined {
  if (isObject(sort) && typeof sort.encoding === 'string')
    return { channel: sort.encoding, order: String(sort.order ?? 'ascending') };
  const match = typeof sort === 'string' ? /^(-?)(x|y|color|fill|stroke|size|opacity|shape|theta)$/.exec(sort) : null;
  return match ? { channel: match[2]!, order: match[1] ? 'descending' : 'ascending' } : undefined;
}
