import type { TableBlock, TableCellBlock, TableColumn, TableRow } from '../block.js';
import { type CheckedElement, partsOf } from '../vocabulary/checked-element.js';
import { blockBase, type MakeContext } from './make-context.js';
import { makeInlines } from './make-inlines.js';

/** A table whose rows all have as many columns as the widest; shorter ones are recorded. */
export function makeTable(element: CheckedElement, context: MakeContext): TableBlock {
  const head = partsOf(element, 'thead').flatMap((part) => partsOf(part, 'tr'));
  const body = partsOf(element, 'tbody').flatMap((part) => partsOf(part, 'tr'));
  const columns = partsOf(element, 'col');
  checkShape([head, body], columns, context);
  return {
    ...blockBase(element, context),
    kind: 'table',
    caption: makeInlines(partsOf(element, 'caption')[0], context),
    columns: columns.map(makeColumn),
    head: head.map((row) => makeRow(row, 'column', context)),
    body: body.map((row) => makeRow(row, 'row', context)),
    notes: partsOf(element, 'footnote').map((note) => makeInlines(note, context)),
    alternative: makeInlines(partsOf(element, 'alt')[0], context),
    numbered: element.attributes.get('numbered') !== 'no',
    look: (element.attributes.get('look') ?? 'figures') as TableBlock['look'],
  };
}

function makeColumn({ attributes }: CheckedElement): TableColumn {
  const share = attributes.get('width');
  const align = (attributes.get('align') ?? 'start') as TableColumn['align'];
  return { ...(share !== undefined && { share: Number.parseFloat(share) }), align };
}

function makeRow(row: CheckedElement, scope: 'column' | 'row', context: MakeContext): TableRow {
  return {
    cells: cellsOf(row).map((cell) => makeCell(cell, scope, context)),
    origin: context.problems.originOf(row.start, row.end),
  };
}

function makeCell(cell: CheckedElement, scope: 'column' | 'row', context: MakeContext): TableCellBlock {
  const given = cell.attributes.get('scope') as 'column' | 'row' | undefined;
  return {
    header: cell.key === 'th' ? (given ?? scope) : undefined,
    rowSpan: spanOf(cell, 'rowspan'),
    columnSpan: spanOf(cell, 'colspan'),
    blocks: context.blocksIn(cell, context),
    origin: context.problems.originOf(cell.start, cell.end),
  };
}

function cellsOf(row: CheckedElement): readonly CheckedElement[] {
  return row.children.filter((child): child is CheckedElement => child.kind === 'element');
}

function spanOf(cell: CheckedElement, name: 'rowspan' | 'colspan'): number {
  return Number.parseInt(cell.attributes.get(name) ?? '1', 10);
}

function checkShape(
  groups: readonly (readonly CheckedElement[])[],
  columns: readonly CheckedElement[],
  { problems }: MakeContext,
): void {
  const widths = groups.flatMap((rows) => rowWidths(rows));
  const widest = Math.max(columns.length, ...widths.map(({ width }) => width));
  for (const { row, width } of widths) {
    if (width === widest) continue;
    const message = `this row has ${width} of ${widest} columns`;
    const hint = 'add the missing cells, empty ones as <td/>, or widen one by colspan';
    problems.add('document/table-shape', message, row.start, row.end, hint);
  }
  if (columns.length > 0 && columns.length < widest) {
    const first = columns[0]!;
    const message = `there are ${columns.length} <col> for ${widest} columns`;
    problems.add('document/table-shape', message, first.start, first.end, 'give one <col> for each column, or none');
  }
}

/** How many columns each row fills, with what earlier rows reach down into it (HTML, section 4.9.12, table model). */
function rowWidths(rows: readonly CheckedElement[]): readonly { row: CheckedElement; width: number }[] {
  let reaching: readonly { readonly columns: number; readonly rowsLeft: number }[] = [];
  return rows.map((row) => {
    const fromAbove = reaching.reduce((sum, { columns }) => sum + columns, 0);
    const own = cellsOf(row).map((cell) => ({ columns: spanOf(cell, 'colspan'), rowsLeft: spanOf(cell, 'rowspan') }));
    const width = fromAbove + own.reduce((sum, { columns }) => sum + columns, 0);
    reaching = [...reaching, ...own]
      .map(({ columns, rowsLeft }) => ({ columns, rowsLeft: rowsLeft - 1 }))
      .filter(({ rowsLeft }) => rowsLeft > 0);
    return { row, width };
  });
}
