import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from '../../src/scene/scene.js';
import { writePptx } from '../../src/write/pptx/write-pptx.js';
import { hasProgram, writeFontConfig } from '../office/office.mjs';
import { packageProblems } from '../write/pptx/package-rules.js';
import { sdkProblems } from '../write/pptx/sdk-problems.js';
import { measurePlacement, type PlacedText } from './measure-placement.js';
import { readWords } from './read-words.js';
import { stressScene } from './stress-scene.js';

const programs = hasProgram('soffice') && hasProgram('pdftotext');
if (!programs && process.env.CI === 'true') throw new Error('LibreOffice and poppler are needed');
if (!programs) console.warn('LibreOffice or poppler is missing: the placement of text is not measured');

const LANGUAGES = ['zh-Hans', 'en'] as const;

/** Rounding of EMU, font units and poppler's boxes, in points. */
const ROUNDING = 0.5;

/** A copy in which no reader may shrink text: what it shows is what was written. */
function withoutAutofit(deck: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(deck)).map(([name, bytes]) => {
    const changed = name.endsWith('.xml')
      ? strToU8(strFromU8(bytes).replaceAll('<a:normAutofit/>', '<a:noAutofit/>'))
      : bytes;
    return [name, changed] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

describe.skipIf(!programs)('LibreOffice shows the real report and the stress slides', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'placement-'));
  const scenes = new Map<string, Scene>();
  const decks = new Map<string, Uint8Array>();
  const found = new Map<string, readonly ReturnType<typeof measurePlacement>[]>();

  beforeAll(async () => {
    const files: string[] = [];
    for (const language of LANGUAGES) {
      const { scene } = stressScene(language);
      scenes.set(language, scene);
      decks.set(language, await writePptx(scene));
      const file = path.join(folder, `${language}.pptx`);
      writeFileSync(file, withoutAutofit(decks.get(language)!));
      files.push(file);
    }
    // Both in one run: starting the program takes longer than either.
    const options = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
    ];
    const env = { ...process.env, FONTCONFIG_FILE: writeFontConfig(folder) };
    execFileSync('soffice', [...options, ...files], { stdio: 'pipe', env, timeout: 240_000 });
    for (const language of LANGUAGES) {
      const pages = readWords(path.join(folder, `${language}.pdf`));
      found.set(
        language,
        scenes.get(language)!.pages.map((page, index) => measurePlacement(page, pages[index]!)),
      );
    }
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(LANGUAGES)('with every text inside its frame, on no more lines than measured, complete (%s)', (language) => {
    const texts = found.get(language)!.flatMap((page) => page.texts);
    const wrong = (test: (text: PlacedText) => boolean) =>
      texts.filter(test).map(({ what, ...rest }) => `${what} ${JSON.stringify(rest)}`);
    const margins = texts.map(({ margin }) => margin);
    const fewer = texts.filter((text) => text.lines < text.sceneLines).length;
    console.info(
      `${language}: ${found.get(language)!.length} slides, ${texts.length} texts, ` +
        `worst margin ${Math.min(...margins).toFixed(2)} pt, ${fewer} on fewer lines than measured`,
    );
    expect(wrong(({ missing }) => missing !== '')).toEqual([]);
    expect(wrong(({ margin }) => margin < -ROUNDING)).toEqual([]);
    expect(wrong(({ lines, sceneLines }) => lines > sceneLines)).toEqual([]);
  });

  it.each(LANGUAGES)('with no word outside of a frame or off the slide (%s)', (language) => {
    const pages = found.get(language)!;
    expect(pages.flatMap(({ astray }) => astray)).toEqual([]);
    expect(Math.min(...pages.map(({ edge }) => edge))).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('which are files without an error (%s)', async (language) => {
    const bytes = decks.get(language)!;
    expect(packageProblems(bytes)).toEqual([]);
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  it('with every layout of the theme that has a title, and every means to make content fit, in use', () => {
    for (const scene of scenes.values()) {
      const used = new Set(scene.pages.map((page) => page.slide!.layout));
      // A blank slide has no title, which every slide of a deck should have.
      expect(scene.layouts.map(({ name }) => name).filter((name) => !used.has(name))).toEqual(['blank']);
      const actions = new Set(scene.pages.flatMap((page) => page.slide!.fit!.map(({ action }) => action)));
      expect(actions).toEqual(new Set(['as is', 'tightened', 'shrunk', 'continued']));
    }
  });
});
