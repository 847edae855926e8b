import { describe, expect, it } from 'vitest';
import { shapeLine } from '../../../src/text/shape-line.js';
import { body, fontsOf } from '../fixture.js';

/** Where a mark behind 中 is drawn: how far right and up of its origin, in em; and the width of 中 and the mark. */
function drawn(mark: string, language: string) {
  const { runs, width } = shapeLine(`中${mark}中`, { style: body, fonts: fontsOf(language), language });
  const glyph = runs.flatMap(({ glyphs }) => glyphs)[1]!;
  const em = (points: number) => Math.round((points / body.size) * 100) / 100;
  return { right: em(glyph.offsetX), up: em(glyph.offsetY), width: em(width) };
}

describe('marks of Traditional Chinese in a face of the mainland', () => {
  it.each(['zh-Hant', 'zh-Hant-TW', 'zh-HK'])('%s: stand in the middle of their em', (language) => {
    // Noto Serif SC has the ink of 。 at 0.18 em, 0.06 over the base line, that of ？ at 0.25.
    expect(drawn('。', language)).toEqual({ right: 0.32, up: 0.32, width: 3 });
    expect(drawn('，', language)).toEqual({ right: 0.35, up: 0.42, width: 3 });
    expect(drawn('：', language)).toEqual({ right: 0.27, up: 0.06, width: 3 });
    expect(drawn('？', language)).toEqual({ right: 0.25, up: 0, width: 3 });
  });

  it.each(['（', '」', '中', '…'])('%s stays where the face has it', (character) => {
    expect(drawn(character, 'zh-Hant')).toEqual(drawn(character, 'zh-Hans'));
  });

  it('stay in their corner in the mainland', () => {
    expect(drawn('。', 'zh-Hans')).toEqual({ right: 0, up: 0, width: 3 });
  });

  it('give a quarter of an em on both sides', () => {
    const width = (text: string) => {
      const setting = { style: body, fonts: fontsOf('zh-Hant'), language: 'zh-Hant' };
      return Math.round((shapeLine(text, setting).width / body.size) * 100) / 100;
    };
    // At the end of a line, and before an opening mark, with which it loses half an em together.
    expect([width('中'), width('中。'), width('「中」，中')]).toEqual([1, 1.75, 4]);
  });
});
