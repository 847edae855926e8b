import { errorOf } from '../../base/diagnostic.js';
import type { FigureSpan } from '../../base/figure-class.js';
import type { Block, TableBlock, TableCellBlock, TableRow } from '../../document/block.js';
import type { Paragraph } from '../../scene/text.js';
import { markedTable } from '../figure-notes/mark-blocks.js';
import { plainFigures } from '../inline/plain-figures.js';
import { plainText } from '../inline/plain-text.js';
import { runsOf } from '../inline/runs-of.js';
import type { ResolvedCell, ResolvedRow, ResolvedTable } from '../resolved-block.js';
import type { Wording } from '../wording.js';
import { CELL_STYLES, HEAD_CELL_STYLES } from './block-styles.js';
import type { BlockWalk } from './block-walk.js';
import { captionOf } from './caption-of.js';
import { paragraphOf } from './paragraph-of.js';

/** A table with its number over it, its cells as paragraphs, and an alternative text. */
export function resolveTable(table: TableBlock, marking: BlockWalk): ResolvedTable {
  // Cells get their marks together, when all of them are known.
  const walk: BlockWalk = { ...marking, state: { ...marking.state, figureNotes: undefined } };
  const { state } = walk;
  const label = walk.labels.get(table) ?? '';
  const caption = captionOf(label, runsOf(table.caption, state), 'table-caption', state);
  const continuedCaption =
    label === '' ? undefined : captionOf(state.wording.continued(label), [], 'table-caption', state);
  const resolved: ResolvedTable = {
    kind: 'table',
    origin: table.origin,
    ...(table.id !== undefined && { id: table.id }),
    ...(caption && { caption }),
    ...(continuedCaption && { continuedCaption }),
    columns: table.columns,
    head: table.head.map((row) => resolveRow(row, 'head', walk)),
    body: table.body.map((row) => resolveRow(row, 'body', walk)),
    notes: table.notes.map((note) => paragraphOf(note, 'table-note', state)),
    ...alternativeOf(table, walk),
    look: table.look,
    label,
  };
  return markedTable(resolved, marking.state);
}

function resolveRow(row: TableRow, part: 'head' | 'body', walk: BlockWalk): ResolvedRow {
  return { origin: row.origin, cells: row.cells.map((cell) => resolveCell(cell, part, walk)) };
}

function resolveCell(cell: TableCellBlock, part: 'head' | 'body', walk: BlockWalk): ResolvedCell {
  const styles = part === 'head' ? HEAD_CELL_STYLES : CELL_STYLES;
  const blocks = walk.resolveBlocks(cell.blocks, { ...walk, styles });
  const paragraphs = blocks.flatMap((block): readonly Paragraph[] => {
    if (block.kind === 'paragraph') return [block.paragraph];
    if (block.kind === 'list') return block.paragraphs;
    const message = `A table cell holds paragraphs and lists, not ${block.kind}`;
    walk.state.diagnostics.push(
      errorOf('resolve/bad-cell', message, block.origin, 'put it before or behind the table'),
    );
    return [];
  });
  const header = cell.header ?? (part === 'head' ? 'column' : undefined);
  const empty = paragraphs.length === 0 ? [paragraphOf([], styles.paragraph, walk.state)] : paragraphs;
  return { header, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, paragraphs: empty, origin: cell.origin };
}

function alternativeOf(
  table: TableBlock,
  { state }: BlockWalk,
): Pick<ResolvedTable, 'alternative' | 'alternativeFigures'> {
  const own = plainText(table.alternative);
  if (own !== '') return { alternative: own, alternativeFigures: plainFigures(table.alternative) };
  const rows = table.body.length;
  const columns = Math.max(0, ...[...table.head, ...table.body].map(widthOf));
  const caption = plainText(table.caption);
  const about = caption || headersOf(table, state.wording);
  const alternative = state.wording.tableAlternative(about, rows, columns);
  return { alternative, alternativeFigures: madeFigures(alternative, about, caption === '' ? [] : table.caption) };
}

/** The headers of the columns, in a list of semicolons where one of them holds a comma. */
function headersOf(table: TableBlock, wording: Wording): string {
  const headers = (table.head[0]?.cells ?? [])
    .map((cell) => cell.blocks.map((block) => plainBlock(block, wording)).join(''))
    .filter((text) => text !== '');
  const holdsComma = headers.some((header) => header.includes(wording.comma.trim()));
  return headers.join(holdsComma ? wording.semicolon : wording.comma);
}

/** The figures of the caption where it stands; the number of rows and columns round it is counted. */
function madeFigures(alternative: string, about: string, caption: TableBlock['caption']): readonly FigureSpan[] {
  const start = alternative.indexOf(about);
  const end = start + about.length;
  const counted = { kind: 'formula', of: 'size of the table' } as const;
  return [
    { start: 0, end: start, figure: counted },
    ...plainFigures(caption).map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
    { start: end, end: alternative.length, figure: counted },
  ];
}

function widthOf(row: TableRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
}

/** The words of a header; muted ones on a line of their own, its unit, in brackets. */
function plainBlock(block: Block, wording: Wording): string {
  if (block.kind !== 'paragraph') return '';
  const end = block.children.findIndex(({ kind }) => kind === 'break');
  const below = end < 0 ? [] : block.children.slice(end + 1);
  const isUnit = below.length > 0 && below.every((inline) => inline.kind === 'span' && inline.look === 'muted');
  if (!isUnit) return plainText(block.children);
  return `${plainText(block.children.slice(0, end))}${wording.inBrackets(plainText(below))}`;
}
