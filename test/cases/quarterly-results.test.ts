import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { Workspace } from '../../src/base/workspace.js';
import { formatDiagnostic } from '../../src/cli/print/format-diagnostic.js';
import { paintFor } from '../../src/cli/print/paint.js';
import { compileReport } from '../../src/compile.js';
import { checkSources } from '../../src/compile-verification.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { deckSlides, pdfPages } from '../e2e/read-back.js';
import { hasProgram, readWith } from '../write/pdf/external-program.js';
import { sdkProblems } from '../write/pptx/sdk-problems.js';

const REPORT = 'quarterly-results';
const WORKBOOK = `data/${REPORT}/series.xlsx`;

let folder: string;
let workspace: Workspace;
let diagnostics: readonly Diagnostic[];
const files = new Map<string, Uint8Array>();

/** The report lies in a folder of its own beside the project's template, as a user's does. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefdeck-'));
  cpSync(`test/cases/${REPORT}`, folder, { recursive: true });
  for (const name of ['templates', 'node_modules']) symlinkSync(path.resolve(name), path.join(folder, name));
  const loaded = loadWorkspace(folder, REPORT);
  workspace = loaded.value!;
  const compiled = await compileReport({ workspace, generator: 'briefdeck test', ledger: 'error' });
  diagnostics = [...loaded.diagnostics, ...compiled.diagnostics];
  for (const { name, bytes } of compiled.value) files.set(name, bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Cells of a sheet of the workbook as they stand in its XML: numbers by the cell's name. */
function cellsOf(sheet: number): ReadonlyMap<string, string> {
  const xml = strFromU8(unzipSync(workspace.binaries.get(WORKBOOK)!)[`xl/worksheets/sheet${sheet}.xml`]!);
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="\d+")?><v>([^<]+)<\/v><\/c>/g);
  return new Map([...cells].map(([, name, value]) => [name!, value!]));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The report with a cell of the first sheet changed to other XML. */
function withCell(name: string, xml: string): Workspace {
  const parts = unzipSync(workspace.binaries.get(WORKBOOK)!);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  const changed = sheet.replace(new RegExp(`<c r="${name}"[^>]*>.*?</c>`), xml);
  expect(changed).not.toBe(sheet);
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(changed) });
  return { ...workspace, binaries: new Map([...workspace.binaries, [WORKBOOK, bytes]]) };
}

describe('a company’s quarterly results, from a workbook, in the template of the policy brief', () => {
  it('is built without an error or a warning, with every number accounted for', () => {
    expect(diagnostics).toEqual([]);
    expect([...files.keys()]).toEqual(['brief.pdf', 'deck.pptx', 'handout.pdf', 'facts.csv', 'data.xlsx']);
  });

  it('says what the company’s release says', async () => {
    expect(await checkSources(workspace)).toEqual([]);
  });

  it('has the figures of the workbook’s cells in the brief, for pdf.js and poppler alike', async () => {
    const brief = squeezed((await pdfPages(files.get('brief.pdf')!)).join(' '));
    const cells = cellsOf(1);
    const series = ['B', 'C', 'D'].flatMap((column) =>
      Array.from({ length: 9 }, (_, row) => Number(cells.get(`${column}${row + 5}`)).toFixed(1)),
    );
    expect(series).toContain('285.7');
    for (const figure of series) expect(brief).toContain(figure);
    expect(brief).toContain('Revenue rose 9.5%');
    if (!hasProgram('pdftotext')) return;
    const text = squeezed(readWith('pdftotext', files.get('brief.pdf')!, ['-layout', 'FILE', '-']).toString('utf8'));
    for (const figure of series) expect(text).toContain(figure);
  });

  it('has them in the deck’s native charts, which are all that it shows', async () => {
    const slides = deckSlides(files.get('deck.pptx')!);
    expect(slides).toHaveLength(10);
    const charts = slides.map(({ charts }) => charts).join('\n');
    const revenue = Array.from({ length: 9 }, (_, row) => Number(cellsOf(1).get(`B${row + 5}`)).toString());
    for (const figure of revenue) expect(charts).toContain(figure);
    const parts = Object.keys(unzipSync(files.get('deck.pptx')!));
    expect(parts.filter((name) => name.startsWith('ppt/charts/chart'))).toHaveLength(4);
    expect(parts.filter((name) => name.startsWith('ppt/media/'))).toEqual([]);
    expect((await sdkProblems(files.get('deck.pptx')!)) ?? []).toEqual([]);
  });

  it('sets the regions’ bars side by side, not over one another', () => {
    const parts = Object.entries(unzipSync(files.get('deck.pptx')!));
    const clustered = parts.map(([name, bytes]) => (/charts\/chart\d+\.xml$/.test(name) ? strFromU8(bytes) : ''));
    expect(clustered.find((xml) => xml.includes('Asia Pacific'))).toMatch(
      /<c:grouping val="clustered"\/>.*<c:overlap val="0"\/>/s,
    );
  });

  it('gives the series back in data.xlsx, exactly', async () => {
    expect((await sdkProblems(files.get('data.xlsx')!, 'xlsx')) ?? []).toEqual([]);
    const data = Object.entries(unzipSync(files.get('data.xlsx')!))
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    for (const sheet of [1, 2, 3]) {
      for (const value of cellsOf(sheet).values()) {
        const published = Number(value) > 3000 ? value : Number(value).toFixed(1);
        expect(data).toContain(`<v>${published}</v>`);
      }
    }
  });
});

describe('a fact that is a cell', () => {
  it('has the cell’s number, unit and places, and a status and a source of its own', () => {
    const { value, places, unit, status, formula, source } = validateReport(workspace).value!.facts.get('revenue')!;
    expect({ value: value.toString(), places, unit, status, formula, words: source?.words }).toEqual({
      value: '285.7',
      places: 1,
      unit: 'usd-million',
      status: 'preliminary',
      formula: undefined,
      words: 'Revenue was $285.7 million',
    });
  });

  it('is a mistake where there is no such cell', () => {
    const file = `data/${REPORT}/report.yaml`;
    const at = (to: string): Workspace => ({
      ...workspace,
      texts: new Map([
        ...workspace.texts,
        [file, workspace.texts.get(file)!.replace('cell: "quarters[2025-Q1].revenue"', `cell: ${to}`)],
      ]),
    });
    expect(validateReport(at('"quarters[2025-Q1].revenues"')).diagnostics[0]).toMatchObject({ severity: 'error' });
    expect(validateReport(at('revenue-growth')).diagnostics[0]).toMatchObject({
      code: 'validate/fact',
      hint: 'write table[key].column',
    });
  });
});

describe('mistakes in the workbook', () => {
  it.each([
    ['C7', '<c r="C7" t="inlineStr"><is><t>thirty-two</t></is></c>'],
    ['B13', '<c r="B13" t="e"><v>#DIV/0!</v></c>'],
  ])('name the cell: %s', (name, xml) => {
    const [found] = validateReport(withCell(name, xml)).diagnostics;
    expect(found).toMatchObject({ severity: 'error', origin: { file: WORKBOOK, sheet: 'Quarters', cell: name } });
    const printed = formatDiagnostic(found!, () => undefined, paintFor({ isTTY: false } as never, '1'));
    expect(printed).toContain(`series.xlsx, sheet Quarters, cell ${name}`);
  });

  it('a figure changed in a cell is no longer what the words of its source say', () => {
    const [found] = validateReport(withCell('B13', '<c r="B13"><v>286.7</v></c>')).diagnostics;
    expect(found).toMatchObject({ severity: 'error', code: 'validate/value-not-in-words' });
    expect(found!.message).toContain('the fact “revenue” is 286.7');
  });

  it('nor is one that the release has changed', async () => {
    const file = `data/${REPORT}/release.txt`;
    const text = workspace.texts.get(file)!.replace('$285.7 million', '$286.7 million');
    const said = await checkSources({ ...workspace, texts: new Map([...workspace.texts, [file, text]]) });
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['verify/changed', 'error']]);
    expect(said[0]!.message).toContain('the fact “revenue”');
  });
});
