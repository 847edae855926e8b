import { describe, expect, it } from 'vitest';
import type { GlyphRun, Run } from '../../../src/scene/text.js';
import { setParagraph } from '../../../src/text/set-paragraph.js';
import { body, fontsOf, paragraphOf, textsOf } from '../fixture.js';

const PROSE =
  '2023年1—5月，规模以上工业增加值同比增长6.3%，比一季度加快0.4个百分点；高于全国2.7个百分点。“去”：10家钢铁企业全部产能转移退出，' +
  '涉及炼铁1957万吨、炼钢2356万吨（已计入“十四五”目标）。全省实施投资500万元以上技改项目13,049个，“万项技改、万企转型”目标如期完成——' +
  '下一步，将继续推进C++与5G等……数字化改造；“赋能、赋智、赋值”并举，重点产业链实行“链长制”。';

const zh = fontsOf('zh-Hans');
const set = (text: string, width: number, more: object = {}) =>
  setParagraph(paragraphOf(text), { style: body, fonts: zh, width, ...more }).lines;

/** Advances of the spaces that a line draws. */
const spacesOf = (runs: readonly GlyphRun[]) =>
  runs.flatMap((run) => run.glyphs.filter((glyph) => run.text[glyph.cluster] === ' ').map((glyph) => glyph.advance));

describe('every line of a paragraph, at five widths', () => {
  it.each([120, 190, 270, 380, 430])('%d points: text whole, no forbidden edge, no broken figure', (width) => {
    const lines = set(PROSE, width);
    expect(textsOf(lines).join('')).toBe(PROSE);
    for (const { text, width: set } of lines) {
      expect(text).not.toMatch(/^[，。；：、！？”’）》%]/);
      expect(text).not.toMatch(/[“‘（《]$/);
      expect(set).toBeLessThanOrEqual(width + 1e-6);
    }
    const ends = textsOf(lines).join('|');
    expect(ends).not.toMatch(/\d\|[\d年月%个万家]|\d[.,—]\||—\|—|…\|…|C\|?\+\|\+|万\|吨/);
  });

  it('runs and clusters give the text back', () => {
    for (const line of set(PROSE, 190)) {
      expect(line.runs.map((run) => run.text).join('')).toBe(line.text);
      for (const run of line.runs) {
        expect(run.glyphs.every((glyph) => glyph.cluster < run.text.length)).toBe(true);
        expect(run.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)).toBeCloseTo(run.width, 6);
      }
      const end = line.runs.at(-1)!;
      expect(end.x + end.width).toBeCloseTo(line.width, 6);
    }
  });
});

describe('total fit (Knuth and Plass 1981)', () => {
  it('gives a line less than fits where the next would be torn open', () => {
    // Greedy sets 一…八 and leaves 九 beside a figure that must not break; total fit shares the blank.
    const text = '一二三四五六七八九十一二三四五六七八九增长123456789万吨一二三四五';
    const looseness = set(text, 125)
      .slice(0, -1)
      .map((line) => {
        const gaps = line.runs
          .flatMap((run) => run.glyphs.map((glyph) => glyph.advance))
          .filter((advance) => advance > 10);
        return Math.max(0, ...gaps);
      });
    expect(Math.max(...looseness)).toBeLessThan(13);
  });

  it('hyphenates English where lines would gape otherwise', () => {
    const text =
      'Industrial output above designated size grew faster than the national average in the first five months, while transformation of traditional industries continued.';
    const widestSpace = (hyphenate: boolean) => {
      const setting = { style: body, fonts: fontsOf('en'), width: 180, hyphenate };
      const { lines } = setParagraph(paragraphOf(text, 'en'), setting);
      expect(textsOf(lines).join('')).toBe(text);
      return Math.max(...lines.flatMap((line) => spacesOf(line.runs)));
    };
    expect(widestSpace(true)).toBeLessThan(0.6 * widestSpace(false));
  });

  describe('a line that gapes otherwise', () => {
    const cut = (text: string, widthEm: number, hyphenate?: boolean) => {
      const setting = { style: body, fonts: fontsOf('zh-Hans'), width: widthEm * body.size };
      return textsOf(
        setParagraph(paragraphOf(text), { ...setting, ...(hyphenate !== undefined && { hyphenate }) }).lines,
      );
    };

    it('parts a month from its day, never a number from its counter', () => {
      expect(cut('原合同（编号HT-2024-0317）约定9月15日前交付首批20台设备', 19)[0]).toBe(
        '原合同（编号HT-2024-0317）约定9月',
      );
    });

    it('keeps month and day together where the lines are good', () => {
      expect(cut('原合同约定甲方须在次年的9月15日前交付首批设备', 12)[0]).toBe('原合同约定甲方须在次年的');
    });

    it('parts a long range after its sign, never a short one', () => {
      expect(cut('工具房周一至周五18:30—20:30开放，逾期不候', 12)[0]).toBe('工具房周一至周五18:30—');
      expect(cut('甲乙丙丁戊己庚11—15月份开放，逾期不候', 9)[0]).toBe('甲乙丙丁戊己庚');
    });

    it('parts an English word at a syllable, only where hyphenation is wanted', () => {
      const text = '系统采用了一种internationalization的做法来应对多语种的文本';
      expect(cut(text, 12)[0]).toMatch(/[a-z]$/);
      expect(cut(text, 12, false)[0]).toBe('系统采用了一种');
    });

    it('parts the two words of a unit, never a figure from the first nor a word of either', () => {
      const lines = (text: string, width: number) =>
        textsOf(
          setParagraph(paragraphOf(text, 'en'), { style: body, fonts: fontsOf('en'), width, hyphenate: true }).lines,
        );
      expect(lines('It grew by 1.9\u00A0percentage points', 150)[0]).toBe('It grew by 1.9\u00A0percentage ');
      expect(lines('Output had grown by 1.9\u00A0percentage points', 150)[0]).toBe('Output had grown by ');
    });

    it('parts no word of a note mark', () => {
      const paragraph = {
        ...paragraphOf('', 'en'),
        runs: [
          { text: 'Revenue of $1,200 million' },
          { text: '[30, estimated]', position: 'superscript' as const },
          { text: ' is expected' },
        ],
      };
      for (const width of [90, 110, 130, 150]) {
        const setting = { style: body, fonts: fontsOf('en'), width, hyphenate: true };
        const texts = textsOf(setParagraph(paragraph, setting).lines);
        expect(texts.filter((text) => text.includes('[30, estimated]'))).toHaveLength(1);
      }
    });

    it('parts a compound name after a sign inside', () => {
      expect(cut('请把参数项max_out_of_order调大之后再重试', 9)[0]).toMatch(/_$/);
    });
  });

  it('an added hyphen is drawn, and is no text', () => {
    const { lines } = setParagraph(paragraphOf('institutionalisation', 'en'), {
      style: body,
      fonts: fontsOf('en'),
      width: 60,
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(textsOf(lines).join('')).toBe('institutionalisation');
    expect(lines[0]!.runs.at(-1)).toMatchObject({ run: -1, text: '', actualText: '' });
  });
});

describe('CLREQ 3.4.4: the last line', () => {
  it('has at least two Han characters', () => {
    for (let length = 11; length <= 31; length++) {
      const text = `${'一'.repeat(length)}。`;
      const last = set(text, 100).at(-1)!.text;
      expect([...last.replace('。', '')].length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('CLREQ 3.4.1: first-line indent', () => {
  it('moves the first line only, by em', () => {
    const lines = set('一二三四五六七八九十一二三四五六七八九十', 100, { style: { ...body, firstLineIndentEm: 2 } });
    expect(lines.map((line) => line.x)).toEqual([20, 0, 0]);
    expect(textsOf(lines)).toEqual(['一二三四五六七八', '九十一二三四五六七八', '九十']);
  });

  it('may hang', () => {
    const lines = set('一二三四五六七八九十一二三', 120, { style: { ...body, firstLineIndentEm: -2, indent: 20 } });
    expect(lines.map((line) => line.x)).toEqual([0, 20]);
  });
});

describe('forced breaks', () => {
  it('end a line without justifying it, and are in no line’s text', () => {
    const runs: Run[] = [{ text: '一二三' }, { text: '\n' }, { text: '四五' }];
    const { lines } = setParagraph(paragraphOf(runs), { style: body, fonts: zh, width: 100 });
    expect(lines.map(({ text, last, width }) => ({ text, last, width }))).toEqual([
      { text: '一二三', last: true, width: 30 },
      { text: '四五', last: true, width: 20 },
    ]);
    expect(lines.map((line) => line.runs.map((run) => run.run))).toEqual([[0], [2]]);
  });

  it('two of them leave an empty line; one at the end leaves none', () => {
    expect(textsOf(set('一\n\n二\n', 100))).toEqual(['一', '', '二']);
  });
});

describe('a word wider than the line', () => {
  it('breaks at its syllables, else anywhere', () => {
    const fonts = fontsOf('en');
    const lines = (text: string, width: number) =>
      textsOf(setParagraph(paragraphOf(text, 'en'), { style: { ...body, align: 'start' }, fonts, width }).lines);
    expect(lines('transformation', 50)).toEqual(['transfor', 'mation']);
    expect(lines('ABCDEFGHIJKL', 30).length).toBeGreaterThan(2);
  });
});

describe('balance', () => {
  const balanced = (text: string, width: number, language = 'zh-Hans') =>
    textsOf(
      setParagraph(paragraphOf(text, language), { style: body, fonts: fontsOf(language), width, balance: true }).lines,
    );

  it('takes as few lines as fit and makes them near equal', () => {
    expect(balanced('restructuring industry is the way to cleaner air', 200, 'en')).toEqual([
      'restructuring industry ',
      'is the way to cleaner air',
    ]);
  });

  it('breaks after a mark where it can, and between Chinese words', () => {
    expect(balanced('工业增速领先全国，钢铁焦化水泥等行业产能持续压减', 200)).toEqual([
      '工业增速领先全国，',
      '钢铁焦化水泥等行业产能持续压减',
    ]);
    expect(balanced('制造业数字化转型行动全面推进落实到位', 100)).toEqual(['制造业数字化转型', '行动全面推进落实到位']);
  });

  it('leaves one line as it is', () => {
    expect(balanced('一二三', 100)).toEqual(['一二三']);
  });
});

describe('deck metrics', () => {
  const deck = fontsOf('zh-Hans', 'deck');
  const inDeck = (text: string, width: number) =>
    setParagraph(paragraphOf(text), { style: body, fonts: deck, width }).lines;

  it('one em for each Han character and mark; no squeeze, no Chinese–Latin space', () => {
    const [line] = inDeck('中，“中”。', 200);
    expect(line!.width).toBe(60);
    expect(inDeck('中1中', 200)[0]!.width).toBeCloseTo(20 + (1139 / 2048) * 10);
  });

  it('lines are greedy, ragged, and counted wider by the substitute margin', () => {
    expect(textsOf(inDeck('一二三四五六七八九十一二三', 103))).toEqual(['一二三四五六七八九十', '一二三']);
    expect(textsOf(inDeck('一二三四五六七八九十一二三', 102.9))).toEqual(['一二三四五六七八九', '十一二三']);
    expect(inDeck('一二三四五六七八九十一二三', 98)[0]!.width).toBe(90);
  });

  it('kinsoku holds', () => {
    expect(textsOf(inDeck('一二三四五六七八九，十一二', 93))).toEqual(['一二三四五六七八', '九，十一二']);
  });
});
