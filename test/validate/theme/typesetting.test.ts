import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateTheme } from '../../../src/validate/validate-theme.js';
import { workspaceOf } from '../workspace-of.js';

const THEME = readFileSync(new URL('../../../templates/policy/theme.yaml', import.meta.url), 'utf8');

/** The theme of the policy template with one text of its brief replaced. */
function changed(from: string, to: string) {
  if (!THEME.includes(from)) throw new Error(`the theme has no “${from}”`);
  return validateTheme(workspaceOf({ 'templates/policy/theme.yaml': THEME.replace(from, to) }));
}

const BODY = /body: \{ latin: serif, eastAsian: \{[^}]*\} \}/.exec(THEME)![0];

describe('how a theme sets Chinese', () => {
  it('is normal kinsoku and 全角式 where it says nothing', () => {
    expect(changed('page: A4', 'page: A4').value!.brief.typesetting).toEqual({
      kinsoku: 'normal',
      punctuation: 'full',
    });
  });

  it('is what the brief says', () => {
    const { value, diagnostics } = changed('page: A4', 'page: A4\n  kinsoku: strict\n  punctuation: kaiming');
    expect(value!.brief.typesetting).toEqual({ kinsoku: 'strict', punctuation: 'kaiming' });
    expect(diagnostics).toEqual([]);
  });

  it('a word that is none is an error', () => {
    const { diagnostics } = changed('page: A4', 'page: A4\n  kinsoku: strikt');
    expect(diagnostics).toMatchObject([
      { code: 'validate/unknown-word', message: 'the brief: kinsoku is “strikt”', hint: 'did you mean “strict”?' },
    ]);
  });
});

describe('East Asian faces by language', () => {
  it('one face is that of Simplified Chinese', () => {
    expect(changed(BODY, 'body: { latin: serif, eastAsian: song }').value!.brief.fonts.body).toEqual({
      latin: 'serif',
      eastAsian: 'song',
    });
  });

  it('several: the first serves all languages without one of their own', () => {
    const { value, diagnostics } = changed(
      BODY,
      'body: { latin: serif, eastAsian: { zh-Hant-TW: hei, zh-Hans: song } }',
    );
    expect(diagnostics).toEqual([]);
    expect(value!.brief.fonts.body).toEqual({
      latin: 'serif',
      eastAsian: 'hei',
      eastAsianRegion: 'zh-Hant-TW',
      eastAsianByRegion: { 'zh-Hant-TW': 'hei', 'zh-Hans': 'song' },
    });
  });

  it.each([
    ['{ zh-Hant-TV: song }', 'the body font: eastAsian knows no key “zh-Hant-TV”', 'did you mean “zh-Hant-TW”?'],
    ['{ zh-Hans: sang }', 'the body font: eastAsian: there is no face “sang”', 'did you mean “song”?'],
  ])('%s is an error', (faces, message, hint) => {
    const { diagnostics } = changed(BODY, `body: { latin: serif, eastAsian: ${faces} }`);
    expect(diagnostics[0]).toMatchObject({ message, hint });
  });
});
