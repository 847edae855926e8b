import { beforeAll, describe, expect, it } from 'vitest';
import { type Artifact, compileReport } from '../../../src/compile.js';
import { loadWorkspace } from '../../../src/load/load-workspace.js';
import { hasProgram, hasVeraPdf, readWith, verdicts } from '../../write/pdf/external-program.js';

const build = async (language: string, handout?: 'none' | '1' | '2' | '3'): Promise<readonly Artifact[]> => {
  const { value: workspace } = loadWorkspace('.', 'shandong-industry-2023');
  const { value, diagnostics } = await compileReport({
    workspace: workspace!,
    languages: [language],
    artifacts: ['deck'],
    generator: 'briefdeck test',
    ...(handout && { handout }),
  });
  expect(diagnostics).toEqual([]);
  return value;
};

describe.each([
  { language: 'zh-Hans', notes: '第 5 张幻灯片 · 讲稿', source: '数字出处' },
  { language: 'en', notes: 'Slide 5 · Speaker notes', source: 'Where the figures come from' },
])('the handout of the real report in $language', ({ language, notes, source }) => {
  let artifacts: readonly Artifact[];
  let bytes: Uint8Array;
  beforeAll(async () => {
    artifacts = await build(language);
    bytes = artifacts[1]!.bytes;
  });

  it('comes with the deck, two slides a page', () => {
    expect(artifacts.map(({ name }) => name)).toEqual(['deck.pptx', 'handout.pdf']);
    expect(artifacts[1]!.pages).toBeLessThan(artifacts[0]!.pages);
    expect(bytes.length).toBeLessThan(400_000);
  });

  it('passes PDF/UA-1 and PDF/A-3a, and qpdf has nothing to say', () => {
    if (hasProgram('qpdf')) {
      expect(readWith('qpdf', bytes, ['--check', 'FILE']).toString()).toContain('No syntax or stream encoding errors');
    }
    if (hasVeraPdf()) expect(verdicts(bytes)).toEqual(['PASS 3a', 'PASS ua1']);
  });

  it('is heard slide by slide: title, content, notes, sources', () => {
    if (!hasProgram('pdfinfo')) return;
    const heard = readWith('pdfinfo', bytes, ['-struct-text', 'FILE']).toString();
    const flat = heard.replaceAll(/\s+/g, ' ');
    const fifth = flat.indexOf(notes);
    expect(fifth).toBeGreaterThan(0);
    const slides = heard.split(/^ {2}Sect/m).slice(1);
    expect(slides).toHaveLength(artifacts[0]!.pages);
    const one = slides[4]!;
    const order = [/H2/, /Figure/, /H3/, new RegExp(source)].map((what) => one.search(what));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});

describe('the handout of the real report by option', () => {
  it('is left out, or has one slide a page, and is the same twice', async () => {
    expect((await build('en', 'none')).map(({ name }) => name)).toEqual(['deck.pptx']);
    const [[deck, handout], [, again]] = [await build('en', '1'), await build('en', '1')];
    expect(handout!.pages).toBe(deck!.pages);
    expect(Buffer.compare(again!.bytes, handout!.bytes)).toBe(0);
  });
});
