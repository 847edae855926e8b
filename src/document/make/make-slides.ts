import { SLIDE_TRANSITIONS } from '../../scene/slide/slide-transition.js';
import type { Slide, SlideFrame } from '../document.js';
import { type CheckedElement, partsOf } from '../vocabulary/checked-element.js';
import { makeBlock, makeBlocks } from './make-blocks.js';
import type { MakeContext } from './make-context.js';
import { makeInlines } from './make-inlines.js';

/**
 * The slides of a deck in order. A slide without an id is named by its section and its order in it
 * (`section-2-slide-3`; `slide-1` outside of sections), so that slides added to other sections do not rename it.
 */
export function makeSlides(deck: CheckedElement, context: MakeContext): readonly Slide[] {
  let outside = 0;
  let section = 0;
  return deck.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    if (child.key === 'slide') return [makeSlide(child, `slide-${++outside}`, undefined, context)];
    section++;
    const name = child.attributes.get('name');
    return partsOf(child, 'slide').map((slide, index) => {
      return makeSlide(slide, `section-${section}-slide-${index + 1}`, name, context);
    });
  });
}

function makeSlide(
  element: CheckedElement,
  derivedId: string,
  section: string | undefined,
  context: MakeContext,
): Slide {
  const notes = partsOf(element, 'notes')[0];
  return {
    id: element.attributes.get('id') ?? derivedId,
    layout: element.attributes.get('layout')!,
    ...(section !== undefined && { section }),
    title: makeInlines(partsOf(element, 'title')[0], context),
    frames: makeFrames(element, context),
    source: makeInlines(partsOf(element, 'source')[0], context),
    notes: notes ? makeBlocks(notes, context) : [],
    ...transitionOf(element),
    origin: context.problems.originOf(element.start, element.end),
  };
}

function transitionOf(slide: CheckedElement): Pick<Slide, 'transition'> {
  const given = slide.attributes.get('transition');
  const transition = SLIDE_TRANSITIONS.find((known) => known === given);
  return transition ? { transition } : {};
}

function makeFrames(slide: CheckedElement, context: MakeContext): readonly SlideFrame[] {
  return slide.children.flatMap((child) => {
    const frame = child.kind === 'element' ? child.attributes.get('frame') : undefined;
    if (child.kind === 'text' || frame === undefined) return [];
    const blocks = child.key === 'text' ? makeBlocks(child, context) : makeBlock(child, context);
    return [{ frame, blocks, origin: context.problems.originOf(child.start, child.end) }];
  });
}
