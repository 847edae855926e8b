/** A number by itself with at most a sign, a unit and brackets around it, but no year. */
const FIGURE = /^[^\p{L}\d]{0,3}(?!(?:19|20)\d\d(?:年|$))\d[\d.,\s]*[^\d\s]{0,6}$/u;

/** Rows at the top of a table that name its columns: 1 where the first holds words, years or quarters and a later one a figure, else 0. */
export function headerRowsOf(rows: readonly (readonly string[])[]): number {
  const [first = [], ...rest] = rows.map((row) => row.map((cell) => cell.trim()));
  const isFigure = (cell: string): boolean => FIGURE.test(cell);
  return rest.length > 0 && first.some((cell) => cell !== '') && !first.some(isFigure) ? 1 : 0;
}
