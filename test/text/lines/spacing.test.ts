import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../../src/scene/text.js';
import { setParagraph } from '../../../src/text/set-paragraph.js';
import { shapeLine } from '../../../src/text/shape-line.js';
import { body, fontsOf, paragraphOf, textsOf } from '../fixture.js';

const zh = fontsOf('zh-Hans');

/** Width of a text on one line in em of the Chinese face. */
const emWidth = (text: string) =>
  Number((shapeLine(text, { style: body, fonts: zh, language: 'zh-Hans' }).width / 10).toFixed(3));

const latin = (text: string) => emWidth(text);

const advances = (runs: readonly GlyphRun[]) =>
  runs.flatMap((run) => run.glyphs.map((glyph) => Number(glyph.advance.toFixed(3))));

describe('CLREQ 3.1.6.2: adjacent marks', () => {
  it.each([
    ['」。', 'closing and stop'],
    ['”，', 'closing and pause'],
    ['，“', 'pause and opening'],
    ['）（', 'closing and opening'],
    ['《“', 'opening and opening'],
    ['”）', 'closing and closing'],
    ['：“', 'colon and opening'],
  ])('%s are one and a half em (%s)', (marks) => {
    expect(emWidth(`中${marks}中`)).toBe(3.5);
  });

  it('three lose half an em twice', () => {
    expect(emWidth('中”）。中')).toBe(4);
  });

  it('a single mark keeps its em', () => {
    expect(emWidth('中，中')).toBe(3);
    expect(emWidth('中“中”中')).toBe(5);
  });
});

describe('CLREQ 3.1.6.3: marks at line start and end', () => {
  const lines = (text: string, width: number) =>
    setParagraph(paragraphOf(text), { style: { ...body, align: 'start' }, fonts: zh, width }).lines;

  it('a mark at the end takes half an em (GB/T 15834 5.1.10)', () => {
    const [line] = lines('中中中，中中', 35);
    expect(line).toMatchObject({ text: '中中中，', width: 35 });
    expect(advances(line!.runs)).toEqual([10, 10, 10, 5]);
  });

  it('an opening mark at the start loses the half em before it, its ink stands at the edge', () => {
    const [line] = lines('“中中', 30);
    expect(advances(line!.runs)).toEqual([5, 10, 10]);
    expect(line!.runs[0]!.glyphs[0]!.offsetX).toBeCloseTo(-5);
    expect(line!.width).toBeCloseTo(25);
  });
});

describe('开明式', () => {
  it('gives one em to marks that end a sentence, half an em to all others', () => {
    const paragraph = paragraphOf('中，中。中“中”中');
    const { lines } = setParagraph(paragraph, { style: body, fonts: zh, width: 200, punctuation: 'kaiming' });
    expect(advances(lines[0]!.runs)).toEqual([10, 5, 10, 10, 5, 10, 10, 5, 10]);
    expect(lines[0]!.width).toBeCloseTo(75);
  });
});

describe('CLREQ 3.2.2: Chinese–Latin space', () => {
  it('leaves an ideographic space between them as it is: 图1　标题 is no 图1标题', () => {
    expect(emWidth('图1　标题') - emWidth('图1标题')).toBeCloseTo(0.75);
    expect(emWidth('图1 标题') - emWidth('图1标题')).toBeCloseTo(0);
  });

  it('is a quarter em where Han meets letters and digits', () => {
    expect(emWidth('中A中') - emWidth('A')).toBeCloseTo(2.5);
    expect(emWidth('用5G网') - latin('5G')).toBeCloseTo(2.5);
    expect(emWidth('增6.3%的') - latin('6.3%')).toBeCloseTo(2.5);
  });

  it('is not in the text', () => {
    const line = shapeLine('用5G网', { style: body, fonts: zh, language: 'zh-Hans' });
    expect(line.runs.map((run) => run.text)).toEqual(['用', '5G', '网']);
    expect(line.runs.map((run) => run.glyphs.length)).toEqual([1, 2, 1]);
  });

  it('is as wide where a space was typed', () => {
    expect(emWidth('用 5G 网')).toBeCloseTo(emWidth('用5G网'));
  });

  it('does not stand beside full-width marks or note marks', () => {
    expect(emWidth('，A，') - latin('A')).toBeCloseTo(1.5);
    const note = paragraphOf([{ text: '中' }, { text: '1', position: 'superscript' }, { text: '中' }]);
    const { lines } = setParagraph(note, { style: body, fonts: zh, width: 100 });
    expect(advances(lines[0]!.runs)[0]).toBe(10);
  });
});

describe('justification (CLREQ 3.5)', () => {
  const set = (text: string, width: number, language = 'zh-Hans') =>
    setParagraph(paragraphOf(text, language), { style: body, fonts: fontsOf(language), width }).lines;

  it('fills every line but the last', () => {
    const lines = set('全省规模以上工业增加值同比增长，比一季度加快，高于全国平均水平。全年目标已经完成过半了。', 153);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(153, 6);
    expect(lines.at(-1)!.width).toBeLessThan(153);
  });

  it('3.5.4: spreads what is left evenly between Han characters', () => {
    const [line] = set('一二三四五六七八九十一二三四五六七八九十', 104);
    const [last, ...rest] = advances(line!.runs).reverse();
    expect(new Set(rest)).toEqual(new Set([10.444]));
    expect(last).toBe(10);
  });

  it('3.5.4: adds nothing before a mark that closes, nor inside ——, nor inside a figure and its unit', () => {
    const [line] = set('一二三，四五六——七八九共1957万吨一二三四五六七八九十一二三四五六七八九十', 230);
    const glyphs = line!.runs.flatMap((run) =>
      run.glyphs.map((glyph) => [run.text[glyph.cluster], glyph.advance] as const),
    );
    const of = (character: string) => glyphs.find(([text]) => text === character)![1];
    expect(of('一')).toBeGreaterThan(10);
    expect(of('三')).toBe(10);
    expect(of('六')).toBe(10);
    expect(of('—')).toBe(20);
    expect(of('，')).not.toBe(10);
  });

  it('3.5.3: squeezes marks inside the line, all by the same share, before it gives a character away', () => {
    const [line] = set('一二，三四，五六，七八，九十一二三四五六七八九十', 157);
    expect(line!.text).toBe('一二，三四，五六，七八，九十一二');
    const commas = line!.runs.flatMap((run) => run.glyphs).filter((_, index) => line!.text[index] === '，');
    expect(new Set(commas.map((glyph) => glyph.advance.toFixed(3)))).toEqual(new Set(['9.250']));
  });

  it('an ideographic space takes no more than a character does', () => {
    const [line] = set('第一条　甲乙丙丁戊己庚辛壬癸子丑寅卯', 104);
    expect(advances(line!.runs).slice(2, 6)).toEqual([10, 10.5, 10.5, 10.5]);
  });

  it('English stretches its word spaces and no letter', () => {
    const [line] = set('one two three four five six seven eight nine ten eleven twelve', 150, 'en');
    const natural = shapeLine(line!.text.trimEnd(), { style: body, fonts: fontsOf('en'), language: 'en' });
    const drawn = line!.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.advance));
    const given = natural.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.advance));
    const changed = drawn.filter((advance, index) => Math.abs(advance - given[index]!) > 1e-9);
    expect(changed.length).toBe(line!.text.trimEnd().split(' ').length - 1);
  });

  it('English does not space out a Chinese name', () => {
    const [line] = set('Speaker of the day (孔庆成), deputy director of the department', 130, 'en');
    const name = line!.runs.find((run) => run.text.startsWith('孔'))!;
    expect(name.glyphs.slice(0, 2).map((glyph) => glyph.advance)).toEqual([10, 10]);
  });

  it('Latin marks hang over the edge in English', () => {
    const lines = set(
      'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, more, words',
      110,
      'en',
    );
    const line = lines.find((candidate) => candidate.text.trimEnd().endsWith(','))!;
    const comma = line.runs.at(-1)!.glyphs.at(-1)!;
    const natural = shapeLine(',', { style: body, fonts: fontsOf('en'), language: 'en' }).width;
    expect(line.width).toBeCloseTo(110, 6);
    expect(comma.advance).toBeCloseTo(natural * 0.3);
  });

  it('a line that could only be filled with gaping holes stays ragged', () => {
    const lines = set('采用Internationalization做', 110);
    expect(textsOf(lines)[0]).toBe('采用');
    expect(lines[0]!.width).toBeCloseTo(20);
  });
});
