import type { Picture } from '../../image/picture.js';
import type { Locale, PhraseKey } from '../../locale/locale.js';
import type { LayoutDecoration, PlaceholderType, SlideLayout } from '../../scene/slide-layout.js';
import type { Theme, ThemeLayout } from '../../theme/theme.js';

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
  return theme.deck.layouts.map((layout) => ({
    ...layout,
    label: locale.layoutLabel(layout.name),
    background: { slot: layout.background, hex: theme.colours[layout.background] },
    frames: layout.frames.map((frame) => ({
      ...frame,
      prompt: locale.phrase(frame.name === 'source' ? 'prompt-source' : PROMPTS[frame.placeholder]),
    })),
    decoration: layout.decoration.flatMap((decoration) => decorationOf(decoration, theme, images)),
  }));
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
