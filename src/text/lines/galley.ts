import type { Diagnostic } from '../../base/diagnostic.js';
import type { Paragraph } from '../../scene/text.js';
import { BREAK, type Breaks } from '../breaks/break-kind.js';
import { findBreaks } from '../breaks/find-breaks.js';
import { isEastAsianLanguage } from '../runs/character.js';
import type { Cluster } from '../runs/cluster.js';
import { segmentParagraph } from '../runs/segment-paragraph.js';
import { shapeSegments } from '../runs/shape-segments.js';
import type { TextSetting } from '../text-setting.js';
import { isPlain } from '../text-setting.js';
import type { Gap } from './gap.js';
import { gapsBetween } from './gap.js';

/**
 * A paragraph shaped and measured as one endless line, with everything that cutting it into lines needs. A line from cluster
 * `a` to cluster `b` is as wide as the difference of their positions, less what its two edges trim.
 */
export interface Galley {
  readonly text: string;
  readonly clusters: readonly Cluster[];
  /** `gaps[i]` stands between clusters `i` and `i + 1`. */
  readonly gaps: readonly Gap[];
  /** Where each cluster begins in the endless line; one more entry for the end. */
  readonly positions: Float64Array;
  /** Sums of the stretch and shrink of the gaps before each cluster. */
  readonly stretches: Float64Array;
  readonly shrinks: Float64Array;
  /** Stretches between forced breaks, in order; empty ones for empty lines. A paragraph without text has none. */
  readonly ranges: readonly GalleyRange[];
  /** True for a paragraph in Chinese, Japanese or Korean. */
  readonly eastAsian: boolean;
  /** True where Latin marks hang over the edges of lines. */
  readonly hang: boolean;
  /** What a line break before each cluster would be (`BREAK`). */
  readonly breaks: Breaks;
  /** For a line that ends before cluster `i`: the index after its last cluster that is no space. */
  readonly trimmed: Int32Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** Clusters `from` to `to` (excluded). */
export interface GalleyRange {
  readonly from: number;
  readonly to: number;
}

/** What depends on how a paragraph is aligned. */
export interface GalleyOptions {
  readonly hyphenate: boolean;
  readonly hang: boolean;
}

/** Shapes and measures a paragraph. */
export function galleyOf(
  paragraph: Pick<Paragraph, 'runs' | 'language'>,
  setting: TextSetting,
  { hyphenate, hang }: GalleyOptions = { hyphenate: false, hang: false },
): Galley {
  const { style, fonts } = setting;
  const plain = isPlain(setting);
  const { text, segments, diagnostics } = segmentParagraph(paragraph, style, fonts);
  const clusters = shapeSegments(segments, { eastAsianLanguage: fonts.eastAsianLanguage, fullWidth: plain, hang });
  const textBreaks = findBreaks(text, segments, { kinsoku: setting.kinsoku ?? 'normal', hyphenate });
  const breaks = breaksOfClusters(clusters, text, textBreaks);
  const eastAsian = isEastAsianLanguage(paragraph.language);
  const gaps = gapsBetween(clusters, breaks, {
    plain,
    tracking: style.tracking,
    punctuation: setting.punctuation ?? 'full',
    stretchIdeographs: eastAsian,
  });
  const { positions, stretches, shrinks } = sums(clusters, gaps);
  return {
    text,
    clusters,
    gaps,
    positions,
    stretches,
    shrinks,
    ranges: rangesOf(clusters, text),
    eastAsian,
    hang,
    breaks,
    trimmed: trimmedEnds(clusters),
    diagnostics,
  };
}

/** The break before each cluster: that of its first offset, or a forced one when a `\n` stands between it and the one before. */
function breaksOfClusters(clusters: readonly Cluster[], text: string, textBreaks: Breaks): Breaks {
  const breaks = new Uint8Array(clusters.length + 1);
  for (let index = 1; index < clusters.length; index++) {
    const { start } = clusters[index]!;
    breaks[index] = text[start - 1] === '\n' ? BREAK.forced : textBreaks[start]!;
  }
  return breaks;
}

function sums(clusters: readonly Cluster[], gaps: readonly Gap[]): Pick<Galley, 'positions' | 'stretches' | 'shrinks'> {
  const positions = new Float64Array(clusters.length + 1);
  const stretches = new Float64Array(clusters.length + 1);
  const shrinks = new Float64Array(clusters.length + 1);
  for (let index = 0; index < clusters.length; index++) {
    const gap = gaps[index];
    positions[index + 1] = positions[index]! + clusters[index]!.advance + (gap?.natural ?? 0);
    stretches[index + 1] = stretches[index]! + (gap?.stretch ?? 0);
    shrinks[index + 1] = shrinks[index]! + (gap?.shrink ?? 0);
  }
  return { positions, stretches, shrinks };
}

function trimmedEnds(clusters: readonly Cluster[]): Int32Array {
  const ends = new Int32Array(clusters.length + 1);
  for (let index = 1; index <= clusters.length; index++) {
    ends[index] = clusters[index - 1]!.kind === 'space' ? ends[index - 1]! : index;
  }
  return ends;
}

function rangesOf(clusters: readonly Cluster[], text: string): GalleyRange[] {
  if (text === '') return [];
  const ranges: GalleyRange[] = [];
  let from = 0;
  let offset = 0;
  // A forced break at the very end ends the last line; it does not begin another.
  for (const piece of text.replace(/\n$/, '').split('\n')) {
    offset += piece.length;
    let to = from;
    while (to < clusters.length && clusters[to]!.start < offset) to += 1;
    ranges.push({ from, to });
    from = to;
    offset += 1;
  }
  return ranges;
}
