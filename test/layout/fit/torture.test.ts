import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { checkScene } from '../../../src/scene/check-scene.js';
import type { Item } from '../../../src/scene/item.js';
import type { Scene } from '../../../src/scene/scene.js';
import { layOut } from '../example.js';

/** Texts of any length, by the way they are written. */
const WRITINGS: Readonly<Record<string, string>> = {
  Chinese: '全省推动钢铁、焦化等行业整合转移，把新增投资更多引向高技术制造业。',
  English: 'The province steers new investment towards high-technology manufacturing and its clusters. ',
  mixed: '建设 Industrial Internet 平台，鼓励龙头企业与 SMEs 结对攻关（“链长制” chain-chief system）。',
  'an endless word': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'names from right to left': 'פרופ׳ דוד בן־גוריון, ',
};

/** Characters that no face of the theme has. */
const UNKNOWN: readonly (readonly [string, string])[] = [
  ['👩🏽‍🏭📈', '“👩” (U+1F469)'],
  ['محمد بن سلمان', '“م” (U+0645)'],
];

const cut = (text: string, length: number): string =>
  [...text.repeat(Math.ceil(length / [...text].length))].slice(0, length).join('');
const slide = (inside: string, title = '题', layout = 'content'): string =>
  `<deck><slide id="a" layout="${layout}"><title>${title}</title>${inside}</slide></deck>`;

/** Texts and tables that reach out of their frame or of the slide, by more than rounding. */
function outside(scene: Scene): readonly string[] {
  return scene.pages.flatMap((page) =>
    page.items.flatMap((item): readonly string[] => {
      const { x, y, width, height } = item.rect;
      const off = x < -0.01 || y < -0.01 || x + width > page.size.width + 0.01 || y + height > page.size.height + 0.01;
      return off || over(item) ? [item.id] : [];
    }),
  );
}

function over(item: Item): boolean {
  if (item.kind !== 'text') return false;
  // A line's em box: its baseline stands 0.38 em below the middle of its leading.
  return item.lines.some((line) => {
    const size = Math.max(0, ...line.runs.map((run) => run.size));
    const right = line.x + line.width > item.rect.width + 0.01;
    return right || line.baseline - size < -0.01 || line.baseline + size * 0.12 > item.rect.height + 0.01;
  });
}

/** Whole and inside its frames, or refused by an error that says how much is too much. */
function check(markup: string, language: string): readonly Diagnostic[] {
  const { scene, diagnostics } = layOut(markup, language);
  expect(checkScene(scene)).toEqual([]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) expect(outside(scene)).toEqual([]);
  for (const error of errors)
    expect(error).toMatchObject({ code: 'layout/overflow', message: expect.stringMatching(/\d/) });
  return errors;
}

describe.each(['zh-Hans', 'en'])('in a deck in %s', (language) => {
  it.each(Object.keys(WRITINGS))('%s: any title fits or is refused', (writing) => {
    const refused = [5, 20, 50, 100, 200].map((length) => {
      return check(slide('<text frame="body">文</text>', cut(WRITINGS[writing]!, length)), language).length;
    });
    expect(refused[0]).toBe(0);
    // Once too long, longer ones are too long as well.
    expect([...refused].sort((a, b) => a - b)).toEqual(refused);
  });

  it.each(Object.keys(WRITINGS))('%s: any body fits, on as many slides as it takes', (writing) => {
    for (const length of [0, 1, 300, 1100, 3000]) {
      const body = length === 0 ? '' : `<text frame="body">${cut(WRITINGS[writing]!, length)}</text>`;
      expect(check(slide(body), language)).toEqual([]);
    }
  });

  it.each(UNKNOWN)('%s: characters that no face has are named, wherever they stand', (text, named) => {
    for (const markup of [slide('<text frame="body">文</text>', text), slide(`<text frame="body">${text}</text>`)]) {
      const { scene, diagnostics } = layOut(markup, language);
      expect(checkScene(scene)).toEqual([]);
      expect(diagnostics[0]).toMatchObject({ code: 'font/missing-character', message: expect.stringContaining(named) });
    }
  });

  it.each([
    [1, 2],
    [12, 2],
    [60, 5],
    [500, 3],
    [30, 20],
  ])('a table of %i rows and %i columns fits, on as many slides as it takes', (rows, columns) => {
    const cells = (name: string, text: string): string => `<tr>${`<${name}>${text}</${name}>`.repeat(columns)}</tr>`;
    const inside = `<thead>${cells('th', '行业 A')}</thead><tbody>${cells('td', '焦化 23.80').repeat(rows)}</tbody>`;
    expect(check(slide(`<table frame="table">${inside}</table>`, '题', 'table'), language)).toEqual([]);
  });
});
