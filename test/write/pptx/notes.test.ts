import { describe, expect, test } from 'vitest';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { page, paragraph, scene, title } from './deck-scene.js';
import { packageProblems } from './package-rules.js';
import { markup, readPackage, shapeNamed, textOf } from './read-deck.js';

const NOTES = 'ppt/notesSlides/notesSlide1.xml';

describe('speaker notes', async () => {
  const notes = [
    paragraph('notes', [{ text: '先说' }, { text: '结论', strong: true }, { text: '。' }]),
    paragraph('notes', 'Then the source.', { language: 'en' }),
    paragraph('notes', [{ text: '第1段第2句', link: { kind: 'url', url: 'https://achie.org/' } }], {
      list: { level: 0, ordered: false, ordinal: 1, marker: '•' },
    }),
  ];
  const bytes = await writePptx(
    scene([
      page('s1', 'title-only', [title('a', '一')], { notes }),
      page('s2', 'title-only', [title('b', '二')], { notes: [] }),
    ]),
  );
  const deck = readPackage(bytes);
  const body = shapeNamed(deck, NOTES, '备注占位符');

  test('keep the package’s rules, and a slide without notes has no part for them', () => {
    expect(packageProblems(bytes)).toEqual([]);
    expect(deck.names.filter((name) => /notesSlide\d+\.xml$/.test(name))).toEqual([NOTES]);
  });

  test('are paragraphs with emphasis, languages, lists and links, in the reader’s own size and face', () => {
    const paragraphs = [...body.getElementsByTagName('a:p')];
    expect(paragraphs.map(textOf)).toEqual(['先说结论。', 'Then the source.', '第1段第2句']);
    expect(markup(paragraphs[0]!)).toContain('<a:rPr lang="zh-CN" altLang="en-US" b="1" dirty="0"/><a:t>结论</a:t>');
    expect(markup(paragraphs[1]!)).toContain('<a:endParaRPr lang="en-US" altLang="zh-CN" dirty="0"/>');
    expect(markup(paragraphs[2]!)).toContain('<a:buChar char="•"/>');
    expect(markup(body)).not.toMatch(/sz=|<a:latin/);
    expect(deck.text('ppt/notesSlides/_rels/notesSlide1.xml.rels')).toContain(
      'Target="https://achie.org/" TargetMode="External"',
    );
  });

  test('have where figures come from in small print', async () => {
    const small = readPackage(
      await writePptx(scene([page('s1', 'title-only', [title('a', '一')], { notes, talk: 2 })])),
    );
    const sizes = [...shapeNamed(small, NOTES, '备注占位符').getElementsByTagName('a:p')].map((one) =>
      [...one.getElementsByTagName('a:rPr')].map((run) => run.getAttribute('sz')),
    );
    expect(sizes).toEqual([[null, null, null], [null], ['900']]);
  });

  test('stand on a portrait page under the slide’s picture, which keeps its proportion', () => {
    expect(deck.text('ppt/presentation.xml')).toContain('<p:notesSz cx="6858000" cy="9144000"/>');
    const image = markup(shapeNamed(deck, 'ppt/notesMasters/notesMaster1.xml', '幻灯片图像占位符'));
    const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(image)!;
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 3);
    expect(image).toMatch(/<a:off x="685800" y="1143000"\/><a:ext cx="5486400" cy="3086100"\/>/);
  });
});
