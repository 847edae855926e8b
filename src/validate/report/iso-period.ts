/** A date, month, quarter or year of ISO 8601. */
const POINT = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Whether a text is a period: a point (`2022`, `2023-Q1`, `2023-05`, `2023-07-05`), a span (`2023-01/2023-05`), or one that is
 * open at an end (`../2023-07-04`; ISO 8601-2, 4.4).
 */
export function isPeriod(text: string): boolean {
  const ends = text.split('/');
  if (ends.length === 1) return isPoint(text);
  if (ends.length !== 2 || ends.every((end) => end === '..')) return false;
  if (!ends.every((end) => end === '..' || isPoint(end))) return false;
  return ends.includes('..') || ends[0]! <= ends[1]!;
}

/** Whether a text is a calendar date: `2023-07-05`. */
export function isDate(text: string): boolean {
  return text.length === 10 && isPoint(text);
}

function isPoint(text: string): boolean {
  if (!POINT.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  if (day === undefined) return true;
  // Days beyond the month's end roll over into the next month.
  return new Date(Date.UTC(year!, month! - 1, day)).getUTCMonth() === month! - 1;
}
