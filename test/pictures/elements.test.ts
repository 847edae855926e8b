import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadResvg } from '../../src/base/load-resvg.js';
import { compileScene } from '../../src/compile-document.js';
import { BLOCK_ELEMENTS, BRIEF_BLOCKS, FRAME_BLOCKS } from '../../src/document/vocabulary/block-elements.js';
import { ELEMENTS } from '../../src/document/vocabulary/elements.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { localeOf } from '../../src/locale/locale.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { validateTheme } from '../../src/validate/validate-theme.js';
import { compileExample, compileSlides } from './elements/compile-example.mjs';
import { EXAMPLES } from './elements/examples.mjs';

const STAGES = { loadResvg, compileScene, loadWorkspace, localeOf, validateReport, validateTheme };
const PICTURES = 'templates/policy/preview/elements';

/** Tags of elements that no markup has. */
function withoutExample(keys: readonly string[], markups: readonly string[]): readonly string[] {
  const tags = keys.map((key) => ELEMENTS[key]!.tag);
  return tags.filter((tag) => !markups.some((markup) => new RegExp(`<${tag}[\\s/>]`).test(markup)));
}

describe('the examples of the reference of elements', () => {
  it('show every block and every part of one in a brief', () => {
    const briefs = EXAMPLES.map(({ brief }) => brief);
    // Of decks only.
    const others = new Set(['text', 'notes']);
    const keys = ['title-block', ...BRIEF_BLOCKS, ...Object.keys(BLOCK_ELEMENTS).filter((key) => !others.has(key))];
    expect(withoutExample(keys, briefs)).toEqual([]);
  });

  it('show every block of a slide in a deck', () => {
    const slides = EXAMPLES.map(({ slide = '' }) => slide);
    expect(withoutExample(FRAME_BLOCKS, slides)).toEqual([]);
  });

  it.each(EXAMPLES.map((example) => [example.name, example] as const))('%s: has no diagnostic', async (_, example) => {
    const { value, diagnostics } = await compileExample(example, STAGES);
    expect(diagnostics).toEqual([]);
    expect(value).toBeDefined();
  });

  it('slides have no diagnostics, and one page each', async () => {
    const shown = EXAMPLES.filter(({ slide }) => slide !== undefined);
    const { value, diagnostics } = await compileSlides(shown, STAGES);
    expect(diagnostics).toEqual([]);
    expect(value!.pages).toHaveLength(shown.length);
  });

  it('have a small picture each, and no picture is left over', () => {
    const expected = EXAMPLES.flatMap(({ name, slide }) => [`${name}.png`, ...(slide ? [`${name}-slide.png`] : [])]);
    const found = readdirSync(PICTURES);
    expect(found.sort()).toEqual(expected.sort());
    const sizes = found.map((file) => statSync(`${PICTURES}/${file}`).size);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});
