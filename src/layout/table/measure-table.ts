import type { ResolvedTable } from '../../resolve/resolved-block.js';
import type { BlockScope } from '../block/block-scope.js';
import { measureAttached } from '../block/text/measure-attached.js';
import { footDrafts, footMarks } from '../block/text/foot-marks.js';
import {
  heightOf,
  type Measured,
  type MeasuredBlocks,
  NOTHING_PLACED,
  type Placed,
  together,
} from '../block/measured.js';
import { stack } from '../block/stack.js';
import { type PageBox, pageBox, type Strip } from '../paginate/page-box.js';
import { node, slot } from '../structure/draft.js';
import { rowSlices } from './row-slices.js';
import { type SetTable, setTable } from './set-table.js';
import { tableDraft } from './table-draft.js';
import { type PartRow, tablePart } from './table-part.js';

/** Space between caption and table and between table and notes, in points. */
const GAP = 5;
/** Tables lower than this share of a page are never parted, and may wait for the next page as figures do. */
const SMALL_TABLE = 0.45;
/** Rows higher than this share of a page may be parted between their lines. */
const TALL_ROW = 0.4;
/** Body rows that stay together below the header and above the end, where they are lower than this, in points. */
const FEWEST_ROWS = 2;
const LOW_ROW = 40;

/** What a strip of a table's box stands for. */
type Content =
  | { readonly kind: 'caption' }
  | { readonly kind: 'header' }
  | { readonly kind: 'row'; readonly part: PartRow }
  | { readonly kind: 'notes' };

interface TableStrip extends Strip {
  readonly content: Content;
}

/** A table under its caption, over its notes. Long ones go on over pages with caption and header repeated. */
export function measureTable(table: ResolvedTable, scope: BlockScope): MeasuredBlocks {
  const { state, width, id } = scope;
  const set = setTable(table, width, state);
  const caption = measureAttached(table.caption, 'caption', scope)[0];
  const continued = measureAttached(table.continuedCaption, 'continued', scope)[0];
  const notes = table.notes.flatMap((note, index) => measureAttached(note, `note${index + 1}`, scope));
  const noteStack = stack(notes);
  const strips: readonly TableStrip[] = [
    ...(caption ? [strip(heightOf(caption) + GAP, { kind: 'caption' }, footMarks([table.caption!]))] : []),
    ...headerStrip(set),
    ...rowStrips(set, state.pageHeight),
    ...(notes.length > 0 ? [strip(noteStack.height + GAP, { kind: 'notes' }, noteStack.feet)] : []),
  ];
  const place: Measured['place'] = (part, at) => {
    const shown = strips.slice(part.from, part.to);
    const top = part.piece === 0 ? caption : continued;
    const placed: Placed[] = [];
    let y = at.y;
    if (top && (part.from > 0 || shown[0]?.content.kind === 'caption')) {
      placed.push(captionPlaced(top, { x: at.x, y }, part.piece, id));
      y += heightOf(top) + GAP;
    }
    const rows = shown.flatMap(({ content }) => (content.kind === 'row' ? [content.part] : []));
    const header = set.rows.slice(0, set.headerRows).map((_, row): PartRow => ({ row }));
    const itemId = part.piece === 0 ? id : `${id}+${part.piece}`;
    const name = state.locale.phrase('item-table', table.label || id);
    const input = {
      table,
      set,
      rows: [...header, ...joinSlices(rows)],
      id,
      itemId,
      name,
      continued: part.piece > 0,
      x: at.x,
      y,
    };
    const grid = tablePart(input, state);
    if (input.rows.length > 0) placed.push({ items: [grid.item], leaves: grid.leaves });
    if (shown.at(-1)?.content.kind === 'notes')
      placed.push(noteStack.place({ x: at.x, y: y + grid.item.rect.height + GAP }));
    return together(placed);
  };
  const box = pageBox(strips, boxRules(strips, set, continued, scope));
  const noteDrafts = table.notes.map((_, index) => node('P', [slot(`${id}/note${index + 1}`)]));
  const marked = [
    ...(table.caption ? [table.caption] : []),
    ...set.rows.flat().flatMap((cell) => cell.paragraphs),
    ...table.notes,
  ];
  return { measured: [{ box, place }], drafts: [tableDraft(table, set, id), ...noteDrafts, ...footDrafts(marked)] };
}

function boxRules(
  strips: readonly TableStrip[],
  set: SetTable,
  continued: Measured | undefined,
  { state }: BlockScope,
): Partial<Omit<PageBox, 'strips'>> {
  const height = strips.reduce((sum, one) => sum + one.height, 0);
  const header = set.rowHeights.slice(0, set.headerRows).reduce((sum, one) => sum + one, 0);
  return {
    spaceBefore: state.floatSpace,
    spaceAfter: state.floatSpace,
    float: height <= SMALL_TABLE * state.pageHeight,
    repeatHeight: header + (continued ? heightOf(continued) + GAP : 0),
  };
}

function strip(
  height: number,
  content: Content,
  feet: readonly number[],
  breakBefore: Strip['breakBefore'] = 'avoid',
): TableStrip {
  return { height, content, feet, breakBefore };
}

function headerStrip(set: SetTable): readonly TableStrip[] {
  if (set.headerRows === 0) return [];
  const height = set.rowHeights.slice(0, set.headerRows).reduce((sum, one) => sum + one, 0);
  const paragraphs = set.rows.slice(0, set.headerRows).flatMap((row) => row.flatMap((cell) => cell.paragraphs));
  return [strip(height, { kind: 'header' }, footMarks(paragraphs))];
}

/** One strip a row, or a slice of a tall one; rows that a cell spans, the first two and the last two stay together. */
function rowStrips(set: SetTable, pageHeight: number): readonly TableStrip[] {
  let spannedTo = 0;
  return set.rows.flatMap((cells, row) => {
    if (row < set.headerRows) return [];
    const ordinal = row - set.headerRows;
    const left = set.rows.length - row;
    const low = Math.min(set.rowHeights[row - 1] ?? 0, set.rowHeights[row]!) < LOW_ROW;
    const edge = low && ordinal > 0 && (ordinal < FEWEST_ROWS || left < FEWEST_ROWS);
    const kept = ordinal === 0 || edge || row < spannedTo;
    for (const cell of cells) spannedTo = Math.max(spannedTo, row + cell.rowSpan);
    const height = set.rowHeights[row]!;
    const feet = footMarks(cells.flatMap((cell) => cell.paragraphs));
    const whole = strip(height, { kind: 'row', part: { row } }, feet, kept ? 'avoid' : 'allowed');
    const tall = height > TALL_ROW * pageHeight && cells.every((cell) => cell.rowSpan === 1);
    if (!tall) return [whole];
    return rowSlices(cells, height).map((slice, index) => {
      const content: Content = { kind: 'row', part: { row, slice } };
      const breakBefore = index === 0 ? whole.breakBefore : 'allowed';
      return strip(slice.bottom - slice.top, content, index === 0 ? feet : [], breakBefore);
    });
  });
}

/** Slices of one row that stand on the same page are one slice, and all of them the row. */
function joinSlices(rows: readonly PartRow[]): readonly PartRow[] {
  const joined: PartRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (row.slice && last?.row === row.row && last.slice) {
      joined[joined.length - 1] = { row: row.row, slice: { top: last.slice.top, bottom: row.slice.bottom } };
    } else joined.push(row);
  }
  return joined;
}

/** A repeated caption is furniture: it has no place in the logical tree. */
function captionPlaced(
  caption: Measured,
  at: { readonly x: number; readonly y: number },
  piece: number,
  id: string,
): Placed {
  const placed = caption.place({ from: 0, to: caption.box.strips.length, piece: 0 }, at);
  if (piece === 0) return placed;
  const items = placed.items.map((item) => ({ ...item, id: `${id}/continued+${piece}`, furniture: true }));
  return items.length === 0 ? NOTHING_PLACED : { items, leaves: [] };
}
