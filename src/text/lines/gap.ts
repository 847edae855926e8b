import { BREAK, type Breaks } from '../breaks/break-kind.js';
import type { Cluster, ClusterKind } from '../runs/cluster.js';
import type { PunctuationStyle } from '../text-setting.js';

/** The space between two clusters of one line, in points: its natural width (negative where marks are squeezed) and how far it gives. */
export interface Gap {
  readonly natural: number;
  /** What the gap takes at a stretch ratio of 1; all gaps of a line have the same ratio. */
  readonly stretch: number;
  /** Most that the gap gives. */
  readonly shrink: number;
}

export interface GapRules {
  /** No rule of Chinese setting at all: only tracking. */
  readonly plain: boolean;
  /** Thousandths of an em after every glyph. */
  readonly tracking: number;
  readonly punctuation: PunctuationStyle;
  /** True in East Asian paragraphs: a Chinese name in English text is not spaced out where its line is. */
  readonly stretchIdeographs: boolean;
}

/** CLREQ 3.2.2: Chinese–Latin space of a quarter em; 3.5.3: it shrinks to an eighth; 3.5.4: it grows to a third before all others do. */
const AUTOSPACE_EM = 0.25;
const AUTOSPACE_SHRINK_EM = 0.06;
const AUTOSPACE_STRETCH_EM = 0.06;

/** Unit of stretch between Han characters: a whole line of 38 takes two em at ratio 1, and no one sees a twentieth. */
const IDEOGRAPH_STRETCH_EM = 0.05;

/** A word space stretches by half of itself and shrinks by a third (TeX's cmr10: 3.33 plus 1.67 minus 1.11). */
const SPACE_STRETCH = 1 / 2;
const SPACE_SHRINK = 1 / 3;
/** Readers that go by distances (poppler's `pdftotext -raw`) take less than 0.15 em for no space at all. */
const LEAST_SPACE_EM = 0.155;
/** In East Asian paragraphs; nothing between a figure and its unit (CLREQ 3.5.4). */
const CHINESE_SPACE_STRETCH_EM = 0.07;

/**
 * CLREQ 3.5.3: marks give half an em inside a line; here up to 0.35 em for brackets and pauses and 0.2 em for the ends of
 * sentences, so that no line's marks look much tighter than its neighbours'.
 */
const MARK_SHRINK_EM: Partial<Record<ClusterKind, number>> = { opening: 0.42, closing: 0.42, pause: 0.42, stop: 0.3 };

/** Two marks side by side lose half an em together (CLREQ 3.1.6.2). */
const ADJACENT_SQUEEZE_EM = 0.5;

const NO_GAP: Gap = { natural: 0, stretch: 0, shrink: 0 };

/** The gap after each cluster but the last. */
export function gapsBetween(clusters: readonly Cluster[], breaks: Breaks, rules: GapRules): Gap[] {
  const gaps: Gap[] = [];
  for (let index = 0; index + 1 < clusters.length; index++) {
    const left = clusters[index]!;
    const right = clusters[index + 1]!;
    const around = { before: clusters[index - 1], after: clusters[index + 2] };
    const gap = gapOf(left, right, around, breaks[index + 1]! === BREAK.none, rules);
    const tracking = (rules.tracking / 1000) * left.segment.em;
    gaps.push(tracking === 0 ? gap : { ...gap, natural: gap.natural + tracking });
  }
  return gaps;
}

/** The clusters beside the two of a gap. */
interface Around {
  readonly before: Cluster | undefined;
  readonly after: Cluster | undefined;
}

function gapOf(left: Cluster, right: Cluster, around: Around, unbreakable: boolean, rules: GapRules): Gap {
  if (left.kind === 'space') return spaceGap(left, right, around.before, unbreakable, rules);
  if (rules.plain) return NO_GAP;
  if (isAutospaced(left, right, around)) return autospace(left.kind === 'ideograph' ? left : right, unbreakable);
  if (left.roomAfter > 0 || right.roomBefore > 0) return markGap(left, right, rules);
  return { ...NO_GAP, stretch: ideographStretch(left, right, rules) };
}

/**
 * Where Han meets a Latin letter or digit, or a sign of such a word (`+5%`, `C++`), but not a sign that stands alone between Han (`水+电`);
 * never beside a raised note mark.
 */
function isAutospaced(left: Cluster, right: Cluster, { before, after }: Around): boolean {
  const entersLatin = left.kind === 'ideograph' && right.kind === 'western';
  const leavesLatin = left.kind === 'western' && right.kind === 'ideograph';
  if (!entersLatin && !leavesLatin) return false;
  if (left.segment.raised || right.segment.raised) return false;
  if (entersLatin) {
    const text = textOf(right);
    return /^[\p{L}\p{N}]/u.test(text) || (/^[$€£¥+\-−±(@#]/u.test(text) && after?.kind === 'western');
  }
  const text = textOf(left);
  return /[\p{L}\p{N}]$/u.test(text) || (/[%‰)+°!?.]$/u.test(text) && before?.kind === 'western');
}

function textOf(cluster: Cluster): string {
  return cluster.segment.text.slice(cluster.start - cluster.segment.start, cluster.end - cluster.segment.start);
}

/** CLREQ 3.5.4: nothing is added inside a figure and its unit. */
function autospace(ideograph: Cluster, unbreakable: boolean): Gap {
  const em = ideograph.segment.em;
  return {
    natural: AUTOSPACE_EM * em,
    stretch: unbreakable ? 0 : AUTOSPACE_STRETCH_EM * em,
    shrink: AUTOSPACE_SHRINK_EM * em,
  };
}

/** A space that was typed between Han and Latin is drawn as wide as one that was not. */
function spaceGap(
  space: Cluster,
  right: Cluster,
  left: Cluster | undefined,
  unbreakable: boolean,
  rules: GapRules,
): Gap {
  if (rules.plain) return NO_GAP;
  const mixed =
    left &&
    (left.kind === 'ideograph' ? right.kind === 'western' : left.kind === 'western' && right.kind === 'ideograph');
  // An ideographic space stands for itself, as between “图1” and a caption.
  if (mixed && textOf(space) !== '\u3000') {
    const gap = autospace(left.kind === 'ideograph' ? left : right, false);
    return { ...gap, natural: gap.natural - space.advance };
  }
  // An ideographic space is a blank character of one em, not a word space: it gives no more than a character does.
  if (textOf(space) === '\u3000') return { ...NO_GAP, stretch: IDEOGRAPH_STRETCH_EM * space.segment.em };
  const shrink = Math.min(space.advance * SPACE_SHRINK, Math.max(0, space.advance - LEAST_SPACE_EM * space.segment.em));
  if (!rules.stretchIdeographs) return { natural: 0, stretch: space.advance * SPACE_STRETCH, shrink };
  // Between Han characters that take a twentieth of an em, spaces that take three times that are holes.
  return { natural: 0, stretch: unbreakable ? 0 : CHINESE_SPACE_STRETCH_EM * space.segment.em, shrink };
}

function markGap(left: Cluster, right: Cluster, rules: GapRules): Gap {
  const em = left.segment.em;
  const room = left.roomAfter + right.roomBefore;
  const squeezed = Math.min(room, squeeze(left, right, rules.punctuation) * em);
  const limit = Math.max(
    left.roomAfter > 0 ? (MARK_SHRINK_EM[left.kind] ?? 0) : 0,
    right.roomBefore > 0 ? (MARK_SHRINK_EM[right.kind] ?? 0) : 0,
  );
  return {
    natural: squeezed === 0 ? 0 : -squeezed,
    stretch: ideographStretch(left, right, rules),
    shrink: Math.min(room - squeezed, limit * em),
  };
}

/** How much of the blank between two clusters goes at once, in em: all but that of sentence ends in 开明式, half an em between neighbours. */
function squeeze(left: Cluster, right: Cluster, style: PunctuationStyle): number {
  const adjacent = areContiguous(left.kind, right.kind);
  if (style === 'full') return adjacent ? ADJACENT_SQUEEZE_EM : 0;
  const kept = left.kind === 'stop' && !isMark(right.kind) ? left.roomAfter / left.segment.em : 0;
  return (left.roomAfter + right.roomBefore) / left.segment.em - kept;
}

/**
 * True for two marks that squeeze each other: a bracket or quotation mark beside any other mark, or two ends of sentences. A stop before —— or
 * …… keeps its em: the dash begins something new.
 */
function areContiguous(left: ClusterKind, right: ClusterKind): boolean {
  if (!isMark(left) || !isMark(right)) return false;
  const bracket = left === 'opening' || left === 'closing' || right === 'opening' || right === 'closing';
  return bracket || (left !== 'connector' && right !== 'connector');
}

function isMark(kind: ClusterKind): boolean {
  return kind === 'opening' || kind === 'closing' || kind === 'pause' || kind === 'stop' || kind === 'connector';
}

/**
 * True where justification may add space (CLREQ 3.5.4, 3.2.4): between Han characters, after closing marks and pauses, before opening marks;
 * not before a mark that closes, after one that opens, beside connectors, or between a mark and Latin.
 */
function stretches(left: ClusterKind, right: ClusterKind): boolean {
  if (left === 'opening' || left === 'connector' || left === 'western' || left === 'space') return false;
  return right === 'ideograph' || right === 'opening' || right === 'other';
}

function ideographStretch(left: Cluster, right: Cluster, rules: GapRules): number {
  return rules.stretchIdeographs && stretches(left.kind, right.kind) ? IDEOGRAPH_STRETCH_EM * left.segment.em : 0;
}
