import type { ComparisonWords } from './comparison-words.js';
import { english } from './en.js';
import { chinese } from './zh-hans.js';

/** All languages with rules: a new one is a file, and a name here. */
export const COMPARISON_WORDS: readonly ComparisonWords[] = [chinese, english];

/** The rules for a language tag (`zh-Hant-TW`: those of `zh`); undefined where there are none, and nothing is checked. */
export function comparisonWordsOf(language: string): ComparisonWords | undefined {
  return COMPARISON_WORDS.find(({ languages }) =>
    languages.some((tag) => language === tag || language.startsWith(`${tag}-`)),
  );
}
