import type { Galley } from '../galley.js';
import { withLastResorts } from './last-resorts.js';
import type { LineCut, Measure } from '../line-cut.js';
import { lineExtent } from '../line-cut.js';
import { totalFit } from './total-fit.js';

/** A line let out by more than this gapes: 0.1 em between Han characters, two word spaces for one. */
const GAPING_RATIO = 2;

/** Lines of a justified paragraph, and the galley that they are cut from. */
export interface JustifiedFit {
  readonly cuts: readonly LineCut[];
  readonly galley: Galley;
}

/**
 * The best lines that end at good places; where one of them gapes, the best ones that may end at last resorts too (TeX's passes, The TeXbook, chapter
 * 14: a paragraph that can do without hyphens has none).
 */
export function justifiedFit(galley: Galley, measure: Measure, hyphenate: boolean): JustifiedFit {
  const cuts = totalFit(galley, { measure, justified: true });
  if (!cuts.some((cut, index) => gapes(galley, cut, index === 0 ? measure.first : measure.rest)))
    return { cuts, galley };
  const opened = withLastResorts(galley, hyphenate);
  return opened ? { cuts: totalFit(opened, { measure, justified: true }), galley: opened } : { cuts, galley };
}

function gapes(galley: Galley, { from, to, last }: LineCut, width: number): boolean {
  if (last) return false;
  const { natural, stretch } = lineExtent(galley, from, to);
  return width - natural > GAPING_RATIO * stretch;
}
