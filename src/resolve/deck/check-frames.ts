import type { Diagnostic } from '../../base/diagnostic.js';
import { errorOf, warningOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Block } from '../../document/block.js';
import type { Slide, SlideFrame } from '../../document/document.js';
import type { PlaceholderType } from '../../scene/slide/slide-layout.js';
import type { ThemeLayout } from '../../theme/theme.js';
import { plainText } from '../inline/plain-text.js';
import { SOURCE_FRAME } from './slide-source.js';

type Frame = ThemeLayout['frames'][number];

/** What a typed frame holds; frames of other types take any content. */
const TYPED: Readonly<Partial<Record<PlaceholderType, { readonly kind: Block['kind']; readonly called: string }>>> = {
  chart: { kind: 'chart', called: 'one chart' },
  tbl: { kind: 'table', called: 'one table' },
  pic: { kind: 'image', called: 'one image' },
};

/** Placeholders that are filled without content of the slide. */
const FURNITURE: ReadonlySet<PlaceholderType> = new Set(['dt', 'ftr', 'sldNum']);
const TITLES: ReadonlySet<PlaceholderType> = new Set(['title', 'ctrTitle']);

/** True for a frame that the slide's own content fills: not its title, source line, section name or furniture. */
export function isContentFrame(frame: Frame): boolean {
  if (frame.name === SOURCE_FRAME || frame.name === 'section') return false;
  return !FURNITURE.has(frame.placeholder) && !TITLES.has(frame.placeholder);
}

/** Content without a frame, a frame filled twice or with the wrong kind, a missing title (errors); blank frames, no place for a title (warnings). */
export function checkFrames(slide: Slide, layout: ThemeLayout): readonly Diagnostic[] {
  return [
    ...checkTitle(slide, layout),
    ...slide.frames.flatMap((content, index) => checkContent(content, slide, layout, index)),
    ...checkSource(slide, layout),
    ...blankFrames(slide, layout),
  ];
}

function checkTitle(slide: Slide, layout: ThemeLayout): readonly Diagnostic[] {
  const framed = layout.frames.some((frame) => TITLES.has(frame.placeholder));
  if (!framed) return [noTitleFrame(slide, layout)];
  if (plainText(slide.title) !== '') return [];
  const hint = 'give it a <title>: the sentence to be remembered';
  return [errorOf('resolve/no-title', `Slide “${slide.id}” has no title`, slide.origin, hint)];
}

/** Screen readers name a slide by its title, and lists of slides do. */
function noTitleFrame(slide: Slide, { name }: ThemeLayout): Diagnostic {
  const message = `Slide “${slide.id}” shows no title: layout “${name}” has no frame for it`;
  const hint = 'those who do not see the slide have nothing to call it by: take a layout with a title';
  return warningOf('resolve/no-title-frame', message, slide.origin, hint);
}

function checkContent(content: SlideFrame, slide: Slide, layout: ThemeLayout, index: number): readonly Diagnostic[] {
  const frames = layout.frames.filter(isContentFrame);
  const frame = frames.find((candidate) => candidate.name === content.frame);
  if (!frame) {
    const hint = suggest(
      content.frame,
      frames.map((candidate) => candidate.name),
    );
    const message = `Layout “${layout.name}” has no frame “${content.frame}”`;
    return [errorOf('resolve/unknown-frame', message, content.origin, hint)];
  }
  if (slide.frames.findIndex((other) => other.frame === content.frame) < index) {
    const message = `Frame “${content.frame}” of slide “${slide.id}” is filled twice`;
    return [
      errorOf('resolve/frame-filled-twice', message, content.origin, 'put all content of a frame into one element'),
    ];
  }
  const typed = TYPED[frame.placeholder];
  const fits = !typed || (content.blocks.length === 1 && content.blocks[0]!.kind === typed.kind);
  if (fits) return [];
  const held = content.blocks.map((block) => block.kind).join(', ') || 'nothing';
  const message = `Frame “${frame.name}” of layout “${layout.name}” holds ${typed.called}, not ${held}`;
  return [errorOf('resolve/frame-kind', message, content.origin, 'use another frame or another layout')];
}

function checkSource(slide: Slide, layout: ThemeLayout): readonly Diagnostic[] {
  const framed = layout.frames.some((frame) => frame.name === SOURCE_FRAME);
  if (slide.source.length === 0 || framed) return [];
  const message = `Layout “${layout.name}” has no frame for the source line of slide “${slide.id}”`;
  return [errorOf('resolve/no-source-frame', message, slide.source[0]!.origin, 'use a layout with a frame “source”')];
}

function blankFrames(slide: Slide, layout: ThemeLayout): readonly Diagnostic[] {
  const filled = new Set(slide.frames.filter((frame) => frame.blocks.length > 0).map((frame) => frame.frame));
  return layout.frames
    .filter((frame) => isContentFrame(frame) && !filled.has(frame.name))
    .map((frame) => {
      const message = `Frame “${frame.name}” of slide “${slide.id}” is blank`;
      return warningOf('resolve/blank-frame', message, slide.origin, 'fill it, or use a layout without it');
    });
}
