/** The regions that Traditional Chinese is made for. */
export type TraditionalRegion = 'zh-Hant-TW' | 'zh-Hant-HK';

/**
 * The region of a tag of Traditional Chinese, Taiwan where it names none; undefined for other languages. A tag without a script
 * has the one that is usual in its region (CLDR, likelySubtags).
 */
export function traditionalRegionOf(language: string): TraditionalRegion | undefined {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  if ((primary !== 'zh' && primary !== 'yue') || subtags.includes('hans')) return undefined;
  if (primary === 'yue' || subtags.includes('hk') || subtags.includes('mo')) return 'zh-Hant-HK';
  return subtags.includes('hant') || subtags.includes('tw') ? 'zh-Hant-TW' : undefined;
}

/** True for tags of Simplified Chinese, from which Traditional Chinese can be made. */
export function isSimplifiedChinese(language: string): boolean {
  return /^zh\b/i.test(language) && traditionalRegionOf(language) === undefined;
}
