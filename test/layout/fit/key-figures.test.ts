import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/scene/check-scene.js';
import type { TextItem } from '../../../src/scene/item.js';
import type { Theme } from '../../../src/theme/theme.js';
import { exampleTheme } from '../example-theme.js';
import { contentOf, layOut } from '../example.js';

/** The frame of the content layout divided into four placeholders. */
const theme: Theme = {
  ...exampleTheme,
  deck: {
    ...exampleTheme.deck,
    layouts: exampleTheme.deck.layouts.map((layout) => ({
      ...layout,
      frames: layout.frames.map((frame) =>
        frame.name === 'body' ? { ...frame, style: 'key-value', levels: ['body'], cells: 4 } : frame,
      ),
    })),
  },
};

function figures(count: number, label = '增速') {
  const one = `<key-figure><value>6.3%</value><label>${label}</label></key-figure>`;
  const inside = `<key-figures frame="body">${one.repeat(count)}</key-figures>`;
  const markup = `<deck><slide id="a" layout="content"><title>题</title>${inside}</slide></deck>`;
  const { scene } = layOut(markup, 'zh-Hans', undefined, theme);
  expect(checkScene(scene)).toEqual([]);
  const items = contentOf(scene.pages[0]!).filter((item): item is TextItem => item.id.startsWith('a/body'));
  return { scene, items };
}

describe('key figures in a frame with cells', () => {
  it('stand in the cells of the layout, which are its placeholders', () => {
    const { scene, items } = figures(4);
    const cells = scene.layouts[0]!.frames.find(({ name }) => name === 'body')!.cells!;
    expect(cells.map(({ name, levels }) => [name, levels])).toEqual(
      [1, 2, 3, 4].map((index) => [`body-${index}`, ['body']]),
    );
    expect(items.map(({ frame, rect }) => ({ frame, rect }))).toEqual(
      cells.map(({ name, rect }) => ({ frame: name, rect })),
    );
    expect(cells[1]!.rect).toEqual({ x: 266, y: 120, width: 202, height: 340 });
  });

  it('fill the frame where they are fewer, each still in a placeholder; more of them stand free', () => {
    const two = figures(2).items;
    expect(two.map(({ frame, rect }) => [frame, rect.width])).toEqual([
      ['body-1', 428],
      ['body-2', 428],
    ]);
    expect(figures(5).items.map(({ frame }) => frame)).toEqual(['body-1', 'body-2', 'body-3', 'body-4', undefined]);
  });

  it('all have the size of the fullest', () => {
    const sizes = new Set(
      figures(8, '规模以上工业增加值同比增速'.repeat(4)).items.map((item) => item.paragraphs[1]!.style),
    );
    expect(sizes.size).toBe(1);
    expect([...sizes][0]).not.toBe('body');
  });
});
