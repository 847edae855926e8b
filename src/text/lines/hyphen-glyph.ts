import type { ShapedGlyph } from '../fonts/shaper.js';
import type { Cluster } from '../runs/cluster.js';

export interface AddedHyphen {
  readonly glyphs: readonly ShapedGlyph[];
  /** Points that a font unit has. */
  readonly unit: number;
  readonly width: number;
}

/** The hyphen that ends a line after a cluster, in that cluster's font and size (U+2010, or U+002D where the font lacks it). */
export function hyphenOf({ segment }: Cluster): AddedHyphen {
  const { shaper } = segment.font;
  const character = shaper.has(0x2010) ? '\u2010' : '-';
  const glyphs = shaper.shape(character, { language: segment.language, features: [] });
  const unit = segment.size / shaper.unitsPerEm;
  return { glyphs, unit, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * unit };
}
