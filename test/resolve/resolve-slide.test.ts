import { describe, expect, it } from 'vitest';
import type { ResolvedDeck, ResolvedSlide } from '../../src/resolve/resolved-document.js';
import { resolve } from '../layout/example.js';

const slide = (inside: string, layout = 'content', language?: string): ResolvedSlide =>
  (
    resolve(`<deck><slide id="a" layout="${layout}"><title>题</title>${inside}</slide></deck>`, language)
      .resolved as ResolvedDeck
  ).slides[0]!;

const notes = (given: ResolvedSlide): readonly string[] =>
  given.notes.map((paragraph) => `${paragraph.list?.marker ?? ''}${paragraph.runs.map((run) => run.text).join('')}`);

const codes = (markup: string): readonly string[] =>
  resolve(markup).diagnostics.map(
    ({ severity, code, message, hint }) => `${severity} ${code} ${message}${hint ? ` (${hint})` : ''}`,
  );

describe('speaker notes', () => {
  const figures = `<text frame="body"><p><fact id="va-growth">6.3%</fact></p><p><fact id="va-growth-q1">5.9%</fact></p>
    <p><fact id="event-year">2023年</fact></p></text><notes><p>要说的话。</p></notes>`;

  it('say where each number on the slide comes from, in Chinese', () => {
    expect(notes(slide(figures))).toEqual([
      '要说的话。',
      '数字出处',
      '•6.3%：规模以上工业增加值同比增速——资料来源：高新院，第1段第2句“增长6.3%”',
      '•5.9%：一季度增速——推算：“规模以上工业增加值同比增速”（6.3%）减“较一季度加快”（0.4个百分点）；' +
        '资料来源：高新院，第1段第2句“增长6.3%”；第1段第2句“加快0.4个百分点”',
      '•2023年：发布会年份——资料来源：高新院，第1段第1句“7月4日”（原文未明确，据上下文推定）',
    ]);
  });

  it('and in English, with the words of the source in its own language', () => {
    const english = slide(figures, 'content', 'en');
    expect(notes(english).slice(2)).toEqual([
      '•6.3%: Growth of industrial value added — source: ACHIE, para.\u00A01, sentence\u00A02, “增长6.3%”',
      '•5.9%: Growth in the first quarter — derived: “Growth of industrial value added” (6.3%) minus ' +
        '“faster than in the first quarter” (0.4\u00A0percentage points); source: ACHIE, para.\u00A01, sentence\u00A02, ' +
        '“增长6.3%”; para.\u00A01, sentence\u00A02, “加快0.4个百分点”',
      '•2023年: Year of the briefing — source: ACHIE, para.\u00A01, sentence\u00A01, “7月4日” ' +
        '(not stated outright; inferred from context)',
    ]);
    const quoted = english.notes[2]!.runs.find((run) => run.text === '增长6.3%');
    expect(quoted?.language).toBe('zh-Hans');
  });

  it('name the figures that a chart draws', () => {
    const charted = slide('<chart frame="chart" name="capacity"/><text frame="body">文</text>', 'chart-text');
    expect(notes(charted)).toEqual([
      '数字出处',
      '•1801万吨：焦化，产能——资料来源：高新院，第1段第3句“压减焦化产能1801万吨”',
    ]);
  });

  it('have no part on sources where the slide shows no figure', () => {
    expect(notes(slide('<text frame="body">文</text><notes><p>话</p></notes>'))).toEqual(['话']);
  });
});

describe('the source line', () => {
  it('is made from the sources of the figures where the author gives none', () => {
    const { source } = slide('<text frame="body"><fact id="va-growth">6.3%</fact></text>');
    expect(source.map((paragraph) => paragraph.runs.map((run) => run.text).join(''))).toEqual([
      '资料来源：高新院（achie.org），2023年7月5日',
    ]);
  });

  it('is left out where nothing is sourced', () => {
    expect(slide('<text frame="body">文</text>').source).toEqual([]);
  });
});

describe('layouts and frames', () => {
  it('that do not exist are errors with the nearest name', () => {
    expect(
      codes('<deck><slide id="a" layout="contnet"><title>题</title><text frame="body">文</text></slide></deck>'),
    ).toEqual(['error resolve/unknown-layout The theme has no slide layout “contnet” (did you mean “content”?)']);
    expect(
      codes('<deck><slide id="a" layout="content"><title>题</title><text frame="boddy">文</text></slide></deck>'),
    ).toEqual([
      'warning resolve/blank-frame Frame “body” of slide “a” is blank (fill it, or use a layout without it)',
      'error resolve/unknown-frame Layout “content” has no frame “boddy” (did you mean “body”?)',
    ]);
  });

  it('hold the kind of content that they are for', () => {
    const markup = '<deck><slide id="a" layout="table"><title>题</title><text frame="table">文</text></slide></deck>';
    expect(codes(markup)).toEqual([
      'error resolve/frame-kind Frame “table” of layout “table” holds one table, not paragraph (use another frame or another layout)',
    ]);
  });
});

describe('titles', () => {
  it('are there, and no two are the same', () => {
    const same = (id: string, title: string): string =>
      `<slide id="${id}" layout="content"><title>${title}</title><text frame="body">文</text></slide>`;
    expect(codes(`<deck>${same('a', '题')}${same('b', '题')}</deck>`)).toEqual([
      'error resolve/duplicate-title Slides “a” and “b” have the same title “题” (say in each title what only this slide says)',
    ]);
  });
});
