/** A slide with its notes, as arranging sees it: heights in points. */
export interface Row {
  /** Of the slide with all that belongs to it. */
  readonly slide: number;
  /** Space that the slide takes from the notes: its height and more where they stand below it, 0 where beside it. */
  readonly above: number;
  /** Of the line above the notes, on each page. */
  readonly label: number;
  /** Of each line of the notes, from the top of the notes. */
  readonly extents: readonly { readonly top: number; readonly bottom: number }[];
  readonly mayBreak: (line: number) => boolean;
}

/** A row, or what of it stands on one page. */
export interface RowPart {
  readonly row: number;
  /** Lines of the notes, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** True for the part that has the slide. */
  readonly first: boolean;
  /** From the top of the text area. */
  readonly y: number;
  readonly height: number;
  /** How far ruled lines may go down where there are no notes, from `y`. */
  readonly room: number;
}

export interface RowPages {
  /** Of the text area. */
  readonly height: number;
  /** Rows a page at most. */
  readonly most: number;
  readonly gap: number;
}

type Part = Omit<RowPart, 'y' | 'room'>;

/**
 * Rows on pages, in order. A row stays whole where a page can hold it; a longer one starts on a page of its own and goes on over the
 * next ones. Rows stand where the page's even parts begin as long as their heights allow it.
 */
export function arrangeRows(rows: readonly Row[], pages: RowPages): readonly (readonly RowPart[])[] {
  const done: Part[][] = [];
  let open: Part[] = [];
  const turn = (): void => {
    if (open.length > 0) done.push(open);
    open = [];
  };
  rows.forEach((row, index) => {
    const parts = partsOf(row, index, pages.height);
    const used = open.reduce((sum, { height }) => sum + height + pages.gap, 0);
    const fits = parts.length === 1 && used + parts[0]!.height <= pages.height;
    if (!fits || open.length === pages.most) turn();
    for (const part of parts) {
      if (!part.first) turn();
      open.push(part);
    }
  });
  turn();
  return done.map((parts) => placed(parts, pages));
}

function partsOf(row: Row, index: number, height: number): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  do {
    const first = parts.length === 0;
    const room = height - (first ? row.above : 0) - row.label;
    const to = endOf(row, from, room);
    const text = row.label + textHeight(row, from, to);
    parts.push({ row: index, from, to, first, height: first ? Math.max(row.slide, row.above + text) : text });
    from = to;
  } while (from < row.extents.length);
  return parts;
}

/** The line after the last one that fits, at a place where a page may end; one line at least, so that it goes on. */
function endOf({ extents, mayBreak }: Row, from: number, room: number): number {
  if (extents.length === 0) return 0;
  const top = extents[from]!.top;
  let most = from;
  while (most < extents.length && extents[most]!.bottom - top <= room) most++;
  if (most === extents.length) return most;
  for (let end = most; end > from; end--) if (mayBreak(end)) return end;
  return Math.max(most, from + 1);
}

function textHeight({ extents }: Row, from: number, to: number): number {
  return to > from ? extents[to - 1]!.bottom - extents[from]!.top : 0;
}

/** Each row at the beginning of its part of the page, lower where those above need more, higher where those below do. */
function placed(parts: readonly Part[], { height, most, gap }: RowPages): readonly RowPart[] {
  const slot = (height + gap) / most;
  const latest = parts.map(() => 0);
  let bottom = height;
  for (let at = parts.length - 1; at >= 0; at--) {
    latest[at] = bottom - parts[at]!.height;
    bottom = latest[at]! - gap;
  }
  let free = 0;
  const tops = parts.map((part, at) => {
    const y = Math.max(0, Math.min(Math.max(at * slot, free), latest[at]!));
    free = y + part.height + gap;
    return y;
  });
  return parts.map((part, at) => {
    const y = tops[at]!;
    const end = at + 1 < parts.length ? tops[at + 1]! - gap : height;
    return { ...part, y, room: Math.min(Math.max(part.height, slot - gap), end - y) };
  });
}
