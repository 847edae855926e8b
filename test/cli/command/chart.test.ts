import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasVeraPdf, verdicts } from '../../write/pdf/external-program.js';
import { packageProblems } from '../../write/pptx/package-rules.js';
import { sdkProblems } from '../../write/pptx/sdk-problems.js';

/** A folder that is no project: a spec and its rows, nothing else. */
let folder: string;

const BARS = {
  title: 'Closures & “cuts”',
  data: { name: 'closures' },
  mark: 'bar',
  encoding: {
    x: { field: 'year', type: 'ordinal' },
    y: { field: 'count', type: 'quantitative', title: 'Plants' },
    color: { field: 'kind', type: 'nominal' },
  },
};

const ROWS =
  'year,kind,count\n2020,steel,10\n2021,steel,7\n2022,steel,0\n2020,coking,4\n2021,coking,\n2022,coking,3.50\n';

/** Lines whose curve Office has not: `step`. */
const STEPS = { ...BARS, title: undefined, mark: { type: 'line', interpolate: 'step' } };

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefdeck-chart-'));
  write('bars.vl.json', `${JSON.stringify(BARS, null, 2)}\n`);
  write('steps.vl.json', `${JSON.stringify(STEPS, null, 2)}\n`);
  write('closures.csv', ROWS);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, file)));
}

function run(...words: string[]) {
  const result = spawnSync(process.execPath, [path.resolve('bin.js'), 'chart', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

const WITH_ROWS = ['--data', 'closures=closures.csv'];

const OUTPUTS = ['out/a.pdf', 'out/a.svg', 'out/a.png', 'out/a.pptx'];

describe('a chart by itself', () => {
  /** Every format at once, which most of the tests look at. */
  let made: ReturnType<typeof run>;
  beforeAll(() => {
    made = run('bars.vl.json', ...WITH_ROWS, '--width', '120mm', ...OUTPUTS.flatMap((file) => ['-o', file]));
  });

  it('is written in every format asked for, in a folder that is no project', () => {
    expect(made).toEqual({
      code: 0,
      out: `${OUTPUTS.join('\n')}\n`,
      err: 'chart in the deck: native\n4 files written\n',
    });
    const starts = OUTPUTS.map((file) => strFromU8(read(file).subarray(0, 5), true));
    expect(starts).toEqual(['%PDF-', '<?xml', '\u0089PNG\r', 'PK\u0003\u0004\u0014']);
    expect(strFromU8(read('out/a.svg'))).toContain('<title id="it">Closures &amp; “cuts”</title>');
    // 120 mm at 300 dpi.
    expect(new DataView(read('out/a.png').buffer).getUint32(16)).toBe(1417);
  });

  it('has no date, since it has no edition', () => {
    expect(strFromU8(read('out/a.pdf'), true)).not.toMatch(/CreationDate|CreateDate|ModDate/);
    expect(strFromU8(unzipSync(read('out/a.pptx'))['docProps/core.xml']!)).not.toContain('dcterms:');
  });

  it.runIf(hasVeraPdf())('is a PDF that conforms to PDF/A-3a and PDF/UA-1', () => {
    expect(verdicts(read('out/a.pdf'))).toEqual(['PASS 3a', 'PASS ua1']);
  });

  it('in a deck stands under its title, native, with its numbers as they were written', async () => {
    const bytes = read('out/a.pptx');
    const files = unzipSync(bytes);
    const slide = strFromU8(files['ppt/slides/slide1.xml']!);
    expect(slide).toContain('<a:t>Closures &amp; “cuts”</a:t>');
    const chart = strFromU8(files[Object.keys(files).find((name) => /charts\/chart\d+\.xml$/.test(name))!]!);
    expect(chart).toContain('<c:formatCode>0.00</c:formatCode>');
    expect(chart).toContain('<c:v>3.5</c:v>');
    expect(packageProblems(bytes)).toEqual([]);
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  it('that Office cannot own is a picture in the deck, and the command says why and what would help', async () => {
    const { code, err } = run('steps.vl.json', ...WITH_ROWS, '-o', 'a.pptx');
    expect(code).toBe(0);
    expect(err).toMatch(
      /^chart in the deck: a picture, since .*step.*\n {2}to make it native: .*interpolate.* \(steps\.vl\.json:\d+:\d+\)\n/,
    );
    const bytes = read('a.pptx');
    const media = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('ppt/media/'));
    expect(media.map((name) => path.extname(name)).sort()).toEqual(['.png', '.svg']);
    expect(packageProblems(bytes)).toEqual([]);
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  it('is the same bytes again', () => {
    const again = OUTPUTS.map((file) => file.replace('/a.', '/b.'));
    run('bars.vl.json', ...WITH_ROWS, '--width', '120mm', ...again.flatMap((file) => ['-o', file]));
    for (const [index, file] of OUTPUTS.entries()) expect(read(again[index]!)).toEqual(read(file));
  });

  it('reads rows from JSON, and files beside the spec by address', () => {
    write('rows.json', '[{ "year": 2020, "count": 1, "kind": "a" }, { "year": 2021, "count": 2, "kind": "a" }]');
    expect(run('bars.vl.json', '--data', 'closures=rows.json', '-o', 'a.svg').code).toBe(0);
    write('beside.vl.json', JSON.stringify({ ...BARS, data: { url: 'closures.csv' } }));
    expect(run('beside.vl.json', '-o', 'b.svg').err).toBe('1 file written\n');
    expect(strFromU8(read('b.svg'))).toContain('aria-label="coking"');
  });

  it('takes its looks from a theme, and its language from its words', () => {
    write('zh.vl.json', JSON.stringify({ ...BARS, title: '关停' }));
    const { out } = run('zh.vl.json', ...WITH_ROWS, '-o', 'a.svg', '--json');
    expect(JSON.parse(out)).toMatchObject({ ok: true, language: 'zh-Hans', files: [{ file: 'a.svg', format: 'svg' }] });
    const theme = readFileSync('templates/policy/theme.yaml', 'utf8').replace(
      /^( {2}accent1:) '#[0-9A-F]{6}'/m,
      "$1 '#0A7B3E'",
    );
    write('look/theme.yaml', theme);
    write('accent.vl.json', JSON.stringify({ ...BARS, encoding: { ...BARS.encoding, color: { value: 'accent1' } } }));
    expect(run('accent.vl.json', ...WITH_ROWS, '--theme', 'look', '-o', 'b.svg').err).toBe('1 file written\n');
    expect(strFromU8(read('b.svg'))).toContain('fill="#0a7b3e"');
  });
});

describe('a mistake', () => {
  const refused = (...words: string[]) => {
    write('old.svg', 'what was there');
    const { code, out, err } = run(...words, '-o', 'old.svg');
    expect([code, out]).toEqual([1, '']);
    expect(strFromU8(read('old.svg'))).toBe('what was there');
    expect(readdirSync(folder).filter((name) => /\.(tmp|old)$/.test(name))).toEqual([]);
    return err;
  };

  it('a table without rows: its place in the spec, and how to give them', () => {
    const err = refused('bars.vl.json');
    expect(err).toContain('There is no table “closures”.');
    expect(err).toMatch(/bars\.vl\.json:4:13/);
    expect(err).toContain('--data closures=FILE');
    expect(refused('bars.vl.json', '--data', 'closure=closures.csv')).toContain('did you mean “closure”?');
  });

  it('broken JSON, and a spec that a report fills in', () => {
    write('broken.vl.json', '{\n  "mark": "bar"\n  "encoding": {}\n}\n');
    expect(refused('broken.vl.json')).toContain('broken.vl.json:3:3');
    write('templated.vl.json', JSON.stringify({ ...BARS, title: "{{t 'closures'}}" }, null, 2));
    expect(refused('templated.vl.json', ...WITH_ROWS)).toMatch(/templated\.vl\.json:2:12[\s\S]*build the report/);
  });

  it('a CSV row too short: its place in that file', () => {
    write('short.csv', 'year,kind,count\n2020,steel\n');
    expect(refused('bars.vl.json', '--data', 'closures=short.csv')).toContain('short.csv:2:1');
  });

  it('files, lengths, endings, themes and languages that are none, each with what there is', () => {
    const wrong = ['--width', '12 feet', '-o', 'a.jpg', '--theme', 'nowhere', '--data', 'closures'];
    const err = refused('bar.vl.json', ...wrong);
    expect(err).toContain('did you mean “bars.vl.json”?');
    expect(err).toContain('480pt, 170mm, 6.5in, 640px');
    expect(err).toContain('.pdf, .svg, .png, .pptx');
    expect(err).toContain('There is no theme “nowhere”.');
    expect(err).toContain('write --data NAME=FILE');
    expect(refused('bars.vl.json', ...WITH_ROWS, '--lang', 'de')).toContain('there are locales for ');
    expect(existsSync(path.join(folder, 'a.jpg'))).toBe(false);
  });

  it('rows that the spec does not name are a warning, and with --strict an error', () => {
    const spare = ['--data', 'spare=closures.csv'];
    const { code, err } = run('bars.vl.json', ...WITH_ROWS, ...spare, '-o', 'a.svg');
    expect([code, err]).toEqual([0, expect.stringContaining('The spec names no table “spare”.')]);
    expect(refused('bars.vl.json', ...WITH_ROWS, ...spare, '--strict')).toContain('with --strict, warnings are errors');
  });
});
