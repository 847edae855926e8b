import { type Rect, inset } from '../../base/geometry.js';
import type { ResolvedFrame, ResolvedSlide } from '../../resolve/resolved-document.js';
import type { LayoutFrame, SlideLayout } from '../../scene/slide/slide-layout.js';
import type { Paragraph } from '../../scene/text.js';
import type { ContinuedLayout } from '../../theme/theme.js';
import { divideText } from '../fit/divide-text.js';
import { type FitRules, fitRules } from '../fit/fit-rules.js';
import { AS_IS, type FitStep, fitSteps } from '../fit/fit-step.js';
import { textStep } from '../fit/fit-text.js';
import { type LayoutState, styleOf } from '../layout-state.js';
import { divideBlocks } from './divide-blocks.js';
import { tableParts } from './content/frame-table.js';
import type { FrameContent, SlidePart } from './slide-part.js';
import { textOf } from './text-of.js';

/** A frame with what the slide puts into it. */
interface Filling {
  readonly content: ResolvedFrame;
  readonly frame: LayoutFrame;
  readonly rules: FitRules;
  /** Undefined where anything but text is in it. */
  readonly texts: readonly Paragraph[] | undefined;
}

/**
 * A slide as the slides that its content takes: one, unless some frame's content goes on. What does not fit by any of its frame's
 * means is placed all the same, and reported when it is.
 */
export function fitSlide(
  slide: ResolvedSlide,
  layouts: readonly SlideLayout[],
  state: LayoutState,
): readonly SlidePart[] {
  const layout = layouts.find((candidate) => candidate.name === slide.layout);
  if (!layout) return [];
  const further = furtherSlides(layout, layouts, state);
  const fillings = slide.frames.flatMap((content): readonly Filling[] => {
    const frame = layout.frames.find(({ name }) => name === content.frame);
    if (!frame || content.blocks.length === 0) return [];
    return [{ content, frame, rules: fitRules(layout.name, frame, state), texts: textOf(content.blocks) }];
  });
  const steps = textSteps(fillings, state);
  const divided = fillings.map((filling, index) => {
    return { name: filling.frame.name, parts: partsOf(filling, steps[index], { slide, layout, further }, state) };
  });
  const count = Math.max(1, ...divided.map(({ parts }) => parts.length));
  return Array.from({ length: count }, (_, index): SlidePart => {
    const shown = divided.flatMap(({ name, parts }): [string, FrameContent][] => {
      const part = parts[index] ?? (parts.length === 1 && further.repeat.includes(name) ? parts[0] : undefined);
      return part ? [[name, part]] : [];
    });
    const contents = new Map(shown);
    if (index === 0) return { slide, layout, number: 1, of: count, contents };
    return {
      slide: { ...slide, id: `${slide.id}+${index + 1}` },
      layout: further.on,
      number: index + 1,
      of: count,
      contents,
    };
  });
}

/** On which layout content goes on, and what is shown again there. */
interface Further extends Pick<ContinuedLayout, 'repeat'> {
  readonly on: SlideLayout;
}

function furtherSlides(layout: SlideLayout, layouts: readonly SlideLayout[], { theme }: LayoutState): Further {
  const given = theme.deck.layouts.find(({ name }) => name === layout.name)?.continued;
  const on = layouts.find(({ name }) => name === given?.layout) ?? layout;
  return { on, repeat: given?.repeat ?? layout.frames.map(({ name }) => name) };
}

/** The step of each text; undefined where it goes on. Texts side by side in the same style take the same step. */
function textSteps(fillings: readonly Filling[], state: LayoutState): readonly (FitStep | undefined)[] {
  const found = fillings.map(({ texts, frame, rules }) => texts && textStep(texts, innerOf(frame), rules, state));
  return fillings.map((filling, index) => {
    const { texts, rules } = filling;
    if (!texts || found[index] === undefined) return undefined;
    const siblings = fillings.flatMap((other, at) =>
      other.texts && areSiblings(filling.frame, other.frame) ? [at] : [],
    );
    // Beside text that goes on in the theme's own sizes, all stay as they are.
    if (siblings.some((at) => found[at] === undefined)) return AS_IS;
    const order = fitSteps(
      siblings.flatMap((at) => fillings[at]!.texts!.map((one) => styleOf(state, one))),
      rules,
    );
    return siblings
      .map((at) => found[at]!)
      .reduce((most, step) => (place(order, step) > place(order, most) ? step : most));
  });
}

function place(order: readonly FitStep[], step: FitStep): number {
  return order.findIndex(({ points, quarters }) => points === step.points && quarters === step.quarters);
}

/** Frames of one row that hold the same kind of text. */
function areSiblings(one: LayoutFrame, other: LayoutFrame): boolean {
  return one.style === other.style && one.rect.y === other.rect.y && one.rect.height === other.rect.height;
}

interface SlidePlace {
  readonly slide: ResolvedSlide;
  readonly layout: SlideLayout;
  readonly further: Further;
}

function partsOf(
  { content, frame, rules, texts }: Filling,
  step: FitStep | undefined,
  { slide, further }: SlidePlace,
  state: LayoutState,
): readonly FrameContent[] {
  const { origin, blocks } = content;
  const next = further.on.frames.find(({ name }) => name === frame.name);
  const canGoOn = rules.means.includes('continue') && next !== undefined;
  if (texts) {
    const text = (paragraphs: readonly Paragraph[], at: FitStep) =>
      ({ kind: 'text', paragraphs, step: at, origin }) as const;
    if (step) return [text(texts, step)];
    const parts = canGoOn ? divideText(texts, innerOf(frame), innerOf(next), state) : undefined;
    if (parts) return numbered(parts.map((paragraphs) => text(paragraphs, AS_IS)));
    return [text(texts, lastStep(texts, rules, state))];
  }
  const [only] = blocks;
  if (only?.kind === 'table' && blocks.length === 1) {
    const scope = {
      state,
      frame,
      rules: canGoOn ? rules : without(rules),
      slide: slide.id,
      id: `${slide.id}/${frame.name}`,
    };
    return tableParts(only, scope);
  }
  const groups = canGoOn ? divideBlocks(blocks, innerOf(frame), state) : [blocks];
  return numbered(groups.map((group) => ({ kind: 'blocks', blocks: group, origin })));
}

/** Parts that know which they are, where there are several. */
function numbered<Content extends FrameContent>(parts: readonly Content[]): readonly Content[] {
  if (parts.length < 2) return parts;
  return parts.map((part, index) => ({ ...part, part: { number: index + 1, of: parts.length } }));
}

function without(rules: FitRules): FitRules {
  return { ...rules, means: rules.means.filter((means) => means !== 'continue') };
}

function lastStep(texts: readonly Paragraph[], rules: FitRules, state: LayoutState): FitStep {
  return (
    fitSteps(
      texts.map((paragraph) => styleOf(state, paragraph)),
      rules,
    ).at(-1) ?? AS_IS
  );
}

function innerOf(frame: LayoutFrame): Rect {
  return inset(frame.rect, frame.insets);
}
