/** Widths in characters: no column is narrower, and text in a wider one goes on in the next line. */
const NARROWEST = 9;
const WIDEST = 40;

/** Room on both sides of the text. */
const MARGIN = 2;

/** The width of a column that holds these texts: as the longest line of one needs, within bounds. */
export function columnWidth(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.flatMap((text) => text.split('\n')).map(textWidth));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + MARGIN));
}

/** Characters across an A4 page on its side, at six and a half points: smaller cannot be read. */
const PAGE = 215;

/** Pages that columns of these widths take side by side. */
export function pagesWide(widths: readonly number[]): number {
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE));
}

/** Whether a text is wider than any column. */
export function isWide(text: string): boolean {
  return text.includes('\n') || textWidth(text) + MARGIN > WIDEST;
}

/** Columns of a fixed-width screen: Han characters, kana, Hangul and full-width forms take two (UAX #11, W and F). */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6—…“”‘’]/u;
