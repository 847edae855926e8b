import { describe, expect, test } from 'vitest';
import type { NativeSeries } from '../../src/scene/native-chart.js';
import { texts } from '../chart/sample-chart.js';
import { packageProblems } from '../write/pptx/package-rules.js';
import { readPackage } from '../write/pptx/read-deck.js';
import { sdkProblems } from '../write/pptx/sdk-problems.js';
import { drawnMembers } from './members.js';
import { nativeDeck } from './native-deck.js';
import { labelTexts } from './printed-labels.js';
import { readCharts } from './read-charts.js';
import { PYTHON, readWorkbooks } from './read-workbooks.js';
import { workbookDifferences } from './same-as-workbook.js';
import { differences } from './same-as-written.js';
import { numbersIn, rounded, transformedRows } from './vega-values.js';

describe('every member of the native subset, from its spec to the file', async () => {
  const members = drawnMembers();
  const bytes = await nativeDeck(members);
  const deck = readPackage(bytes);
  const read = readCharts(deck);
  const books = PYTHON ? readWorkbooks(deck) : [];
  const each = members.map(({ name }, index) => [name, index] as const);

  test('makes a deck that is clean for the package rules and the Open XML SDK', async () => {
    expect(packageProblems(bytes)).toEqual([]);
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  test.each(each)('%s: series, points, order, colours and axes read back', (_, index) => {
    expect(differences(members[index]!.native, read[index]!)).toEqual([]);
  });

  test.skipIf(!PYTHON).each(each)('%s: the workbook’s cells are the cached values', (_, index) => {
    expect(workbookDifferences(read[index]!, books[index]!)).toEqual([]);
  });

  test.each(each)('%s: every cell is a number of Vega’s transformed data', async (_, index) => {
    const { native, spec } = members[index]!;
    const { min = 0, max = 0 } = native.valueAxis;
    const known = numbersIn(await transformedRows(spec));
    // Guides may run from one end of the axis to the other.
    const all = [native, ...(native.overlays ?? [])].flatMap((plot) => plot.series);
    const strangers = all.flatMap((series) =>
      strangersIn(series, all, series.guide ? new Set([...known, min, max]) : known),
    );
    expect(strangers).toEqual([]);
  });

  test.each(each)('%s: the numbers of its labels are those that the drawing prints', (_, index) => {
    const { native, drawn } = members[index]!;
    const printed = texts(drawn).map((text) => text.text);
    for (const label of labelTexts(native)) {
      const at = printed.indexOf(label);
      expect(at, `${label} among ${printed.join(' | ')}`).toBeGreaterThanOrEqual(0);
      // Each printed label stands for one cell.
      printed.splice(at, 1);
    }
  });
});

/** Cells that are neither a number of Vega's data nor the difference to the end of a range or error bar that is one. */
function strangersIn(
  series: NativeSeries,
  all: readonly NativeSeries[],
  known: ReadonlySet<number>,
): readonly string[] {
  // On an axis of names, values are the places that an unseen series gives to the names.
  if (all.some((each) => each.base && each.labels?.custom)) return [];
  const bottoms = all.filter((each) => each.base);
  const isKnown = (value: number) => known.has(rounded(value));
  const cells = series.values.flatMap((text, index) => {
    if (text === null) return [];
    const value = Number(text);
    const ends = bottoms.map((bottom) => value + Number(bottom.values[index] ?? 0));
    return isKnown(value) || ends.some(isKnown) ? [] : [`${series.name} ${index}: ${text}`];
  });
  const sizes = (series.sizes ?? []).flatMap((text) =>
    text === null || isKnown(Number(text)) ? [] : [`size ${text}`],
  );
  return [...cells, ...sizes];
}
