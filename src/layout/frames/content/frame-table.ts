import { errorOf } from '../../../base/diagnostic.js';
import { inset } from '../../../base/geometry.js';
import type { ResolvedTable } from '../../../resolve/resolved-block.js';
import { measureAttached } from '../../block/text/measure-attached.js';
import { measureBlocks } from '../../block/measure-blocks.js';
import { together } from '../../block/measured.js';
import { type Stack, stack } from '../../block/stack.js';
import { type FittedTable, fitTable } from '../../fit/fit-table.js';
import { comfortWarnings, frameFit } from '../../fit/frame-fit.js';
import { node, slot } from '../../structure/draft.js';
import { tableDraft } from '../../table/table-draft.js';
import { type PartRow, tablePart } from '../../table/table-part.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';
import type { TableContent } from '../slide-part.js';

/** Space between a table and its caption and notes, in points. */
const GAP = 6;

/** A native table at its frame's width under its caption and over its notes. */
export function frameTable(content: TableContent, scope: FrameScope): FilledFrame {
  const { state, frame, slide, id, rules } = scope;
  const { table, set, rows, step, part } = content;
  const inner = inset(frame.rect, frame.insets);
  const { above, below, top, bottom } = surroundings(table, scope);
  const room = inner.height - top - bottom;
  const height = rows.reduce((sum, { row }) => sum + set.rowHeights[row]!, 0);
  if (height > room + 0.01) reportOverflow(content, room, scope);
  const y = inner.y + top;
  const name = state.locale.phrase('item-table', frame.name);
  // Each part is a table of its own, with its own header, for who reads only this slide.
  const shown = { table, set, rows, id, itemId: id, name, continued: false, x: inner.x, y, frame: frame.name };
  const { item, leaves } = tablePart(shown, state);
  const placed = together([
    above.place({ x: inner.x, y: inner.y }),
    { items: [item], leaves },
    below.place({ x: inner.x, y: y + height + GAP }),
  ]);
  const notes = table.notes.map((_, index) => node('P', [slot(`${id}/note${index + 1}`)]));
  const kept = new Set(rows.map(({ row }) => row));
  const drafted = { ...set, rows: set.rows.filter((_, row) => kept.has(row)) };
  const used = { frame: frame.name, available: inner.height, used: top + height + bottom, lines: rows.length };
  const paragraphs = item.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => ({ paragraph, lines: 1 })));
  const fit = frameFit({ ...used, paragraphs, step, rules, ...(part && { part }) }, state);
  state.diagnostics.push(...comfortWarnings(fit, { slide, origin: table.origin }, rules));
  return { ...placed, drafts: [tableDraft(table, drafted, id), ...notes], fit };
}

/** The table of a frame as the parts that stand on one slide each; one part where it needs no more. */
export function tableParts(table: ResolvedTable, scope: FrameScope): readonly TableContent[] {
  const { frame, rules, state } = scope;
  const inner = inset(frame.rect, frame.insets);
  const { top, bottom } = surroundings(table, scope);
  const fitted = fitTable(table, inner.width, inner.height - top - bottom, rules, state);
  return fitted.starts.map((from, index) => tableContent(fitted, from, index));
}

function tableContent({ table, set, step, starts }: FittedTable, from: number, index: number): TableContent {
  const to = starts[index + 1] ?? set.rows.length;
  const row = (start: number, end: number): readonly PartRow[] =>
    Array.from({ length: end - start }, (_, at) => ({ row: start + at }));
  const rows = [...row(0, set.headerRows), ...row(from, to)];
  const last = index === starts.length - 1;
  const { caption: own, notes, ...rest } = table;
  const caption = index === 0 ? own : (table.continuedCaption ?? own);
  const shown = { ...rest, ...(caption && { caption }), notes: last ? notes : [] };
  const part = starts.length > 1 ? { part: { number: index + 1, of: starts.length } } : {};
  return { kind: 'table', table: shown, set, step, rows, origin: table.origin, ...part };
}

/** Caption and notes, with the heights that they take. */
function surroundings(
  table: ResolvedTable,
  { state, frame, id }: FrameScope,
): { readonly above: Stack; readonly below: Stack; readonly top: number; readonly bottom: number } {
  const scope = { state, id, width: inset(frame.rect, frame.insets).width, measureBlocks };
  const above = stack(measureAttached(table.caption, 'caption', scope));
  const below = stack(table.notes.flatMap((note, index) => measureAttached(note, `note${index + 1}`, scope)));
  const top = above.height > 0 ? above.height + GAP : 0;
  return { above, below, top, bottom: below.height > 0 ? below.height + GAP : 0 };
}

function reportOverflow({ table, set, rows }: TableContent, room: number, { frame, slide, state }: FrameScope): void {
  const where = `in frame “${frame.name}” of slide “${slide}”`;
  const header = set.rowHeights.slice(0, set.headerRows).reduce((sum, height) => sum + height, 0);
  const tall = set.rowHeights.findIndex((height, row) => row >= set.headerRows && header + height > room + 0.01);
  if (tall >= 0) {
    const points = Math.ceil(header + set.rowHeights[tall]! - room);
    const row = tall - set.headerRows + 1;
    const message = `Row ${row} of the table ${where} is ${points} pt too high for a slide`;
    state.diagnostics.push(errorOf('layout/overflow', message, table.origin, 'say it in fewer words'));
    return;
  }
  let height = 0;
  const over = rows.filter(({ row }) => {
    height += set.rowHeights[row]!;
    return height > room + 0.01;
  }).length;
  const count = `${over} row${over === 1 ? '' : 's'}`;
  const hint = `take out ${count}, or divide the table between two slides`;
  state.diagnostics.push(errorOf('layout/overflow', `The table ${where} is ${count} too long`, table.origin, hint));
}
