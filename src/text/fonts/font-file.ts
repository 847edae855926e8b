import type { FontWeight } from '../../scene/font.js';
import type { ThemeFace } from '../../theme/theme.js';

/** Key of a file in `ThemeFace.files`. */
export type FontFileKey = keyof ThemeFace['files'];

/** CSS Fonts 4, 2.2: numbers of the named weights. */
const WEIGHT_NUMBER: Readonly<Record<FontWeight, number>> = { regular: 400, medium: 500, semibold: 600, bold: 700 };

const UPRIGHT: readonly FontWeight[] = ['regular', 'medium', 'semibold', 'bold'];

/**
 * The file of a face that comes nearest to a weight and slant, or undefined where the face has no file at all. A missing
 * slant is set upright and a missing weight by its nearest neighbour (the lighter one of two): nothing is synthesised.
 */
export function nearestFile(face: ThemeFace, weight: FontWeight, italic: boolean): FontFileKey | undefined {
  if (italic) {
    const slanted = nearestItalic(face, weight);
    if (slanted) return slanted;
  }
  const wanted = WEIGHT_NUMBER[weight];
  let best: FontWeight | undefined;
  for (const candidate of UPRIGHT) {
    if (!face.files[candidate]) continue;
    const nearer = best === undefined || distance(candidate, wanted) < distance(best, wanted);
    if (nearer) best = candidate;
  }
  return best ?? nearestItalic(face, weight);
}

/** The weight that a file of a face has: that of its key, regular and bold for the italics. */
export function weightOfFile(key: FontFileKey): FontWeight {
  if (key === 'italic') return 'regular';
  return key === 'bold-italic' ? 'bold' : key;
}

/** True for the two slanted files. */
export function isItalicFile(key: FontFileKey): boolean {
  return key === 'italic' || key === 'bold-italic';
}

function nearestItalic(face: ThemeFace, weight: FontWeight): FontFileKey | undefined {
  const heavy = WEIGHT_NUMBER[weight] >= 600;
  const order: readonly FontFileKey[] = heavy ? ['bold-italic', 'italic'] : ['italic', 'bold-italic'];
  return order.find((key) => face.files[key] !== undefined);
}

function distance(weight: FontWeight, wanted: number): number {
  return Math.abs(WEIGHT_NUMBER[weight] - wanted);
}
