import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listReports, loadWorkspace } from '../../src/load/load-workspace.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-load-'));
  write('data/steel/report.yaml', 'template: policy\nlanguages: [en]\n');
  write('templates/policy/brief.hbs', '<brief></brief>');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe('which reports there are', () => {
  it('lists folders of data/ that hold a report.yaml', () => {
    write('data/energy/report.yaml', '');
    write('data/notes/README.md', '');
    write('data/.git/report.yaml', '');
    expect(listReports(root)).toEqual(['energy', 'steel']);
  });

  it('lists nothing where there is no data/', () => {
    expect(listReports(join(root, 'elsewhere'))).toEqual([]);
  });
});

describe('what a workspace holds', () => {
  it('is the text and the bytes of report and template, by path', () => {
    write('data/steel/text/en.yaml', '\uFEFFtitle: Steel');
    write('data/steel/logo.png', new Uint8Array([1, 2, 255]));
    write('data/steel/.DS_Store', 'x');
    write('data/steel/~$capacity.xlsx', 'x');
    write('templates/other/brief.hbs', 'not this');
    const { value, diagnostics } = loadWorkspace(root, 'steel');
    expect(diagnostics).toEqual([]);
    expect([...value!.texts.keys()]).toEqual([
      'data/steel/report.yaml',
      'data/steel/text/en.yaml',
      'templates/policy/brief.hbs',
    ]);
    expect(value!.texts.get('data/steel/text/en.yaml')).toBe('title: Steel');
    expect([...value!.binaries]).toEqual([['data/steel/logo.png', new Uint8Array([1, 2, 255])]]);
    expect(value).toMatchObject({ reportId: 'steel', reportFolder: 'data/steel', templateFolder: 'templates/policy' });
  });

  it('leaves out the pictures of a template’s preview/ folder, but not a report’s folder of that name', () => {
    write('templates/policy/preview/brief.png', new Uint8Array([1]));
    write('templates/policy/images/preview/map.png', new Uint8Array([2]));
    write('data/steel/preview/works.png', new Uint8Array([3]));
    expect([...loadWorkspace(root, 'steel').value!.binaries.keys()]).toEqual([
      'data/steel/preview/works.png',
      'templates/policy/images/preview/map.png',
    ]);
  });

  it('reads fonts of the template and of npm packages, when asked', () => {
    write('templates/policy/fonts/House.ttf', new Uint8Array([7]));
    write('node_modules/@letters/serif/400/Serif.ttf', new Uint8Array([8]));
    write('node_modules/@letters/serif/package.json', '{ "name": "@letters/serif", "exports": {} }');
    const { font, hasFont, binaries } = loadWorkspace(root, 'steel').value!;
    expect(hasFont!('@letters/serif/400/Serif.ttf')).toBe(true);
    expect(hasFont!('@letters/serif/400/Sans.ttf')).toBe(false);
    expect(font('fonts/House.ttf')).toEqual(new Uint8Array([7]));
    expect(font('@letters/serif/400/Serif.ttf')).toEqual(new Uint8Array([8]));
    expect(font('@letters/serif/400/Sans.ttf')).toBeUndefined();
    expect(font('fonts/../../../data/steel/report.yaml')).toBeUndefined();
    expect(binaries.size).toBe(0);
    rmSync(join(root, 'templates/policy/fonts/House.ttf'));
    expect(font('fonts/House.ttf')).toEqual(new Uint8Array([7]));
  });
});

describe('mistakes', () => {
  it('an unknown report has a suggestion', () => {
    const { value, diagnostics } = loadWorkspace(root, 'stell');
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'load/unknown-report',
        message: 'there is no report “stell” in data/',
        hint: 'did you mean “steel”?',
      },
    ]);
  });

  it.each(['../data/steel', '..', '', 'steel/text'])('“%s” is no report', (name) => {
    expect(loadWorkspace(root, name).diagnostics[0]?.code).toBe('load/unknown-report');
  });

  it('a folder without report.yaml says so', () => {
    write('data/empty/README.md', '');
    expect(loadWorkspace(root, 'empty').diagnostics[0]?.message).toBe('data/empty has no report.yaml');
  });

  it('an unknown template is named where report.yaml names it', () => {
    write('data/steel/report.yaml', 'languages: [en]\ntemplate: "polcy"\n');
    const { value, diagnostics } = loadWorkspace(root, 'steel');
    expect(value?.texts.size).toBe(1);
    expect(diagnostics).toMatchObject([
      {
        code: 'load/unknown-template',
        origin: { file: 'data/steel/report.yaml', line: 2, column: 11 },
        hint: 'did you mean “policy”?',
      },
    ]);
  });

  it('a CSV file in GB18030 is read, and said to be', () => {
    // GBK bytes of 钢.
    write('data/steel/table.csv', new Uint8Array([...Buffer.from('key,name\nsteel,'), 0xb8, 0xd6]));
    const { value, diagnostics } = loadWorkspace(root, 'steel');
    expect(value!.texts.get('data/steel/table.csv')).toBe('key,name\nsteel,钢');
    expect(diagnostics).toMatchObject([
      { severity: 'info', message: 'data/steel/table.csv is not UTF-8: it was read as GB18030' },
    ]);
  });

  it('other files must be UTF-8: one that is not is named with line and column', () => {
    write('data/steel/text/en.yaml', new Uint8Array([...Buffer.from('title: Steel\nname: '), 0xb8, 0xd6]));
    const { diagnostics } = loadWorkspace(root, 'steel');
    expect(diagnostics).toMatchObject([
      { code: 'load/not-utf-8', origin: { file: 'data/steel/text/en.yaml', line: 2, column: 7 } },
    ]);
  });

  it('links out of the folder are refused, links inside are followed, loops end', () => {
    write('secret.txt', 'secret');
    write('data/steel/text/en.yaml', 'title: Steel');
    symlinkSync(join(root, 'secret.txt'), join(root, 'data/steel/notes.txt'));
    symlinkSync(join(root, 'data/steel/text/en.yaml'), join(root, 'data/steel/same.yaml'));
    symlinkSync(join(root, 'data/steel'), join(root, 'data/steel/loop'));
    symlinkSync(join(root, 'nowhere'), join(root, 'data/steel/broken.txt'));
    const { value, diagnostics } = loadWorkspace(root, 'steel');
    expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([
      'data/steel/broken.txt is a link to something that does not exist',
      'data/steel/notes.txt is a link to a place outside data/steel',
    ]);
    expect(value!.texts.get('data/steel/same.yaml')).toBe('title: Steel');
    expect([...value!.texts.values()]).not.toContain('secret');
  });
});
