const DAY = 86_400_000;

/** Serial day of 1 January 1970 in the 1900 date system (ECMA-376 part 1, 18.17.4.1), and of the day after the one that it invents. */
const EPOCH = 25_569;
const MARCH_1900 = 61;

/** The number in its shortest exact form (`23.80` is the cell 23.8), null for a gap. Throws for what is no decimal. */
export function cellNumber(text: string | null | undefined, series: string): string | null {
  if (text === null || text === undefined) return null;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) {
    throw new Error(`“${text}” in the series “${series}” of a native chart is not a decimal number`);
  }
  return String(number === 0 ? 0 : number);
}

/** Serial day of an ISO 8601 day or time in UTC; undefined before 1900, which no workbook knows. */
export function serialDay(iso: string): number | undefined {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new Error(`“${iso}” among the days of a native chart is not a day`);
  const serial = time / DAY + EPOCH;
  // 29 February 1900 never was, but has the serial number 60.
  const counted = serial < MARCH_1900 ? serial - 1 : serial;
  return counted < 1 ? undefined : counted;
}
