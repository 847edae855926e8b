import type { Rect, Size } from '../../base/geometry.js';
import type { HandoutDensity } from '../../theme/handout-choice.js';
import type { BriefTheme } from '../../theme/theme.js';

/** Where things stand on a handout's pages; lengths in points. */
export interface HandoutFormat {
  readonly page: Size;
  /** The text area: everything but the running head and the page number stands in it. */
  readonly area: Rect;
  readonly density: HandoutDensity;
  /** Of a slide as the handout shows it. */
  readonly slide: Size;
  /** Where notes stand, from the left of the text area, and how wide they are. */
  readonly notes: { readonly x: number; readonly width: number };
  /** True where notes stand below their slide, false where beside it. */
  readonly below: boolean;
  /** True where the sources of figures run on in one paragraph instead of a list. */
  readonly runIn: boolean;
  /** Least space between one slide with its notes and the next. */
  readonly gap: number;
  /** Space between a slide and the notes below it. */
  readonly lead: number;
}

/** A handout is no page for reading at length: its margins are these shares of the brief's, across and along. */
const MARGIN_ACROSS = 0.72;
const MARGIN_ALONG = 0.8;

/** Share of the width that a slide takes with its notes beside it, by slides a page. */
const SLIDE_SHARE = { 1: 1, 2: 0.52, 3: 0.44 } as const;

/** A slide above its notes leaves them more than half of the page, whatever its proportion. */
const HEIGHT_SHARE = 0.45;

const GUTTER = 20;
const GAP = 26;
const LEAD = 20;

/** The pages of a handout: those of the brief, narrower margins, slides of a size that `density` of them find room. */
export function handoutFormat(brief: BriefTheme, slide: Size, density: HandoutDensity): HandoutFormat {
  const { page, margins } = brief;
  const [left, right] = [margins.left * MARGIN_ACROSS, margins.right * MARGIN_ACROSS];
  const [top, bottom] = [margins.top * MARGIN_ALONG, margins.bottom * MARGIN_ALONG];
  const area = { x: left, y: top, width: page.width - left - right, height: page.height - top - bottom };
  const below = density === 1;
  const width = area.width * SLIDE_SHARE[density];
  const most = below ? area.height * HEIGHT_SHARE : (area.height - GAP * (density - 1)) / density;
  const scale = Math.min(width / slide.width, most / slide.height);
  const size = { width: slide.width * scale, height: slide.height * scale };
  const notes = below ? { x: 0, width: area.width } : { x: width + GUTTER, width: area.width - width - GUTTER };
  return { page, area, density, slide: size, notes, below, runIn: density === 3, gap: GAP, lead: LEAD };
}
