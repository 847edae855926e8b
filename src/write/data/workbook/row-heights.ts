import { textWidth } from './column-width.js';
import { APART_WIDTH, type Grid, type GridCell } from './grid.js';

/** Points of a line of body text, of the title's, and what a row has besides. */
const LINE = 13;
const TITLE_LINE = 19;
const ROOM = 5;

/** How high each row is: no program breaks the lines of a file that it only opens. */
export function rowHeights({ rows, widths }: Pick<Grid, 'rows' | 'widths'>): readonly number[] {
  return rows.map((row) => {
    const lines = Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 0)));
    const isTitle = row.some(({ look }) => look.role === 'title');
    return lines * (isTitle ? TITLE_LINE : LINE) + ROOM;
  });
}

/** Lines that a text takes in its column, rather one too many than one too few: words do not fill their lines. */
function linesOf({ look, content }: GridCell, width: number): number {
  const wraps = look.role === 'wrapped' || look.role === 'head' || look.role === 'number-head';
  if (!wraps || content.kind !== 'text') return 1;
  const room = Math.max(1, width - (look.role === 'wrapped' ? 3 : 2) - (look.apart ? APART_WIDTH : 0));
  return content.text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(textWidth(line) / room)))
    .reduce((sum, lines) => sum + lines);
}
