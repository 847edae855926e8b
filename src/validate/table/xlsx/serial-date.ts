/** Milliseconds of a day. */
const DAY = 86_400_000;

/**
 * A serial number of a spreadsheet as an ISO 8601 date, `2023-05`, `2023-05-31`, with `T08:30:00` where it has a time of day, or
 * as a time alone. Day 1 is 1 January 1900, and 29 February 1900 counts though it never was (ECMA-376-1, 18.17.4.1); in a
 * workbook of the 1904 system day 0 is 1 January 1904. Undefined where there is no such date.
 */
export function serialDate(
  serial: number,
  precision: 'year' | 'month' | 'day' | 'time',
  from1904: boolean,
): string | undefined {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * 86_400);
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (precision === 'time' && days === 0) return time;
  // 9999-12-31 is the last day.
  if (!Number.isFinite(serial) || serial < 0 || days > 2_958_465) return undefined;
  if (!from1904 && days === 60) return '1900-02-29';
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(epoch + days * DAY + (seconds === 86_400 ? DAY : 0)).toISOString().slice(0, 10);
  if (precision === 'year') return date.slice(0, 4);
  if (precision === 'month') return date.slice(0, 7);
  return seconds === 0 || seconds === 86_400 ? date : `${date}T${time}`;
}
