import { describe, expect, it } from 'vitest';
import { openFonts } from '../../src/text/open-fonts.js';
import { setParagraph } from '../../src/text/set-paragraph.js';
import { MONO_FACE } from '../../src/theme/mono-face.js';
import { body, faces, packagedFont, paragraphOf, theme } from './fixture.js';

const mono = { latin: 'mono', eastAsian: 'song' };
const fonts = openFonts({
  theme: { ...theme, faces: { ...faces, mono: MONO_FACE }, brief: { fonts: { ...theme.brief.fonts, mono } } },
  artifact: 'brief',
  language: 'zh-Hans',
  font: packagedFont,
}).value!;
const code = { ...body, slot: 'mono', align: 'justify' } as const;

const set = (text: string, widthEm = 40) =>
  setParagraph(paragraphOf(text), { style: code, fonts, width: widthEm * body.size }).lines;

describe('text in the mono font', () => {
  it('is in columns: every Latin letter half an em, every Han character and mark one', () => {
    const [line] = set('if (温度>=80) { 报警(“高温”);  i++ }');
    const advances = line!.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.advance / body.size));
    expect(new Set(advances.map((advance) => advance.toFixed(3)))).toEqual(new Set(['0.500', '1.000']));
  });

  it('is indented by spaces as wide as its letters', () => {
    const advances = set('\u00a0\u00a0\u00a0\u00a0值')[0]!.runs.flatMap((run) =>
      run.glyphs.map((glyph) => glyph.advance),
    );
    expect(advances.slice(0, 4).map((advance) => advance / body.size)).toEqual(Array(4).fill(expect.closeTo(0.5)));
  });

  it('takes Chinese from the Han face, the rest from the face of one width', () => {
    const faceOf = set('x=1 # 注释')[0]!.runs.map((run) => [run.text, run.font]);
    expect(faceOf).toEqual([
      ['x=1 # ', 'mono/regular'],
      ['注释', 'song/regular'],
    ]);
  });

  it('is never justified or hyphenated, and fills its lines one after the other', () => {
    const lines = set('return internationalization of the whole thing', 10);
    expect(lines.map((line) => line.text)).toEqual(['return ', 'internationalization ', 'of the whole thing']);
    expect(lines[0]!.width).toBeCloseTo(3 * body.size);
  });
});
