import type { ResolvedDeck } from '../../resolve/resolved-document.js';
import { styleName } from '../../resolve/style-name.js';
import type { FrameFit } from '../../scene/slide/frame-fit.js';
import type { Page, SlideMeta } from '../../scene/scene.js';
import type { LayoutFrame } from '../../scene/slide/slide-layout.js';
import type { Paragraph } from '../../scene/text.js';
import { fitRules } from '../fit/fit-rules.js';
import type { LayoutState } from '../layout-state.js';
import { type Draft, type DraftNode, node, type PlacedLeaf, slot } from '../structure/draft.js';
import type { FilledFrame, FrameScope } from './content/filled-frame.js';
import { fillFrame } from './content/frame-content.js';
import { frameText } from './content/frame-text.js';
import { slideFurniture } from './slide-furniture.js';
import type { SlidePart } from './slide-part.js';

interface SlideInput {
  readonly part: SlidePart;
  /** Place in the deck, from 0. */
  readonly index: number;
  /** Place of the first part of the same slide. */
  readonly first: number;
  readonly deck: ResolvedDeck;
}

export interface LaidSlide {
  readonly page: Page;
  readonly draft: DraftNode;
  readonly leaves: readonly PlacedLeaf[];
}

/** A slide with its frames filled in reading order: title, then from top to bottom and left to right; furniture last. */
export function layoutSlide(input: SlideInput, state: LayoutState): LaidSlide {
  const { part, index, first, deck } = input;
  const { slide, layout } = part;
  const title = partTitle(part, state);
  const titled = { ...part, slide: { ...slide, title: title.paragraph, plainTitle: title.plain } };
  const filled = inReadingOrder(layout.frames).flatMap((frame) => {
    const content = contentOf(frame, titled, index, state);
    return content ? [content] : [];
  });
  const furniture = layout.frames.flatMap((frame) => slideFurniture(frame, { part: titled, index, deck }, state));
  const fit = filled.flatMap((one): readonly FrameFit[] => (one.fit ? [one.fit] : []));
  const transition = slide.transition ?? state.theme.deck.transition ?? 'none';
  const page: Page = {
    size: state.theme.deck.page,
    items: [...filled.flatMap(({ items }) => items), ...furniture],
    label: String(index + 1),
    slide: {
      id: slide.id,
      layout: layout.name,
      title: title.plain,
      ...(slide.section !== undefined && { section: slide.section }),
      ...notesOf(part, first, state),
      ...(transition !== 'none' && { transition }),
      fit,
    },
  };
  const drafts: readonly Draft[] = filled.flatMap((one) => one.drafts);
  const draft = node('Sect', drafts, { title: title.plain });
  return { page, draft, leaves: filled.flatMap(({ leaves }) => leaves) };
}

/** “(2/3)” behind the title of a slide that goes on: every title stays unique. */
function partTitle(
  { slide, number, of }: SlidePart,
  state: LayoutState,
): { readonly paragraph: Paragraph; readonly plain: string } {
  if (of === 1 || slide.plainTitle === '') return { paragraph: slide.title, plain: slide.plainTitle };
  const text = state.locale.phrase('slide-part', number, of);
  const runs = [...slide.title.runs, { text, figure: { kind: 'ordinal' } as const }];
  return { paragraph: { ...slide.title, runs }, plain: `${slide.plainTitle}${text}` };
}

/** Notes of a slide; the further parts of one that has notes say where they are. */
function notesOf({ slide, number }: SlidePart, first: number, state: LayoutState): Pick<SlideMeta, 'notes' | 'talk'> {
  const { notes, talk } = slide;
  return number === 1 || notes.length === 0 ? { notes, talk } : { notes: [notesElsewhere(first, state)] };
}

/** What to say stands on the first slide of several, and is not said again. */
function notesElsewhere(first: number, state: LayoutState): Paragraph {
  const text = state.locale.phrase('notes-on-slide', first + 1);
  const style = styleName(state.styles, 'notes');
  return { style, language: state.language, runs: [{ text, figure: { kind: 'ordinal' } }] };
}

/** Items are painted, read and tabbed through in this order. */
function inReadingOrder(frames: readonly LayoutFrame[]): readonly LayoutFrame[] {
  const rank = (frame: LayoutFrame): number => (isTitle(frame) ? 0 : 1);
  return [...frames].sort((a, b) => rank(a) - rank(b) || a.rect.y - b.rect.y || a.rect.x - b.rect.x);
}

function isTitle(frame: LayoutFrame): boolean {
  return frame.placeholder === 'title' || frame.placeholder === 'ctrTitle';
}

function contentOf(
  frame: LayoutFrame,
  { slide, layout, contents }: SlidePart,
  index: number,
  state: LayoutState,
): FilledFrame | undefined {
  const id = `${slide.id}/${frame.name}`;
  const scope = { state, frame, rules: fitRules(layout.name, frame, state), slide: slide.id, id };
  if (isTitle(frame)) {
    if (slide.plainTitle === '') return undefined;
    const role = index === 0 ? 'H1' : 'H2';
    return fixedText([slide.title], { ...scope, role, name: state.locale.phrase('item-title') }, slide);
  }
  if (frame.name === 'source') {
    if (slide.source.length === 0) return undefined;
    return fixedText(slide.source, { ...scope, role: 'P', name: state.locale.phrase('item-source') }, slide);
  }
  const content = contents.get(frame.name);
  return content ? fillFrame(content, scope) : undefined;
}

interface FixedText extends FrameScope {
  readonly role: 'H1' | 'H2' | 'P';
  readonly name: string;
}

/** A text that every slide has, one element a paragraph. */
function fixedText(paragraphs: readonly Paragraph[], fixed: FixedText, slide: SlidePart['slide']): FilledFrame {
  const { frame, rules, id, role, name, state } = fixed;
  const origin = paragraphs[0]?.runs[0]?.origin ?? slide.origin;
  const { item, fit } = frameText(
    { id, name, paragraphs, frame, rules, slide: slide.id, origin, placeholder: true },
    state,
  );
  return {
    items: [item],
    leaves: paragraphs.map((_, paragraph) => ({
      slot: `${id}/${paragraph}`,
      leaf: { role: 'leaf', item: id, paragraph },
    })),
    drafts: paragraphs.map((_, paragraph) => node(role, [slot(`${id}/${paragraph}`)])),
    fit,
  };
}
