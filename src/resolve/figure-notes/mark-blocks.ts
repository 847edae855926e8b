import type { Paragraph, Run } from '../../scene/text.js';
import { chartCells } from '../provenance/chart-cells.js';
import type { ResolveState } from '../resolve-state.js';
import type { ResolvedCell, ResolvedChart, ResolvedKeyFigure, ResolvedRow, ResolvedTable } from '../resolved-block.js';
import { styleName } from '../style-name.js';
import { type FigureNote, figureNoteOf } from './figure-notes.js';
import { levelMarksOf, markedRuns, marksOf, notesOfRuns } from './mark-runs.js';

/**
 * A table with its marks. Where all rows stand on the same places, the line under it names them; else each row does, behind its
 * header cell: behind a figure a mark would push the digits out of line. Cells of prose are marked as other text is.
 */
export function markedTable(table: ResolvedTable, state: ResolveState): ResolvedTable {
  if (!state.figureNotes) return table;
  const rows = table.body.map((body) => {
    const row = { ...body, cells: body.cells.map((cell) => (isProse(cell) ? markedProse(cell, state) : cell)) };
    return { row, notes: notesOfRow(row, state) };
  });
  const lists = new Set(rows.filter(({ notes }) => notes.length > 0).map(({ notes }) => notes.map(numberOf).join(' ')));
  const told = table.notes.map((note) => ({ ...note, runs: markedRuns(note.runs, state) }));
  if (lists.size < 2) {
    const notes = rows.find((one) => one.notes.length > 0)?.notes ?? [];
    const shown = rows.flatMap(({ row }) => runsOfRow(row));
    return {
      ...table,
      notes: withSourceLine(told, notes, 'table-note', state, shown),
      body: rows.map(({ row }) => row),
    };
  }
  return { ...table, notes: told, body: rows.map(({ row, notes }) => markedRow(row, notes, state)) };
}

function numberOf({ number }: FigureNote): number {
  return number;
}

function notesOfRow(row: ResolvedRow, state: ResolveState): readonly FigureNote[] {
  return notesOfRuns(runsOfRow(row), state);
}

/** What stands in the cells of a row that are read down their columns. */
function runsOfRow({ cells }: ResolvedRow): readonly Run[] {
  return cells.filter((cell) => !isProse(cell)).flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs));
}

/** True for a cell whose words are longer than its figures: it is read as a sentence, not down a column. */
function isProse({ paragraphs }: ResolvedCell): boolean {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  const length = (some: readonly Run[]): number => some.reduce((sum, { text }) => sum + text.trim().length, 0);
  const isFigure = ({ figure }: Run): boolean => figure?.kind === 'fact' || figure?.kind === 'cell';
  return length(runs.filter((run) => !isFigure(run))) > length(runs.filter(isFigure));
}

function markedProse(cell: ResolvedCell, state: ResolveState): ResolvedCell {
  const paragraphs = cell.paragraphs.map((paragraph) => ({ ...paragraph, runs: markedRuns(paragraph.runs, state) }));
  return { ...cell, paragraphs };
}

function markedRow(row: ResolvedRow, notes: readonly FigureNote[], state: ResolveState): ResolvedRow {
  const marks = marksOf(notes, state, runsOfRow(row));
  if (marks.length === 0) return row;
  const at = Math.max(
    0,
    row.cells.findLastIndex(({ header }) => header === 'row'),
  );
  return { ...row, cells: row.cells.map((cell, index) => (index === at ? markedCell(cell, marks) : cell)) };
}

function markedCell(cell: ResolvedCell, marks: readonly Run[]): ResolvedCell {
  const last = cell.paragraphs.length - 1;
  return {
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph, index) => (index === last ? appended(paragraph, marks) : paragraph)),
  };
}

/** A chart with the marks of all that it shows in its source line. */
export function markedChart(chart: ResolvedChart, state: ResolveState): ResolvedChart {
  const { figureNotes, report } = state;
  if (!figureNotes) return chart;
  const cells = chartCells(chart.name, state).flatMap(
    ({ address }) => figureNoteOf(address, figureNotes, report) ?? [],
  );
  const words = [chart.title, chart.subtitle].flatMap((paragraph) => paragraph?.runs ?? []);
  const notes = [...new Set([...cells, ...notesOfRuns(words, state)])];
  const [source] = withSourceLine(chart.source ? [chart.source] : [], notes, 'source', state);
  return source ? { ...chart, source } : chart;
}

/** The last of some paragraphs goes on with “Source: [4]”; where there is none, that is the only one. */
function withSourceLine(
  paragraphs: readonly Paragraph[],
  notes: readonly FigureNote[],
  style: string,
  state: ResolveState,
  shown: readonly Run[] = [],
): readonly Paragraph[] {
  const marks = levelMarksOf(notes, state, shown);
  if (marks.length === 0) return paragraphs;
  const line: readonly Run[] = [{ text: state.wording.sources(marks.length) }, ...marks];
  const last = paragraphs.at(-1);
  if (!last) return [{ style: styleName(state.styles, style), language: state.language, runs: line }];
  const gap: readonly Run[] = /[\s\u3000-\u303F\uFF00-\uFFEF]$/.test(textOf(last)) ? [] : [{ text: ' ' }];
  return [...paragraphs.slice(0, -1), appended(last, [...gap, ...line])];
}

function textOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}

/** A key figure with its mark behind what is counted: the large figure itself stays clean. */
export function markedKeyFigure(figure: ResolvedKeyFigure, state: ResolveState): ResolvedKeyFigure {
  if (!state.figureNotes) return figure;
  const { value, label, note } = figure;
  const told = new Set<FigureNote>();
  const own = notesOfRuns(value.runs, state);
  const marked = { ...label, runs: markedRuns(label.runs, state, told) };
  const marks = marksOf(
    own.filter((one) => !told.has(one)),
    state,
    value.runs,
  );
  for (const one of own) told.add(one);
  return {
    ...figure,
    label: appended(marked, marks),
    ...(note && { note: { ...note, runs: markedRuns(note.runs, state, told) } }),
  };
}

function appended(paragraph: Paragraph, runs: readonly Run[]): Paragraph {
  return runs.length === 0 ? paragraph : { ...paragraph, runs: [...paragraph.runs, ...runs] };
}
