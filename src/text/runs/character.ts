import type { FaceScript } from '../fonts/font-set.js';

/** Letters and marks that only East Asian faces have; their punctuation and full-width forms too (Unicode 16, Scripts.txt). */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\u2E3A\u2E3B\u3000-\u303F\u3200-\u33FF\uFE10-\uFE4F\uFF00-\uFFEF]/u;

/** Ideographs and syllables: what stands next to Latin with a space of a quarter em (CLREQ 3.2.2), and takes one em. */
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\u3007\u3400-\u4DBF]/u;

/** Marks that Unicode shares between Latin and Chinese typography: their face follows from language and neighbours. */
const SHARED_MARK = /[\u2018\u2019\u201C\u201D\u2014\u2025\u2026\u22EF\u00B7\u2027\u2E31]/u;

/** Signs of East Asian width “ambiguous” (UAX #11) that a Chinese text takes from its Chinese face. */
const AMBIGUOUS_SIGN =
  /[\u2103\u2109\u203B\u2160-\u217F\u2190-\u2199\u2460-\u24FF\u25A0-\u25FF\u2605\u2606\u3003-\u3007]/u;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** True for the block of common Han characters (CJK Unified Ideographs), which nearly all of a Chinese text is of: saves the long patterns. */
function isCommonHan(character: string): boolean {
  return character >= '\u4E00' && character <= '\u9FFF';
}

/** True for Han characters, kana, bopomofo and Hangul, without punctuation. */
export function isIdeograph(character: string): boolean {
  if (isCommonHan(character)) return true;
  return IDEOGRAPH.test(character) && LETTER_OR_DIGIT.test(character);
}

/** True for a letter or digit that a Latin face sets (Latin, Greek, Cyrillic). */
export function isWesternLetter(character: string): boolean {
  return LETTER_OR_DIGIT.test(character) && !EAST_ASIAN.test(character) && !AMBIGUOUS_SIGN.test(character);
}

/** True for tags of Chinese, Japanese and Korean: languages whose shared marks belong to the East Asian face. */
export function isEastAsianLanguage(language: string): boolean {
  return /^(zh|ja|ko|yue|cmn)\b/i.test(language);
}

/** Combining marks, variation selectors and joiners stay with the character before them (UAX #29, GB9). */
export function isExtender(codePoint: number): boolean {
  if (codePoint < 0x300 || (codePoint >= 0x4e00 && codePoint <= 0x9fff)) return false;
  const isJoiner = codePoint === 0x200c || codePoint === 0x200d;
  return isJoiner || /\p{M}/u.test(String.fromCodePoint(codePoint));
}

/** Characters that draw nothing and need no glyph (Unicode, Default_Ignorable_Code_Point), and white space. */
export function needsNoGlyph(character: string): boolean {
  if (isCommonHan(character)) return false;
  return /[\p{Default_Ignorable_Code_Point}\p{White_Space}]/u.test(character);
}

/**
 * The face of a character in a text of `language`; undefined for a space, which goes with its neighbours. A shared mark is
 * Chinese in Chinese text unless it stands inside a Latin word (the apostrophe of `Xi'an’s`), and Latin in any other.
 */
export function faceScriptOf(
  character: string,
  language: string,
  before: string | undefined,
  after: string | undefined,
): FaceScript | undefined {
  if (character === ' ' || character === '\u00A0') return undefined;
  if (character < '\u00A0') return 'latin';
  if (isCommonHan(character)) return 'eastAsian';
  if (EAST_ASIAN.test(character)) return 'eastAsian';
  if (!isEastAsianLanguage(language)) return 'latin';
  if (AMBIGUOUS_SIGN.test(character)) return 'eastAsian';
  if (!SHARED_MARK.test(character)) return 'latin';
  const insideWord = before !== undefined && after !== undefined && isLatinWord(before) && isLatinWord(after);
  const joinsWords = character === '\u2019' || character === '\u00B7' || character === '\u2027';
  return insideWord && joinsWords ? 'latin' : 'eastAsian';
}

function isLatinWord(character: string): boolean {
  return isWesternLetter(character) && !/\p{N}/u.test(character);
}
