import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/text/open-fonts.js';
import { setParagraph } from '../../../src/text/set-paragraph.js';
import { shapeLine } from '../../../src/text/shape-line.js';
import { body, faces, fontsOf, packagedFont, paragraphOf, theme } from '../fixture.js';

const runFonts = (text: string, style = body) =>
  shapeLine(text, { style, fonts: fontsOf('zh-Hans'), language: 'zh-Hans' }).runs.map((run) => run.font);

describe('openFonts', () => {
  it('names the package to install when a font file is missing, once', () => {
    const input = { theme, artifact: 'brief' as const, language: 'zh-Hans' };
    const fonts = openFonts({
      ...input,
      font: (path) => (path.includes('serif-sc') ? undefined : packagedFont(path)),
    }).value!;
    const first = shapeLine('字', { style: body, fonts, language: 'zh-Hans' });
    expect(first.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'font/missing',
        message:
          'The font file “@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf” (face “song/regular” of the theme) does not exist.',
        hint: 'install the package that has it: npm install @expo-google-fonts/noto-serif-sc',
      },
    ]);
    expect(first.runs.map((run) => run.font)).toEqual(['hei/regular']);
    expect(shapeLine('字', { style: body, fonts, language: 'zh-Hans' }).diagnostics).toEqual([]);
  });

  it('reports a face that the theme does not define, and what is close to it', () => {
    const fonts = { heading: { latin: 'sans', eastAsian: 'hei' }, body: { latin: 'serif', eastAsian: 'sing' } };
    const outcome = openFonts({
      theme: { ...theme, brief: { fonts } },
      artifact: 'brief',
      language: 'en',
      font: packagedFont,
    });
    expect(outcome.value).toBeUndefined();
    expect(outcome.diagnostics).toMatchObject([{ code: 'font/unknown-face', hint: 'did you mean “song”?' }]);
  });

  it('reports a file that is no font', () => {
    const fonts = openFonts({ theme, artifact: 'brief', language: 'en', font: () => new Uint8Array(64) }).value!;
    const line = shapeLine('a', { style: body, fonts, language: 'en' });
    expect(line.diagnostics.map((problem) => problem.code)).toContain('font/unreadable');
  });

  it('takes the nearest weight of a face, and no synthetic slant', () => {
    expect(runFonts('字', { ...body, weight: 'semibold' })).toEqual(['song/bold']);
    expect(runFonts('字', { ...body, weight: 'medium' })).toEqual(['song/regular']);
    expect(runFonts('word', { ...body, slot: 'heading', weight: 'bold' })).toEqual(['sans/semibold']);
    const fonts = fontsOf('en');
    const italicBold = { ...body, weight: 'bold' as const, italic: true };
    expect(shapeLine('word', { style: italicBold, fonts, language: 'en' }).runs[0]!.font).toBe('serif/italic');
    const italicSans = { ...body, slot: 'heading' as const, italic: true };
    expect(shapeLine('word', { style: italicSans, fonts, language: 'en' }).runs[0]!.font).toBe('sans/regular');
  });

  it('opens only the files that text needs, and knows which gave glyphs', () => {
    const asked: string[] = [];
    const font = (path: string) => {
      asked.push(path);
      return packagedFont(path);
    };
    const fonts = openFonts({ theme, artifact: 'brief', language: 'zh-Hans', font }).value!;
    setParagraph(paragraphOf('增长6.3%'), { style: body, fonts, width: 200 });
    expect(asked).toEqual([faces.song!.files.regular, faces.serif!.files.regular]);
    expect([...fonts.used().keys()]).toEqual(['serif/regular', 'song/regular']);
    expect(fonts.resource('song/regular')).toMatchObject({
      family: 'Noto Serif SC',
      weight: 'regular',
      italic: false,
      unitsPerEm: 1000,
      ascent: 880,
      descent: -120,
      capHeight: 729,
    });
  });

  it('scales a face as the theme says, but not in a deck', () => {
    expect(shapeLine('a', { style: body, fonts: fontsOf('en'), language: 'en' }).runs[0]!.size).toBeCloseTo(10.6);
    const deckTheme = { ...theme, deck: { ...theme.deck, fonts: theme.brief.fonts } };
    const deck = openFonts({ theme: deckTheme, artifact: 'deck', language: 'en', font: packagedFont }).value!;
    expect(shapeLine('a', { style: body, fonts: deck, language: 'en' }).runs[0]!.size).toBe(10);
  });
});
