import type { LayoutFrame } from '../../scene/slide/slide-layout.js';
import { DEFAULT_DECK_FIT, type DeckFit, type FitMeans } from '../../theme/deck-fit.js';
import type { LayoutState } from '../layout-state.js';

/** How the content of one frame is made to fit: the theme's limits with the frame's own means and floor. */
export interface FitRules extends Omit<DeckFit, 'order'> {
  /** Tried in this order. */
  readonly means: readonly FitMeans[];
}

/** What layouts do themselves, with nothing of the slide's that could go on elsewhere. */
const FURNITURE: ReadonlySet<LayoutFrame['placeholder']> = new Set(['dt', 'ftr', 'sldNum']);

/** The rules of a frame of a layout. Titles stay as they are unless the theme names means for them. */
export function fitRules(
  layout: string,
  frame: Pick<LayoutFrame, 'name' | 'placeholder'>,
  { theme }: Pick<LayoutState, 'theme'>,
): FitRules {
  const { order, ...limits } = theme.deck.fit ?? DEFAULT_DECK_FIT;
  const own = theme.deck.layouts
    .find((candidate) => candidate.name === layout)
    ?.frames.find(({ name }) => name === frame.name);
  const floors = own?.floor === undefined ? {} : { floor: own.floor, smallFloor: own.floor };
  return { ...limits, ...floors, means: own?.fit ?? usualMeans(frame, order) };
}

function usualMeans({ name, placeholder }: Pick<LayoutFrame, 'name' | 'placeholder'>, order: readonly FitMeans[]) {
  if (placeholder === 'title' || placeholder === 'ctrTitle') return [];
  const fixed = FURNITURE.has(placeholder) || placeholder === 'subTitle' || name === 'source' || name === 'section';
  return fixed ? order.filter((means) => means !== 'continue') : order;
}
