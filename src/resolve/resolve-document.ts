import type { Colour } from '../base/colour.js';
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { BriefDocument, DeckDocument, Document } from '../document/document.js';
import { type Theme, themeColour } from '../theme/theme.js';
import { FLOW_STYLES } from './block/block-styles.js';
import { runsParagraph } from './block/paragraph-of.js';
import { resolveBlocks } from './block/resolve-blocks.js';
import { contentsEntries } from './block/resolve-contents.js';
import { checkTitles } from './deck/check-titles.js';
import { resolveSlide } from './deck/resolve-slide.js';
import { figureNotesOf, figureSources } from './figure-notes/resolve-figure-sources.js';
import { markedRuns } from './figure-notes/mark-runs.js';
import type { ResolvedBlock, ResolvedFigureSources } from './resolved-block.js';
import { documentMeta } from './document-meta.js';
import { registerNotes } from './inline/note-register.js';
import { reportText } from './provenance/report-text.js';
import { sceneFacts } from './provenance/scene-facts.js';
import type { ResolveContext } from './resolve-context.js';
import type { ResolveState } from './resolve-state.js';
import type { ResolvedBrief, ResolvedDeck, ResolvedDocument } from './resolved-document.js';
import { findTargets, type Targets } from './targets.js';
import { collectUses, type UseCollector, usesOf } from './use-collector.js';
import { wordingOf } from './wording.js';

/**
 * A document whose references hold, with figures, tables and notes numbered and inline content as paragraphs. Every
 * reference that does not hold is an error at its place; the value is complete all the same, with `?` in its stead.
 */
export function resolveDocument(document: Document, context: ResolveContext): Outcome<ResolvedDocument> {
  const wording = wordingOf(context.locale);
  const targets = findTargets(document, wording);
  const state: ResolveState = {
    ...context,
    kind: document.kind,
    language: document.language,
    styles: context.theme[document.kind].styles(document.language),
    wording,
    targets: targets.byId,
    accent: roleColour(context.theme, 'accent', 'accent1'),
    muted: roleColour(context.theme, 'muted', 'dk2'),
    notes: registerNotes(),
    uses: [],
    diagnostics: [...targets.diagnostics],
  };
  const value = document.kind === 'brief' ? resolveBrief(document, targets, state) : resolveDeck(document, state);
  return { value, diagnostics: inOrder(state.diagnostics) };
}

function resolveBrief(document: BriefDocument, targets: Targets, state: ResolveState): ResolvedBrief {
  const sections = new Map<string, UseCollector>([['', collectUses()]]);
  const figureNotes = figureNotesOf(document, state);
  const marking: ResolveState = { ...state, figureNotes, uses: [sections.get('')!] };
  const walk = {
    state: marking,
    styles: FLOW_STYLES,
    labels: targets.labels,
    entries: contentsEntries(document.blocks),
    sections,
    resolveBlocks,
  };
  const resolved = resolveBlocks(document.blocks, walk);
  const notes = state.notes.entries.map((entry, index) => ({
    number: index + 1,
    paragraph: runsParagraph(markedRuns(entry.runs, marking), 'note', state),
  }));
  const blocks = figureNotes ? withFigureSources(resolved, figureSources(marking)) : resolved;
  const uses = new Map([...sections].map(([id, collector]) => [id, usesOf(collector)]));
  return { kind: 'brief', ...documentBase(document, state), blocks, notes, uses };
}

/** The blocks with the entries in the place that was kept for them. */
function withFigureSources(
  blocks: readonly ResolvedBlock[],
  found: Pick<ResolvedFigureSources, 'sources' | 'entries'>,
): readonly ResolvedBlock[] {
  return blocks.map((block) => {
    if (block.kind === 'figure-sources') return { ...block, ...found };
    if (block.kind === 'section') return { ...block, blocks: withFigureSources(block.blocks, found) };
    return block;
  });
}

function resolveDeck(document: DeckDocument, state: ResolveState): ResolvedDeck {
  const slides = document.slides.map((slide) => resolveSlide(slide, state));
  state.diagnostics.push(...checkTitles(slides));
  return { kind: 'deck', ...documentBase(document, state), slides };
}

function documentBase(
  document: Document,
  state: ResolveState,
): Pick<ResolvedDocument, 'language' | 'meta' | 'shortTitle' | 'facts'> {
  const meta = documentMeta(document, state);
  const shortTitle = reportText(state.report, document.language, ['short-title']) ?? meta.title;
  return { language: document.language, meta, shortTitle, facts: sceneFacts(state) };
}

function roleColour(theme: Theme, role: string, slot: 'accent1' | 'dk2'): Colour {
  return themeColour(theme, role) ?? { slot, hex: theme.colours[slot] };
}

/** Sorted by place, so that a reader works through a file from top to bottom. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ origin }: Diagnostic): string => origin?.file ?? '';
  return [...diagnostics].sort(
    (a, b) =>
      (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) ||
      (a.origin?.line ?? 0) - (b.origin?.line ?? 0) ||
      (a.origin?.column ?? 0) - (b.origin?.column ?? 0),
  );
}
