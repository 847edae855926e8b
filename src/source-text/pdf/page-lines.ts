/** A piece of text as pdf.js gives it, in points from the bottom left of its page. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Pieces that stand on one baseline without a gap that words have not. */
export interface PdfLine extends PdfPiece {
  /** From 1. */
  readonly page: number;
  /** On its page, in reading order, from 1. */
  readonly number: number;
  /** Where the column of text that it belongs to begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Lines on its baseline in its column, itself among them: more than one make the row of a table. */
  readonly row: readonly PdfPiece[];
}

/** A gap of so many ems parts two cells or columns; justified text stretches its spaces, but not so far. */
const CELL_GAP = 1.6;

/** A column of text has so many lines, at least. */
const COLUMN_LINES = 6;

/** The lines of a page in reading order: columns one after the other, between what goes over all of them. */
export function pageLines(pieces: readonly PdfPiece[], page: number): readonly PdfLine[] {
  const segments = segmentsOf(pieces);
  const gutter = gutterOf(segments);
  const columns = gutter === undefined ? [segments] : bandsOf(segments, gutter);
  let number = 0;
  return columns.flatMap((column) => {
    const left = Math.min(...column.map(({ x }) => x));
    const right = Math.max(...column.map(({ x, width }) => x + width));
    return rowsOf(column).map((row) => {
      const [first] = row;
      const width = Math.max(...row.map((each) => each.x + each.width)) - first!.x;
      const text = row.map((each) => each.text).join(' ');
      return { ...first!, text, width, page, number: ++number, left, right, row };
    });
  });
}

const bySpot = (a: PdfPiece, b: PdfPiece): number => b.y - a.y || a.x - b.x;

/** Pieces of one baseline, joined where no wide gap parts them. */
function segmentsOf(pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  return rowsOf([...pieces].sort(bySpot)).flatMap((row) => {
    const joined: PdfPiece[] = [];
    for (const piece of row) {
      const last = joined.at(-1);
      const gap = last ? piece.x - last.x - last.width : 0;
      const size = Math.max(last?.size ?? 0, piece.size);
      // The same text again in the same place is a bold that was made by printing twice.
      if (last && Math.abs(piece.x - last.x) < size * 0.1 && piece.text === last.text) continue;
      if (last && gap < size * CELL_GAP) joined.splice(-1, 1, joinPieces(last, piece, gap));
      else joined.push(piece);
    }
    return joined;
  });
}

function joinPieces(before: PdfPiece, after: PdfPiece, gap: number): PdfPiece {
  const spaced = gap > Math.max(before.size, after.size) * 0.18 && !/\s$/.test(before.text) && !/^\s/.test(after.text);
  return {
    text: before.text + (spaced ? ' ' : '') + after.text,
    x: before.x,
    y: before.size >= after.size ? before.y : after.y,
    width: after.x + after.width - before.x,
    size: before.text.length >= after.text.length ? before.size : after.size,
  };
}

/** Notes and exponents stand higher or lower than their line, but less than half of its size, and right beside it. */
function touches(row: readonly PdfPiece[], piece: PdfPiece): boolean {
  const near = Math.max(...row.map(({ size }) => size)) * 0.4;
  return row.some(({ x, width }) => Math.abs(x + width - piece.x) < near || Math.abs(piece.x + piece.width - x) < near);
}

/** Pieces of one baseline, each row from the left. */
function rowsOf(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    const base = row && row.reduce((big, each) => (each.size > big.size ? each : big));
    const step = base ? Math.abs(base.y - piece.y) : 0;
    if (
      row &&
      base &&
      (step < Math.min(base.size, piece.size) * 0.3 || (step < base.size * 0.5 && touches(row, piece)))
    )
      row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Where two columns meet: a place near the middle that hardly any line crosses, with enough long lines on both sides. */
function gutterOf(segments: readonly PdfPiece[]): number | undefined {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ x, width }) => x + width));
  const width = right - left;
  let best: { at: number; crossing: number } | undefined;
  for (let step = 30; step <= 70; step++) {
    const at = left + (width * step) / 100;
    const crossing = segments.filter((each) => each.x < at && each.x + each.width > at).length;
    const sides = [segments.filter((each) => each.x + each.width <= at), segments.filter((each) => each.x >= at)];
    const full = sides.every((side) => side.filter((each) => each.width > width * 0.3).length >= COLUMN_LINES);
    if (full && crossing * 5 <= segments.length && (!best || crossing < best.crossing)) best = { at, crossing };
  }
  return best?.at;
}

/** Left column and right column between each two lines that go over both. */
function bandsOf(segments: readonly PdfPiece[], gutter: number): readonly (readonly PdfPiece[])[] {
  const bands: { left: PdfPiece[]; right: PdfPiece[]; across: PdfPiece[] }[] = [{ left: [], right: [], across: [] }];
  for (const segment of segments) {
    const band = bands.at(-1)!;
    const isAcross = segment.x < gutter && segment.x + segment.width > gutter;
    if (isAcross && band.left.length + band.right.length > 0) bands.push({ left: [], right: [], across: [segment] });
    else if (isAcross) band.across.push(segment);
    else (segment.x < gutter ? band.left : band.right).push(segment);
  }
  return bands.flatMap(({ across, left, right }) => [across, left, right]).filter((column) => column.length > 0);
}
