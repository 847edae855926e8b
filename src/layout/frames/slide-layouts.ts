import { inset } from '../../base/geometry.js';
import type { Picture } from '../../image/picture.js';
import type { Locale, PhraseKey } from '../../locale/locale.js';
import type { LayoutDecoration, LayoutFrame, PlaceholderType, SlideLayout } from '../../scene/slide/slide-layout.js';
import type { Theme, ThemeLayout } from '../../theme/theme.js';
import { figureCells } from './content/figure-cells.js';

const PROMPTS: Readonly<Record<PlaceholderType, PhraseKey>> = {
  title: 'prompt-title',
  ctrTitle: 'prompt-title',
  subTitle: 'prompt-subtitle',
  body: 'prompt-body',
  chart: 'prompt-chart',
  tbl: 'prompt-table',
  pic: 'prompt-picture',
  dt: 'prompt-date',
  ftr: 'prompt-footer',
  sldNum: 'prompt-number',
};

/** The theme's slide layouts with colours resolved, and labels and prompts in a language. */
export function slideLayouts(
  theme: Theme,
  locale: Locale,
  images: ReadonlyMap<string, Picture | undefined>,
): readonly SlideLayout[] {
  return theme.deck.layouts.map(({ name, type, background, frames, decoration }) => ({
    name,
    type,
    label: locale.layoutLabel(name),
    background: { slot: background, hex: theme.colours[background] },
    frames: frames.map((frame) => layoutFrame(frame, locale)),
    decoration: decoration.flatMap((one) => decorationOf(one, theme, images)),
  }));
}

function layoutFrame(frame: ThemeLayout['frames'][number], locale: Locale): LayoutFrame {
  const { name, placeholder, rect, insets, anchor, style, levels, cells } = frame;
  const prompt: PhraseKey = cells ? 'prompt-key-figure' : name === 'source' ? 'prompt-source' : PROMPTS[placeholder];
  const own = { placeholder, insets, anchor, style, prompt: locale.phrase(prompt), ...(levels && { levels }) };
  if (cells === undefined) return { ...own, name, rect };
  const rects = figureCells(inset(rect, insets), cells);
  const inner = { ...own, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
  return {
    ...own,
    name,
    rect,
    cells: rects.map((one, index) => ({ ...inner, name: `${name}-${index + 1}`, rect: one })),
  };
}

function decorationOf(
  decoration: ThemeLayout['decoration'][number],
  theme: Theme,
  images: ReadonlyMap<string, Picture | undefined>,
): readonly LayoutDecoration[] {
  const { rect } = decoration;
  if (decoration.kind === 'rectangle') {
    const fill = { slot: decoration.colour, hex: theme.colours[decoration.colour] };
    return [{ kind: 'rectangle', rect, fill }];
  }
  const picture = theme.logo === undefined ? undefined : images.get(theme.logo);
  if (!picture) return [];
  // The logo keeps its proportion inside the space that the layout gives it, from its top left.
  const scale = Math.min(rect.width / picture.width, rect.height / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const { source, toPng } = picture;
  const { mediaType, bytes } = source.kind === 'raster' ? source : { mediaType: 'image/png' as const, bytes: toPng!() };
  return [{ kind: 'image', rect: { ...rect, ...size }, mediaType, bytes }];
}
