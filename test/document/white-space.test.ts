import { describe, expect, test } from 'vitest';
import { blocksOf, inlineText, slidesOf } from './markup-fixture.js';

function paragraph(content: string, language: string): string {
  const [block] = blocksOf(`<p>${content}</p>`, language);
  return block?.kind === 'paragraph' ? inlineText(block.children) : '';
}

describe('white space folds to one space, in Chinese a line break between wide characters vanishes', () => {
  const cases: readonly (readonly [language: string, content: string, folded: string])[] = [
    ['en', '\n  one\n  two\t three \n', 'one two three'],
    ['en', 'one <strong> two </strong> three', 'one [strong: two ]three'],
    ['en', 'one\n<strong>two</strong>\nthree', 'one [strong: two] three'],
    ['zh-Hans', '增长\n  较快，\n  高于“全国”\n水平', '增长较快，高于“全国”水平'],
    ['zh-Hans', '增长\n<strong>较快</strong>\n。', '增长[strong: 较快]。'],
    ['zh-Hans', '增长 较快', '增长 较快'],
    ['zh-Hans', '推进\n5G\n建设', '推进 5G 建设'],
    ['zh-Hans', '见\n<ref to="a"/>\n所示', '见[ref a]所示'],
    ['zh-Hans', '扩展\u{20000}\n字', '扩展\u{20000}字'],
    ['en', 'the “good\nstart” 开门\n红', 'the “good start” 开门红'],
    ['en', 'one <br/>\n two', 'one⏎two'],
    ['en', 'a&nbsp; b\u3000c', 'a\u00a0 b\u3000c'],
    ['en', 'word<note>\n a\n note </note>\nnext', 'word[note: a note] next'],
    ['en', '<strong> </strong>x', '[strong: ]x'],
  ];
  test.each(cases)('%s %j', (language, content, folded) => {
    expect(paragraph(content, language)).toBe(folded);
  });
});

test('in a source line the space before the sources of figures stays, though they have words only later', () => {
  const line = (words: string): string => {
    const [slide] = slidesOf(`<slide id="a" layout="chart"><title>t</title><source>${words}</source></slide>`);
    return inlineText(slide!.source);
  };
  expect(line('A remark.\n  <figure-sources></figure-sources>\n')).toBe('A remark. [sources: ]');
  expect(line('<figure-sources>Source: us.</figure-sources>')).toBe('[sources: Source: us.]');
});
