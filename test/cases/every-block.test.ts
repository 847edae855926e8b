import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { compileScene } from '../../src/compile-document.js';
import { BLOCK_ELEMENTS } from '../../src/document/vocabulary/block-elements.js';
import { INLINE_ELEMENTS } from '../../src/document/vocabulary/inline-elements.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { localeOf } from '../../src/locale/locale.js';
import { checkScene } from '../../src/scene/check-scene.js';
import type { Scene } from '../../src/scene/scene.js';
import type { StructureNode } from '../../src/scene/structure.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { validateTheme } from '../../src/validate/validate-theme.js';
import { writePdf } from '../../src/write/pdf/write-pdf.js';
import { pdfPages } from '../e2e/read-back.js';
import { hasProgram, hasVeraPdf, readWith, verdicts } from '../write/pdf/external-program.js';

const CASE = 'test/cases/every-block';
const LANGUAGES = ['zh-Hans', 'en'] as const;

interface Brief {
  readonly scene: Scene;
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

let folder: string;
const briefs = new Map<string, Brief>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefdeck-'));
  cpSync(CASE, folder, { recursive: true });
  cpSync('templates/policy/theme.yaml', path.join(folder, 'templates/every-block/theme.yaml'));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const workspace = loadWorkspace(folder, 'every-block').value!;
  const report = validateReport(workspace);
  const theme = validateTheme(workspace);
  for (const language of LANGUAGES) {
    const job = {
      workspace,
      report: report.value!,
      theme: theme.value!,
      locale: localeOf(language)!,
      kind: 'brief',
      generator: 'briefdeck test',
    } as const;
    const { value, diagnostics } = compileScene(job);
    const all = [...report.diagnostics, ...theme.diagnostics, ...diagnostics];
    if (!value) throw new Error(JSON.stringify(all, undefined, 1));
    const bytes = await writePdf(value);
    briefs.set(language, { scene: value, bytes, diagnostics: all });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The elements of a tree that hold an item as a leaf. */
function elementsWith(node: StructureNode, item: string): readonly StructureNode[] {
  const own = node.children.some((child) => child.role === 'leaf' && child.item === item);
  const inner = node.children.flatMap((child) => (child.role === 'leaf' ? [] : elementsWith(child, item)));
  return own ? [node, ...inner] : inner;
}

/** What all readers agree on: no white space, and one form for characters that have two. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\ufffe-]/g, '');
}

/** Characters of a text in order: readers differ in the order of columns, cells and furniture. */
function characters(text: string): string {
  return [...squeezed(text)].sort().join('');
}

describe('a brief of every element', () => {
  it('names every element that a brief may hold', () => {
    const template = readFileSync(`${CASE}/templates/every-block/brief.hbs`, 'utf8');
    // Written by helpers, or of decks only.
    const otherwise = new Set(['text', 'fact', 'cell', 'date', 'formula']);
    const tags = Object.values({ ...BLOCK_ELEMENTS, ...INLINE_ELEMENTS }).map(({ tag }) => tag as string);
    const missing = tags.filter((tag) => !otherwise.has(tag) && !new RegExp(`<${tag}[\\s/>]`).test(template));
    expect(missing).toEqual([]);
  });

  it.each(LANGUAGES)('%s: is a sound scene without any complaint', (language) => {
    const { scene, diagnostics } = briefs.get(language)!;
    expect(diagnostics).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
  });

  it.each(LANGUAGES)('%s: has a footnote that goes on and a table that does', (language) => {
    const ids = briefs.get(language)!.scene.pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids.filter((id) => /^note:\d+\+1$/.test(id))).not.toEqual([]);
    expect(ids).toContain('gauges+1');
  });

  it.each(LANGUAGES)('%s: has what goes on in the next column of a page, as one element', (language) => {
    const { pages, structure } = briefs.get(language)!.scene;
    const parted = pages.flatMap(({ items }) =>
      items.flatMap((item) => {
        const base = item.id.replace(/\+\d+$/, '');
        const next = items.find(({ id, rect }) => id.startsWith(`${base}+`) && rect.x > item.rect.x);
        return next && !item.furniture ? [[item.id, next.id] as const] : [];
      }),
    );
    expect(parted).not.toEqual([]);
    const tables = new Set(
      pages.flatMap(({ items }) => items.flatMap(({ kind, id }) => (kind === 'table' ? [id] : []))),
    );
    for (const [id, next] of parted) {
      if (!tables.has(id)) expect(elementsWith(structure, next)).toEqual(elementsWith(structure, id).slice(-1));
    }
  });

  it.each(LANGUAGES)('%s: turns the page for a table amid upright pages', (language) => {
    const { pages } = briefs.get(language)!.scene;
    const turned = pages.filter(({ items }) => items.some(({ id }) => id === 'turned' || id.startsWith('turned+')));
    expect(turned.length).toBeGreaterThan(1);
    for (const { size } of turned) expect(size.width).toBeGreaterThan(size.height);
  });

  it.each(LANGUAGES)('%s: passes PDF/UA-1 and PDF/A-3a', (language) => {
    if (!hasVeraPdf()) return;
    expect(verdicts(briefs.get(language)!.bytes)).toEqual(['PASS 3a', 'PASS ua1']);
  });

  it.each(LANGUAGES)('%s: qpdf has nothing to say', (language) => {
    if (!hasProgram('qpdf')) return;
    expect(readWith('qpdf', briefs.get(language)!.bytes, ['--check', 'FILE']).toString()).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it.each(LANGUAGES)('%s: pdf.js, poppler and mupdf read the same text on the same pages', async (language) => {
    const { bytes, scene } = briefs.get(language)!;
    const read = await pdfPages(bytes);
    expect(read).toHaveLength(scene.pages.length);
    if (!hasProgram('pdftotext') || !hasProgram('mutool')) return;
    const poppler = readWith('pdftotext', bytes, ['-raw', 'FILE', '-']).toString().split('\f').slice(0, -1);
    const mupdf = readWith('mutool', bytes, ['draw', '-q', '-F', 'txt', 'FILE']).toString().split('\f').slice(0, -1);
    expect(poppler.map(characters)).toEqual(read.map(characters));
    expect(mupdf.map(characters)).toEqual(read.map(characters));
  });
});
