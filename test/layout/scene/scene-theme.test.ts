import { describe, expect, it } from 'vitest';
import { sceneTheme } from '../../../src/layout/scene/scene-theme.js';
import { MONO_FACE } from '../../../src/theme/mono-face.js';
import type { Theme } from '../../../src/theme/theme.js';
import { exampleTheme } from '../example-theme.js';

const { deck } = exampleTheme;
const face = (officeName: string) => ({ family: officeName, officeName, scale: 1, files: {} });
const body = {
  latin: 'arial',
  eastAsian: 'yahei',
  eastAsianByRegion: { 'zh-Hans': 'yahei', 'zh-Hant-TW': 'jhenghei', ja: 'meiryo' },
} as const;
const theme: Theme = {
  ...exampleTheme,
  faces: {
    ...exampleTheme.faces,
    yahei: face('Microsoft YaHei'),
    jhenghei: face('Microsoft JhengHei'),
    meiryo: face('Meiryo'),
    mono: MONO_FACE,
  },
  deck: { ...deck, fonts: { heading: deck.fonts.heading, body, mono: { latin: 'mono', eastAsian: 'yahei' } } },
};
const styles = deck.styles('zh-Hans');

describe('typefaces that an Office program is told', () => {
  it('are the face of the deck’s language, and those of other scripts', () => {
    expect(sceneTheme(theme, 'deck', styles, 'zh-Hans').fonts.body).toMatchObject({
      eastAsian: 'Microsoft YaHei',
      byScript: { Hans: 'Microsoft YaHei', Hant: 'Microsoft JhengHei', Jpan: 'Meiryo' },
    });
    expect(sceneTheme(theme, 'deck', styles, 'zh-Hant-TW').fonts.body.eastAsian).toBe('Microsoft JhengHei');
    expect(sceneTheme(theme, 'deck', styles, 'zh-HK').fonts.body.eastAsian).toBe('Microsoft JhengHei');
    expect(sceneTheme(theme, 'deck', styles, 'en').fonts.body.eastAsian).toBe('Microsoft YaHei');
  });

  it('of text in another language are named by its style', () => {
    const text = { ...styles.get('body')!, slot: 'body' } as const;
    const named = sceneTheme(theme, 'deck', new Map([['body', text]]), 'zh-Hans').styles.get('body');
    expect(named?.eastAsianTypefaces).toEqual({ 'zh-Hant-TW': 'Microsoft JhengHei', ja: 'Meiryo' });
  });

  it('of code are named by its style, for an Office theme has no slot for it', () => {
    const code = { ...styles.get('body')!, name: 'code', slot: 'mono' } as const;
    expect(sceneTheme(theme, 'deck', new Map([['code', code]]), 'zh-Hans').styles.get('code')?.typeface).toBe(
      'Consolas',
    );
  });

  it('a brief has none', () => {
    const { fonts, styles: own } = sceneTheme(theme, 'brief', styles, 'zh-Hans');
    expect(fonts.body).toEqual({ latin: '', eastAsian: '', complex: '' });
    expect(own).toBe(styles);
  });
});
