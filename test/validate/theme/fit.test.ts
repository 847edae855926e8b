import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DECK_FIT } from '../../../src/theme/deck-fit.js';
import { validateTheme } from '../../../src/validate/validate-theme.js';
import { workspaceOf } from '../workspace-of.js';

const POLICY = readFileSync(new URL('../../../templates/policy/theme.yaml', import.meta.url), 'utf8');
const FIT = POLICY.slice(POLICY.indexOf('  fit:\n'), POLICY.indexOf('  transition:'));

function check(from: string, to: string) {
  if (!POLICY.includes(from)) throw new Error(`the theme has no “${from}”`);
  const workspace = workspaceOf({ 'templates/policy/theme.yaml': POLICY.replace(from, to) });
  const { value, diagnostics } = validateTheme({ ...workspace, hasFont: () => true });
  return { deck: value!.deck, said: diagnostics.map(({ message, hint }) => `${message} | ${hint}`) };
}

describe('how slides fit', () => {
  it('is what the theme says', () => {
    const fit = '  fit: { order: [shrink], leading: 0.85, spacing: 0, floor: 16, smallFloor: 8, comfort: 0 }\n';
    const { deck, said } = check(FIT, fit);
    expect(said).toEqual([]);
    expect(deck.fit).toEqual({ order: ['shrink'], leading: 0.85, spacing: 0, floor: 16, smallFloor: 8, comfort: 0 });
  });

  it('has defaults for what a theme leaves out', () => {
    expect(check(FIT, '').deck.fit).toEqual(DEFAULT_DECK_FIT);
    expect(check(FIT, '  fit: { order: none }\n').deck.fit).toEqual({ ...DEFAULT_DECK_FIT, order: [] });
  });

  it('may differ in a frame', () => {
    const { deck } = check('', '');
    const content = deck.layouts.find(({ name }) => name === 'content')!;
    const title = content.frames.find(({ name }) => name === 'title')!;
    expect(title).toMatchObject({ fit: ['tighten', 'shrink'], floor: 24 });
    expect(content.frames.find(({ name }) => name === 'body')).not.toHaveProperty('fit');
  });

  it('goes on on the layout that is named, and repeats all frames where only the same one is left', () => {
    const { deck } = check('continued: { layout: picture-text, repeat: [picture] }', 'continued: {}');
    const continued = (name: string) => deck.layouts.find((layout) => layout.name === name)!.continued;
    expect(continued('chart-figure')).toEqual({ layout: 'chart-text', repeat: ['chart'] });
    expect(continued('two-charts')).toEqual({ layout: 'content', repeat: [] });
    expect(continued('picture-text')!.repeat).toContain('picture');
    expect(continued('content')).toBeUndefined();
  });

  it.each([
    [
      'order: [tighten, shrink, continue]',
      'order: [tigten]',
      '“tigten” is no means to make content fit | did you mean “tighten”?',
    ],
    [
      'order: [tighten, shrink, continue]',
      'order: [continue, shrink]',
      'nothing can come after “continue”, which always makes',
    ],
    ['order: [tighten, shrink, continue]', 'order: [shrink, shrink]', '“shrink” is there twice'],
    [
      'order: [tighten, shrink, continue]',
      'order: shrink',
      'order must be a list of means | write none, or some of [tighten,',
    ],
    ['leading: 0.9', 'leading: 0.5', 'leading must be a share from 0.8 to 1, not “0.5”'],
    ['comfort: 2', 'comfrt: 2', '“fit” of the deck knows no key “comfrt” | did you mean “comfort”?'],
    [
      'fit: [tighten, shrink], floor: 24',
      'fit: [shrnk], floor: 24',
      'the frame “title” of “common”: fit: “shrnk” is no means',
    ],
    [
      'layout: chart-text, repeat: [chart]',
      'layout: chart-txt, repeat: [chart]',
      'goes on on “chart-txt”, which there is not | did you mean “chart-text”?',
    ],
    [
      'layout: chart-text, repeat: [chart]',
      'layout: chart-text, repeat: [chrt]',
      'the layout has no frame “chrt” to repeat | did you mean “chart”?',
    ],
    ['transition: none', 'transition: fad', 'transition is “fad” | did you mean “fade”?'],
    ['handout: 2 ', 'handout: 4 ', 'handout is “4” | there are: none, 1, 2, 3'],
  ])('%j as %j is a mistake', (from, to, expected) => {
    expect(check(from, to).said.join('\n')).toContain(expected);
  });
});
