import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type Project } from '../../e2e/project.js';

const SPEC = 'data/shandong-industry-2023/charts/growth.vl.json';
const PARTIAL = 'templates/policy/partials/slide-chart.hbs';
let project: Project;

beforeEach(() => {
  project = newProject();
});
afterEach(() => project.remove());

/** Makes the bars of a chart into a line in steps, which Office has not. */
function spoil(): void {
  project.edit(SPEC, '"mark": { "type": "bar" }', '"mark": { "type": "line", "interpolate": "step" }');
}

const CHECK = ['check', '--lang', 'en'];

describe('native charts', () => {
  it('all of them: one line says so', () => {
    const { status, stderr } = project.run(CHECK);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^charts in the deck: \d+ native$/m);
  });

  it('required where the spec forbids it: the place in the spec, and who wants it', () => {
    spoil();
    const { status, stdout } = project.run([...CHECK, '--json']);
    expect(status).toBe(1);
    const { reports } = JSON.parse(stdout);
    const said = reports[0].diagnostics.find(({ code }: { code: string }) => code === 'layout/not-native');
    expect(said.message).toContain(`${PARTIAL}:2:1`);
    expect(said.message).toContain(SPEC);
    expect(said.origin.file).toBe(SPEC);
    expect(said.hint).toContain('or take native="required" off the element');
  });

  it('not required: the chart is a picture, and the build says why and what would make it native', () => {
    spoil();
    project.edit(PARTIAL, 'native="required"', 'native="auto"');
    const { status, stderr } = project.run(CHECK);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /charts in the deck: \d+ native, 1 as a picture\n {2}growth \(en\): .+\n {4}to make it native: .+ \(.*growth\.vl\.json:\d+:\d+\)/,
    );
  });

  it('never: a picture by the template’s wish, and machines are told so', () => {
    project.edit(PARTIAL, 'native="required"', 'native="never"');
    const { status, stdout } = project.run([...CHECK, '--json']);
    expect(status).toBe(0);
    const { charts } = JSON.parse(stdout).reports[0];
    expect(charts.length).toBeGreaterThan(3);
    for (const chart of charts)
      expect(chart).toMatchObject({
        artifact: 'deck',
        language: 'en',
        native: false,
        hint: 'take native="never" off it',
      });
  });
});

describe('--strict', () => {
  const pale = () => project.edit('templates/policy/theme.yaml', "dk2: '#55606A'", "dk2: '#C5CBD1'");

  it('takes a warning for an error: exit code 1, and nothing is written', () => {
    pale();
    expect(project.run(['check', '--lang', 'en']).status).toBe(0);
    const { status, stderr, stdout } = project.run(['build', '--lang', 'en', '--only', 'deck', '--strict']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('error ');
    expect(stderr).not.toContain('warning ');
    expect(stderr).toContain('with --strict, warnings are errors');
    expect(() => project.list('output')).toThrow();
  });

  it('changes nothing where there are no warnings', () => {
    expect(project.run(['check', '--strict']).status).toBe(0);
  });
});
