import type { ResolvedDeck, ResolvedSlide } from '../../resolve/resolved-document.js';
import type { Item } from '../../scene/item.js';
import type { Page } from '../../scene/scene.js';
import type { LayoutFrame, SlideLayout } from '../../scene/slide-layout.js';
import type { Paragraph } from '../../scene/text.js';
import type { LayoutState } from '../layout-state.js';
import { type Draft, type DraftNode, node, type PlacedLeaf, slot } from '../structure/draft.js';
import type { FilledFrame } from './filled-frame.js';
import { fillFrame } from './frame-content.js';
import { frameText } from './frame-text.js';
import { slideFurniture } from './slide-furniture.js';

interface SlideInput {
  readonly slide: ResolvedSlide;
  readonly layout: SlideLayout;
  /** Place in the deck, from 0. */
  readonly index: number;
  readonly deck: ResolvedDeck;
}

export interface LaidSlide {
  readonly page: Page;
  readonly draft: DraftNode;
  readonly leaves: readonly PlacedLeaf[];
}

/** A slide with its frames filled in reading order: title, then from top to bottom and left to right; furniture last. */
export function layoutSlide(input: SlideInput, state: LayoutState): LaidSlide {
  const { slide, layout, index } = input;
  const filled = inReadingOrder(layout.frames).flatMap((frame) => {
    const content = contentOf(frame, input, state);
    return content ? [content] : [];
  });
  const furniture = layout.frames.flatMap((frame): readonly Item[] => slideFurniture(frame, input, state));
  const page: Page = {
    size: state.theme.deck.page,
    items: [...filled.flatMap(({ items }) => items), ...furniture],
    label: String(index + 1),
    slide: {
      id: slide.id,
      layout: layout.name,
      title: slide.plainTitle,
      ...(slide.section !== undefined && { section: slide.section }),
      notes: slide.notes,
    },
  };
  const drafts: readonly Draft[] = filled.flatMap((one) => one.drafts);
  const draft = node('Sect', drafts, { title: slide.plainTitle });
  return { page, draft, leaves: filled.flatMap(({ leaves }) => leaves) };
}

/** Items are painted, read and tabbed through in this order. */
function inReadingOrder(frames: readonly LayoutFrame[]): readonly LayoutFrame[] {
  const rank = (frame: LayoutFrame): number => (isTitle(frame) ? 0 : 1);
  return [...frames].sort((a, b) => rank(a) - rank(b) || a.rect.y - b.rect.y || a.rect.x - b.rect.x);
}

function isTitle(frame: LayoutFrame): boolean {
  return frame.placeholder === 'title' || frame.placeholder === 'ctrTitle';
}

function contentOf(frame: LayoutFrame, { slide, index }: SlideInput, state: LayoutState): FilledFrame | undefined {
  const id = `${slide.id}/${frame.name}`;
  if (isTitle(frame)) {
    if (slide.plainTitle === '') return undefined;
    const role = index === 0 ? 'H1' : 'H2';
    return fixedText(
      [slide.title],
      { frame, id, role, name: state.locale.phrase('item-title'), shrink: false },
      slide,
      state,
    );
  }
  if (frame.name === 'source') {
    if (slide.source.length === 0) return undefined;
    const name = state.locale.phrase('item-source');
    return fixedText(slide.source, { frame, id, role: 'P', name, shrink: true }, slide, state);
  }
  const content = slide.frames.find((candidate) => candidate.frame === frame.name);
  return content && content.blocks.length > 0 ? fillFrame(content, { state, frame, slide: slide.id, id }) : undefined;
}

interface FixedText {
  readonly frame: LayoutFrame;
  readonly id: string;
  readonly role: 'H1' | 'H2' | 'P';
  readonly name: string;
  readonly shrink: boolean;
}

/** A text that every slide has, one element a paragraph. */
function fixedText(
  paragraphs: readonly Paragraph[],
  fixed: FixedText,
  slide: ResolvedSlide,
  state: LayoutState,
): FilledFrame {
  const { frame, id, role, name, shrink } = fixed;
  const origin = paragraphs[0]?.runs[0]?.origin ?? slide.origin;
  const item = frameText({ id, name, paragraphs, frame, slide: slide.id, origin, shrink, placeholder: true }, state);
  return {
    items: [item],
    leaves: paragraphs.map((_, paragraph) => ({
      slot: `${id}/${paragraph}`,
      leaf: { role: 'leaf', item: id, paragraph },
    })),
    drafts: paragraphs.map((_, paragraph) => node(role, [slot(`${id}/${paragraph}`)])),
  };
}
