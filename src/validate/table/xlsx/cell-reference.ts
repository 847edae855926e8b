/** A block of cells, rows and columns from 1; an end that is absent lies where the sheet ends. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom?: number;
  readonly right?: number;
}

/** `C7` for row 7, column 3. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** `B3:F20`, `B3:F` and `B3` (from there to the end), `B:F` (whole columns), with or without `$`; undefined for other texts. */
export function parseRange(text: string): CellRange | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})?(?::([A-Z]{1,3})(\d{1,7})?)?$/.exec(
    text.trim().toUpperCase().replaceAll('$', ''),
  );
  if (!match) return undefined;
  const [, first = '', top, last, bottom] = match;
  const range: CellRange = {
    top: Number(top ?? 1),
    left: columnNumber(first),
    ...(bottom !== undefined && { bottom: Number(bottom) }),
    ...(last !== undefined && { right: columnNumber(last) }),
  };
  const upright = (range.bottom ?? range.top) >= range.top && (range.right ?? range.left) >= range.left;
  return range.top >= 1 && upright ? range : undefined;
}

/** Number of a column from 1: 3 for `C`, 27 for `AA`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
