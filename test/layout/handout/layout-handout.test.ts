import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layoutHandout } from '../../../src/layout/handout/layout-handout.js';
import { localeOf } from '../../../src/locale/locale.js';
import { checkScene, leavesOf } from '../../../src/scene/check-scene.js';
import type { GroupItem, Item, TextItem } from '../../../src/scene/item.js';
import type { Scene } from '../../../src/scene/scene.js';
import type { StructureNode } from '../../../src/scene/structure.js';
import { openFonts } from '../../../src/text/open-fonts.js';
import type { HandoutDensity } from '../../../src/theme/handout-choice.js';
import { han, layOut, wordsOf } from '../example.js';
import { exampleTheme } from '../example-theme.js';

const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const files = new Map<string, Uint8Array>();
function font(path: string): Uint8Array | undefined {
  if (!files.has(path) && existsSync(MODULES + path)) files.set(path, readFileSync(MODULES + path));
  return files.get(path);
}

/** The handout of a deck of the example theme: A page has a text area of 428 by 620 pt. */
function handout(markup: string, density: HandoutDensity = 2, language = 'zh-Hans'): Scene {
  const fonts = openFonts({ theme: exampleTheme, artifact: 'brief', language, font }).value!;
  const locale = localeOf(language)!;
  const { scene } = layOut(markup, language);
  const { value, diagnostics } = layoutHandout(scene, {
    theme: exampleTheme,
    fonts,
    locale,
    generator: 'briefdeck test',
    density,
  });
  expect(diagnostics).toEqual([]);
  expect(checkScene(value)).toEqual([]);
  return value;
}

const slide = (id: string, notes: string, inside = '<text frame="body"><p>正文</p></text>'): string =>
  `<slide id="${id}" layout="content"><title>题目${id}</title>${inside}${notes && `<notes>${notes}</notes>`}</slide>`;
const deck = (...slides: readonly string[]): string => `<deck>${slides.join('')}</deck>`;

const groups = (items: readonly Item[]): readonly GroupItem[] => items.filter((item) => item.kind === 'group');
const notesOf = (items: readonly Item[], id: string): readonly TextItem[] =>
  items.filter((item): item is TextItem => item.kind === 'text' && item.id.startsWith(`handout/${id}/notes-`));
const ruled = (items: readonly Item[]): readonly Item[] => items.filter((item) => /\/line-\d+$/.test(item.id));
const labels = (scene: Scene): readonly string[] =>
  scene.pages.flatMap(({ items }) => items.filter((item) => /\/label-/.test(item.id)).map(wordsOf));

const FACT = '<p>增速<fact id="va-growth">6.3%</fact></p>';

describe('a handout', () => {
  const slides = ['a', 'b', 'c', 'd', 'e'].map((id) => slide(id, '<p>先说结论。</p>'));

  it.each([1, 2, 3] as const)('has at most %i slides a page, in order and in their proportion', (density) => {
    for (const language of ['zh-Hans', 'en']) {
      const { pages } = handout(deck(...slides), density, language);
      expect(pages.map(({ items }) => groups(items).length)).toEqual(
        { 1: [1, 1, 1, 1, 1], 2: [2, 2, 1], 3: [3, 2] }[density],
      );
      const all = pages.flatMap(({ items }) => groups(items));
      expect(all.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => `handout/${id}`));
      for (const { rect, transform } of all) {
        expect(rect.width / rect.height).toBeCloseTo(960 / 540, 6);
        expect(transform[0]).toBeCloseTo(rect.width / 960, 6);
      }
    }
  });

  it('shows of a slide what its layout draws and what stands on it', () => {
    const [group] = groups(handout(deck(slides[0]!)).pages[0]!.items);
    expect(group!.items.map(({ id }) => id)).toEqual(['handout/a/background', 'a/title', 'a/body', 'a/number']);
  });

  it('has notes below a slide that has the page, beside slides that share it', () => {
    const placeOf = (density: HandoutDensity) => {
      const { items } = handout(deck(slides[0]!), density).pages[0]!;
      return { slide: groups(items)[0]!.rect, notes: notesOf(items, 'a')[0]!.rect };
    };
    const below = placeOf(1);
    expect(below.notes.x).toBe(below.slide.x);
    expect(below.notes.y).toBeGreaterThan(below.slide.y + below.slide.height);
    const beside = placeOf(2);
    expect(beside.notes.x).toBeGreaterThan(beside.slide.x + beside.slide.width);
    expect(beside.notes.y).toBeLessThan(beside.slide.y + beside.slide.height);
  });

  it('says of each slide which one it is, and has title, date and page number on each page', () => {
    const scene = handout(deck(...slides), 3);
    expect(labels(scene).slice(0, 2)).toEqual(['第 1 张幻灯片 · 讲稿', '第 2 张幻灯片 · 讲稿']);
    const furniture = scene.pages[1]!.items.filter((item) => item.id.startsWith('handout/page2/'));
    expect(furniture.map(wordsOf)).toEqual(['题目a', '讲义 · 2023年7月5日', '第 2 页，共 2 页']);
    expect(scene.meta.title).toBe('题目a（讲义）');
  });
});

describe('the notes of a handout', () => {
  it('go on over pages under a line that says so, each line once and the first ones with their slide', () => {
    for (const density of [1, 2, 3] as const) {
      const paragraphs = Array.from({ length: 12 }, () => `<p>${han(90)}</p>`).join('');
      const scene = handout(deck(slide('a', paragraphs.repeat(3))), density);
      const parts = scene.pages.map(({ items }) => notesOf(items, 'a'));
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.every((part) => part.length === 1)).toBe(true);
      expect(groups(scene.pages[0]!.items)).toHaveLength(1);
      expect(parts.flat().map(wordsOf).join('')).toBe(han(90).repeat(36));
      expect(
        labels(scene)
          .slice(1)
          .every((label) => label === '第 1 张幻灯片 · 讲稿（续）'),
      ).toBe(true);
      for (const [part] of parts) {
        const { rect, lines } = part!;
        expect(rect.y + rect.height).toBeLessThanOrEqual(660.01);
        const counts = [lines[0]!, lines.at(-1)!].map(({ paragraph }) =>
          lines.filter((line) => line.paragraph === paragraph),
        );
        expect(counts.every((same) => same.length >= 2)).toBe(true);
      }
    }
  });

  it('leave ruled lines where there are none, and only there', () => {
    const scene = handout(deck(slide('a', ''), slide('b', '<p>话</p>')));
    const [page] = scene.pages;
    expect(labels(scene)).toEqual(['第 1 张幻灯片', '第 2 张幻灯片 · 讲稿']);
    const lines = ruled(page!.items);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every(({ id }) => id.startsWith('handout/a/'))).toBe(true);
    const second = groups(page!.items)[1]!.rect.y;
    expect(lines.every(({ rect }) => rect.y < second)).toBe(true);
  });

  it('end in the sources of the figures, in small print under a short rule; three a page have them run in', () => {
    const styles = (density: HandoutDensity) => {
      const { items } = handout(
        deck(slide('a', `<p>先说结论。</p>${FACT}<p>再说<fact id="va-over-q1">0.4</fact></p>`)),
        density,
      ).pages[0]!;
      expect(items.some(({ id }) => id === 'handout/a/sources-rule')).toBe(true);
      return notesOf(items, 'a')[0]!.paragraphs.map(({ style, list }) => `${style}${list ? ' •' : ''}`);
    };
    const talk = ['handout', 'handout', 'handout', 'handout-sources'];
    expect(styles(1)).toEqual([...talk, 'handout-source •', 'handout-source •']);
    expect(styles(2)).toEqual(styles(1));
    expect(styles(3)).toEqual([...talk, 'handout-source']);
  });
});

describe('a handout for those who hear it', () => {
  const roles = (node: StructureNode): readonly string[] =>
    node.children.flatMap((child) =>
      child.role === 'leaf' ? [] : /^H\d|^P$|^LI$/.test(child.role) ? [child.role] : roles(child),
    );

  it('tells a slide’s title, what stands on it, then its notes, under headings that skip no level', () => {
    const scene = handout(deck(slide('a', FACT), slide('b', '<p>话</p>')));
    expect(scene.structure.children.map((child) => child.role !== 'leaf' && roles(child))).toEqual([
      ['H1', 'P', 'H2', 'P', 'P', 'LI'],
      ['H2', 'P', 'H3', 'P'],
    ]);
    const [first] = scene.structure.children;
    expect([...new Set(leavesOf(first as StructureNode).map(({ item }) => item))]).toEqual([
      'a/title',
      'a/body',
      'handout/a/label-0',
      'handout/a/notes-0',
    ]);
  });

  it('has a bookmark for each slide, and links between slides lead to where they are', () => {
    const linked = '<text frame="body"><p><a to="c">第三张</a></p></text>';
    const markup = deck(slide('a', '<p>见<a to="c">后文</a></p>', linked), slide('b', ''), slide('c', ''));
    const scene = handout(markup);
    expect(scene.outline.map(({ title, page }) => `${title} ${page}`)).toEqual(['题目a 0', '题目b 0', '题目c 1']);
    expect(scene.destinations.map(({ name, page }) => `${name} ${page}`)).toEqual(['a 0', 'b 0', 'c 1']);
    const [page] = scene.pages;
    const texts = [...groups(page!.items)[0]!.items, ...notesOf(page!.items, 'a')].filter(
      (item) => item.kind === 'text',
    );
    const links = texts.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? [])),
    );
    expect(links.map((link) => link.kind === 'destination' && link.name)).toEqual(['c', 'c']);
  });
});
