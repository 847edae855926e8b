/** Regions that Office expects where a tag names none; others come from CLDR's likely subtags. */
const REGION: Readonly<Record<string, string>> = { 'zh-Hans': 'zh-CN', zh: 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-US' };

/** The tag that Office proofs by: language and region without a script (`zh-Hans` is `zh-CN`, `en` is `en-US`). */
export function officeLanguage(tag: string): string {
  const known = REGION[tag];
  if (known) return known;
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region ? `${language}-${region}` : language;
  } catch {
    return 'en-US';
  }
}

/** The other language of a run, which decides how the script that is not the run's own is treated. */
export function alternateLanguage(office: string, document: string): string {
  if (isEastAsian(office)) return 'en-US';
  const own = officeLanguage(document);
  return isEastAsian(own) ? own : 'zh-CN';
}

/** True for languages written with Han characters, kana or Hangul. */
export function isEastAsian(tag: string): boolean {
  return /^(zh|ja|ko|yue)\b/.test(tag);
}

/** The language whose Han forms a text in an Office language has, as the theme's faces are named: `zh-Hant-TW`, `ja`; undefined for others. */
export function hanRegion(office: string): string | undefined {
  if (/^(ja|ko)\b/.test(office)) return office.slice(0, 2);
  if (/^(zh|yue)-(HK|MO)\b/.test(office)) return 'zh-Hant-HK';
  if (/^zh-TW\b/.test(office)) return 'zh-Hant-TW';
  return /^zh\b/.test(office) ? 'zh-Hans' : undefined;
}
