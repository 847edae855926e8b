/** What a column needs and wants, in points with insets. */
export interface ColumnNeed {
  /** Width below which a word or figure would break. */
  readonly least: number;
  /** Width that holds everything on one line. */
  readonly natural: number;
  /** Share of what columns without one leave. */
  readonly share?: number | undefined;
  /** For a column of figures, what of its width is insets: such columns stand at equal distances where there is room. */
  readonly figureInsets?: number | undefined;
}

/**
 * Widths that add up to `width`. Columns without a share take what their content wants, or, where that is too much, what
 * it needs and a fair part of the rest (CSS 2.1, 17.5.2.2); columns with a share divide what is left, none below its need.
 * Where everything fits on one line, columns of figures side by side have the same room for text.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const shared = needs.some((need) => need.share !== undefined);
  return shared ? sharedWidths(needs, width) : contentWidths(needs, width);
}

function sharedWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const reserved = sum(needs.map((need) => (need.share === undefined ? 0 : need.least)));
  const own = needs.filter((need) => need.share === undefined);
  const ownNatural = sum(own.map((need) => need.natural));
  const room = Math.max(0, width - reserved);
  const ownWidths = ownNatural <= room ? own.map((need) => need.natural) : squeezed(own, room);
  const shares = divideShares(
    needs.filter((need) => need.share !== undefined),
    width - sum(ownWidths),
  );
  let nextOwn = 0;
  let nextShared = 0;
  return needs.map((need) => (need.share === undefined ? ownWidths[nextOwn++]! : shares[nextShared++]!));
}

/** By share; columns that would fall below their need keep it, and the others divide the rest anew. */
function divideShares(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = room - sum(needs.map((need, index) => (fixed.has(index) ? need.least : 0)));
    const total = sum(needs.map((need, index) => (fixed.has(index) ? 0 : need.share!)));
    if (total <= 0)
      return fitted(
        needs.map((need) => need.least),
        room,
      );
    const widths = needs.map((need, index) => (fixed.has(index) ? need.least : (free * need.share!) / total));
    const tight = widths.flatMap((width, index) => (!fixed.has(index) && width < needs[index]!.least ? [index] : []));
    if (tight.length === 0) return widths;
    for (const index of tight) fixed.add(index);
  }
}

function contentWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const natural = needs.map((need) => need.natural);
  return sum(natural) <= width ? evened(needs, fitted(natural, width)) : squeezed(needs, width);
}

/** The same widths, but neighbouring columns of figures share theirs in equal parts, if none of them has to break for it. */
function evened(needs: readonly ColumnNeed[], widths: readonly number[]): readonly number[] {
  const even = [...widths];
  let first = 0;
  while (first < needs.length) {
    let end = first;
    while (needs[end]?.figureInsets !== undefined) end++;
    const columns = needs.slice(first, end);
    const room = sum(widths.slice(first, end)) - sum(columns.map(({ figureInsets }) => figureInsets!));
    const each = room / columns.length;
    const fits = columns.every(({ natural, figureInsets }) => natural <= each + figureInsets!);
    if (fits) columns.forEach(({ figureInsets }, index) => (even[first + index] = each + figureInsets!));
    first = Math.max(end, first + 1);
  }
  return even;
}

/** Each its need, and of the rest a part by how much more it wants. */
function squeezed(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  if (least >= width)
    return fitted(
      needs.map((need) => need.least),
      width,
    );
  const wish = sum(needs.map((need) => need.natural - need.least));
  if (wish === 0)
    return fitted(
      needs.map((need) => need.least),
      width,
    );
  return needs.map((need) => need.least + ((width - least) * (need.natural - need.least)) / wish);
}

/** Widths in the same proportion that add up to `width`. */
function fitted(widths: readonly number[], width: number): readonly number[] {
  const total = sum(widths);
  return total > 0 ? widths.map((one) => (one * width) / total) : widths.map(() => width / widths.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
