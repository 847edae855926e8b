import { describe, expect, it } from 'vitest';
import { shaperOf } from '../../../src/text/fonts/shaper.js';
import { faces, packagedFont } from '../fixture.js';

const song = () => packagedFont(faces.song!.files.regular!)!;

describe('shaperOf', () => {
  it('opens the same bytes once, so that many reports share one copy in WebAssembly memory', () => {
    expect(shaperOf(song())).toBe(shaperOf(song()));
  });

  it('knows what a font has', () => {
    const shaper = shaperOf(song());
    expect(shaper.has('镕'.codePointAt(0)!)).toBe(true);
    expect(shaper.has(0x13000)).toBe(false);
  });

  it('gives the room that the half-width form of a mark takes off, before or after its ink', () => {
    const shaper = shaperOf(song());
    expect(shaper.halfWidthRooms('，')).toEqual({ before: 0, after: 0.5 });
    expect(shaper.halfWidthRooms('（')).toEqual({ before: 0.5, after: 0 });
    expect(shaper.halfWidthRooms('中')).toEqual({ before: 0, after: 0 });
  });

  it('clusters are offsets of the first UTF-16 unit of each character', () => {
    const glyphs = shaperOf(song()).shape('a𠮷b', { language: 'zh-Hans', features: [] });
    expect(glyphs.map((glyph) => glyph.cluster)).toEqual([0, 1, 3]);
  });

  it('refuses what is no font', () => {
    expect(() => shaperOf(new Uint8Array(64))).toThrow('not an sfnt font');
  });
});
