import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateTheme } from '../../../src/validate/validate-theme.js';
import { workspaceOf } from '../workspace-of.js';

const THEME = readFileSync(new URL('../../../templates/policy/theme.yaml', import.meta.url), 'utf8');
const GIVEN = /body: \{ latin: serif, eastAsian: \{[^}]*\} \}/;
const BODY = 'body: { latin: serif, eastAsian: song }';

function withFonts(lines: string) {
  return validateTheme(workspaceOf({ 'templates/policy/theme.yaml': THEME.replace(GIVEN, `${BODY}\n    ${lines}`) }));
}

describe('the mono font of a theme', () => {
  it('is Source Code Pro beside the Han face of the body, and the style of code is in it', () => {
    const { brief, deck, faces } = withFonts('').value!;
    expect(brief.fonts.mono).toEqual({ latin: 'source-code-pro', eastAsian: 'song' });
    expect(deck.fonts.mono).toMatchObject({ latin: 'source-code-pro', eastAsian: 'yahei' });
    expect(faces['source-code-pro']).toMatchObject({ family: 'Source Code Pro', officeName: 'Consolas' });
    expect(brief.styles('zh-Hans').get('code')).toMatchObject({ slot: 'mono', align: 'start', firstLineIndentEm: 0 });
  });

  it('may have faces of its own', () => {
    const { value, diagnostics } = withFonts('mono: { latin: arial, eastAsian: hei }');
    expect(value!.brief.fonts.mono).toEqual({ latin: 'arial', eastAsian: 'hei' });
    expect(diagnostics).toEqual([]);
  });

  it('may be another Latin face only', () => {
    expect(withFonts('mono: { latin: arial }').value!.brief.fonts.mono).toEqual({ latin: 'arial', eastAsian: 'song' });
  });

  it('that names no face is an error', () => {
    const { diagnostics } = withFonts('mono: { latin: courrier }');
    expect(diagnostics).toMatchObject([
      { code: 'theme/unknown-face', message: 'the mono font: there is no face “courrier”' },
    ]);
  });
});
