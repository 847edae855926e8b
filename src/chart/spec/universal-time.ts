import { isObject, mapJson } from './json-path.js';

/** Channels with a scale (Vega-Lite 6, channel.ts SCALE_CHANNELS) on which dates are likely, and `text`, whose format follows its scale. */
const TIME_CHANNELS = new Set(['x', 'y', 'color', 'fill', 'stroke', 'size', 'opacity', 'text', 'row', 'column']);

/**
 * The spec with dates in universal time: temporal channels get a `utc` scale and time units their `utc` twin. Dates of
 * tables are ISO 8601 days, which JavaScript reads as UTC; in local time a chart would change with the machine's zone.
 */
export function withUniversalTime(spec: unknown): unknown {
  return mapJson(spec, (value, path) => {
    if (path.at(-1) === 'timeUnit') return utcUnit(value);
    const channel = path.at(-1);
    if (!isObject(value) || typeof channel !== 'string' || path.at(-2) !== 'encoding') return value;
    if (value.type !== 'temporal' || !TIME_CHANNELS.has(channel)) return value;
    const scale = value.scale;
    if (scale === null || (isObject(scale) && 'type' in scale)) return value;
    return { ...value, scale: { ...(isObject(scale) ? scale : {}), type: 'utc' } };
  });
}

function utcUnit(unit: unknown): unknown {
  if (typeof unit === 'string') return unit.startsWith('utc') || unit.startsWith('binned') ? unit : `utc${unit}`;
  return isObject(unit) && !('utc' in unit) ? { ...unit, utc: true } : unit;
}
