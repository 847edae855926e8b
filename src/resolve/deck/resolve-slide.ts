import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Slide } from '../../document/document.js';
import type { Paragraph } from '../../scene/text.js';
import type { ThemeLayout } from '../../theme/theme.js';
import { NOTES_STYLES } from '../block/block-styles.js';
import { paragraphOf } from '../block/paragraph-of.js';
import { resolveBlocks } from '../block/resolve-blocks.js';
import { registerNotes } from '../inline/note-register.js';
import { plainRuns } from '../inline/plain-text.js';
import { provenanceNotes } from '../provenance/provenance-notes.js';
import type { ResolveState } from '../resolve-state.js';
import type { ResolvedFrame, ResolvedSlide } from '../resolved-document.js';
import { collectUses, usesOf } from '../use-collector.js';
import { checkFrames } from './check-frames.js';
import { slideSource } from './slide-source.js';

/** A slide on a layout that exists, in frames that the layout has, with notes that say where its numbers come from. */
export function resolveSlide(slide: Slide, deckState: ResolveState): ResolvedSlide {
  const collector = collectUses();
  const state: ResolveState = { ...deckState, uses: [collector], notes: registerNotes() };
  const layout = layoutOf(slide, state);
  if (layout) state.diagnostics.push(...checkFrames(slide, layout));
  const titleFrame = layout?.frames.find((frame) => frame.placeholder === 'title' || frame.placeholder === 'ctrTitle');
  const title = paragraphOf(slide.title, titleFrame?.style ?? 'title', state);
  const frames = slide.frames.map((frame): ResolvedFrame => {
    const style = layout?.frames.find((candidate) => candidate.name === frame.frame)?.style ?? 'body';
    const walk = {
      state,
      styles: { paragraph: style, list: style },
      labels: new Map(),
      sections: new Map(),
      resolveBlocks,
    };
    return { frame: frame.frame, blocks: resolveBlocks(frame.blocks, walk), origin: frame.origin };
  });
  const shown = usesOf(collector);
  const talk = talkOf(slide, state);
  const source = slideSource(slide, layout, shown, state);
  const uses = usesOf(collector);
  return {
    id: slide.id,
    layout: slide.layout,
    ...(slide.section !== undefined && { section: slide.section }),
    title,
    plainTitle: plainRuns(title.runs),
    frames,
    source,
    notes: [...talk, ...provenanceNotes(uses, state)],
    talk: talk.length,
    uses,
    ...(slide.transition && { transition: slide.transition }),
    origin: slide.origin,
  };
}

function layoutOf(slide: Slide, state: ResolveState): ThemeLayout | undefined {
  const { layouts } = state.theme.deck;
  const found = layouts.find((layout) => layout.name === slide.layout);
  if (!found) {
    const hint = suggest(
      slide.layout,
      layouts.map((layout) => layout.name),
    );
    state.diagnostics.push(
      errorOf('resolve/unknown-layout', `The theme has no slide layout “${slide.layout}”`, slide.origin, hint),
    );
  }
  return found;
}

function talkOf(slide: Slide, state: ResolveState): readonly Paragraph[] {
  const walk = { state, styles: NOTES_STYLES, labels: new Map(), sections: new Map(), resolveBlocks };
  return resolveBlocks(slide.notes, walk).flatMap((block): readonly Paragraph[] => {
    if (block.kind === 'paragraph') return [block.paragraph];
    if (block.kind === 'list') return block.paragraphs;
    const message = `Speaker notes hold paragraphs and lists, not ${block.kind}`;
    state.diagnostics.push(errorOf('resolve/bad-notes', message, block.origin, 'put it on the slide'));
    return [];
  });
}
