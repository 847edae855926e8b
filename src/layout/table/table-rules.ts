import type { TableRule } from '../../scene/item.js';
import type { TableTheme, Theme } from '../../theme/theme.js';
import type { SetCell } from './set-table.js';

interface RulesInput {
  /** Cells of the part, with rows counted in the part. */
  readonly cells: readonly Pick<SetCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly headerRows: number;
  readonly look: 'figures' | 'matrix' | 'plain';
  readonly table: TableTheme;
  readonly colours: Theme['colours'];
}

/** The rules of a table or of its part on a page: over it, under its header, between rows, under it; none through a cell. */
export function tableRules(input: RulesInput): readonly TableRule[] {
  const covered = coveredBoundaries(input.cells);
  const rules: TableRule[] = [];
  for (let row = 0; row <= input.rowCount; row++) {
    const { width, slot } = ruleAbove(row, input);
    // A matrix is ruled between its groups, not inside of them.
    const inGroup = input.look === 'matrix' && covered.has(row);
    if (width <= 0 || inGroup) continue;
    const colour = { slot, hex: input.colours[slot] };
    for (const [fromColumn, toColumn] of freeStretches(covered.get(row), input.columnCount)) {
      rules.push({ row, fromColumn, toColumn, width, colour });
    }
  }
  return rules;
}

function ruleAbove(
  row: number,
  { rowCount, headerRows, look, table }: RulesInput,
): { readonly width: number; readonly slot: TableTheme['ruleColour'] } {
  if (row === 0) return { width: table.topRule, slot: table.ruleColour };
  if (row === rowCount) return { width: table.bottomRule, slot: table.ruleColour };
  if (row === headerRows) return { width: table.headerRule, slot: table.ruleColour };
  const between = row > headerRows && look !== 'plain' ? table.rowRule : 0;
  return { width: between, slot: table.rowRuleColour };
}

/** Columns that a cell covers across the boundary above a row, by row. */
function coveredBoundaries(cells: RulesInput['cells']): ReadonlyMap<number, ReadonlySet<number>> {
  const covered = new Map<number, Set<number>>();
  for (const cell of cells) {
    for (let row = cell.row + 1; row < cell.row + cell.rowSpan; row++) {
      const columns = covered.get(row) ?? new Set<number>();
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) columns.add(column);
      covered.set(row, columns);
    }
  }
  return covered;
}

/** Stretches of columns, end excluded, that are not covered. */
function freeStretches(
  covered: ReadonlySet<number> | undefined,
  count: number,
): readonly (readonly [number, number])[] {
  if (!covered) return [[0, count]];
  const stretches: [number, number][] = [];
  for (let column = 0; column < count; column++) {
    if (covered.has(column)) continue;
    const last = stretches.at(-1);
    if (last && last[1] === column) last[1] = column + 1;
    else stretches.push([column, column + 1]);
  }
  return stretches;
}
