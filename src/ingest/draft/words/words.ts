import type { DraftLanguage, DraftWords } from './draft-words.js';
import { CHINESE_WORDS } from './words-zh-hans.js';
import { ENGLISH_WORDS } from './words-en.js';

/** What drafts say of their own, by language. */
export const DRAFT_WORDS: Readonly<Record<DraftLanguage, DraftWords>> = { 'zh-Hans': CHINESE_WORDS, en: ENGLISH_WORDS };
