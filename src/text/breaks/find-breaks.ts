import type { Segment } from '../runs/segment.js';
import type { KinsokuLevel } from '../text-setting.js';
import type { Breaks } from './break-kind.js';
import { breakUrls } from './break-urls.js';
import { forbidLineEdges } from './forbid-line-edges.js';
import { hyphenateWords } from './hyphenate-words.js';
import { keepNumbers } from './keep-numbers.js';
import { keepWesternWords } from './keep-western-words.js';
import { breakingStandIns, maskRaised } from './stand-in.js';
import { uax14Breaks } from './uax14-breaks.js';

export interface BreakRules {
  readonly kinsoku: KinsokuLevel;
  readonly hyphenate: boolean;
}

/** Where lines may end: UAX #14 as a library knows it, tailored to CLREQ rule by rule. Later rules win. */
export function findBreaks(text: string, segments: readonly Segment[], rules: BreakRules): Breaks {
  const masked = maskRaised(text, segments);
  const standIn = breakingStandIns(masked, segments);
  const breaks = uax14Breaks(standIn);
  forbidLineEdges(breaks, standIn, rules.kinsoku);
  keepWesternWords(breaks, masked);
  if (rules.hyphenate) hyphenateWords(breaks, masked, segments);
  keepNumbers(breaks, masked);
  breakUrls(breaks, masked);
  return breaks;
}
