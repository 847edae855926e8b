import type { ShapedGlyph } from '../fonts/shaper.js';
import type { Segment } from './segment.js';

/**
 * The smallest stretch of text that has glyphs of its own: a character with its marks, a ligature, a two-em dash. Lines are
 * cut between clusters only. Lengths in points.
 */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly segment: Segment;
  readonly glyphs: readonly ShapedGlyph[];
  /** Points that one font unit has here. */
  readonly unit: number;
  /** Advance width as the font gives it (or as the setting replaces it: an interpunct is half an em). */
  readonly advance: number;
  /** How far the ink is moved inside the advance. */
  readonly shift: number;
  /** How far it is moved up. */
  readonly lift: number;
  readonly kind: ClusterKind;
  /** Blank inside the advance, before and after the ink, that squeezing may take (CLREQ 3.1.6.1). */
  readonly roomBefore: number;
  readonly roomAfter: number;
  /** What a line that begins or ends here takes off the advance: the room of a full-width mark, or how far a Latin mark hangs. */
  readonly edgeBefore: number;
  readonly edgeAfter: number;
}

/**
 * What a cluster is to spacing: `ideograph`, `western` (letter, digit or sign of a Latin face), `space`; of full-width marks `opening`,
 * `closing`, `pause` (，、；：), `stop` (。！？), `connector` (— ～ / ·, and …… ——); `other` for whatever has no rule.
 */
export type ClusterKind =
  'ideograph' | 'western' | 'space' | 'opening' | 'closing' | 'pause' | 'stop' | 'connector' | 'other';
