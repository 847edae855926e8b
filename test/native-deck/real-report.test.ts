import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { compileScene } from '../../src/compile-document.js';
import { compileReport } from '../../src/compile.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { localeOf } from '../../src/locale/locale.js';
import { mergeChart } from '../../src/merge/merge-chart.js';
import type { ChartItem, Item } from '../../src/scene/item.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { validateTheme } from '../../src/validate/validate-theme.js';
import { writePptx } from '../../src/write/pptx/write-pptx.js';
import { hasProgram } from '../office/office.mjs';
import { readPackage } from '../write/pptx/read-deck.js';
import { labelTexts } from './printed-labels.js';
import { PYTHON, readWorkbooks } from './read-workbooks.js';
import { workbookDifferences } from './same-as-workbook.js';
import { differences } from './same-as-written.js';
import { slideCharts } from './slide-charts.js';
import { numbersIn, rounded, transformedRows } from './vega-values.js';

const workspace = loadWorkspace('.', 'shandong-industry-2023').value!;
const report = validateReport(workspace).value!;
const theme = validateTheme(workspace).value!;
const poppler = hasProgram('pdftotext');
if (!poppler && process.env.CI === 'true') throw new Error('poppler is needed');

describe.each(['zh-Hans', 'en'])('the charts of the real report in %s', async (language) => {
  const locale = localeOf(language)!;
  const job = { workspace, report, theme, locale, generator: 'test' };
  const scene = compileScene({ ...job, kind: 'deck' }).value!;
  const items = scene.pages.flatMap((page) => page.items.flatMap(chartsIn));
  const deck = readPackage(await writePptx(scene));
  const read = slideCharts(deck).flat();
  const books = PYTHON ? readWorkbooks(deck) : [];
  const printed = poppler ? await briefText(language) : undefined;
  const inBrief = new Set(
    compileScene({ ...job, kind: 'brief' }).value!.pages.flatMap((page) =>
      page.items.flatMap(chartsIn).map(({ chart }) => chart),
    ),
  );

  test('are all native', () => {
    expect(items.length).toBeGreaterThan(4);
    expect(items.filter((item) => !item.native).map((item) => [item.chart, item.notNative?.why])).toEqual([]);
    expect(read).toHaveLength(items.length);
  });

  test('have the same cells in the file, in its workbook and in Vega’s transformed data', async () => {
    for (const [index, { native, chart }] of items.entries()) {
      expect(differences(native!, read[index]!), chart).toEqual([]);
      if (PYTHON)
        expect(workbookDifferences(read[index]!, books[Number(/\d+/.exec(read[index]!.part)) - 1]!), chart).toEqual([]);
      const source = mergeChart({ workspace, report, language, locale, name: chart }).value!;
      const datasets = Object.fromEntries([...source.tables].map(([name, table]) => [name, table.rows]));
      const known = numbersIn(await transformedRows({ ...(source.spec as object), datasets }));
      const cells = native!.series.flatMap(({ values }) => values).filter((value) => value !== null);
      expect(
        cells.filter((cell) => !known.has(rounded(Number(cell)))),
        chart,
      ).toEqual([]);
    }
  });

  test.skipIf(!poppler)('print the numbers of the deck’s labels in the PDF', () => {
    const shared = items.filter(({ chart }) => inBrief.has(chart));
    expect(shared.length).toBeGreaterThan(2);
    for (const { native, chart } of shared)
      for (const label of labelTexts(native!)) expect(printed, chart).toContain(label.replace(/\s/g, ''));
  });
});

function chartsIn(item: Item): readonly ChartItem[] {
  if (item.kind === 'group') return item.items.flatMap(chartsIn);
  return item.kind === 'chart' ? [item] : [];
}

/** All words of the brief's PDF as poppler reads them, without spaces. */
async function briefText(language: string): Promise<string> {
  const { value } = await compileReport({ workspace, languages: [language], artifacts: ['brief'], generator: 'test' });
  const text = execFileSync('pdftotext', ['-', '-'], { input: value[0]!.bytes, encoding: 'utf8' });
  return text.replace(/\s/g, '');
}
