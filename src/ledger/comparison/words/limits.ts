import type { WordPair } from './comparison-words.js';

/** Words that make a figure the least (first) or the most (second) that counts: behind it, and before it. */
export interface LimitWords {
  /** BCP 47 tags that they are for. */
  readonly languages: readonly string[];
  readonly behind: readonly WordPair[];
  readonly before: readonly WordPair[];
  /** Words by which a sentence says what does not count, as a regular expression. */
  readonly negated: string;
}

export const LIMITS: readonly LimitWords[] = [
  {
    languages: ['zh'],
    behind: [
      ['及以上', '及以下'],
      ['以上', '以下'],
    ],
    before: [
      ['不低于', '不高于'],
      ['不少于', '不超过'],
      ['不少于', '不多于'],
      ['至少', '至多'],
    ],
    negated: '[不未无没非]|除外?|排除|免|剔',
  },
  {
    languages: ['en'],
    behind: [
      ['or more', 'or less'],
      ['or more', 'or fewer'],
      ['or above', 'or below'],
      ['and above', 'and below'],
      ['and over', 'and under'],
    ],
    before: [
      ['at least', 'at most'],
      ['no less than', 'no more than'],
      ['not less than', 'not more than'],
      ['no fewer than', 'no more than'],
    ],
    negated: "\\b(?:not|no|none|never|without|exclud\\w+|except|exempt\\w*|left out)\\b|n[’']t\\b",
  },
];
