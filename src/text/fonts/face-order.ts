import { type EastAsianRegion, eastAsianRegionOf, NEAREST_REGIONS } from '../../theme/east-asian-region.js';
import type { ArtifactType, FacePair } from '../../theme/theme.js';
import type { FontSlot } from '../../scene/font.js';
import type { FontRequest } from './font-set.js';

/** Faces of an artifact by font slot. */
export type FacePairs = ArtifactType['fonts'];

/** The faces to try for a request, each once, and what its own region lacks. */
export interface FaceOrder {
  readonly faces: ReadonlySet<string>;
  /** The region that a text is written for and the theme has no face of; the first East Asian face stands in for it. */
  readonly missing?: EastAsianRegion;
}

/**
 * Faces to try for a request. The region of the text's language chooses the East Asian face, not what faces have glyphs for: a face of
 * Simplified Chinese has most characters of Traditional Chinese, in the wrong forms. A text of another language takes that of the
 * document's, else the theme's first. Then: a Han character that the slot's face lacks is better taken from the other slot's Han face than
 * reported; a symbol that the Latin face lacks is most likely in the Han face of the same slot.
 */
export function faceOrder(pairs: FacePairs, request: FontRequest, documentLanguage: string): FaceOrder {
  const { slot, script, language } = request;
  const own = pairOf(pairs, slot);
  const other = pairs[slot === 'body' ? 'heading' : 'body'];
  const region = eastAsianRegionOf(language) ?? eastAsianRegionOf(documentLanguage);
  const han = eastAsianFaces(own, region);
  const otherHan = eastAsianFaces(other, region);
  if (script === 'latin') return { faces: new Set([own.latin, ...han.faces, other.latin, ...otherHan.faces]) };
  const faces = new Set([...han.faces, ...otherHan.faces, own.latin, other.latin]);
  return { faces, ...(han.missing && { missing: han.missing }) };
}

/** The faces of a slot; code without faces of its own is set as text is. */
export function pairOf(pairs: FacePairs, slot: FontSlot): FacePair {
  return pairs[slot] ?? pairs.body;
}

function eastAsianFaces(
  pair: FacePair,
  wanted: EastAsianRegion | undefined,
): { faces: string[]; missing?: EastAsianRegion } {
  const faces = facesByRegion(pair);
  if (wanted === undefined) return { faces: [pair.eastAsian] };
  const exact = faces[wanted];
  const near = NEAREST_REGIONS[wanted].flatMap((region) => faces[region] ?? []);
  const order = [...(exact === undefined ? [] : [exact]), ...near, pair.eastAsian];
  return { faces: order, ...(exact === undefined && { missing: wanted }) };
}

/** The faces of a pair by region: all that the theme names, or its only one. */
export function facesByRegion(pair: FacePair): Readonly<Partial<Record<EastAsianRegion, string>>> {
  return pair.eastAsianByRegion ?? { [pair.eastAsianRegion ?? 'zh-Hans']: pair.eastAsian };
}
