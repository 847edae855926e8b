import { describe, expect, test } from 'vitest';
import { packageProblems } from '../write/pptx/package-rules.js';
import { readPackage } from '../write/pptx/read-deck.js';
import { sdkProblems } from '../write/pptx/sdk-problems.js';
import { EVERY_KIND } from './every-kind.js';
import { HARD_DATA } from './hard-data.js';
import { nativeDeck } from './native-deck.js';
import { readCharts } from './read-charts.js';
import { differences } from './same-as-written.js';

const charts = [...EVERY_KIND, ...HARD_DATA];

describe('a deck of every kind of native chart, and of data that break charts', async () => {
  const bytes = await nativeDeck(charts);
  const deck = readPackage(bytes);
  const read = readCharts(deck);

  test('is clean for the package rules and the Open XML SDK', async () => {
    expect(packageProblems(bytes)).toEqual([]);
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  test.each(charts.map(({ name }, index) => [name, index] as const))('%s reads back as it was meant', (_, index) => {
    expect(differences(charts[index]!.native, read[index]!)).toEqual([]);
  });

  test.each(['groups of categories', 'bubbles', 'error bars in both directions', 'hard names', 'pie: no points'])(
    'the workbook of “%s” is clean for the Open XML SDK',
    async (name) => {
      const number = charts.findIndex((each) => each.name === name) + 1;
      const book = deck.bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`);
      expect((await sdkProblems(book, 'xlsx')) ?? []).toEqual([]);
    },
  );
});
