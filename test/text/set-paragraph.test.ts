import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/text/measure-text.js';
import { minimumWidth, naturalWidth } from '../../src/text/paragraph-widths.js';
import { setParagraph } from '../../src/text/set-paragraph.js';
import { body, fontsOf, paragraphOf } from './fixture.js';

const zh = fontsOf('zh-Hans');

describe('setParagraph', () => {
  it('puts baselines on the leading: n * leading + leading / 2 + 0.38 * size', () => {
    const set = setParagraph(paragraphOf('一二三四五六七八九十一二'), { style: body, fonts: zh, width: 60 });
    expect(set.lines.map((line) => line.baseline)).toEqual([11.8, 27.8]);
    expect(set.height).toBe(32);
  });

  it('starts at x and y of the item, and writes the paragraph’s index', () => {
    const setting = { style: body, fonts: zh, width: 60, index: 3, x: 5, y: 100 };
    expect(setParagraph(paragraphOf('一'), setting).lines[0]).toMatchObject({ paragraph: 3, x: 5, baseline: 111.8 });
  });

  it.each([
    ['start', 0],
    ['center', 35],
    ['end', 70],
    ['justify', 0],
  ] as const)('aligns to %s', (align, x) => {
    const paragraph = { ...paragraphOf('一二三'), align };
    expect(setParagraph(paragraph, { style: body, fonts: zh, width: 100 }).lines[0]!.x).toBe(x);
  });

  it('an empty paragraph has one empty line', () => {
    const set = setParagraph(paragraphOf(''), { style: body, fonts: zh, width: 100 });
    expect(set.lines).toEqual([{ paragraph: 0, x: 0, baseline: 11.8, width: 0, runs: [], text: '', last: true }]);
  });

  it('hangs a list marker before the text of all lines', () => {
    const list = { level: 1, ordered: false, ordinal: 1, marker: '•' };
    const set = setParagraph(
      { ...paragraphOf('一二三四五六七八九十'), list },
      { style: body, fonts: zh, width: 100, listIndent: 20 },
    );
    const [first, second] = set.lines;
    expect(first!.x).toBe(20);
    expect(first!.runs.map(({ run, text, x }) => ({ run, text, x }))).toEqual([
      { run: -1, text: '•', x: 0 },
      { run: 0, text: first!.text, x: 20 },
    ]);
    expect(second!.x).toBe(40);
    expect(first!.text + second!.text).toBe('一二三四五六七八九十');
  });

  it('keeps a space that a break drops in the text, and does not draw it', () => {
    const { lines } = setParagraph(paragraphOf('one two', 'en'), { style: body, fonts: fontsOf('en'), width: 25 });
    expect(lines.map((line) => line.text)).toEqual(['one ', 'two']);
    expect(lines[0]!.runs[0]!.glyphs).toHaveLength(3);
  });

  it('carries colour, language and run of the source', () => {
    const red = { hex: 'C00000' };
    const paragraph = paragraphOf([{ text: '见' }, { text: 'GDP', language: 'en', colour: red }]);
    const [line] = setParagraph(paragraph, { style: body, fonts: zh, width: 100 }).lines;
    expect(line!.runs.map(({ run, language, colour }) => ({ run, language, colour }))).toEqual([
      { run: 0, language: 'zh-Hans', colour: body.colour },
      { run: 1, language: 'en', colour: red },
    ]);
  });

  it('gives the same lines again, with the same fonts or with fresh ones', () => {
    const paragraph = paragraphOf('增长6.3%，“去”。');
    const again = setParagraph(paragraph, { style: body, fonts: fontsOf('zh-Hans'), width: 60 });
    expect(setParagraph(paragraph, { style: body, fonts: zh, width: 60 })).toEqual(again);
    expect(setParagraph(paragraph, { style: body, fonts: zh, width: 60 })).toEqual(again);
  });
});

describe('a word wider than its line', () => {
  const set = (text: string) => {
    const origin = { file: 'data/r/text/zh-Hans.yaml', line: 2, column: 5 };
    return setParagraph(paragraphOf([{ text: '编号' }, { text, origin }]), { style: body, fonts: zh, width: 60 });
  };

  it('is broken between letters, with a warning that shows it and its place', () => {
    expect(set('SD20230704KX19XJ57').diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'text/broken-word',
        message: '“SD20230704KX19XJ57” is wider than its line and was broken between letters.',
        origin: { file: 'data/r/text/zh-Hans.yaml', line: 2, column: 5 },
        hint: 'put soft hyphens (&#173;) where it may break, or give it more room',
      },
    ]);
  });

  it('is broken at its syllables without a warning where the patterns know it, at soft hyphens where they are given', () => {
    expect(set('internationalization').diagnostics).toEqual([]);
    expect(set('SD2023\u00AD0704KX\u00AD19XJ57').diagnostics).toEqual([]);
  });
});

describe('widths for table columns', () => {
  const setting = { style: body, fonts: zh };

  it('natural: the longest line between forced breaks', () => {
    expect(naturalWidth(paragraphOf('一二三\n四五'), setting)).toBeCloseTo(30, 1);
  });

  it('minimum: the longest piece that may not break', () => {
    const piece = measureText('1957万吨', { ...setting, language: 'zh-Hans' });
    expect(minimumWidth(paragraphOf('炼铁1957万吨'), setting)).toBeCloseTo(piece, 1);
    expect(minimumWidth(paragraphOf('炼铁'), setting)).toBeCloseTo(10, 1);
  });

  it('a paragraph set in its natural width takes one line', () => {
    const paragraph = paragraphOf('规模以上工业增加值同比增长6.3%（1—5月）');
    const width = naturalWidth(paragraph, setting);
    expect(setParagraph(paragraph, { ...setting, width }).lines).toHaveLength(1);
  });

  it('are wider in a deck by its substitute margin', () => {
    const deck = { style: body, fonts: fontsOf('zh-Hans', 'deck') };
    expect(naturalWidth(paragraphOf('一二三'), deck)).toBeCloseTo(30.9, 1);
    expect(
      setParagraph(paragraphOf('一二三'), { ...deck, width: naturalWidth(paragraphOf('一二三'), deck) }).lines,
    ).toHaveLength(1);
  });
});
