import type { Origin, Outcome } from '../base/diagnostic.js';
import type { ResolvedDeck } from '../resolve/resolved-document.js';
import type { ResolvedChart } from '../resolve/resolved-block.js';
import type { PlaceholderType } from '../scene/slide/slide-layout.js';
import type { Scene } from '../scene/scene.js';
import type { Theme, ThemeLayout } from '../theme/theme.js';
import type { LayoutContext } from './layout-context.js';
import { layoutDocument } from './layout-document.js';

export interface LoneSlide {
  readonly name: string;
  readonly title: string;
  readonly language: string;
  /** The chart's spec, which all places lead to. */
  readonly origin: Origin;
  /** Draws the chart in a frame. */
  readonly context: LayoutContext;
}

/**
 * A deck of one slide: the chart under its title, in the largest frame that a layout of the theme has for it. The chart is native
 * where Office has one. Undefined where no layout has both a title and such a frame.
 */
export function layOutChartSlide({ name, title, language, origin, context }: LoneSlide): Outcome<Scene | undefined> {
  const place = largestFrame(context.theme);
  if (!place) return { value: undefined, diagnostics: [] };
  const chart: ResolvedChart = { kind: 'chart', id: 'chart', name, alternative: '', label: '', native: 'auto', origin };
  const deck: ResolvedDeck = {
    kind: 'deck',
    language,
    meta: { title, subject: '', author: '', keywords: [], language, date: '', reportId: name },
    // The footer would say the title again.
    shortTitle: '',
    facts: [],
    slides: [
      {
        id: 'chart',
        layout: place.layout.name,
        title: { style: place.title.style, language, runs: [{ text: title, origin }] },
        plainTitle: title,
        frames: [{ frame: place.frame.name, blocks: [chart], origin }],
        source: [],
        notes: [],
        talk: 0,
        uses: { facts: [], cells: [], charts: [name] },
        origin,
      },
    ],
  };
  return layoutDocument(deck, context);
}

type Frame = ThemeLayout['frames'][number];

interface ChartPlace {
  readonly layout: ThemeLayout;
  readonly frame: Frame;
  readonly title: Frame;
}

/** Frames that content may stand in; of two as large, the one of the earlier kind. */
const CONTENT: readonly PlaceholderType[] = ['chart', 'body', 'pic', 'tbl'];

function largestFrame({ deck }: Theme): ChartPlace | undefined {
  const places = deck.layouts.flatMap((layout) => {
    const title = layout.frames.find((frame) => frame.placeholder === 'title');
    if (!title) return [];
    const frames = layout.frames.filter((frame) => CONTENT.includes(frame.placeholder) && frame.name !== 'source');
    return frames.map((frame) => ({ layout, frame, title }));
  });
  const area = ({ frame }: ChartPlace): number => frame.rect.width * frame.rect.height;
  const kind = ({ frame }: ChartPlace): number => CONTENT.indexOf(frame.placeholder);
  return places.sort((a, b) => area(b) - area(a) || kind(a) - kind(b))[0];
}
