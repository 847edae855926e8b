import type { ComparisonWords, WordPair } from '../../src/ledger/comparison/words/comparison-words.js';
import { COMPARISON_WORDS } from '../../src/ledger/comparison/words/words-of.js';
import { tableRow } from './table-row.js';

/** `data/COMPARISONS.md`: the words of comparison that `check` understands, by language. */
export function comparisonReference(): string {
  return [
    '# Words of comparison',
    '',
    'What `check` holds against the values of the figures beside it, by language: words that say more, or up, stand before their opposite.',
    'This page is made from the code; [README.md](README.md#words-of-comparison) says how they are read. A language without a list here is not',
    'judged. A new one is a file in `src/ledger/comparison/words`, and a name in `words-of.ts`.',
    '',
    ...COMPARISON_WORDS.flatMap(sectionOf),
  ].join('\n');
}

function sectionOf(words: ComparisonWords): readonly string[] {
  const { approximations, fractions, multiples } = words;
  const rows: readonly (readonly [string, string])[] = [
    ['before what it is compared with', pairs(words.comparative)],
    ['behind it', pairs(words.adjective)],
    ['change', pairs(words.change)],
    ['the most', list(words.most)],
    ['the least', list(words.least)],
    ['multiples', list(multiples.map(([word]) => word))],
    ['fractions', list(fractions.map(([word]) => word))],
    ['over', list(approximations.over)],
    ['under', list([...approximations.under, ...approximations.nearly])],
    ['about', list(approximations.about)],
    ['a part of what stands before', list(words.parts)],
    ['the sum of what stands before', list(words.totals)],
    ['what is left', list(words.rests)],
    ['less of it is better: no verdict on the verb', list(words.mirrors)],
    ['no verdict on a superlative', list(words.exceptions)],
  ];
  return [
    `## ${words.languages.map((language) => `\`${language}\``).join(', ')}`,
    '',
    '| says | words |',
    '|---|---|',
    ...rows.map((row) => tableRow(row)),
    '',
  ];
}

function pairs(all: readonly WordPair[]): string {
  return list(all.map(([more, less]) => `${more} / ${less}`));
}

function list(all: readonly string[]): string {
  return [...new Set(all)].join(' · ');
}
