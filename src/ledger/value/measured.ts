import { SHARE, SHARE_STEP } from '../../base/unit-table.js';

/** Dimensions that are read off a scale: their unit is more than a noun that may be said in other words. */
export const MEASURED: ReadonlySet<string> = new Set([
  ...[SHARE, SHARE_STEP, 'mass', 'coal-equivalent', 'cny', 'usd', 'eur', 'hkd', 'length', 'area', 'volume', 'power'],
  ...['energy', 'temperature'],
]);
