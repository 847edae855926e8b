import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-cli-'));
  write('data/steel/report.yaml', 'template: polcy\nlanguages: [en]\ndate: 2023-07-05\n');
  write('data/steel/text/en.yaml', 'title: Steel\n');
  write('templates/policy/brief.hbs', '<brief></brief>');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Runs the program as a user does, in a project folder of its own. */
function run(...words: string[]) {
  const result = spawnSync(process.execPath, [resolve('bin.js'), ...words], { cwd: root, encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe('briefdeck', () => {
  it('says what it can do', () => {
    const { code, out } = run('--help');
    expect(code).toBe(0);
    expect(out).toContain('build [options] [report...]');
    expect(out).toContain('check [options] [report...]');
    expect(run('build', '--help').out).toMatch(/--lang.*--only.*--out.*--force.*--json/s);
    expect(run('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('suggests the command that was meant', () => {
    const { code, err } = run('biuld');
    expect(code).toBe(1);
    expect(err).toContain('Did you mean build?');
  });
});

describe('mistakes', () => {
  it('are shown with their line, and nothing is written', () => {
    const { code, out, err } = run('build');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('data/steel/report.yaml:1:11');
    expect(err).toContain('template: polcy');
    expect(err).toContain('did you mean “policy”?');
    expect(existsSync(join(root, 'output'))).toBe(false);
  });

  it('are one JSON object on standard output for machines', () => {
    const { code, out, err } = run('check', '--json');
    expect(code).toBe(1);
    expect(err).toBe('');
    const { ok, reports } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(reports[0]).toMatchObject({ report: 'steel', files: [] });
    expect(reports[0].diagnostics[0]).toMatchObject({
      severity: 'error',
      code: 'load/unknown-template',
      origin: { file: 'data/steel/report.yaml', line: 1, column: 11 },
      hint: 'did you mean “policy”?',
    });
  });

  it('an unknown report or artifact has a suggestion', () => {
    expect(run('build', 'stel').err).toContain('did you mean “steel”?');
    expect(run('build', '--only', 'dek').err).toContain('did you mean “deck”?');
  });

  it('a report may be named as the shell completes it', () => {
    expect(run('check', './data/steel/').err).toContain('there is no template “polcy”');
    expect(run('verify', 'data/steel/').err).not.toContain('there is no report');
  });

  it('a draft goes into a folder of its own in data/', () => {
    write('page/article.txt', 'The output grew 6.3% in 2022.\n');
    write('data/NOTES.md', 'notes');
    const err = (output: string) => run('ingest', 'page/article.txt', '-o', output).err;
    expect(err('data')).toContain('write -o data/NAME');
    expect(err('data/NOTES.md')).toContain('data/NOTES.md is a file');
    expect(err('data/steel')).toContain('data/steel exists already');
  });

  it('languages are a comma list, and what follows is a report', () => {
    const { err } = run('build', '--lang', 'en,zh-Hans', 'steel');
    expect(err).toContain('there is no template “polcy”');
    expect(err).not.toContain('there is no report');
  });

  it('a folder without reports says where to run', () => {
    rmSync(join(root, 'data'), { recursive: true });
    const { code, err } = run('build');
    expect(code).toBe(1);
    expect(err).toContain('run briefdeck in the folder that holds data/ and templates/');
  });
});
