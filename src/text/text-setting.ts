import type { TextStyle } from '../scene/text-style.js';
import type { KinsokuLevel, PunctuationStyle } from '../theme/typesetting.js';
import type { FontSet } from './fonts/font-set.js';

export type { KinsokuLevel, PunctuationStyle };

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

/** No rule of Chinese setting at all: in decks, and in code, whose columns have to stay. */
export function isPlain(setting: Pick<TextSetting, 'fonts' | 'style'>): boolean {
  return isDeck(setting) || setting.style.slot === 'mono';
}

/** Decks are measured as PowerPoint sets them: no squeeze, no Chinese–Latin space, no justification, greedy lines. */
export function isDeck(setting: Pick<TextSetting, 'fonts'>): boolean {
  return setting.fonts.artifact === 'deck';
}
