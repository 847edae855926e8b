import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOUR_SLOTS } from '../src/base/colour.js';
import { comparisonReference } from './reference/comparison-reference.js';
import { elementReference } from './reference/element-reference.js';
import { helperReference } from './reference/helper-reference.js';
import { unitReference } from './reference/unit-reference.js';

const PAGES = ['README.md', 'data/README.md', 'data/shandong-industry-2023/README.md', 'templates/README.md'];
const GENERATED = [
  'data/COMPARISONS.md',
  'data/UNITS.md',
  'templates/CHARTS.md',
  'templates/ELEMENTS.md',
  'templates/HELPERS.md',
];

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Headings of a page as GitHub makes anchors of them. */
function anchors(page: string): string[] {
  const headings = [...read(page).matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Targets of links and pictures inside the project, with the file they are in. */
function targets(page: string): { readonly file: string; readonly anchor: string | undefined }[] {
  // Examples of prose and markup are no links of the page.
  const text = read(page).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const links = [...text.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)].map((match) => (match[1] ?? match[2])!);
  const inside = links.filter((link) => !/^https?:/.test(link));
  return inside.map((link) => {
    const [file, anchor] = link.split('#');
    return { file: file === '' ? page : path.join(path.dirname(page), file!), anchor };
  });
}

describe('the documentation', () => {
  it.each([...PAGES, ...GENERATED])('%s: what it links to exists', (page) => {
    for (const { file, anchor } of targets(page)) {
      expect(existsSync(file), file).toBe(true);
      if (anchor !== undefined) expect(anchors(file), `${file}#${anchor}`).toContain(anchor);
    }
  });

  it('shows two pages and two slides of the real report, and some of another; none larger than 150 kB', () => {
    const all = targets('README.md').filter(({ file }) => file.endsWith('.png'));
    for (const { file } of all) expect(readFileSync(file).length, file).toBeLessThan(150_000);
    const pictures = all.filter(({ file }) => !file.startsWith('test/cases/'));
    expect(all.length).toBeGreaterThan(pictures.length);
    expect(pictures.filter(({ file }) => file.includes('brief-'))).toHaveLength(2);
    expect(pictures.filter(({ file }) => file.includes('deck-'))).toHaveLength(2);
    const shown = readdirSync('templates/policy/preview').filter((file) => file.endsWith('.png'));
    expect(shown.sort()).toEqual(pictures.map(({ file }) => path.basename(file)).sort());
  });

  it('names every npm script that a user runs, and none that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm (?:run (\w+)|(test))/g)];
    const used = new Set(named.map((match) => (match[1] ?? match[2])!));
    expect([...used].filter((name) => !(name in scripts))).toEqual([]);
    expect(['build', 'check', 'test', 'lint', 'pictures'].filter((name) => !used.has(name))).toEqual([]);
  });

  it('names every command and option of the command line', () => {
    const help = (...args: string[]): string => {
      return spawnSync(process.execPath, ['bin.js', ...args, '--help'], { encoding: 'utf8' }).stdout;
    };
    const commands = [...help().matchAll(/^ {2}(\w+) \[options\]/gm)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(1);
    const readme = read('README.md');
    for (const command of commands) {
      expect(readme).toContain(`briefdeck ${command}`);
      for (const [option] of help(command).matchAll(/--(?!help)[\w-]+/g)) expect(readme).toContain(option);
    }
  });

  it('names every key of theme.yaml', () => {
    const folder = 'src/validate/theme';
    const sources = [...readdirSync(folder).map((file) => `${folder}/${file}`), 'src/validate/validate-theme.ts'];
    const lists = sources.flatMap((file) => [
      ...read(file).matchAll(/(?:only\(|KEYS = |CUTS = |RULES = )\[([^\]]*)\]/g),
    ]);
    const keys = lists.flatMap((match) => [...match[1]!.matchAll(/'([\w-]+)'/g)].map((key) => key[1]!));
    expect(keys.length).toBeGreaterThan(60);
    const page = read('templates/README.md');
    const said = new Set([...page.matchAll(/[\w-]+/g)].map(([word]) => word));
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
    expect(COLOUR_SLOTS.filter((slot) => !said.has(slot) && !/^accent[2-5]$/.test(slot))).toEqual([]);
  });

  it('names every key of facts and sources', () => {
    const files = ['read-facts', 'read-source-place', 'read-sources'].map((name) => `src/validate/report/${name}.ts`);
    const lists = files.flatMap((file) => [...read(file).matchAll(/(?:only\(|KEYS = )\[([^\]]*)\]/g)]);
    const keys = lists.flatMap((match) => [...match[1]!.matchAll(/'([\w-]+)'/g)].map((key) => key[1]!));
    expect(keys).toContain('formula');
    const page = read('data/README.md');
    expect(keys.filter((key) => key !== 'url' && !page.includes(`\`${key}\``) && !page.includes(`${key}:`))).toEqual(
      [],
    );
  });

  it('shows the chart of the first hour as the test of that hour writes it', () => {
    const json = /```json\n([\s\S]*?)```/.exec(read('templates/README.md'))![1]!;
    expect(read('test/e2e/first-hour.test.ts')).toContain(`const RING = \`${json}\`;`);
  });
});

// Brought up to date by: npx vitest run test/readme.test.ts -u
describe('the reference pages are those of the code', () => {
  it('elements', async () => {
    await expect(elementReference()).toMatchFileSnapshot('../templates/ELEMENTS.md');
  });
  it('helpers', async () => {
    await expect(helperReference()).toMatchFileSnapshot('../templates/HELPERS.md');
  });
  it('units', async () => {
    await expect(unitReference()).toMatchFileSnapshot('../data/UNITS.md');
  });
  it('words of comparison', async () => {
    await expect(comparisonReference()).toMatchFileSnapshot('../data/COMPARISONS.md');
  });
});
