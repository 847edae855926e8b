import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shaperOf } from '../../../src/text/fonts/shaper.js';
import { packagedFont } from '../fixture.js';

/** 通用规范汉字表 (State Council, 2013): one line for each of its three levels, in the order of the table. */
const LEVELS = readFileSync(new URL('../data/general-standard-characters.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => [...line]);

const google = (name: string, file: string) => `@expo-google-fonts/noto-${name}-sc/${file}`;

describe('通用规范汉字表', () => {
  it('has 8,105 characters: 3,500, 3,000 and 1,605', () => {
    expect(LEVELS.map((level) => level.length)).toEqual([3500, 3000, 1605]);
    expect(new Set(LEVELS.flat()).size).toBe(8105);
  });

  it.each([
    ['song/regular', google('serif', '400Regular/NotoSerifSC_400Regular.ttf')],
    ['song/semibold', google('serif', '600SemiBold/NotoSerifSC_600SemiBold.ttf')],
    ['song/bold', google('serif', '700Bold/NotoSerifSC_700Bold.ttf')],
    ['hei/regular', google('sans', '400Regular/NotoSansSC_400Regular.ttf')],
    ['hei/medium', google('sans', '500Medium/NotoSansSC_500Medium.ttf')],
    ['hei/bold', google('sans', '700Bold/NotoSansSC_700Bold.ttf')],
  ])('is whole in the packaged face %s', (_, path) => {
    const shaper = shaperOf(packagedFont(path)!);
    expect(LEVELS.flat().filter((character) => !shaper.has(character.codePointAt(0)!))).toEqual([]);
  });

  it.each(['serif', 'sans'])('each has one glyph of one em in %s, and none is the missing glyph', (name) => {
    const file = `400Regular/Noto${name === 'serif' ? 'Serif' : 'Sans'}SC_400Regular.ttf`;
    const shaper = shaperOf(packagedFont(google(name, file))!);
    const characters = LEVELS.flat();
    const glyphs = shaper.shape(characters.join(''), { script: 'Hani', language: 'zh-Hans', features: [] });
    expect(glyphs).toHaveLength(8105);
    expect(glyphs.filter(({ id, advance }) => id === 0 || advance !== shaper.unitsPerEm)).toEqual([]);
  });
});
