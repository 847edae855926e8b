/** Where a cell's content begins in its record: lines from 0, columns from 1. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** Places of the cells of one raw CSV record (RFC 4180), behind an opening quotation mark where there is one. */
export function cellPlaces(raw: string): readonly CellPlace[] {
  const places: CellPlace[] = [];
  let [line, lineStart, quoted, fresh] = [0, 0, false, true];
  for (let at = 0; at <= raw.length; at++) {
    const letter = raw[at] ?? '';
    if (fresh) places.push({ line, column: at - lineStart + (letter === '"' ? 2 : 1) });
    fresh = letter === ',' && !quoted;
    // A doubled quotation mark toggles twice and so changes nothing.
    if (letter === '"') quoted = !quoted;
    if (letter === '\n') [line, lineStart] = [line + 1, at + 1];
  }
  return places;
}
