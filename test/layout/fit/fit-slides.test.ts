import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/scene/check-scene.js';
import type { TableItem, TextItem } from '../../../src/scene/item.js';
import type { Page } from '../../../src/scene/scene.js';
import type { DeckFit, FitMeans } from '../../../src/theme/deck-fit.js';
import type { Theme } from '../../../src/theme/theme.js';
import { exampleTheme } from '../example-theme.js';
import { contentOf, han, layOut, wordsOf } from '../example.js';

// The frame `body` of `content` holds 11 lines of 44 Han characters at 20 on 30 pt; the frame `table` 11 rows of 30 pt.
const LIMITS: Omit<DeckFit, 'order'> = { leading: 0.9, spacing: 0.5, floor: 14, smallFloor: 9, comfort: 2 };

function themeWith(order: readonly FitMeans[], more: Partial<Theme['deck']> = {}): Theme {
  return { ...exampleTheme, deck: { ...exampleTheme.deck, fit: { ...LIMITS, order }, ...more } };
}

function layOutWith(order: readonly FitMeans[], markup: string, more: Partial<Theme['deck']> = {}) {
  const { scene, diagnostics } = layOut(markup, 'zh-Hans', undefined, themeWith(order, more));
  const messages = diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
  return { scene, messages, fits: scene.pages.map((page) => fitOf(page)) };
}

function fitOf(page: Page, frame = 'body') {
  return page.slide!.fit!.find((one) => one.frame === frame);
}

const slide = (inside: string, layout = 'content', title = '题目'): string =>
  `<deck><slide id="a" layout="${layout}"><title>${title}</title>${inside}<notes><p>话</p></notes></slide></deck>`;
const body = (inside: string): string => slide(`<text frame="body">${inside}</text>`);
const paragraphs = (count: number, length: number): string => `<p>${han(length)}</p>`.repeat(count);
const items = (count: number): string => `<list>${`<item>${han(20)}</item>`.repeat(count)}</list>`;
const table = (rows: number, inside = ''): string =>
  slide(
    `<table frame="table"><thead><tr><th>行业</th><th>数</th></tr></thead><tbody>` +
      `${'<tr><td>焦化</td><td>1</td></tr>'.repeat(rows)}${inside}</tbody></table>`,
    'table',
  );
const bodyOf = (page: Page): TextItem => contentOf(page).find((item): item is TextItem => item.frame === 'body')!;
const tableOf = (page: Page): TableItem => contentOf(page).find((item): item is TableItem => item.kind === 'table')!;

describe('text that fits', () => {
  it('stays as the theme has it', () => {
    const { scene, fits } = layOutWith(['tighten', 'shrink', 'continue'], body(paragraphs(2, 44)));
    expect(bodyOf(scene.pages[0]!).paragraphs.map(({ style }) => style)).toEqual(['body', 'body']);
    expect(fits).toEqual([
      { frame: 'body', available: 340, used: 70, lines: 2, size: 20, themeSize: 20, action: 'as is' },
    ]);
  });
});

describe('tightening', () => {
  it('takes from leading and paragraph spaces, in quarters of what the theme allows, as little as it needs', () => {
    // Nine lines and eight spaces: 350 pt as the theme has them, 333.25 pt after the first quarter.
    const { scene, fits } = layOutWith(['tighten'], body(paragraphs(9, 40)));
    expect(fits[0]).toMatchObject({ action: 'tightened', size: 20, themeSize: 20 });
    const style = scene.theme.styles.get(bodyOf(scene.pages[0]!).paragraphs[0]!.style)!;
    expect(style).toMatchObject({ name: 'body-tight1', size: 20, leading: 29.25, spaceAfter: 8.75 });
  });

  it('that is not enough is an error with lines and characters to cut, set as tight as may be', () => {
    const { messages, fits } = layOutWith(['tighten'], body(paragraphs(7, 80)));
    expect(messages).toEqual([
      'error: The text in frame “body” of slide “a” is 3 lines (about 116 characters) too long',
    ]);
    expect(fits[0]!.action).toBe('too much');
  });
});

describe('shrinking', () => {
  it('goes by whole points, leading and spaces with it', () => {
    const { scene, messages, fits } = layOutWith(['shrink'], body(han(528)));
    const style = scene.theme.styles.get(bodyOf(scene.pages[0]!).paragraphs[0]!.style)!;
    expect(style).toMatchObject({ name: 'body@18', size: 18, leading: 27, spaceAfter: 9 });
    expect(fits[0]).toMatchObject({ action: 'shrunk', size: 18, themeSize: 20 });
    expect(messages).toEqual([]);
  });

  it('by more than the theme finds comfortable is a warning', () => {
    const { messages, fits } = layOutWith(['shrink'], body(han(700)));
    expect(fits[0]).toMatchObject({ action: 'shrunk', size: 16, beyondComfort: 2 });
    expect(messages).toEqual([
      'warning: The text in frame “body” of slide “a” is 4 pt smaller than in the theme, which allows 2 pt',
    ]);
  });

  it('comes after tightening has been used up, and needs less of it again', () => {
    const { scene } = layOutWith(['tighten', 'shrink'], body(paragraphs(6, 80)));
    expect(bodyOf(scene.pages[0]!).paragraphs[0]!.style).toBe('body@19-tight4');
  });

  it('stops at the floor', () => {
    const { messages } = layOutWith(['shrink'], body(han(1100)));
    expect(messages).toEqual([
      'error: The text in frame “body” of slide “a” is 2 lines (about 108 characters) too long',
    ]);
  });
});

describe('text that goes on', () => {
  it('does so between items, in parts of equal length, at the theme’s own size', () => {
    // 12 items of 30 + 10 pt; 8 of them fit one slide.
    const { scene, messages, fits } = layOutWith(['shrink', 'continue'], body(items(24)));
    expect(scene.pages.map((page) => bodyOf(page).paragraphs.length)).toEqual([8, 8, 8]);
    expect(new Set(scene.pages.flatMap((page) => bodyOf(page).paragraphs.map(({ style }) => style)))).toEqual(
      new Set(['body']),
    );
    expect(fits.map((fit) => fit!.part)).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })));
    expect(messages).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
  });

  it('says so in its titles, which stay unique, and in the notes', () => {
    const { scene } = layOutWith(['continue'], body(items(12)));
    expect(scene.pages.map(({ slide: meta }) => [meta!.id, meta!.title])).toEqual([
      ['a', '题目（1/2）'],
      ['a+2', '题目（2/2）'],
    ]);
    const notes = scene.pages.map(({ slide: meta }) => meta!.notes[0]!.runs.map((run) => run.text).join(''));
    expect(notes).toEqual(['话', '讲稿见第1张幻灯片。']);
  });

  it('breaks inside a paragraph only where that saves a slide, and leaves no line alone', () => {
    const whole = layOutWith(['continue'], body(paragraphs(3, 44 * 4)));
    expect(whole.scene.pages.map((page) => bodyOf(page).lines.length)).toEqual([8, 4]);
    const cut = layOutWith(['continue'], body(paragraphs(1, 44 * 12)));
    expect(cut.scene.pages.map((page) => bodyOf(page).lines.length)).toEqual([6, 6]);
    const text = cut.scene.pages.map((page) => wordsOf(bodyOf(page))).join('');
    expect(text).toBe(han(44 * 12));
  });

  it('keeps what leads with what it leads to', () => {
    const { scene } = layOutWith(['continue'], body(`${paragraphs(5, 40)}<p>以下各项：</p>${items(6)}`));
    // Six and six would be equal parts, and leave the lead at a slide's end.
    expect(scene.pages.map((page) => bodyOf(page).paragraphs.length)).toEqual([7, 5]);
  });

  it('keeps the rest of an item under its text, without a second marker', () => {
    const { scene } = layOutWith(['continue'], body(`<list><item>${han(44 * 14)}</item></list>`));
    expect(scene.pages.map((page) => bodyOf(page).paragraphs[0]!.list?.marker)).toEqual(['•', '']);
    const [first, second] = scene.pages.map((page) => bodyOf(page).lines[1]!.x);
    expect(second).toBe(first);
  });

  it('counts on in ordered lists', () => {
    const { scene } = layOutWith(['continue'], body(items(12).replace('<list>', '<list ordered>')));
    expect(bodyOf(scene.pages[1]!).paragraphs[0]!.list).toMatchObject({ ordinal: 7, marker: '7.' });
  });

  it('has the chart beside it again', () => {
    const inside = `<chart frame="chart" name="capacity"><title>图</title></chart><text frame="body">${items(12)}</text>`;
    const { scene } = layOutWith(['continue'], slide(inside, 'chart-text'));
    expect(scene.pages.length).toBeGreaterThan(1);
    for (const page of scene.pages) expect(page.items.filter((item) => item.kind === 'chart')).toHaveLength(1);
    expect(new Set(scene.pages.flatMap((page) => page.items.map(({ id }) => id))).size).toBe(
      scene.pages.flatMap((page) => page.items).length,
    );
  });

  it('goes on on the layout that the theme names, without what it does not repeat', () => {
    const layouts = exampleTheme.deck.layouts.map((layout) =>
      layout.name === 'chart-text' ? { ...layout, continued: { layout: 'content', repeat: [] } } : layout,
    );
    const inside = `<chart frame="chart" name="capacity"/><text frame="body">${items(12)}</text>`;
    const { scene, messages } = layOutWith(['continue'], slide(inside, 'chart-text'), { layouts });
    expect(scene.pages.map((page) => page.slide!.layout)).toEqual(['chart-text', 'content']);
    expect(scene.pages[1]!.items.some((item) => item.kind === 'chart')).toBe(false);
    expect(messages).toEqual([]);
  });

  it('says nothing of other slides where it fits', () => {
    const { scene } = layOutWith(['continue'], body(items(3)));
    expect(scene.pages.map(({ slide: meta }) => meta!.title)).toEqual(['题目']);
  });
});

describe('a table that is too long', () => {
  it('goes on under its header, in parts of equal length', () => {
    const { scene, messages } = layOutWith(['continue'], table(20));
    expect(scene.pages.map((page) => tableOf(page).rowHeights.length)).toEqual([11, 11]);
    for (const page of scene.pages) {
      expect(tableOf(page).headerRows).toBe(1);
      expect(wordsOf(tableOf(page)).startsWith('行业 | 数 | 焦化')).toBe(true);
    }
    expect(messages).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
  });

  it('has the same columns on every slide', () => {
    const { scene } = layOutWith(['continue'], table(20, `<tr><td>${han(30)}</td><td>123456</td></tr>`));
    expect(tableOf(scene.pages[1]!).columnWidths).toEqual(tableOf(scene.pages[0]!).columnWidths);
  });

  it('is not parted where a cell spans rows', () => {
    const spanned = `<tr><td rowspan="9">并</td><td>1</td></tr>${'<tr><td>2</td></tr>'.repeat(8)}`;
    const { scene } = layOutWith(['continue'], table(4, spanned));
    expect(scene.pages.map((page) => tableOf(page).rowHeights.length)).toEqual([5, 10]);
  });

  it('is first tightened and shrunk where the theme says so', () => {
    const { scene, fits } = layOutWith(['tighten', 'shrink', 'continue'], table(12));
    expect(scene.pages).toHaveLength(1);
    expect(fitOf(scene.pages[0]!, 'table')).toMatchObject({ action: 'tightened', lines: 13 });
    expect(fits).toEqual([undefined]);
  });

  it('says how many rows are too many where it may not go on', () => {
    expect(layOutWith([], table(19)).messages).toEqual([
      'error: The table in frame “table” of slide “a” is 9 rows too long',
    ]);
  });

  it('says how much a row is too high', () => {
    const high = `<tr><td>${han(1200)}</td><td>1</td></tr>`;
    expect(layOutWith(['continue'], table(2, high)).messages).toEqual([
      'error: Row 3 of the table in frame “table” of slide “a” is 226 pt too high for a slide',
    ]);
  });
});

describe('a title', () => {
  const long = slide('<text frame="body">文</text>', 'content', han(70));

  it('does not shrink unless the theme says how far: too long is an error with the characters to cut', () => {
    expect(layOutWith(['tighten', 'shrink', 'continue'], long).messages).toEqual([
      'error: The text in frame “title” of slide “a” is 1 line (about 8 characters) too long',
    ]);
  });

  it('shrinks to its own floor', () => {
    const layouts = exampleTheme.deck.layouts.map((layout) => ({
      ...layout,
      frames: layout.frames.map((frame) =>
        frame.name === 'title' ? { ...frame, fit: ['shrink'] as const, floor: 24 } : frame,
      ),
    }));
    const { scene, messages } = layOutWith([], long, { layouts });
    expect(fitOf(scene.pages[0]!, 'title')).toMatchObject({ size: 25, themeSize: 28 });
    expect(messages).toEqual([expect.stringContaining('3 pt smaller than in the theme')]);
    const longer = layOutWith([], long.replace(han(70), han(90)), { layouts });
    expect(longer.messages).toEqual([
      'error: The text in frame “title” of slide “a” is 1 line (about 18 characters) too long',
    ]);
  });
});

describe('frames side by side', () => {
  const layouts: Theme['deck']['layouts'] = [
    {
      ...exampleTheme.deck.layouts[0]!,
      name: 'two',
      frames: exampleTheme.deck.layouts[0]!.frames.flatMap((frame) =>
        frame.name !== 'body'
          ? [frame]
          : [
              { ...frame, name: 'left', rect: { ...frame.rect, width: 430 } },
              { ...frame, name: 'right', rect: { ...frame.rect, x: 490, width: 430 } },
            ],
      ),
    },
  ];
  const two = (left: string, right: string): string =>
    slide(`<text frame="left">${left}</text><text frame="right">${right}</text>`, 'two');

  it('have the same size: that of the fuller one', () => {
    const { scene } = layOutWith(['shrink'], two(han(300), han(20)), { layouts });
    expect(fitOf(scene.pages[0]!, 'right')!.size).toBe(fitOf(scene.pages[0]!, 'left')!.size);
    expect(fitOf(scene.pages[0]!, 'left')!.size).toBeLessThan(20);
  });

  it('stay as they are where one goes on', () => {
    const { scene } = layOutWith(['continue'], two(items(12), han(20)), { layouts });
    expect(scene.pages.map((page) => page.slide!.fit!.map(({ frame }) => frame))).toEqual([
      ['title', 'left', 'right'],
      ['title', 'left', 'right'],
    ]);
  });
});
