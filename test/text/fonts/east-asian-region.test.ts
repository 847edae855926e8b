import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/text/open-fonts.js';
import { setParagraph } from '../../../src/text/set-paragraph.js';
import { eastAsianRegionOf } from '../../../src/theme/east-asian-region.js';
import type { FacePair } from '../../../src/theme/theme.js';
import { body, faces, packagedFont, paragraphOf, theme } from '../fixture.js';

// The packages of the other regions are large and not installed: the face of Simplified Chinese Hei stands in for their Song.
const regional = { ...faces, 'song-tc': { ...faces.hei!, family: 'Noto Serif TC' }, 'song-hk': faces.hei! };

function openWith(pair: Partial<FacePair>, language = 'zh-Hans') {
  const fonts = { ...theme.brief.fonts, body: { ...theme.brief.fonts.body, ...pair } };
  return openFonts({
    theme: { ...theme, faces: regional, brief: { fonts } },
    artifact: 'brief',
    language,
    font: packagedFont,
  });
}

function facesOf(fonts: ReturnType<typeof openWith>, text: string, language: string | undefined, document = 'zh-Hans') {
  const run = { text, ...(language && { language }), origin: { file: 'brief.hbs', line: 4, column: 2 } };
  const { lines, diagnostics } = setParagraph(paragraphOf([run], document), {
    style: body,
    fonts: fonts.value!,
    width: 400,
  });
  return { faces: lines.flatMap((line) => line.runs.map((drawn) => drawn.font)), diagnostics };
}

const BY_REGION = { eastAsianByRegion: { 'zh-Hans': 'song', 'zh-Hant-TW': 'song-tc' } } as const;

describe('eastAsianRegionOf', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-Hant', 'zh-Hant-TW'],
    ['zh-TW', 'zh-Hant-TW'],
    ['zh-HK', 'zh-Hant-HK'],
    ['zh-Hant-MO', 'zh-Hant-HK'],
    ['yue', 'zh-Hant-HK'],
    ['ja-JP', 'ja'],
    ['ko', 'ko'],
    ['en', undefined],
  ])('%s has the forms of %s', (language, region) => {
    expect(eastAsianRegionOf(language)).toBe(region);
  });
});

describe('the face of Han characters by region', () => {
  it('is that of the run’s language', () => {
    const fonts = openWith(BY_REGION);
    expect(facesOf(fonts, '骨化', undefined)).toEqual({ faces: ['song/regular'], diagnostics: [] });
    expect(facesOf(fonts, '骨化', 'zh-Hant-TW')).toEqual({ faces: ['song-tc/regular'], diagnostics: [] });
  });

  it('is that of the paragraph’s language where the run has none', () => {
    expect(facesOf(openWith(BY_REGION, 'zh-TW'), '骨', undefined, 'zh-TW').faces).toEqual(['song-tc/regular']);
  });

  it('in a text of another language is that of the document’s, else the theme’s first', () => {
    expect(facesOf(openWith(BY_REGION, 'zh-Hant-TW'), '骨', 'en').faces).toEqual(['song-tc/regular']);
    const taiwanese = { eastAsian: 'song-tc', eastAsianRegion: 'zh-Hant-TW', ...BY_REGION } as const;
    expect(facesOf(openWith(taiwanese, 'en'), '骨', undefined, 'en').faces).toEqual(['song-tc/regular']);
  });

  it('missing: a warning names the package to install, once; the nearest region stands in', () => {
    const fonts = openWith({});
    expect(facesOf(fonts, '骨', 'zh-Hant-TW')).toEqual({
      faces: ['song/regular'],
      diagnostics: [
        {
          severity: 'warning',
          code: 'font/missing-region',
          message:
            'The theme has no face for Traditional Chinese (Taiwan) (brief.fonts.body.eastAsian): text in zh-Hant-TW is set in Noto Serif SC, in the forms of Simplified Chinese.',
          origin: { file: 'brief.hbs', line: 4, column: 2 },
          hint: 'npm install @expo-google-fonts/noto-serif-tc, add a face of it to the theme’s faces, and name it here: eastAsian: { zh-Hans: song, zh-Hant-TW: … }',
        },
      ],
    });
    expect(facesOf(fonts, '骨', 'zh-Hant-TW').diagnostics).toEqual([]);
    const { faces: taken, diagnostics } = facesOf(openWith(BY_REGION), '骨', 'zh-HK');
    expect(taken).toEqual(['song-tc/regular']);
    expect(diagnostics[0]!.hint).toContain('noto-serif-hk');
  });

  it('Latin text needs no region', () => {
    expect(facesOf(openWith({}), 'Taipei 101', 'zh-Hant-TW').diagnostics).toEqual([]);
  });

  it('a face by region that the theme does not define is an error at its place', () => {
    const { diagnostics } = openWith({ eastAsianByRegion: { 'zh-Hans': 'song', 'zh-Hant-TW': 'song-tv' } });
    expect(diagnostics).toMatchObject([
      {
        code: 'font/unknown-face',
        message:
          "The theme's brief.fonts.body.eastAsian.zh-Hant-TW names the face “song-tv”, which the theme does not define.",
      },
    ]);
  });
});
