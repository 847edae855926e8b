import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/scene/text.js';
import { setParagraph } from '../../../src/text/set-paragraph.js';
import { body, fontsOf, paragraphOf } from '../fixture.js';

// One literal line for each promise: what may not part, what is squeezed, what hangs.
const SIZE = body.size;
const justify = { ...body, align: 'justify', firstLineIndentEm: 0 } as const;

const set = (text: string, widthEm: number, more: object = {}) =>
  setParagraph(paragraphOf(text), { style: justify, fonts: fontsOf('zh-Hans'), width: widthEm * SIZE, ...more }).lines;
const english = (text: string, width: number, more: object = {}) =>
  setParagraph(paragraphOf(text, 'en'), { style: justify, fonts: fontsOf('en'), width, ...more }).lines;
const ems = (line: Line) =>
  line.runs.flatMap((run) => run.glyphs.map((glyph) => Math.round((glyph.advance / SIZE) * 100)));
const texts = (lines: readonly Line[]) => lines.map((line) => line.text);

describe('what never parts, however narrow the line', () => {
  it.each(['6.3%', '2025年', '1957万吨', '11.2 个百分点', '1—5月', 'C++', '……', '——', '+0.4', '¥500', '-3℃'])(
    '%s',
    (piece) => {
      for (let widthEm = 8; widthEm <= 16; widthEm++) {
        const lines = texts(set(`甲乙丙丁戊己${piece}庚辛壬癸子丑寅卯${piece}辰巳`, widthEm));
        expect(lines.filter((line) => line.includes(piece)).length).toBeGreaterThan(0);
        expect(lines.join('').split(piece)).toHaveLength(3);
        for (const [index, line] of lines.slice(1).entries()) {
          const parted = `${lines[index]!.trimEnd()}|${line}`;
          for (let at = 1; at < piece.length; at++) {
            expect(parted).not.toContain(`${piece.slice(0, at).trimEnd()}|${piece.slice(at)}`);
          }
        }
      }
    },
  );
});

describe('squeezed marks', () => {
  it('a closing mark at a line’s end and an opening one at its start give half an em', () => {
    const [first, second] = set('甲乙丙丁，“戊己庚辛', 4.5);
    expect(ems(first!).at(-1)).toBe(50);
    expect(ems(second!)[0]).toBe(50);
  });

  it('全角式 gives each mark one em, 开明式 one em to the ends of sentences only', () => {
    const text = '甲，乙。丙';
    expect(ems(set(text, 20)[0]!)).toEqual([100, 100, 100, 100, 100]);
    expect(ems(set(text, 20, { punctuation: 'kaiming' })[0]!)).toEqual([100, 50, 100, 100, 100]);
  });

  it('—— is two em wide, …… two', () => {
    const wide = (text: string) => set(text, 20)[0]!.width / SIZE;
    expect(wide('甲——乙')).toBeCloseTo(4);
    expect(wide('甲……乙')).toBeCloseTo(4);
  });
});

describe('lines', () => {
  it('the last one has two characters, its mark not counted', () => {
    expect(texts(set('甲乙丙丁戊己庚辛壬。', 8)).at(-1)!.length).toBeGreaterThanOrEqual(3);
  });

  it('long URLs break after their signs, without a hyphen', () => {
    const lines = set('数据见https://data.example.org/industry/2023/capacity.csv下载', 14);
    expect(texts(lines).length).toBeGreaterThan(2);
    for (const [index, line] of texts(lines).slice(1, -1).entries()) {
      expect(`${texts(lines)[index]}|${line}`).toMatch(/[/]\||\|[.?&=#_~%]/);
    }
    expect(lines.flatMap((line) => line.runs).every((run) => run.run >= 0)).toBe(true);
  });

  it('a space between Han and Latin is drawn, never copied', () => {
    const [line] = set('用GDP算', 20);
    expect(line!.text).toBe('用GDP算');
    expect(ems(line!)[0]).toBe(125);
  });

  it('a sign alone between Han characters has no space, that of a figure or a name has', () => {
    expect(ems(set('漏水+楼', 20)[0]!)[1]).toBe(100);
    expect(ems(set('增长+5', 20)[0]!)[1]).toBe(125);
  });
});

describe('English', () => {
  const width = (text: string) => english(text, 400)[0]!.width;

  it('is kerned', () => {
    expect(width('AV')).toBeLessThan(width('A') + width('V') - 0.1);
  });

  it('has ligatures', () => {
    expect(english('office', 400)[0]!.runs[0]!.glyphs.length).toBeLessThan('office'.length);
  });

  it('has figures of equal width where the style asks for them', () => {
    const tabular = { style: { ...justify, tabularFigures: true } };
    expect(english('1111', 400, tabular)[0]!.width).toBeCloseTo(english('0000', 400, tabular)[0]!.width);
  });
});
