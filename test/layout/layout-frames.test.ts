import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/scene/check-scene.js';
import type { TextItem } from '../../src/scene/item.js';
import { layOut } from './example.js';

const slide = (inside: string, layout = 'content', id = 'a'): string =>
  `<slide id="${id}" layout="${layout}"><title>题目${id}</title>${inside}</slide>`;
const deck = (...slides: readonly string[]): string => `<deck>${slides.join('')}</deck>`;
const textIn = (markup: string, frame: string): TextItem =>
  layOut(markup).scene.pages[0]!.items.find((item) => item.kind === 'text' && item.frame === frame) as TextItem;

const TABLE =
  '<table frame="table"><thead><tr><th>行业</th><th>数</th></tr></thead><tbody><tr><td>焦化</td><td>1</td></tr></tbody></table>';

describe('a deck', () => {
  const markup = deck(
    slide(
      '<text frame="body"><p>一</p><list><item>甲<list><item>乙</item></list></item></list></text><notes><p>话</p></notes>',
    ),
    slide(
      '<chart frame="chart" name="capacity"><title>发现</title></chart><text frame="body">文</text>',
      'chart-text',
      'b',
    ),
    slide(TABLE, 'table', 'c'),
    slide(
      '<key-figures frame="body"><key-figure><value>6.3%</value><label>增速</label></key-figure></key-figures>',
      'content',
      'd',
    ),
  );

  it('is a sound scene in both languages, without any complaint', () => {
    for (const language of ['zh-Hans', 'en']) {
      const { scene, diagnostics } = layOut(markup, language);
      expect(diagnostics).toEqual([]);
      expect(checkScene(scene)).toEqual([]);
    }
  });

  it('fills each frame with one native object', () => {
    const filled = layOut(markup).scene.pages.map((page) =>
      page.items
        .filter((item) => item.frame !== undefined && !item.furniture)
        .map((item) => `${item.kind} ${item.frame}`),
    );
    expect(filled).toEqual([
      ['text title', 'text body'],
      ['text title', 'chart chart', 'text body', 'text source'],
      ['text title', 'table table'],
      ['text title'],
    ]);
  });

  it('sets the text of the outer columns of a table on the edges of its rules', () => {
    const table = layOut(markup).scene.pages[2]!.items.find((item) => item.kind === 'table');
    const insets = table?.kind === 'table' ? table.cells.slice(0, 2).map((cell) => cell.insets) : [];
    expect(insets.map(({ left, right }) => [left === 0, right === 0])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('numbers its slides in furniture that stays live', () => {
    const numbers = layOut(markup).scene.pages.map((page) =>
      page.items.find((item) => item.kind === 'text' && item.field === 'slideNumber'),
    );
    expect(numbers.map((item) => item?.kind === 'text' && item.paragraphs[0]!.runs[0]!.text)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('keeps lists as lists with levels, in the text and in the logical tree', () => {
    const { paragraphs } = textIn(markup, 'body');
    expect(paragraphs.map((paragraph) => paragraph.list?.level)).toEqual([undefined, 0, 1]);
    const section = layOut(markup).scene.structure.children[0]!;
    const roles = 'children' in section ? section.children.map((child) => child.role) : [];
    expect(roles).toEqual(['H1', 'P', 'L']);
  });
});

describe('text in a frame', () => {
  it('stands where the frame anchors it', () => {
    const markup = deck(slide('<chart frame="chart" name="capacity"/><text frame="body">文</text>', 'chart-text'));
    // A line of 30 pt in the middle of 340 pt: its baseline stands 15 + 0.38 × 20 pt below its top.
    expect(textIn(markup, 'body').lines[0]!.baseline).toBeCloseTo(155 + 15 + 7.6);
  });
});

describe('a chart on a slide', () => {
  it('fills its frame below its title', () => {
    const { scene } = layOut(
      deck(
        slide(
          '<chart frame="chart" name="capacity"><title>发现</title></chart><text frame="body">文</text>',
          'chart-text',
        ),
      ),
    );
    const chart = scene.pages[0]!.items.find((item) => item.kind === 'chart');
    expect(chart?.rect).toEqual({ x: 40, y: 156, width: 580, height: 304 });
  });
});

describe('a chart in a frame', () => {
  const markup = deck(
    slide(
      '<chart frame="chart" name="capacity"><title>题</title><source>源</source></chart><text frame="body">文</text>',
      'chart-text',
    ),
  );
  const parts = (needed?: number) => {
    const items = layOut(markup, 'zh-Hans', needed).scene.pages[0]!.items;
    const chart = items.find((item) => item.kind === 'chart')!;
    const source = items.find((item) => item.id.endsWith('/source'))!;
    return { chart: chart.rect, source: source.rect };
  };

  it('fills what its title and source leave of it', () => {
    const { chart, source } = parts();
    expect(chart.height).toBeGreaterThan(250);
    expect(source.y).toBeCloseTo(chart.y + chart.height + 6);
  });

  it('is lower where its bars need less, its source right under it', () => {
    const { chart, source } = parts(220);
    expect(chart.height).toBe(220);
    expect(chart.y).toBe(parts().chart.y);
    expect(source.y).toBeCloseTo(chart.y + 220 + 6);
  });

  it('takes the better part of its frame with its texts, however few its bars', () => {
    const full = parts();
    const { chart } = parts(10);
    const frame = full.source.y + full.source.height - full.chart.y;
    expect(chart.height).toBeGreaterThan(80);
    expect(chart.height).toBeGreaterThan(frame * 0.5);
    expect(chart.height).toBeLessThan(frame * 0.72);
  });
});
