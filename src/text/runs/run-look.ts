import type { FontWeight } from '../../scene/font.js';
import type { Run } from '../../scene/text.js';
import type { TextStyle } from '../../scene/text-style.js';
import { isEastAsianLanguage } from './character.js';

/** What a run's marks come to: weight, slant, size in points before the face's scale, and the lift of its baseline. */
export interface RunLook {
  readonly weight: FontWeight;
  readonly italic: boolean;
  readonly size: number;
  readonly rise: number;
}

/** Size and lift of superscripts and subscripts in em: OS/2 ySuperscriptYSize and -YOffset of the packaged faces agree on them. */
const RAISED_SCALE = 0.6;
const SUPERSCRIPT_RISE = 0.35;
const SUBSCRIPT_DROP = 0.1;

const STRONGER: Readonly<Record<FontWeight, FontWeight>> = {
  regular: 'bold',
  medium: 'bold',
  semibold: 'bold',
  bold: 'bold',
};

/** Chinese has no italic: emphasis is one step of weight. */
const EMPHASISED: Readonly<Record<FontWeight, FontWeight>> = {
  regular: 'semibold',
  medium: 'semibold',
  semibold: 'bold',
  bold: 'bold',
};

/** The look of a run in a style; no slant in Chinese, Japanese and Korean text, where emphasis falls to weight. */
export function runLook(
  run: Pick<Run, 'strong' | 'emphasis' | 'position' | 'scale'>,
  style: TextStyle,
  language: string,
): RunLook {
  const upright = isEastAsianLanguage(language);
  let weight = style.weight;
  if (run.strong) weight = STRONGER[weight];
  else if (run.emphasis && upright) weight = EMPHASISED[weight];
  const size = style.size * (run.scale ?? 1);
  const italic = !upright && (run.emphasis ? !style.italic : style.italic);
  if (run.position === undefined) return { weight, italic, size, rise: 0 };
  const rise = run.position === 'superscript' ? SUPERSCRIPT_RISE * size : -SUBSCRIPT_DROP * size;
  return { weight, italic, size: size * RAISED_SCALE, rise };
}
