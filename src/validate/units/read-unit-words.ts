import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { knownLanguages, type UnitPattern, type UnitWords } from '../../locale/locale.js';
import { toTraditional } from '../../locale/traditional/to-traditional.js';
import { isSimplifiedChinese, traditionalRegionOf } from '../../locale/traditional/traditional-region.js';
import type { DeclaredLanguage } from '../report/texts/declared-language.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlNode } from '../yaml/yaml-node.js';

/**
 * The words of a unit by language: a text that stands behind the number (`zh-Hans: 万个岗位`), or `{ one, other, short, unit, shift }`
 * where a language has plural forms, a shorter form, or counts in another power of ten. `{n}` in a text is the number; without
 * it the number stands in front.
 */
export function readUnitWords(
  what: string,
  fields: Fields,
  languages: readonly DeclaredLanguage[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, UnitWords> {
  const node = fields.node('words');
  const words = new Map<string, UnitWords>();
  const byLanguage = node && fieldsOf(node, `the words of ${what}`, diagnostics);
  // Words in a language that the report has no longer, or not yet, harm nobody.
  byLanguage?.only([...languages.map(({ language }) => language), ...knownLanguages()]);
  for (const { language } of simplifiedFirst(languages)) {
    const own = byLanguage?.node(language);
    const read = own && wordsOf(own, language, `the ${language} words of ${what}`, diagnostics);
    if (read) words.set(language, read);
    if (own) continue;
    const made = madeFromSimplified(language, words);
    if (made) words.set(language, made);
    if (made) continue;
    const hint = `add “words: { ${language}: … }”: what stands behind the number`;
    const origin = byLanguage?.map.origin ?? fields.map.origin;
    diagnostics.push(errorOf('validate/missing-label', `${what} has no words in ${language}`, origin, hint));
  }
  return words;
}

/** Traditional Chinese may be made from Simplified, wherever a report declares it. */
function simplifiedFirst(languages: readonly DeclaredLanguage[]): readonly DeclaredLanguage[] {
  const isSimplified = ({ language }: DeclaredLanguage) => isSimplifiedChinese(language);
  return [...languages.filter(isSimplified), ...languages.filter((each) => !isSimplified(each))];
}

/** Words of a unit in Traditional Chinese, from the Simplified ones. */
function madeFromSimplified(language: string, words: ReadonlyMap<string, UnitWords>): UnitWords | undefined {
  const region = traditionalRegionOf(language);
  const simplified = [...words].find(([tag]) => isSimplifiedChinese(tag))?.[1];
  if (!region || !simplified) return undefined;
  const made = (text: string) => toTraditional(text, region).text;
  const pattern = (text: UnitPattern): UnitPattern =>
    typeof text === 'string' ? made(text) : { one: made(text.one), other: made(text.other) };
  const { full, short, unit } = simplified;
  return {
    ...simplified,
    full: pattern(full),
    ...(short !== undefined && { short: pattern(short) }),
    unit: made(unit),
  };
}

function wordsOf(node: YamlNode, language: string, what: string, diagnostics: Diagnostic[]): UnitWords | undefined {
  if (node.kind === 'scalar') return { full: patternOf(node.text, language), unit: bareUnit(node.text) };
  const fields = fieldsOf(node, what, diagnostics);
  if (!fields) return undefined;
  fields.only(['one', 'other', 'short', 'unit', 'shift']);
  const other = fields.required('other') ?? '';
  const [one, short, unit] = [fields.text('one'), fields.text('short'), fields.text('unit')];
  const shift = readShift(what, fields, diagnostics);
  const full: UnitPattern =
    one === undefined
      ? patternOf(other, language)
      : { one: patternOf(one, language), other: patternOf(other, language) };
  return {
    ...(shift !== 0 && { shift }),
    full,
    ...(short !== undefined && { short: patternOf(short, language) }),
    unit: unit ?? bareUnit(other),
  };
}

/** A no-break space keeps number and unit together, but in Chinese, which sets none (GB/T 15835-2011). */
function patternOf(text: string, language: string): string {
  const pattern = text.trim();
  if (pattern.includes('{n}')) return pattern.replace('{n} ', '{n}\u00A0');
  const close = pattern === '' || /^zh\b/.test(language) || /^[%‰°]/.test(pattern);
  return `{n}${close ? '' : '\u00A0'}${pattern}`;
}

function bareUnit(text: string): string {
  return text.replace('{n}', '').trim();
}

function readShift(what: string, fields: Fields, diagnostics: Diagnostic[]): number {
  const shift = fields.text('shift') ?? '0';
  if (/^-?\d{1,2}$/.test(shift)) return Number(shift);
  const message = `${what}: shift must be a power of ten such as -2, not “${shift}”`;
  const hint = 'it says how many powers of ten the language moves the point: -2 for 万 shown in millions';
  diagnostics.push(errorOf('validate/unit', message, fields.origin('shift'), hint));
  return 0;
}
