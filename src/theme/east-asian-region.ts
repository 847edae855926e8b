/**
 * Languages whose forms of the same Han characters differ, as BCP 47 tags: Simplified Chinese, Traditional Chinese of Taiwan and of Hong
 * Kong and Macao, Japanese, Korean. Keys of `eastAsian` in a theme file. Unicode has one code point for all of them (The Unicode
 * Standard, 18.1), so only the face can tell them apart.
 */
export const EAST_ASIAN_REGIONS = ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK', 'ja', 'ko'] as const;

export type EastAsianRegion = (typeof EAST_ASIAN_REGIONS)[number];

/** Faces to try in place of a region's own, nearest forms first. */
export const NEAREST_REGIONS: Readonly<Record<EastAsianRegion, readonly EastAsianRegion[]>> = {
  'zh-Hans': [],
  'zh-Hant-TW': ['zh-Hant-HK'],
  'zh-Hant-HK': ['zh-Hant-TW'],
  ja: ['zh-Hant-TW', 'zh-Hant-HK'],
  ko: ['zh-Hant-TW', 'zh-Hant-HK'],
};

/**
 * The region whose forms a language is written in, or undefined for a language without Han characters. A tag that names a region but no
 * script has the script that is usual there (CLDR, likelySubtags): zh-TW is zh-Hant-TW, zh-HK and zh-MO are zh-Hant-HK, zh alone is zh-Hans.
 */
export function eastAsianRegionOf(language: string): EastAsianRegion | undefined {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  if (primary === 'ja' || primary === 'ko') return primary;
  if (primary === 'yue') return subtags.includes('hans') ? 'zh-Hans' : 'zh-Hant-HK';
  if (primary !== 'zh' && primary !== 'cmn') return undefined;
  if (subtags.includes('hans')) return 'zh-Hans';
  if (subtags.includes('hk') || subtags.includes('mo')) return 'zh-Hant-HK';
  return subtags.includes('hant') || subtags.includes('tw') ? 'zh-Hant-TW' : 'zh-Hans';
}
