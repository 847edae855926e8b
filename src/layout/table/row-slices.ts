import type { SetCell } from './set-table.js';

/**
 * Heights at which a row may be cut so that no line of any cell is: the slices between them, from the row's top to its
 * bottom, in points. A row whose lines leave no such place is one slice.
 */
export function rowSlices(
  cells: readonly SetCell[],
  height: number,
): readonly { readonly top: number; readonly bottom: number }[] {
  const extents = cells.flatMap((cell) =>
    cell.content.extents.map(({ top, bottom }) => ({ top: top + cell.insets.top, bottom: bottom + cell.insets.top })),
  );
  const edges = [...new Set(extents.map(({ bottom }) => bottom))].sort((a, b) => a - b);
  const cuts = edges.filter((edge) => extents.every(({ top, bottom }) => bottom <= edge + 0.01 || top >= edge - 0.01));
  // Below the last line there is nothing to cut off.
  const inner = cuts.slice(0, -1);
  return [...inner, height].map((bottom, index) => ({ top: inner[index - 1] ?? 0, bottom }));
}
