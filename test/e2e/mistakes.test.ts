import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type Project } from './project.js';

const DATA = 'data/shandong-industry-2023';
const TEMPLATE = 'templates/policy';
let project: Project;

/** Line and column of the one place where `words` stand in a file. */
function placeOf(file: string, words: string): string {
  const before = project.read(file).toString('utf8').split(words)[0]!;
  const lines = before.split('\n');
  return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
}

interface Said {
  readonly severity: string;
  readonly message: string;
  readonly origin?: { readonly file: string; readonly line: number; readonly column: number };
  readonly hint?: string;
}

/** Builds, expecting failure, and returns the errors as the machine-readable output has them. */
function errorsOfBuild(): Said[] {
  const run = project.run(['build', 'shandong-industry-2023', '--json']);
  expect(run.status).toBe(1);
  const json = JSON.parse(run.stdout) as { ok: boolean; reports: { files: string[]; diagnostics: Said[] }[] };
  expect(json.ok).toBe(false);
  expect(json.reports[0]!.files).toEqual([]);
  return json.reports[0]!.diagnostics.filter((said) => said.severity === 'error');
}

function place(said: Said): string {
  return `${said.origin?.file}:${said.origin?.line}:${said.origin?.column}`;
}

describe('a mistake', () => {
  beforeEach(() => {
    project = newProject();
  });
  afterEach(() => project.remove());

  it('a misspelt fact: its place in the text file, and the right id', () => {
    const file = `${DATA}/text/zh-Hans.yaml`;
    project.edit(file, "个月增长{{fact 'va-growth'}}，比全国快", "个月增长{{fact 'va-grwoth'}}，比全国快");
    const errors = errorsOfBuild();
    expect(errors).toHaveLength(1);
    expect(place(errors[0]!)).toBe(placeOf(file, "'va-grwoth'"));
    expect(errors[0]!.message).toContain('va-grwoth');
    expect(errors[0]!.hint).toContain('va-growth');
  });

  it('an unknown chart: its place in the partial, and the nearest name', () => {
    const file = `${DATA}/partials/agenda.hbs`;
    const source = project.read(file).toString('utf8');
    project.write(file, `${source}<chart name="capasity"/>\n`);
    const errors = errorsOfBuild();
    expect(errors).toHaveLength(1);
    expect(errors[0]!.origin?.file).toBe(file);
    expect(errors[0]!.origin?.line).toBe(source.split('\n').length);
    expect(errors[0]!.hint).toContain('capacity');
  });

  it('a missing translation: the key, and the file to add it to', () => {
    project.edit(`${DATA}/text/en.yaml`, 'short-title: Shandong’s industrial restructuring\n', '');
    const errors = errorsOfBuild();
    expect(errors).toHaveLength(1);
    expect(errors[0]!.message).toContain('short-title');
    expect(errors[0]!.origin?.file).toBe(`${DATA}/text/en.yaml`);
    expect(errors[0]!.hint).toContain(placeOf(`${DATA}/text/zh-Hans.yaml`, 'short-title:').replace(/:1$/, ''));
  });

  it('broken YAML: the line, in plain words', () => {
    const file = `${DATA}/report.yaml`;
    project.edit(file, 'languages: [zh-Hans, zh-Hant, en]', 'languages: [zh-Hans, zh-Hant, en');
    const errors = errorsOfBuild();
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]!.origin?.file).toBe(file);
    expect(errors[0]!.hint).toBeTruthy();
  });

  it('an unclosed tag: where it was opened', () => {
    const file = `${TEMPLATE}/brief.hbs`;
    project.edit(file, '<kicker>{{prose kicker}}</kicker>', '<kicker>{{prose kicker}}');
    const errors = errorsOfBuild();
    expect(errors.map(place)).toContain(placeOf(file, '<kicker>'));
    expect(errors.some((said) => said.message.includes('kicker') && said.hint)).toBe(true);
  });

  it('a triple brace: where it stands, and what to write instead', () => {
    const file = `${TEMPLATE}/brief.hbs`;
    project.edit(file, '<kicker>{{prose kicker}}</kicker>', '<kicker>{{{kicker}}}</kicker>');
    const errors = errorsOfBuild();
    expect(errors).toHaveLength(1);
    expect(place(errors[0]!)).toBe(placeOf(file, '{{{kicker}}}'));
    expect(errors[0]!.hint).toBeTruthy();
  });

  it('leaves documents of an earlier build untouched, byte for byte, and prints the line with a caret', () => {
    expect(project.run(['build', '--lang', 'zh-Hans', '--only', 'brief']).status).toBe(0);
    const before = project.list('output').map((file) => [file, project.read(`output/${file}`).toString('base64')]);
    project.edit(`${DATA}/report.yaml`, 'value: 6.3, unit: percent,', 'value: 6.3, unit: percnet,');
    const run = project.run(['build']);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/report\.yaml:\d+:\d+/);
    expect(run.stderr).toMatch(/\d+ \| .*percnet/);
    expect(run.stderr).toMatch(/\^\^\^/);
    const after = project.list('output').map((file) => [file, project.read(`output/${file}`).toString('base64')]);
    expect(after).toEqual(before);
  });
});

describe('the command line', () => {
  beforeEach(() => {
    project = newProject();
  });
  afterEach(() => project.remove());

  it('lists the commands', () => {
    const help = project.run(['--help']);
    expect(help.status).toBe(0);
    for (const command of ['build', 'check']) expect(help.stdout).toContain(command);
  });

  it('names the nearest report for a misspelt one, and the nearest artifact', () => {
    const report = project.run(['build', 'shandong-industry-2032']);
    expect(report.status).toBe(1);
    expect(report.stderr).toContain('shandong-industry-2023');
    const artifact = project.run(['build', '--only', 'breif']);
    expect(artifact.status).toBe(1);
    expect(artifact.stderr).toContain('did you mean “brief”?');
  });

  it('checks without writing a file', () => {
    const check = project.run(['check']);
    expect(check.stderr).toContain('1 of 1 reports without errors');
    expect(check.status).toBe(0);
    expect(() => project.list('output')).toThrow();
  });
});
