import { errorOf } from '../../base/diagnostic.js';
import { FLAGGED_STATUSES } from '../../base/fact-status.js';
import type { FigureSourcesBlock } from '../../document/block.js';
import type { BriefDocument } from '../../document/document.js';
import type { Paragraph, Run } from '../../scene/text.js';
import { runsParagraph } from '../block/paragraph-of.js';
import { fullSourceRuns } from '../provenance/source-runs.js';
import { sourcesOfPlaces } from '../provenance/sources-of-uses.js';
import type { ResolveState } from '../resolve-state.js';
import type { FigureSourceEntry, ResolvedFigureSources } from '../resolved-block.js';
import { figureMarkDestination, figureNoteDestination } from '../resolved-document.js';
import { childrenOf } from '../targets.js';
import type { FigureNote, FigureNotes } from './figure-notes.js';
import { noteBody, type NoteBody } from './note-body.js';

/** Styles of the entries, and of the figures of an entry that has several. */
const STYLE = 'figure-source';
const ITEM_STYLE = 'figure-source-item';

/** A place for the entries, which are known at the end of the walk only: `fillFigureSources` puts them in. */
export function resolveFigureSources(block: FigureSourcesBlock): ResolvedFigureSources {
  const base = { origin: block.origin, ...(block.id !== undefined && { id: block.id }) };
  return { kind: block.kind, ...base, sources: [], entries: [] };
}

/** The notes that a brief asks for; undefined where it neither has marks nor lists its sources. Marks without a list are an error. */
export function figureNotesOf(document: BriefDocument, state: ResolveState): FigureNotes | undefined {
  const mode = document.figureNotes ?? 'none';
  const [first, second] = listsIn(document.blocks);
  if (second) {
    const message = 'A second <figure-sources> stands in this brief';
    state.diagnostics.push(errorOf('resolve/figure-sources-twice', message, second.origin, 'keep one of them'));
  }
  if (mode !== 'none' && !first) {
    const message = 'The figures of this brief carry marks, but no <figure-sources> says what they mean';
    const hint = 'put <figure-sources/> into its last section, or take figure-notes off <brief>';
    state.diagnostics.push(errorOf('resolve/no-figure-sources', message, document.origin, hint));
  }
  return mode === 'none' && !first ? undefined : { mode, entries: [], flags: new Set() };
}

function listsIn(blocks: BriefDocument['blocks']): readonly FigureSourcesBlock[] {
  return blocks.flatMap((block) => (block.kind === 'figure-sources' ? [block] : childrenOf(block).flatMap(listsIn)));
}

/** The sources in full, under them what the letters in marks mean; and an entry for each note. Notes that only a formula leads to come last: their marks stand in the list itself. */
export function figureSources(state: ResolveState): Pick<ResolvedFigureSources, 'sources' | 'entries'> {
  const { entries } = state.figureNotes!;
  const bodies: NoteBody[] = [];
  // Writing an entry may add the notes of its inputs behind it.
  for (let index = 0; index < entries.length; index++) bodies.push(noteBody(entries[index]!, state));
  const sources = sourcesOfPlaces(
    entries.flatMap(({ place }) => place ?? []),
    state.report,
  );
  return {
    sources: [...sources.map((source) => fullSourceRuns(source, state)), ...flagsKey(state)].map((runs) =>
      runsParagraph(runs, STYLE, state),
    ),
    entries: entries.map((entry, index) => sourceEntry(entry, bodies[index]!, state)),
  };
}

/** “p: preliminary figure; e: estimate”, of the letters that stand in marks; nothing where there are none. */
function flagsKey({ figureNotes, wording }: ResolveState): readonly (readonly Run[])[] {
  const flagged = FLAGGED_STATUSES.filter((status) => figureNotes!.flags.has(status));
  return flagged.length === 0 ? [] : [[{ text: flagged.map(wording.flagMeaning).join(wording.semicolon) }]];
}

function sourceEntry(note: FigureNote, body: NoteBody, state: ResolveState): FigureSourceEntry {
  const link = note.marked && { link: { kind: 'destination', name: figureMarkDestination(note.number) } as const };
  const number: Run = { text: `[${note.number}]`, colour: state.muted, figure: { kind: 'ordinal' }, ...link };
  return {
    destination: figureNoteDestination(note.number),
    number: endless(runsParagraph([number], STYLE, state)),
    body: endless(runsParagraph(body.runs, STYLE, state)),
    items: body.items.map((runs) => endless(runsParagraph(runs, ITEM_STYLE, state))),
  };
}

/** The list sets its own spaces. */
function endless(paragraph: Paragraph): Paragraph {
  return { ...paragraph, align: 'start' };
}
