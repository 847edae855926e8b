import { cornerMarks } from './corner-marks.js';
import { inTraditionalCharacters } from './to-traditional.js';
import { isSimplifiedChinese, traditionalRegionOf } from './traditional-region.js';

/** Words as they are quoted, and their language where it is not the document's. */
export interface QuotedWords {
  readonly text: string;
  readonly language?: string;
}

/** The language that sources are read in. */
const SOURCE_LANGUAGE = 'zh-Hans';

/**
 * Words of a source, which are Simplified Chinese, as a document quotes them. In Traditional Chinese they are written in its characters and
 * marks, as is done in print, but no word is another one (質量 does not become 品質): who looks the place up finds the same words. In other
 * languages they stand as they are.
 */
export function quotedWords(words: string, language: string): QuotedWords {
  const region = traditionalRegionOf(language);
  if (region) return { text: cornerMarks()(inTraditionalCharacters(words, region)) };
  return isSimplifiedChinese(language) ? { text: words } : { text: words, language: SOURCE_LANGUAGE };
}
