import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileReport } from '../../src/compile.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import type { Report } from '../../src/validate/report.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { sdkProblems } from '../write/pptx/sdk-problems.js';

let report: Report;
let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  const workspace = loadWorkspace('.', 'shandong-industry-2023').value!;
  report = validateReport(workspace).value!;
  const compiled = await compileReport({
    workspace,
    languages: ['zh-Hans', 'en'],
    artifacts: ['data'],
    generator: 'briefdeck 0.1.0',
  });
  files = new Map(compiled.value.map(({ language, name, bytes }) => [`${language}/${name}`, bytes]));
});

function factsIn(language: string): Record<string, string>[] {
  return parse(files.get(`${language}/facts.csv`)!, { bom: true, columns: true });
}

/** Rows of a sheet of data.xlsx, numbers as they stand in the file. */
function sheet(language: string, name: string): readonly (readonly string[])[] {
  const parts = unzipSync(files.get(`${language}/data.xlsx`)!);
  const text = (part: string) => strFromU8(parts[part]!);
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1]);
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map((match) => match[1]!);
  const rows = text(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs);
  return [...rows].map(([, row]) =>
    [...row!.matchAll(/<c r="[A-Z]+\d+" s="\d+"(?: t="(s)")?(?:\/>|><v>([^<]*)<\/v><\/c>)/g)].map(
      ([, shared, value]) => (value === undefined ? '' : shared ? strings[Number(value)]! : value),
    ),
  );
}

describe('the files of data of the real report', () => {
  it('are asked for by themselves: no document is written', () => {
    expect([...files.keys()]).toEqual(['zh-Hans/facts.csv', 'zh-Hans/data.xlsx', 'en/facts.csv', 'en/data.xlsx']);
  });

  it.each(['zh-Hans', 'en'])('have every fact with the report’s decimal, exactly: %s', (language) => {
    const expected = [...report.facts.values()].map(({ id, value, places }) => [id, value.toFixed(places)]);
    expect(factsIn(language).map(({ id, value }) => [id, value])).toEqual(expected);
  });

  it('never put a unit of another size beside a value as published', () => {
    const iron = (language: string) => factsIn(language).find(({ id }) => id === 'iron-capacity');
    expect(iron('zh-Hans')).toMatchObject({ value: '1957', unit: 'wan-tonne', unit_words: '万吨', shown: '1957万吨' });
    expect(iron('en')).toMatchObject({ value: '1957', unit: 'wan-tonne', unit_words: '10⁴ t', shown: '19.57 Mt' });
  });

  it('say of derived figures how they were worked out, and what they stand on', () => {
    expect(factsIn('en').find(({ id }) => id === 'va-growth-q1')).toMatchObject({
      value: '5.9',
      status: 'derived',
      formula: '[va-growth] - [va-over-q1]',
      formula_words:
        '“Industrial value added, growth” (6.3%) minus “Industrial growth, lead over first quarter” (0.4 percentage points)',
      publisher: 'Gaoxinyuan (高新院)',
      paragraph: '',
    });
  });

  it('have a sheet for each chart with what it shows, in the language’s own unit, rows that it filters away left out', () => {
    const english = sheet('en', 'capacity');
    const heads = english[4]!;
    const column = heads.indexOf('Capacity (Mt)');
    expect(column).toBeGreaterThan(0);
    expect(english.slice(5).map((row) => row[column])).toEqual(['19.57', '23.56', '18.01', '26.96']);
    const chinese = sheet('zh-Hans', 'capacity');
    expect(chinese.slice(5).map((row) => row[column])).toEqual(['1957', '2356', '1801', '2696']);
    expect(heads).toContain('Period');
    expect(heads).toContain('Source');
  });

  it('write the words of a label that shows a figure', () => {
    expect(
      sheet('en', 'cement')
        .slice(5)
        .map((row) => row[1]),
    ).toEqual(['16.632\u00A0Mt', '117\u00A0Mt']);
    expect(
      sheet('zh-Hans', 'cement')
        .slice(5)
        .map((row) => row[1]),
    ).toEqual(['1663.2万吨', '1.17亿吨']);
  });

  it('list the formula of the derived rows only', () => {
    const rows = sheet('en', 'growth').slice(4);
    const formula = rows[0]!.indexOf('Formula in words');
    const status = rows[0]!.indexOf('Status');
    expect(rows.slice(1).map((row) => [row[status], row[formula] !== ''])).toEqual([
      ['derived', true],
      ['reported', false],
      ['derived', true],
    ]);
  });

  it.each(['zh-Hans', 'en'])('are clean for the Open XML SDK: %s', async (language) => {
    expect((await sdkProblems(files.get(`${language}/data.xlsx`)!, 'xlsx')) ?? []).toEqual([]);
  });
});
