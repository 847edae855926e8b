/** Stands in a folded text for a forced line break; white space beside it is dropped. */
export const BREAK = '\u2028';

/** Stands in a folded text for something that has words only later, such as a cross reference. */
export const OBJECT = '\ufffc';

const SPACE = /[ \t\r\n\f]/;
/** Han, kana, and what is set on a full em beside them: CJK punctuation and full-width forms. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\uff01-\uff60\uffe0-\uffe6]/u;
/** Punctuation that Chinese shares with Western text (CLREQ 3.1.1): full width where the language is Chinese. */
const SHARED = /[“”‘’…—·]/;

/**
 * `text` cut into UTF-16 units, each replaced by what is left of it: the unit itself, one space, or nothing. A stretch of
 * white space becomes one space; at either end, beside a forced break, and where it has a line break between two wide
 * characters, it vanishes. In Chinese “ ” ‘ ’ … — · and objects count as wide too. No-break and other typographic spaces stay.
 */
export function foldWhiteSpace(text: string, language: string): readonly string[] {
  const units = text.split('');
  const chinese = /^zh\b/i.test(language);
  let at = 0;
  while (at < units.length) {
    if (!SPACE.test(units[at]!)) {
      at++;
      continue;
    }
    let end = at;
    while (end < units.length && SPACE.test(units[end]!)) end++;
    const kept = keepsSpace(text, at, end, chinese) ? ' ' : '';
    for (let unit = at; unit < end; unit++) units[unit] = unit === at ? kept : '';
    at = end;
  }
  return units;
}

function keepsSpace(text: string, start: number, end: number, chinese: boolean): boolean {
  if (start === 0 || end === text.length) return false;
  const before = characterBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end)!);
  if (before === BREAK || after === BREAK) return false;
  if (!/[\r\n]/.test(text.slice(start, end))) return true;
  return !(isWide(before, chinese) && isWide(after, chinese));
}

function isWide(character: string, chinese: boolean): boolean {
  return WIDE.test(character) || (chinese && (SHARED.test(character) || character === OBJECT));
}

function characterBefore(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(end - 2, end) : text[end - 1]!;
}
