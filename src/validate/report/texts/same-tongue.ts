import { isSimplifiedChinese, traditionalRegionOf } from '../../../locale/traditional/traditional-region.js';

/** Names that a file of Simplified Chinese may have, where a report does not declare the language. */
export const SIMPLIFIED_FILES: readonly string[] = ['zh-Hans', 'zh', 'zh-CN', 'zh-Hans-CN'];

/** Tags under which files for a language may lie: its own, then others of the same region (`zh-Hant` is `zh-Hant-TW`). */
export function fileTagsOf(language: string): readonly string[] {
  const region = traditionalRegionOf(language);
  const others: readonly string[] =
    region === 'zh-Hant-TW' ? ['zh-Hant-TW', 'zh-Hant', 'zh-TW'] : region ? ['zh-Hant-HK', 'zh-HK', 'zh-MO'] : [];
  return [...new Set([language, ...others])];
}

/** The tag of Simplified Chinese among those declared, else the usual ones. */
export function simplifiedTags(languages: readonly string[]): readonly string[] {
  return [...new Set([...languages.filter(isSimplifiedChinese), ...SIMPLIFIED_FILES])];
}
