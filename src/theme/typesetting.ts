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

/** How a theme wants Chinese set. Decks have none of it: Office programs set their lines by rules of their own. */
export interface Typesetting {
  readonly kinsoku: KinsokuLevel;
  readonly punctuation: PunctuationStyle;
}

export const KINSOKU_LEVELS: readonly KinsokuLevel[] = ['loose', 'normal', 'strict'];
export const PUNCTUATION_STYLES: readonly PunctuationStyle[] = ['full', 'kaiming'];
