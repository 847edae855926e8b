import { describe, expect, it } from 'vitest';
import { CHINESE_SENTENCES, HONEST_CHINESE } from './chinese-sentences.js';
import { ENGLISH_SENTENCES, HONEST_ENGLISH } from './english-sentences.js';
import { findingsIn } from './sentence.js';

const LANGUAGES = [
  ['zh-Hans', CHINESE_SENTENCES, HONEST_CHINESE],
  ['en', ENGLISH_SENTENCES, HONEST_ENGLISH],
] as const;

describe.each(LANGUAGES)('sentences in %s', (language, pairs, honest) => {
  it.each(pairs.map(([right]) => right).concat(honest))('says nothing of “%s”', (sentence) => {
    expect(findingsIn(sentence, language).map(({ message }) => message)).toEqual([]);
  });

  it.each(pairs.map(([, wrong]) => wrong))('warns of “%s”', (sentence) => {
    const [first, ...others] = findingsIn(sentence, language);
    expect(first).toMatchObject({ severity: 'warning', code: 'ledger/comparison' });
    expect(first?.hint).toBeTruthy();
    expect(others).toEqual([]);
  });
});
