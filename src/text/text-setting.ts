import type { TextStyle } from '../scene/text-style.js';
import type { FontSet } from './fonts/font-set.js';

/**
 * Which marks may begin or end a line (CLREQ 3.1.4): `loose` is its “basic” set, `normal` its “GB-style” set
 * (GB/T 15834-2011), `strict` its “strict” set (no line begins with —— or ……).
 */
export type KinsokuLevel = 'loose' | 'normal' | 'strict';

/**
 * Widths of Chinese punctuation inside a line (CLREQ 3.1.6): `full` (全角式) gives each mark one em and squeezes neighbours;
 * `kaiming` (开明式) gives one em only to marks that end a sentence, half an em to all others.
 */
export type PunctuationStyle = 'full' | 'kaiming';

/** How text is set, besides its width. */
export interface TextSetting {
  readonly style: TextStyle;
  readonly fonts: FontSet;
  /** Default `normal`. */
  readonly kinsoku?: KinsokuLevel;
  /** Default `full`. Decks always have one em for each mark, as PowerPoint sets them. */
  readonly punctuation?: PunctuationStyle;
  /** Hyphenates English words. Default: justified paragraphs of a brief. */
  readonly hyphenate?: boolean;
}

/** Decks are measured as PowerPoint sets them: no squeeze, no Chinese–Latin space, no justification, greedy lines. */
export function isDeck(setting: Pick<TextSetting, 'fonts'>): boolean {
  return setting.fonts.artifact === 'deck';
}
