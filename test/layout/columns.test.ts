import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/scene/check-scene.js';
import type { Scene } from '../../src/scene/scene.js';
import { contentOf, documentOf, han, layOut, wordsOf } from './example.js';
import { parseDocument } from '../../src/document/parse-document.js';

/** The laid-out brief, which must be sound and without complaint. */
function sound(markup: string): Scene {
  const { scene, diagnostics } = layOut(`<brief>${markup}</brief>`);
  expect(diagnostics).toEqual([]);
  expect(checkScene(scene)).toEqual([]);
  return scene;
}

/** Ids of what stands on each page, with the left edge of each; the text area of 400 pt begins at 50. */
function places(scene: Scene): readonly string[] {
  return scene.pages.map((page) =>
    contentOf(page)
      .map(({ id, rect }) => `${id}@${rect.x}`)
      .join(' '),
  );
}

/** Codes of what is wrong with some markup. */
function problems(markup: string): readonly string[] {
  const text = `<brief>${markup}</brief>`;
  const at = () => ({ file: 'example.hbs', line: 1, column: 1 });
  return parseDocument({ text, file: 'example.hbs', at }, 'zh-Hans').diagnostics.map(({ code }) => code);
}

describe('a section in columns', () => {
  it('sets its text in columns of equal width under its heading, which spans them', () => {
    const scene = sound(`<section columns="2"><heading>部分</heading><p>${han(140)}</p></section>`);
    const [heading, left, right] = contentOf(scene.pages[0]!);
    expect(heading!.rect).toMatchObject({ x: 50, width: 400 });
    expect(left!.rect).toMatchObject({ x: 50, width: 191 });
    expect(right!.rect).toMatchObject({ x: 259, width: 191, y: left!.rect.y });
    expect(left!.rect.height).toBe(right!.rect.height);
  });

  it('holds a paragraph over two columns as one element', () => {
    const scene = sound(`<section columns="2"><p>${han(160)}</p></section>`);
    expect(scene.structure.children).toMatchObject([
      { role: 'Sect', children: [{ role: 'P', children: [{ item: '1.1' }, { item: '1.1+1' }] }] },
    ]);
    expect(contentOf(scene.pages[0]!).map(wordsOf).join('')).toBe(han(160));
  });

  it('may hold nothing, one word, a callout, notes, figures', () => {
    expect(places(sound('<section columns="2"></section><p>后</p>'))).toEqual(['2@50']);
    expect(places(sound('<section columns="3"><p>一</p></section>'))).toEqual(['1.1@50']);
    sound(
      `<section columns="2"><callout><p>提示<note>注</note></p></callout><p>${han(90)}<note>注</note></p></section>`,
    );
    const chart = '<chart name="capacity" height="90"/>';
    expect(places(sound(`<section columns="2">${chart}${chart}</section>`))[0]).toContain('@259');
  });

  it('gives its blocks the width of all columns where they ask for it', () => {
    const scene = sound(`<section columns="2"><p>${han(80)}</p><p span="all">宽</p><p>${han(80)}</p></section>`);
    expect(contentOf(scene.pages[0]!).map(({ rect }) => rect.width)).toEqual([191, 191, 400, 191, 191]);
  });

  it('gives a table that is too wide for a column the width of all', () => {
    const cells = Array.from({ length: 6 }, (_, index) => `<td>Unbreakable${index}</td>`).join('');
    const scene = sound(`<section columns="3"><table><tbody><tr>${cells}</tr></tbody></table></section>`);
    expect(contentOf(scene.pages[0]!).find(({ kind }) => kind === 'table')!.rect.width).toBe(400);
  });

  it('takes a table over columns and pages, with caption and header again on each', () => {
    const rows = Array.from({ length: 120 }, (_, index) => `<tr><th>${index}</th><td>1</td></tr>`).join('');
    const scene = sound(
      `<section columns="2"><table id="t"><caption>表题</caption><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody>${rows}</tbody></table></section>`,
    );
    const tables = scene.pages.flatMap((page) => page.items.filter(({ kind }) => kind === 'table'));
    expect(tables.length).toBeGreaterThan(2);
    expect(new Set(tables.map(({ rect }) => rect.x))).toEqual(new Set([50, 259]));
    for (const table of tables) expect(table.kind === 'table' && table.headerRows).toBe(1);
    expect(scene.pages.flatMap(({ items }) => items).filter(({ id }) => id.startsWith('t/continued'))).toHaveLength(
      tables.length - 1,
    );
  });

  it('begins a new column or page where it says so', () => {
    const broken = sound('<section columns="2"><p>一</p><column-break/><p>二</p><page-break/><p>三</p></section>');
    expect(places(broken)).toEqual(['1.1@50 1.3@259', '1.5@50']);
    expect(places(sound('<section columns="2"><column-break/><p>一</p><page-break/></section><p>二</p>'))).toEqual([
      '1.2@50',
      '2@50',
    ]);
  });

  it('runs on turned pages, too', () => {
    const scene = sound(`<section orientation="landscape" columns="3"><p>${han(90)}</p></section>`);
    expect(new Set(contentOf(scene.pages[0]!).map(({ rect }) => rect.x)).size).toBe(3);
  });

  it('is named in the header of a page by what the first column begins with', () => {
    const scene = sound(
      `<title-block><title>题</title></title-block><page-break/><section columns="2"><section><heading>甲</heading><p>${han(700)}</p></section><section><heading>乙</heading><p>${han(500)}</p></section></section>`,
    );
    const header = scene.pages[1]!.items.find(({ id }) => id === 'page2/section');
    expect(wordsOf(header)).toBe('甲');
  });
});

describe('a section without a heading', () => {
  it('only groups: the headings in it keep the level of the place', () => {
    const document = documentOf(
      '<brief><section columns="2"><section><heading>甲</heading></section></section></brief>',
    );
    const [group] = document.kind === 'brief' ? document.blocks : [];
    const inner = group?.kind === 'section' ? group.blocks[0] : undefined;
    expect(inner).toMatchObject({ kind: 'section', level: 1, blocks: [{ kind: 'heading', level: 1 }] });
  });
});

describe('columns that cannot be', () => {
  it('are mistakes of the author', () => {
    expect(problems('<section columns="2"><section columns="2"><p>一</p></section></section>')).toEqual([
      'document/nested-columns',
    ]);
    expect(problems('<section columns="2"><columns><column><p>一</p></column></columns></section>')).toEqual([
      'document/nested-columns',
    ]);
    expect(problems('<section columns="7"><p>一</p></section>')).toEqual(['document/many-columns']);
    expect(problems('<p>一</p><column-break/>')).toEqual(['document/column-break']);
    expect(problems('<p float="top">一</p>')).toEqual(['document/unknown-attribute']);
    expect(problems('<callout><chart name="capacity" float="top"/></callout>')).toEqual(['document/unknown-attribute']);
  });
});

describe('a table on a turned page', () => {
  const table =
    '<table id="t" orientation="landscape"><caption>表</caption><tbody><tr><td>一</td></tr></tbody></table>';

  it('comes behind the page that has reached it, and text goes on before and behind it', () => {
    const scene = sound(`<p>${han(200)}</p>${table}<p>${han(1600)}</p>`);
    expect(scene.pages.map(({ size }) => size.width > size.height)).toEqual([false, true, false]);
    expect(places(scene)[0]).toBe('1@50 3@50');
    expect(contentOf(scene.pages[1]!).find(({ id }) => id === 't')!.rect.width).toBeGreaterThan(0);
  });

  it('stands at once where its author fixes it', () => {
    const fixed = table.replace('orientation', 'float="here" orientation');
    expect(sound(`<p>一</p>${fixed}<p>二</p>`).pages.map(({ size }) => size.width > size.height)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('may be the first or the last block, or stand in a section that is turned already', () => {
    expect(sound(`${table}<p>一</p>`).pages).toHaveLength(2);
    expect(sound(`<p>一</p>${table}`).pages).toHaveLength(2);
    expect(sound(`<section orientation="landscape"><p>一</p>${table}</section>`).pages).toHaveLength(1);
  });

  it('may be a chart', () => {
    const scene = sound('<p>一</p><chart name="capacity" orientation="landscape"/><p>二</p>');
    expect(scene.pages.map(({ size }) => size.width > size.height)).toEqual([false, true]);
  });
});

describe('a figure with a place', () => {
  it('stands at the top or foot of its page', () => {
    const chart = (to: string): string => `<chart id="${to}" name="capacity" float="${to}"/>`;
    const scene = sound(`<p>${han(200)}</p>${chart('top')}<p>${han(200)}</p>${chart('bottom')}<p>${han(1600)}</p>`);
    const drawn = scene.pages[0]!.items.filter(({ kind }) => kind === 'chart');
    expect(drawn[0]!.id).toBe('top/chart');
    expect(drawn[0]!.rect.y).toBeLessThan(80);
    expect(drawn[1]!.rect.y + drawn[1]!.rect.height).toBeGreaterThan(600);
  });
});
