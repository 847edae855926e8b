/** A date, month, quarter or year of ISO 8601. */
const POINT = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * A period in ISO 8601, or undefined where a text is none: a point (`2022`, `2023-Q1`, `2023-05`, `2023-07-05`), a span
 * (`2023-01/2023-05`), or one that is open at an end (`../2023-07-04`; ISO 8601-2, 4.4). A year to date, `ytd/2023-05`, comes
 * back as the span that it is.
 */
export function periodOf(text: string): string | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return isPoint(text) ? text : undefined;
  const [from, to] = ends as [string, string];
  if (ends.length !== 2) return undefined;
  if (from === 'ytd') return isPoint(to) && to.length > 4 ? `${yearStart(to)}/${to}` : undefined;
  if (!ends.every((end) => end === '..' || isPoint(end)) || ends.every((end) => end === '..')) return undefined;
  if (ends.includes('..')) return text;
  const alike = from.length === to.length && from.includes('Q') === to.includes('Q');
  return alike && from <= to ? text : undefined;
}

/** Whether a text is a calendar date: `2023-07-05`. */
export function isDate(text: string): boolean {
  return text.length === 10 && isPoint(text);
}

/** The first day, month or quarter of the year, as precise as the point. */
function yearStart(point: string): string {
  const year = point.slice(0, 4);
  if (point.includes('Q')) return `${year}-Q1`;
  return point.length === 7 ? `${year}-01` : `${year}-01-01`;
}

function isPoint(text: string): boolean {
  if (!POINT.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  if (day === undefined) return true;
  // Days beyond the month's end roll over into the next month.
  return new Date(Date.UTC(year!, month! - 1, day)).getUTCMonth() === month! - 1;
}
