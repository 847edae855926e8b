import { FLAGGED_STATUSES, type FlaggedStatus } from '../../base/fact-status.js';
import type { Run } from '../../scene/text.js';
import { figureMeant } from '../provenance/sources-of-inputs.js';
import type { ResolveState } from '../resolve-state.js';
import { figureNoteDestination } from '../resolved-document.js';
import { type FigureNote, figureNoteOf, groundOf } from './figure-notes.js';
import { partedBehindWords } from './mark-place.js';

/** Where a sentence ends; a point only before a space or a closing mark, so that those in numbers and names do not count. */
const SENTENCE_END = /[。！？!?]|\.(?=$|[\s”’)])/;

/**
 * Runs with the marks of their figures: one behind the last of neighbouring figures that share a note, in each sentence. No
 * marks for notes in `told`, which the reader of the same block has seen; those marked here are added to it.
 */
export function markedRuns(
  runs: readonly Run[],
  state: ResolveState,
  told: Set<FigureNote> = new Set(),
): readonly Run[] {
  const { figureNotes } = state;
  if (!figureNotes) return runs;
  const marks = new Map<number, Run>();
  let open: OpenMark | undefined;
  const close = (): void => {
    const mark = open && !told.has(open.note) ? closingMark(open, state) : undefined;
    if (open && mark) marks.set(open.behind, mark);
    open = undefined;
  };
  runs.forEach((run, index) => {
    const note = noteOfRun(run, state);
    if (!note) {
      if (SENTENCE_END.test(run.text)) close();
      return;
    }
    if (open?.note !== note) close();
    open = { note, behind: index, statuses: new Set([...(open?.statuses ?? []), ...statusOf(run, state)]) };
  });
  close();
  const marked = withMarks(runs, marks);
  for (const note of notesOfRuns(runs, state)) told.add(note);
  return marked;
}

/** The runs with the marks that follow them, by index: a bare number's mark behind the words that it counts. */
function withMarks(runs: readonly Run[], marks: ReadonlyMap<number, Run>): readonly Run[] {
  const marked: Run[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    const mark = marks.get(index);
    marked.push(run);
    if (!mark) continue;
    const parted = partedBehindWords(run, runs[index + 1], index + 2 === runs.length);
    if (!parted) {
      marked.push(mark);
      continue;
    }
    const [counted, rest] = parted;
    marked.push(counted, mark, ...(rest ? [rest] : []));
    index++;
  }
  return marked;
}

interface OpenMark {
  readonly note: FigureNote;
  /** Index of the run that the mark is to follow. */
  readonly behind: number;
  readonly statuses: ReadonlySet<FlaggedStatus>;
}

/** The notes of all figures in some runs, each once, in order; they are numbered now where they are new. */
export function notesOfRuns(runs: readonly Run[], state: ResolveState): readonly FigureNote[] {
  return [...new Set(runs.flatMap((run) => noteOfRun(run, state) ?? []))];
}

/**
 * Marks side by side in the order of their numbers, raised as behind a figure, with what is to be said of the figures in `runs`; none
 * where the brief has no marks.
 */
export function marksOf(notes: readonly FigureNote[], state: ResolveState, runs: readonly Run[] = []): readonly Run[] {
  if (!state.figureNotes || state.figureNotes.mode === 'none') return [];
  const inOrder = [...notes].sort((one, other) => one.number - other.number);
  return inOrder.map((note) => {
    const own = runs.filter((run) => noteOfRun(run, state) === note);
    return markOf(note, new Set(own.flatMap((run) => statusOf(run, state))), state);
  });
}

/** Marks in a row that are more than this are written as a range. */
const MOST_IN_ROW = 2;

/**
 * As `marksOf`, on the line: what small type says of its sources is too small to be raised. Three numbers in a row and more are the first
 * and the last of them, `[10]–[17]`.
 */
export function levelMarksOf(
  notes: readonly FigureNote[],
  state: ResolveState,
  runs: readonly Run[] = [],
): readonly Run[] {
  const isPlain = (note: FigureNote): boolean =>
    !runs.some((run) => noteOfRun(run, state) === note && statusOf(run, state).length > 0);
  return rowsOf(notes, isPlain).flatMap((row) => {
    const ends = row.length > MOST_IN_ROW ? [row[0]!, row.at(-1)!] : row;
    const marks = marksOf(ends, state, runs).map(({ position: _, scale: __, ...run }) => run);
    return ends === row || marks.length < 2 ? marks : [marks[0]!, { text: '–', colour: state.muted }, marks[1]!];
  });
}

/** Notes by number, in rows without a gap; one with a status to tell is a row of its own. */
function rowsOf(
  notes: readonly FigureNote[],
  isPlain: (note: FigureNote) => boolean,
): readonly (readonly FigureNote[])[] {
  const rows: FigureNote[][] = [];
  for (const note of [...notes].sort((one, other) => one.number - other.number)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (last && last.number + 1 === note.number && isPlain(last) && isPlain(note)) row!.push(note);
    else rows.push([note]);
  }
  return rows;
}

/** Marks are a little larger than other raised text: brackets and figures have to be told apart in small type. */
const MARK_SCALE = 1.15;

/** With `first`, a note that was marked before gets no mark more, unless it has a status to tell. */
function closingMark({ note, statuses }: OpenMark, state: ResolveState): Run | undefined {
  const { mode } = state.figureNotes!;
  if (mode === 'none' || (mode === 'first' && note.marked && statuses.size === 0)) return undefined;
  return markOf(note, statuses, state);
}

/** A status is a letter of the mark, `[3p]`, since it holds for each figure by itself; the list of sources says what it means. */
function markOf(note: FigureNote, statuses: ReadonlySet<FlaggedStatus>, state: ResolveState): Run {
  const { wording, muted, figureNotes } = state;
  note.marked = true;
  const flagged = FLAGGED_STATUSES.filter((status) => statuses.has(status));
  for (const status of flagged) figureNotes!.flags.add(status);
  const letters = flagged.map((status) => wording.statusFlag(status)).join('');
  return {
    text: `[${note.number}${letters}]`,
    position: 'superscript',
    scale: MARK_SCALE,
    colour: muted,
    figure: { kind: 'ordinal' },
    link: {
      kind: 'destination',
      name: figureNoteDestination(note.number),
      title: [wording.figureNote(note.number), ...flagged.map((status) => wording.statusWord(status))].join(
        wording.comma,
      ),
      reference: true,
    },
  };
}

function noteOfRun(run: Run, { figureNotes, report }: ResolveState): FigureNote | undefined {
  const of = figureOf(run);
  return of === undefined || !figureNotes ? undefined : figureNoteOf(of, figureNotes, report);
}

/** What is to be said of a figure beside its place: that it is preliminary, estimated or revised. */
function statusOf(run: Run, { report }: ResolveState): readonly FlaggedStatus[] {
  const of = figureOf(run);
  const status = of === undefined ? undefined : groundOf(figureMeant(of, report), report)?.status;
  return FLAGGED_STATUSES.filter((flagged) => flagged === status);
}

function figureOf({ figure }: Run): string | undefined {
  if (figure?.kind === 'fact') return figure.id;
  return figure?.kind === 'cell' ? figure.address : undefined;
}
