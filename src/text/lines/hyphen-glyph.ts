import type { ShapedGlyph } from '../fonts/shaper.js';
import type { Cluster } from '../runs/cluster.js';
import { hangingShare } from '../runs/hanging-share.js';
import type { Segment } from '../runs/segment.js';

export interface AddedHyphen {
  readonly glyphs: readonly ShapedGlyph[];
  /** Points that a font unit has. */
  readonly unit: number;
  readonly width: number;
  /** How far it hangs over the edge, where Latin marks do. */
  readonly hanging: number;
}

/** Hyphens by segment: total fit asks for the same one at every place that a word may break. */
const known = new WeakMap<Segment, AddedHyphen>();

/** The hyphen that ends a line after a cluster, in that cluster's font and size (U+2010, or U+002D where the font lacks it). */
export function hyphenOf({ segment }: Pick<Cluster, 'segment'>): AddedHyphen {
  const found = known.get(segment);
  if (found) return found;
  const { shaper } = segment.font;
  const character = shaper.has(0x2010) ? '\u2010' : '-';
  const glyphs = shaper.shape(character, { language: segment.language, features: [] });
  const unit = segment.size / shaper.unitsPerEm;
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * unit;
  const hyphen = { glyphs, unit, width, hanging: width * hangingShare(character).after };
  known.set(segment, hyphen);
  return hyphen;
}
