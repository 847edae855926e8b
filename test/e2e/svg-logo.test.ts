import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasProgram, readWith } from '../write/pdf/external-program.js';
import { deckParts, pdfLook } from './look-back.js';
import { newProject, type Project } from './project.js';

const THEME = 'templates/policy/theme.yaml';
const OUTPUT = 'output/shandong-industry-2023/en';
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" font-family="sans-serif">
  <rect width="120" height="40" rx="8" fill="#0B5F4C"/>
  <text x="60" y="26" text-anchor="middle" font-size="18" fill="#fff">Hydra</text>
</svg>`;
let project: Project;

beforeEach(() => {
  project = newProject();
  project.edit(THEME, '\nname: policy\n', '\nname: policy\nlogo: logo.svg\n');
});
afterEach(() => project.remove());

describe('a logo that is an SVG', () => {
  it('is vectors with real text in the brief, and a picture on the layouts and slides of the deck', async () => {
    project.write('templates/policy/logo.svg', LOGO);
    const shared = /\n {2}common:\n[\s\S]*?\n {4}decoration:\n/.exec(project.read(THEME).toString('utf8'))![0];
    project.edit(THEME, shared, `${shared}      - { kind: logo, x: 864, y: 8, width: 48, height: 16 }\n`);
    const run = project.run(['build', '--lang', 'en']);
    expect(run.stderr).not.toMatch(/error|warning/);
    expect(run.status).toBe(0);

    const brief = project.read(`${OUTPUT}/brief.pdf`);
    const [first] = await pdfLook(brief);
    expect(first!.pictures).toEqual([]);
    if (hasProgram('pdftotext')) {
      expect(readWith('pdftotext', brief, ['-l', '1', 'FILE', '-']).toString()).toContain('Hydra');
    }
    const deck = deckParts(project.read(`${OUTPUT}/deck.pptx`));
    const layouts = deck.names.filter((name) => /slideLayouts\/_rels\//.test(name));
    expect(layouts.filter((name) => deck.xml(name).includes('.png"')).length).toBeGreaterThan(5);
  });

  it('that is broken is an error at its own line, and nothing is written', () => {
    project.write('templates/policy/logo.svg', LOGO.replace('</text>', ''));
    const run = project.run(['build', '--lang', 'en']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('templates/policy/logo.svg:3');
    expect(() => project.list('output')).toThrow();
  });
});
