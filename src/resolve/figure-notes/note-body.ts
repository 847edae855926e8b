import { FLAGGED_STATUSES, type FlaggedStatus } from '../../base/fact-status.js';
import { isCellPosition } from '../../base/position.js';
import type { Run } from '../../scene/text.js';
import type { SourcePlace } from '../../validate/report.js';
import { figureText } from '../provenance/figure-text.js';
import { formulaRuns } from '../provenance/formula-runs.js';
import { onePlace, placeName, quotedRuns } from '../provenance/place-runs.js';
import { reportText } from '../provenance/report-text.js';
import { sourceNames } from '../provenance/source-names.js';
import { readFigures } from '../provenance/sources-of-inputs.js';
import { sourcesOfPlaces } from '../provenance/sources-of-uses.js';
import { cellAt } from '../provenance/cell-at.js';
import type { ResolveState } from '../resolve-state.js';
import { type FigureNote, figureNoteOf, groundOf } from './figure-notes.js';
import { levelMarksOf } from './mark-runs.js';

export interface NoteBody {
  readonly runs: readonly Run[];
  /** A line for each of several figures that stand on one place; then `runs` only says where that is. */
  readonly items: readonly (readonly Run[])[];
}

/** What a note says: its place with the figures that stand there, a derived figure with its formula, an inferred one with its reason. */
export function noteBody(note: FigureNote, state: ResolveState): NoteBody {
  if (note.kind === 'place') return placeBody(note, state);
  const [of] = note.figures;
  const runs = note.kind === 'derived' ? derivedBody(of!, state) : inferredBody(of!, note.place, state);
  return { runs, items: [] };
}

/**
 * “第1段第2句（2023年1—5月，初步） 规模以上工业增加值同比增速：6.3%（“增长6.3%”）”: what holds for all figures stands at the head. Of a table with
 * several figures, those that a table of the report repeats by row and column have no line of their own.
 */
function placeBody({ place, figures }: FigureNote, state: ResolveState): NoteBody {
  const { wording } = state;
  const alone = figures.size === 1;
  const all = [...figures].filter((of) => alone || !isPlainCell(of, state));
  const scopes = new Set(all.map((of) => scopeText(of, state)));
  const statuses = new Set(all.map((of) => flaggedStatus(of, state)));
  const common = [
    ...(scopes.size === 1 && !scopes.has('') ? [dated([...scopes][0]!)] : []),
    ...(statuses.size === 1 ? [...statuses].flatMap((one) => (one ? [{ text: wording.statusWord(one) }] : [])) : []),
  ];
  const lead = [...placeLead(place!, alone, state), ...inBrackets(listed(common, state), state)];
  const items = all.map((of) => {
    const own = scopes.size === 1 ? '' : scopeText(of, state);
    const parts = [
      ...(own === '' ? [] : [[dated(own)]]),
      ...(alone ? [] : [cellName(of, state)]),
      quotedRuns(wordsOf(of, state), state),
    ].filter(({ length }) => length > 0);
    const aside = parts.flatMap((part, index) => (index === 0 ? part : [{ text: wording.comma }, ...part]));
    const status = statuses.size === 1 ? [] : statusRuns(of, state);
    return [...figureRuns(of, state), ...inBrackets(aside, state), ...status];
  });
  return alone ? { runs: [...lead, GAP, ...items[0]!], items: [] } : { runs: lead, items };
}

/** True for a number that was read where its row and column stand in the source's table: they say all of its place. */
function isPlainCell(of: string, { report }: ResolveState): boolean {
  return !report.facts.has(of) && cellAt(report, of)?.cell.source !== undefined;
}

/** The cell of the source that a figure was read in; nothing for one that was read in a sentence. */
function cellName(of: string, state: ResolveState): readonly Run[] {
  const place = groundOf(of, state.report)?.source;
  return place && isCellPosition(place) ? [placeName(place, state)] : [];
}

/** “推算 一季度增速：5.9%＝“…”（6.3%）减“…”（0.4个百分点）[1]” */
function derivedBody(of: string, state: ResolveState): readonly Run[] {
  const { figureNotes, report, wording } = state;
  const { formula = '', inputs = [], unit } = groundOf(of, report) ?? {};
  const scope = scopeText(of, state);
  const notes = readFigures(inputs, report).flatMap((input) => figureNoteOf(input.of, figureNotes!, report) ?? []);
  return [
    { text: wording.derivedWord, strong: true },
    ...(scope === '' ? [] : inBrackets([dated(scope)], state)),
    GAP,
    ...figureRuns(of, state),
    { text: ' = ' },
    ...formulaRuns(formula, state, { unit, form: 'short' }),
    { text: ' ' },
    ...levelMarksOf([...new Set(notes)], state),
  ];
}

/** “推定 发布会年份：2023年（第1段第2句“7月4日”）；理由” */
function inferredBody(of: string, place: SourcePlace | undefined, state: ResolveState): readonly Run[] {
  const { report, language, wording } = state;
  const key = report.facts.get(of)?.reason?.split('.');
  const reason = (key && reportText(report, language, key)) ?? wording.inferredReason;
  return [
    { text: wording.inferredWord, strong: true },
    GAP,
    ...figureRuns(of, state),
    ...(place ? inBrackets(onePlace(place, state), state) : []),
    { text: wording.semicolon },
    { text: reason },
  ];
}

/** Between the lead of an entry and the rest. */
const GAP: Run = { text: '\u2002' };

/** The place, or of several cells their table; before it the source, where the brief has several. */
function placeLead(place: SourcePlace, alone: boolean, state: ResolveState): readonly Run[] {
  const { figureNotes, report, wording } = state;
  const places = figureNotes!.entries.flatMap((entry) => entry.place ?? []);
  const name = sourceNames(sourcesOfPlaces(places, report), state)(place.ref);
  const source: readonly Run[] =
    name === ''
      ? []
      : [
          { text: name, strong: true, figure: { kind: 'name' } },
          { text: wording.comma, strong: true },
        ];
  const { text: own, ...more } = placeName(place, state);
  const text = !alone && isCellPosition(place) ? wording.tablePlace(place.table) : own;
  return [...source, { ...more, text: source.length > 0 ? text : wording.asLead(text), strong: true }];
}

function figureRuns(of: string, state: ResolveState): readonly Run[] {
  const { label, text, figure } = figureText(of, state, 'short');
  return [{ text: label }, { text: state.wording.colon }, { text, figure }];
}

function listed(runs: readonly Run[], { wording }: ResolveState): readonly Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: wording.comma }, run]));
}

function flaggedStatus(of: string, { report }: ResolveState): FlaggedStatus | undefined {
  const status = groundOf(of, report)?.status;
  return FLAGGED_STATUSES.find((flagged) => flagged === status);
}

function statusRuns(of: string, { report, wording }: ResolveState): readonly Run[] {
  const text = wording.status(groundOf(of, report)?.status ?? 'reported');
  return text === '' ? [] : [{ text }];
}

function wordsOf(of: string, { report }: ResolveState): string {
  return groundOf(of, report)?.source?.words ?? '';
}

/** Period and region of a figure, as far as they are given. */
function scopeText(of: string, { report, language, locale, wording }: ResolveState): string {
  const fact = report.facts.get(of);
  const located = fact ? undefined : cellAt(report, of);
  const column = located?.table.columns.find(({ name }) => name === located.column);
  const { period, region } = fact ?? column ?? {};
  const parts = [
    region === undefined ? undefined : reportText(report, language, ['regions', region]),
    period === undefined ? undefined : locale.formatDate(period, 'short'),
  ];
  return parts.filter((part) => part !== undefined).join(wording.comma);
}

function dated(text: string): Run {
  return { text, figure: { kind: 'date' } };
}

function inBrackets(runs: readonly Run[], { wording }: ResolveState): readonly Run[] {
  if (runs.length === 0) return [];
  const [open = '', close = ''] = wording.inBrackets('\u0000').split('\u0000');
  return [{ text: open }, ...runs, { text: close }];
}
