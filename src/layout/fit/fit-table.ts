import type { Insets } from '../../base/geometry.js';
import type { ResolvedRow, ResolvedTable } from '../../resolve/resolved-block.js';
import type { Paragraph } from '../../scene/text.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import { type SetTable, setTable } from '../table/set-table.js';
import { type DividedStrip, divideStrips } from './divide-strips.js';
import type { FitRules } from './fit-rules.js';
import { AS_IS, chooseStep, type FitStep, fitSteps, paragraphAt, spacingAt, trialState } from './fit-step.js';
import { TOLERANCE } from './fit-text.js';

/** A table set for a frame. */
export interface FittedTable {
  /** In the styles of its step. */
  readonly table: ResolvedTable;
  readonly set: SetTable;
  readonly step: FitStep;
  /** Row that each part begins with, from the first row below the header; one part where the table fits as a whole. */
  readonly starts: readonly number[];
}

/** Body rows that stay together above and below the end of a part, where they are low. */
const FEWEST_ROWS = 2;
const LOW_ROW = 60;

/**
 * A table set to a frame's width at the first step of its means at which it is no higher than `room`; at the theme's own sizes,
 * parted between rows, where it goes on on other slides; at the last step where neither helps.
 */
export function fitTable(
  table: ResolvedTable,
  width: number,
  room: number,
  rules: FitRules,
  state: LayoutState,
): FittedTable {
  const styles = paragraphsOf(table).map((paragraph) => styleOf(state, paragraph));
  const steps = fitSteps(styles, rules);
  const found = chooseStep(
    steps,
    (step) => heightOf(setAt(table, width, step, rules, trialState(state)).set) <= room + TOLERANCE,
  );
  const onward = found === undefined && rules.means.includes('continue');
  const step = found ?? (onward ? AS_IS : (steps.at(-1) ?? AS_IS));
  const fitted = setAt(table, width, step, rules, state);
  const { headerRows } = fitted.set;
  return { ...fitted, step, starts: (onward ? partStarts(fitted.set, room) : undefined) ?? [headerRows] };
}

/** Sum of the heights of a set table's rows. */
export function heightOf({ rowHeights }: Pick<SetTable, 'rowHeights'>): number {
  return sum(rowHeights);
}

function setAt(
  table: ResolvedTable,
  width: number,
  step: FitStep,
  rules: FitRules,
  state: LayoutState,
): { readonly table: ResolvedTable; readonly set: SetTable } {
  const restyle = (paragraph: Paragraph): Paragraph => paragraphAt(paragraph, step, rules, state);
  const rows = (given: readonly ResolvedRow[]): readonly ResolvedRow[] =>
    given.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(restyle) })),
    }));
  const fitted = { ...table, head: rows(table.head), body: rows(table.body) };
  const cellInsets = tightInsets(state.table.cellInsets, spacingAt(step, rules));
  return { table: fitted, set: setTable(fitted, width, { ...state, table: { ...state.table, cellInsets } }) };
}

function tightInsets(insets: Insets, share: number): Insets {
  return { ...insets, top: insets.top * share, bottom: insets.bottom * share };
}

/** Parts below repeated header rows; undefined where a row is higher than a slide. */
function partStarts(set: SetTable, room: number): readonly number[] | undefined {
  const header = sum(set.rowHeights.slice(0, set.headerRows));
  const strips = rowStrips(set);
  const starts = strips.length > 0 ? divideStrips(strips, room - header, room - header) : undefined;
  return starts?.map((start) => start + set.headerRows);
}

function rowStrips(set: SetTable): readonly DividedStrip[] {
  let spannedTo = 0;
  let top = 0;
  const count = set.rows.length;
  return set.rows.flatMap((cells, row) => {
    const spanned = row < spannedTo;
    for (const cell of cells) spannedTo = Math.max(spannedTo, row + cell.rowSpan);
    if (row < set.headerRows) return [];
    const height = set.rowHeights[row]!;
    const edge = height < LOW_ROW && (row - set.headerRows < FEWEST_ROWS || count - row < FEWEST_ROWS);
    const strip: DividedStrip = { top, bottom: top + height, before: spanned ? 'never' : edge ? 'avoid' : 'good' };
    top += height;
    return [strip];
  });
}

function paragraphsOf(table: ResolvedTable): readonly Paragraph[] {
  return [...table.head, ...table.body].flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
