import type { FigureNotesMode } from '../../document/document.js';
import type { FactStatus, FlaggedStatus } from '../../base/fact-status.js';
import { isCellPosition, positionKey } from '../../base/position.js';
import { cellSource } from '../../validate/find-cell.js';
import type { Report, SourcePlace } from '../../validate/report.js';
import { cellAt } from '../provenance/cell-at.js';
import { figureMeant } from '../provenance/sources-of-inputs.js';

/** Where the figures of a brief come from, in order of their first marks. */
export interface FigureNotes {
  readonly mode: FigureNotesMode;
  /** Grows on the way through the brief; the n-th has the number n. */
  readonly entries: FigureNote[];
  /** What letters in marks have told of; grows likewise. */
  readonly flags: Set<FlaggedStatus>;
}

/** A place in a source with the figures that stand on it, or a figure that stands in none: derived or inferred. */
export interface FigureNote {
  /** From 1. */
  readonly number: number;
  readonly kind: 'place' | 'derived' | 'inferred';
  readonly place?: SourcePlace;
  /** Fact ids and cell addresses, in order of first appearance. */
  readonly figures: Set<string>;
  /** True once some mark leads here. */
  marked: boolean;
}

/** What a figure stands on. */
export interface FigureGround {
  readonly status: FactStatus;
  readonly formula?: string | undefined;
  readonly unit: string;
  readonly inputs: readonly string[];
  readonly source?: SourcePlace | undefined;
}

/** What a fact or cell stands on; undefined where there is no such figure. `of` is not a cell that only repeats another figure. */
export function groundOf(of: string, report: Report): FigureGround | undefined {
  const fact = report.facts.get(of);
  if (fact) return fact;
  const located = cellAt(report, of);
  if (!located) return undefined;
  const { formula, inputs, unit } = located.cell;
  const source = cellSource(located.row, located.cell);
  return { status: formula === undefined ? 'reported' : 'derived', formula, unit, inputs, source };
}

/** The note of a figure, new or known; undefined for one of which nothing is known. */
export function figureNoteOf(of: string, notes: FigureNotes, report: Report): FigureNote | undefined {
  const meant = figureMeant(of, report);
  const ground = groundOf(meant, report);
  if (!ground) return undefined;
  const known = notes.entries.find((entry) => entry.figures.has(meant));
  if (known) return known;
  const kind = kindOf(ground);
  if (kind === 'place') return placeNote(meant, ground.source, notes);
  return addNote({ kind, ...(ground.source && { place: ground.source }) }, meant, notes);
}

function kindOf({ status, formula }: FigureGround): FigureNote['kind'] {
  if (formula !== undefined) return 'derived';
  return status === 'inferred' ? 'inferred' : 'place';
}

/** All figures of one sentence share a note, and all of one table: a mark for each of its cells would tell no more. */
function placeNote(of: string, place: SourcePlace | undefined, notes: FigureNotes): FigureNote | undefined {
  if (!place) return undefined;
  const known = notes.entries.find((entry) => entry.kind === 'place' && isSamePlace(entry.place!, place));
  known?.figures.add(of);
  return known ?? addNote({ kind: 'place', place }, of, notes);
}

function isSamePlace(one: SourcePlace, other: SourcePlace): boolean {
  if (one.ref !== other.ref) return false;
  if (isCellPosition(one) && isCellPosition(other)) return one.table === other.table;
  return positionKey(one) === positionKey(other);
}

function addNote(note: Pick<FigureNote, 'kind' | 'place'>, of: string, { entries }: FigureNotes): FigureNote {
  const added: FigureNote = { ...note, number: entries.length + 1, figures: new Set([of]), marked: false };
  entries.push(added);
  return added;
}
