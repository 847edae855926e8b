import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/scene/check-scene.js';
import type { TextItem } from '../../src/scene/item.js';
import type { Scene } from '../../src/scene/scene.js';

const item = (more: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  id: 'one',
  name: 'One',
  rect: { x: 10, y: 10, width: 80, height: 20 },
  paragraphs: [{ style: 'body', language: 'en', runs: [{ text: 'Words' }] }],
  lines: [],
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  anchor: 'top',
  ...more,
});

function sceneOf(items: readonly TextItem[], more: Partial<Scene> = {}): Scene {
  const style = { name: 'body' } as never;
  return {
    kind: 'brief',
    meta: {
      title: '',
      subject: '',
      author: '',
      keywords: [],
      language: 'en',
      date: '2023-07-05',
      reportId: '',
      generator: '',
    },
    theme: { name: '', colours: {} as never, fonts: {} as never, styles: new Map([['body', style]]) },
    fonts: new Map(),
    layouts: [],
    pages: [{ size: { width: 100, height: 100 }, items, label: '1' }],
    structure: { role: 'Document', children: items.map(({ id }) => ({ role: 'leaf', item: id })) },
    outline: [],
    destinations: [],
    attachments: [],
    facts: [],
    ...more,
  };
}

describe('checkScene', () => {
  it('has nothing to say about a sound scene', () => {
    expect(checkScene(sceneOf([item()]))).toEqual([]);
  });

  it('finds ids used twice and items outside their page', () => {
    const outside = item({ rect: { x: 30, y: 10, width: 80, height: 20 } });
    expect(checkScene(sceneOf([item(), outside]))).toEqual(
      expect.arrayContaining(['two items have the id “one”', 'item “one” leaves page 1']),
    );
  });

  it('finds items that the structure lacks, names twice or names in vain', () => {
    const children = [{ role: 'leaf', item: 'two' } as const];
    const problems = checkScene(
      sceneOf([item()], { structure: { role: 'Document', children: [...children, ...children] } }),
    );
    expect(problems).toEqual(
      expect.arrayContaining([
        'item “one” has no place in the structure',
        'the structure names an item “two” that no page has',
      ]),
    );
    const twice = [{ role: 'leaf', item: 'one' } as const, { role: 'leaf', item: 'one' } as const];
    expect(checkScene(sceneOf([item()], { structure: { role: 'Document', children: twice } })).join()).toContain(
      'stands in the structure twice',
    );
  });

  it('finds styles, fonts and targets that are not there', () => {
    const runs = [{ text: 'Words', link: { kind: 'destination', name: 'nowhere' } as const }];
    const problems = checkScene(sceneOf([item({ paragraphs: [{ style: 'bodi', language: 'en', runs }] })]));
    expect(problems).toEqual([
      'paragraphs name a style “bodi” that the scene lacks',
      'a link leads to “nowhere”, which is not there',
    ]);
  });
});
