import { simplified } from '../clean/fold-traditional.js';
import { SIMPLIFIED_PAIRS } from '../clean/simplified-pairs.js';

/** Words that every text of a language is full of, and that the others lack. */
const COMMON: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|to|in|is|was|that|for|with|by)\b/gi,
  fr: /\b(?:le|la|les|des|est|une|dans|pour|avec|du|et|sur)\b/gi,
  de: /\b(?:der|die|das|und|ist|nicht|mit|von|den|ein|eine|im|zu)\b/gi,
  es: /\b(?:el|los|las|una|del|por|con|para|que|como|y|se)\b/gi,
  pt: /\b(?:os|as|uma|do|da|dos|das|em|não|com|para|que|no)\b/gi,
  it: /\b(?:il|gli|della|delle|di|che|una|nel|con|per|è|sono)\b/gi,
  vi: /\b(?:của|và|là|các|được|trong|cho|với|những|năm)\b/gi,
};

/** Pinyin in brackets behind characters: the mark of a page made from Simplified characters one by one. */
const GARBLED = /\p{Script=Han}[(（]\s?[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;

/**
 * BCP 47 tag of the language of a text as it was written: by its scripts, Chinese by its forms of characters, languages in Latin
 * script by their commonest words. What the file declares decides where the text does not.
 */
export function languageOf(text: string, declared?: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const [han, kana, hangul] = [count(/\p{Script=Han}/gu), count(/[\u3041-\u30fa]/g), count(/[\uac00-\ud7a3]/g)];
  const latin = count(/[A-Za-zÀ-ỹ]/g);
  if (hangul > han && hangul * 2 > latin) return 'ko';
  if (kana * 10 > han + kana && (han + kana) * 3 > latin) return 'ja';
  if (han * 3 > latin) return isTraditional(text) ? 'zh-Hant' : 'zh-Hans';
  const ranked = Object.entries(COMMON)
    .map(([language, pattern]) => ({ language, found: count(pattern) }))
    .toSorted((a, b) => b.found - a.found);
  const [best, second] = ranked;
  if (best!.found > second!.found) return best!.language;
  const [primary] = (declared ?? '').toLowerCase().split(/[-_]/);
  return primary !== undefined && /^[a-z]{2,3}$/.test(primary) && primary !== 'zh' ? primary : 'en';
}

let simplifiedOnly: ReadonlySet<string> | undefined;

/** By the characters that differ between the two; a page that was converted character by character is Simplified. */
function isTraditional(text: string): boolean {
  simplifiedOnly ??= new Set([...SIMPLIFIED_PAIRS].filter((_, index) => index % 2 === 1));
  if (GARBLED.test(text)) return false;
  let [traditional, short] = [0, 0];
  for (const character of text) {
    if (simplified(character) !== character) traditional++;
    else if (simplifiedOnly.has(character)) short++;
  }
  return traditional > short;
}
