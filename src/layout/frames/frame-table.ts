import { errorOf } from '../../base/diagnostic.js';
import { inset } from '../../base/geometry.js';
import type { ResolvedRow, ResolvedTable } from '../../resolve/resolved-block.js';
import type { Paragraph } from '../../scene/text.js';
import { measureAttached } from '../block/captioned.js';
import { measureBlocks } from '../block/measure-blocks.js';
import { together } from '../block/measured.js';
import { stack } from '../block/stack.js';
import { shrinkStyle, smallestStep } from '../fit/shrink-style.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import { node, slot } from '../structure/draft.js';
import { type SetTable, setTable } from '../table/set-table.js';
import { tableDraft } from '../table/table-draft.js';
import { tablePart } from '../table/table-part.js';
import type { FilledFrame, FrameScope } from './filled-frame.js';

/** Space between a table and its caption and notes, in points. */
const GAP = 6;

/** A native table at its frame's width under its caption and over its notes, its text shrunk where it must be. */
export function frameTable(table: ResolvedTable, { state, frame, slide, id }: FrameScope): FilledFrame {
  const inner = inset(frame.rect, frame.insets);
  const scope = { state, id, width: inner.width, measureBlocks };
  const above = stack(measureAttached(table.caption, 'caption', scope));
  const below = stack(table.notes.flatMap((note, index) => measureAttached(note, `note${index + 1}`, scope)));
  const top = above.height > 0 ? above.height + GAP : 0;
  const bottom = below.height > 0 ? below.height + GAP : 0;
  const room = inner.height - top - bottom;
  const { set, fitted } = fitTable(table, inner.width, room, state);
  const height = sum(set.rowHeights);
  if (height > room + 0.01) reportOverflow(table, set, room, { frame: frame.name, slide }, state);
  const y = inner.y + top;
  const rows = set.rows.map((_, row) => ({ row }));
  const name = state.locale.phrase('item-table', frame.name);
  const part = { table: fitted, set, rows, id, itemId: id, name, continued: false, x: inner.x, y, frame: frame.name };
  const { item, leaves } = tablePart(part, state);
  const placed = together([
    above.place({ x: inner.x, y: inner.y }),
    { items: [item], leaves },
    below.place({ x: inner.x, y: y + height + GAP }),
  ]);
  const notes = table.notes.map((_, index) => node('P', [slot(`${id}/note${index + 1}`)]));
  return { ...placed, drafts: [tableDraft(fitted, set, id), ...notes] };
}

/** The table set at its own sizes, or at the largest smaller ones that fit the height. */
function fitTable(
  table: ResolvedTable,
  width: number,
  room: number,
  state: LayoutState,
): { readonly set: SetTable; readonly fitted: ResolvedTable } {
  const styles = paragraphsOf(table).map((paragraph) => styleOf(state, paragraph));
  const last = smallestStep(styles);
  for (let step = 0; ; step++) {
    const fitted = step === 0 ? table : shrunkTable(table, step, state);
    // Only the last try has its say: a diagnostic of a size that is not used would mislead.
    const attempt: LayoutState = { ...state, diagnostics: [] };
    const set = setTable(fitted, width, attempt);
    if (sum(set.rowHeights) > room + 0.01 && step < last) continue;
    state.diagnostics.push(...attempt.diagnostics);
    return { set, fitted };
  }
}

function shrunkTable(table: ResolvedTable, step: number, state: LayoutState): ResolvedTable {
  const shrink = (paragraph: Paragraph): Paragraph => {
    const style = shrinkStyle(styleOf(state, paragraph), step);
    state.styles.set(style.name, style);
    return { ...paragraph, style: style.name };
  };
  const rows = (given: readonly ResolvedRow[]): readonly ResolvedRow[] =>
    given.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(shrink) })),
    }));
  return { ...table, head: rows(table.head), body: rows(table.body) };
}

function paragraphsOf(table: ResolvedTable): readonly Paragraph[] {
  return [...table.head, ...table.body].flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
}

function reportOverflow(
  table: ResolvedTable,
  set: SetTable,
  room: number,
  where: { readonly frame: string; readonly slide: string },
  state: LayoutState,
): void {
  let height = 0;
  const over = set.rowHeights.filter((row) => {
    height += row;
    return height > room + 0.01;
  }).length;
  const rows = `${over} row${over === 1 ? '' : 's'}`;
  const message = `The table in frame “${where.frame}” of slide “${where.slide}” is ${rows} too long`;
  const hint = `take out ${rows}, or divide the table between two slides`;
  state.diagnostics.push(errorOf('layout/overflow', message, table.origin, hint));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
