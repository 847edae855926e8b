/**
 * The units that facts and cells may have. Their words stand in each language's locale file; a new unit is a line here and
 * one in each of those. Numbers are stored as they were published: 1957 万吨 is 1957 `wan-tonne`.
 */
export const UNIT_IDS = [
  'percent',
  'percentage-point',
  'per-mille',
  'basis-point',
  'tonne',
  'wan-tonne',
  'yi-tonne',
  'tyre',
  'wan-tyre',
  'firm',
  'line',
  'mill',
  'project',
  'programme',
  'chain',
  'cluster',
  'centre',
  'park',
  'person',
  'wan-person',
  'household',
  'yuan',
  'wan-yuan',
  'yi-yuan',
  'us-dollar',
  'yi-us-dollar',
  'kilometre',
  'hectare',
  'wan-kilowatt',
  'yi-kilowatt-hour',
  'year',
  'month',
  'day',
  'times',
  'index',
  'count',
  'number',
] as const;

/** Units without a dimension: what a quotient of like things has, and what anything may be multiplied by. */
export const PLAIN_UNITS: readonly string[] = ['number', 'count', 'times', 'index'];

/** Whether a unit id is known. */
export function isUnit(unit: string): boolean {
  return (UNIT_IDS as readonly string[]).includes(unit);
}
