import { plainRuns } from '../../resolve/inline/plain-text.js';
import { cellAt } from '../../resolve/provenance/cell-at.js';
import type { ResolvedCell, ResolvedRow, ResolvedTable } from '../../resolve/resolved-block.js';
import type { DataCell, DataFact } from '../../scene/data-book.js';
import type { FigureClass } from '../../scene/text.js';
import type { BookContext } from '../book-context.js';
import type { Column } from './columns.js';
import { cellFact, dataFact } from '../data-fact.js';
import { type NamedFact, originColumns } from './origin-columns.js';
import type { TableColumns } from './table-columns.js';

/** A table as a document prints it: a cell with one figure is its number, written as there; any other cell is its text. */
export function printedColumns(table: ResolvedTable, context: BookContext): TableColumns {
  const heads = filledGrid(table.head);
  const grid = filledGrid(table.body);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const headOf = (column: number): string => {
    const words = heads.map((row) => (row[column] ? textOf(row[column]) : '')).filter((text) => text !== '');
    return [...new Set(words)].join(' ');
  };
  const columns = Array.from({ length: width }, (_, column): Column => ({
    head: headOf(column),
    cells: grid.map((row) => printedCell(row[column], context)),
  }));
  const named = table.body.map((_, row) => namedFacts(grid[row]!, headOf, context));
  return {
    columns: [...columns, ...originColumns(named, context)],
    facts: named.flatMap((row) => row.map(({ fact }) => fact)),
  };
}

/** The cells of rows by row and column; one over several stands in each. */
function filledGrid(rows: readonly ResolvedRow[]): readonly (readonly ResolvedCell[])[] {
  const grid: ResolvedCell[][] = rows.map(() => []);
  rows.forEach(({ cells }, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]![column]) column++;
      for (let down = 0; down < cell.rowSpan && row + down < rows.length; down++)
        for (let right = 0; right < cell.columnSpan; right++) grid[row + down]![column + right] = cell;
    }
  });
  return grid;
}

function textOf(cell: ResolvedCell): string {
  return cell.paragraphs
    .map(({ runs }) => plainRuns(runs))
    .filter((text) => text !== '')
    .join(' ');
}

function printedCell(cell: ResolvedCell | undefined, context: BookContext): DataCell {
  if (!cell) return '';
  const text = textOf(cell);
  const facts = factsIn(cell, context);
  if (facts.length !== 1) return text;
  const { number } = facts[0]!;
  const at = text.indexOf(number.written);
  if (at < 0) return text;
  const [before, behind] = [text.slice(0, at), text.slice(at + number.written.length)];
  return { ...number, ...(before && { before }), ...(behind && { behind }) };
}

/** The figures of a row, each once: under the head of its column, or its own name where a cell has several. */
function namedFacts(
  row: readonly ResolvedCell[],
  headOf: (column: number) => string,
  context: BookContext,
): readonly NamedFact[] {
  return [...new Set(row)].flatMap((cell) => {
    const facts = factsIn(cell, context);
    const head = headOf(row.indexOf(cell));
    return facts.map((fact) => ({ name: facts.length > 1 || head === '' ? fact.label : head, fact }));
  });
}

function factsIn(cell: ResolvedCell, context: BookContext): readonly DataFact[] {
  const figures = cell.paragraphs.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure ?? []));
  const facts = figures.flatMap((figure) => factOf(figure, context) ?? []);
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

function factOf(figure: FigureClass, context: BookContext): DataFact | undefined {
  const id =
    figure.kind === 'fact'
      ? figure.id
      : figure.kind === 'cell'
        ? figure.address
        : figure.kind === 'formula'
          ? figure.of
          : undefined;
  if (id === undefined) return undefined;
  const fact = context.report.facts.get(id);
  if (fact) return dataFact(fact, context);
  const located = cellAt(context.report, id);
  return located && cellFact(located, context);
}
