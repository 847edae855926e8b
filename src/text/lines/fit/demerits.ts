import { BREAK } from '../../breaks/break-kind.js';
import type { Galley } from '../galley.js';
import type { LineExtent } from '../line-cut.js';
import { isRunt, isShortLastLine } from './short-last-line.js';

/** What it costs to set lines so: Knuth and Plass, “Breaking Paragraphs into Lines” (1981); values of plain TeX where none is given. */
const LINE_PENALTY = 10;
/**
 * Badness at ratios 1 and -1. TeX has 100 for both; a line with all its marks and spaces pressed stands out more than one let out by as much, most of all
 * where pressed marks stand between Han characters.
 */
const LOOSE_BADNESS = 100;
const TIGHT_BADNESS = 150;
const EAST_ASIAN_TIGHT_BADNESS = 300;
/** TeX has 50; English reads better with fewer hyphens. */
const HYPHEN_PENALTY = 250;
const POOR_PENALTY = 70;
/** Less than a line that gapes (ratio 2) and more than one that is loose. */
const WEAK_PENALTY = 800;
const EMERGENCY_PENALTY = 2_000;
/** TeX has 10,000. */
const DOUBLE_HYPHEN_DEMERITS = 1_000_000;
/** For a hyphen at the end of the line before the last; TeX has 5,000. */
const FINAL_HYPHEN_DEMERITS = 250_000;
/** For a tight line beside a loose one; TeX has 10,000. */
export const UNEVEN_DEMERITS = 5_000;
/** A last line of one short word, or of two or three Han characters, is ugly, not forbidden: worse than the tightest line. */
const RUNT_DEMERITS = 500_000;
/** More than the worst lines of a paragraph cost (6.4e11 each at `WORST_RATIO`, and what is blank), so that they are taken only where nothing else is left. */
const SHORT_LAST_DEMERITS = 1e13;
const OVERFULL_DEMERITS = 1e16;
/** Ratios above this cost no more; of lines that cannot be filled, the one that leaves the least blank is best. */
const WORST_RATIO = 20;
/** For a line that is all blank. */
const BLANK_DEMERITS = 4e12;
/** Blank that counts as ratio 1 in a ragged line, as a share of the width. */
const RAGGED_STRETCH = 0.12;
/** Rounding room in points. */
export const SLACK = 1e-6;

/** A line that might be set, from the cluster `from` to the break before `place`. */
export interface Candidate {
  readonly galley: Galley;
  readonly from: number;
  readonly place: number;
  /** True where the paragraph or a forced break ends it. */
  readonly last: boolean;
  /** True where it begins the stretch between forced breaks: an only line is never too short. */
  readonly only: boolean;
  readonly extent: LineExtent;
  readonly width: number;
  /** False for ragged lines: then only how much is left blank counts. */
  readonly justified: boolean;
}

/** How a line ends, as the next one sees it. */
export interface LineEnd {
  /** TeX's classes: 0 tight, 1 decent, 2 loose, 3 very loose. */
  readonly fitness: number;
  readonly hyphen: boolean;
}

/** How far the gaps of a line have to give: -1 is all that they can shrink, 1 their unit of stretch. */
export function ratioOf({ extent, width, last, justified }: Candidate): number {
  const excess = width - extent.natural;
  if (excess < 0) return extent.shrink > 0 ? Math.max(-1, excess / extent.shrink) : -1;
  if (last) return 0;
  if (!justified) return excess / (RAGGED_STRETCH * width);
  if (extent.stretch > 0) return excess / extent.stretch;
  return excess < 0.01 ? 0 : WORST_RATIO;
}

/** The fitness class of a stretch ratio. */
export function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** What a line costs by itself. */
export function lineDemerits(candidate: Candidate, ratio: number): number {
  const { galley, from, place, last, only, extent, width } = candidate;
  const tight = galley.eastAsian ? EAST_ASIAN_TIGHT_BADNESS : TIGHT_BADNESS;
  const weight = ratio < 0 ? tight : LOOSE_BADNESS;
  const badness = weight * Math.min(Math.abs(ratio), WORST_RATIO) ** 3;
  const penalty = last ? 0 : penaltyOf(galley.breaks[place]!);
  let demerits = (LINE_PENALTY + badness) ** 2 + penalty ** 2;
  if (ratio >= WORST_RATIO) demerits += BLANK_DEMERITS * (1 - extent.natural / width) ** 2;
  if (extent.natural - extent.shrink > width + SLACK) demerits += OVERFULL_DEMERITS * (1 + extent.natural - width);
  if (last && !only) {
    if (isShortLastLine(galley, from, place)) demerits += SHORT_LAST_DEMERITS;
    else if (isRunt(galley, from, place, extent.natural, extent.natural / width)) demerits += RUNT_DEMERITS;
  }
  return demerits;
}

/** What a line costs besides, after the line before it. */
export function transitionDemerits(before: LineEnd, line: LineEnd, last: boolean): number {
  let demerits = 0;
  if (before.hyphen && line.hyphen) demerits += DOUBLE_HYPHEN_DEMERITS;
  if (before.hyphen && last) demerits += FINAL_HYPHEN_DEMERITS;
  if (Math.abs(before.fitness - line.fitness) > 1) demerits += UNEVEN_DEMERITS;
  return demerits;
}

function penaltyOf(kind: number): number {
  if (kind === BREAK.hyphen) return HYPHEN_PENALTY;
  if (kind === BREAK.poor) return POOR_PENALTY;
  if (kind === BREAK.weak) return WEAK_PENALTY;
  return kind === BREAK.emergency ? EMERGENCY_PENALTY : 0;
}
