import { traditionalRegionOf } from '../../locale/traditional/traditional-region.js';
import type { Segment } from './segment.js';

/** Marks that end or pause a sentence: Taiwan and Hong Kong set them in the middle of their em (CLREQ 3.1.2, 3.1.6.1). */
const CENTRED = /^[。．，、；：！？]$/u;

/** What stands on the base line in a face of the mainland, and in the middle of the em in those of Taiwan. */
const LOW = /^[。．，、]$/u;
/** Half way up already: raised by as much as Noto Sans TC and Noto Serif TC have them higher than SC (0.05 to 0.067 em). */
const MIDDLE = /^[；：]$/u;
const MIDDLE_LIFT_EM = 0.058;

/** Middle of the em box over the base line, of a box from -0.12 to 0.88 em as all Noto CJK faces have it. */
const MIDDLE_EM = 0.38;

/** A face with its ink further left than this has its marks in the corner; those of Taiwan and Hong Kong have 0.47 to 0.51. */
const CORNER_EM = 0.4;

/** How far the ink of a mark is moved, in em: to the right and up. */
export interface Centring {
  readonly right: number;
  readonly up: number;
}

/**
 * How the mark of a Traditional Chinese text is moved into the middle of its em where its face, being one of the mainland, has it
 * in the corner; undefined where nothing is to be moved: other languages, other marks, and faces of the right region.
 */
export function centringOf(text: string, { language, script, font }: Segment): Centring | undefined {
  if (script !== 'eastAsian' || !CENTRED.test(text) || traditionalRegionOf(language) === undefined) return undefined;
  const ink = font.shaper.inkCentre(text);
  if (ink === undefined || ink.x >= CORNER_EM) return undefined;
  const up = LOW.test(text) ? MIDDLE_EM - ink.y : MIDDLE.test(text) ? MIDDLE_LIFT_EM : 0;
  return { right: 0.5 - ink.x, up };
}
