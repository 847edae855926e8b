import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/locale/locale.js';
import type { ResolveContext } from '../../src/resolve/resolve-context.js';
import { resolveDocument } from '../../src/resolve/resolve-document.js';
import type { ResolvedDeck, ResolvedSlide } from '../../src/resolve/resolved-document.js';
import type { Report, TextNode } from '../../src/validate/report.js';
import { documentOf, exampleReport, resolve } from '../layout/example.js';
import { exampleTheme } from '../layout/example-theme.js';

const slide = (inside: string, layout = 'content', language?: string): ResolvedSlide =>
  (
    resolve(`<deck><slide id="a" layout="${layout}"><title>题</title>${inside}</slide></deck>`, language)
      .resolved as ResolvedDeck
  ).slides[0]!;

const context: ResolveContext = {
  report: exampleReport,
  theme: exampleTheme,
  locale: localeOf('zh-Hans')!,
  charts: new Map([
    [
      'capacity',
      {
        name: 'capacity',
        file: 'charts/capacity.vl.json',
        spec: { data: { name: 'capacity' }, mark: 'bar', encoding: { x: { field: 'capacity' } } },
        at: () => exampleReport.structure.origin,
        tables: new Map(),
      },
    ],
  ]),
  images: new Map(),
};

function slideOf(inside: string, given: ResolveContext, layout = 'content'): ResolvedSlide {
  const markup = `<deck><slide id="a" layout="${layout}"><title>题</title>${inside}</slide></deck>`;
  return (resolveDocument(documentOf(markup), given).value as ResolvedDeck).slides[0]!;
}

/** The example report with a second source, that of `va-over-q1`; its publisher is a key of the text files. */
function twoSources(publisher: 'achie' | 'bureau'): Report {
  const { origin } = exampleReport.structure;
  const source = { ref: 'second', paragraph: 2, sentence: 1, words: '加快0.4个百分点', origin };
  const fact = { ...exampleReport.facts.get('va-over-q1')!, source };
  const second = { id: 'second', publisher: `publisher.${publisher}`, date: '2023-06-01', origin };
  const texts = exampleReport.texts.get('zh-Hans') as Extract<TextNode, { kind: 'map' }>;
  const named = (text: string): TextNode => ({ kind: 'text', text, origin, at: () => origin });
  const publishers = new Map([
    ['achie', named('高新院')],
    ['bureau', named('统计局')],
  ]);
  const entries = new Map([...texts.entries, ['publisher', { kind: 'map', entries: publishers, origin } as const]]);
  return {
    ...exampleReport,
    sources: new Map([...exampleReport.sources, ['second', second]]),
    facts: new Map([...exampleReport.facts, ['va-over-q1', fact]]),
    texts: new Map([['zh-Hans', { ...texts, entries }]]),
  };
}

const notes = (given: ResolvedSlide): readonly string[] =>
  given.notes.map((paragraph) => `${paragraph.list?.marker ?? ''}${paragraph.runs.map((run) => run.text).join('')}`);

const codes = (markup: string): readonly string[] =>
  resolve(markup).diagnostics.map(
    ({ severity, code, message, hint }) => `${severity} ${code} ${message}${hint ? ` (${hint})` : ''}`,
  );

describe('speaker notes', () => {
  const figures = `<text frame="body"><p><fact id="va-growth">6.3%</fact></p><p><fact id="va-growth-q1">5.9%</fact></p>
    <p><fact id="event-year">2023年</fact></p></text><notes><p>要说的话。</p></notes>`;

  it('name the source once, then say where each number on the slide stands in it', () => {
    expect(notes(slide(figures))).toEqual([
      '要说的话。',
      '数字出处：高新院（achie.org），2023年7月5日',
      '•6.3%：规模以上工业增加值同比增速——第1段第2句“增长6.3%”',
      '•5.9%：一季度增速——推算：“规模以上工业增加值同比增速”（6.3%）减“较一季度加快”（0.4个百分点）；' +
        '0.4个百分点见第1段第2句“加快0.4个百分点”',
      '•2023年：发布会年份——第1段第1句“7月4日”（原文未明确，据上下文推定）',
    ]);
  });

  it('and in English, with the words of the source in its own language', () => {
    const english = slide(figures, 'content', 'en');
    expect(notes(english).slice(1)).toEqual([
      'Where the figures come from: ACHIE, achie.org, 5\u00A0July 2023',
      '•6.3%: Growth of industrial value added — para.\u00A01, sentence\u00A02, “增长6.3%”',
      '•5.9%: Growth in the first quarter — derived: “Growth of industrial value added” (6.3%) minus ' +
        '“faster than in the first quarter” (0.4\u00A0percentage points); 0.4\u00A0percentage points from ' +
        'para.\u00A01, sentence\u00A02, “加快0.4个百分点”',
      '•2023年: Year of the briefing — para.\u00A01, sentence\u00A01, “7月4日” ' +
        '(not stated outright; inferred from context)',
    ]);
    const quoted = english.notes[2]!.runs.find((run) => run.text === '增长6.3%');
    expect(quoted?.language).toBe('zh-Hans');
  });

  it('leave the places of a formula’s figures to the lines that these have', () => {
    const both =
      '<text frame="body"><fact id="va-growth-q1">5.9%</fact><fact id="va-growth">6.3%</fact><fact id="va-over-q1">0.4</fact></text>';
    expect(notes(slide(both))[1]).toBe(
      '•5.9%：一季度增速——推算：“规模以上工业增加值同比增速”（6.3%）减“较一季度加快”（0.4个百分点）',
    );
  });

  it('name the source line by line where there are several, with its date where two have one publisher', () => {
    expect(notes(slideOf(figures, { ...context, report: twoSources('bureau') })).slice(1, 4)).toEqual([
      '数字出处：高新院（achie.org），2023年7月5日；统计局，2023年6月1日',
      '•6.3%：规模以上工业增加值同比增速——高新院，第1段第2句“增长6.3%”',
      '•5.9%：一季度增速——推算：“规模以上工业增加值同比增速”（6.3%）减“较一季度加快”（0.4个百分点）；' +
        '0.4个百分点见统计局，第2段第1句“加快0.4个百分点”',
    ]);
    expect(notes(slideOf(figures, { ...context, report: twoSources('achie') }))[2]).toBe(
      '•6.3%：规模以上工业增加值同比增速——高新院（2023年7月5日），第1段第2句“增长6.3%”',
    );
  });

  describe('of a chart', () => {
    const charted = '<chart frame="chart" name="capacity"/><text frame="body">文</text>';
    const line = '•1801万吨：焦化，产能——第1段第3句“压减焦化产能1801万吨”';
    const shown = (rows: readonly number[], fields: readonly string[]) => ({
      ...context,
      shownIn: () => ({ rowsShown: new Map([['capacity', new Set(rows)]]), fieldsShown: new Set(fields) }),
    });

    it('name the figures that it draws: those of its tables where no more is known', () => {
      expect(notes(slide(charted, 'chart-text'))).toEqual(['数字出处：高新院（achie.org），2023年7月5日', line]);
    });

    it('are without rows that do not reach its marks', () => {
      expect(notes(slideOf(charted, shown([0], ['industry', 'capacity_number']), 'chart-text'))).toContain(line);
      expect(notes(slideOf(charted, shown([], ['capacity']), 'chart-text'))).toEqual([]);
    });

    it('do not name a figure again that stands in the text', () => {
      const twice =
        '<chart frame="chart" name="capacity"/><text frame="body"><cell of="capacity[coking].capacity">1801</cell></text>';
      expect(notes(slide(twice, 'chart-text'))).toEqual([
        '数字出处：高新院（achie.org），2023年7月5日',
        '•1801：焦化，产能——第1段第3句“压减焦化产能1801万吨”',
      ]);
    });
  });

  it('have no part on sources where the slide shows no figure', () => {
    expect(notes(slide('<text frame="body">文</text><notes><p>话</p></notes>'))).toEqual(['话']);
  });
});

describe('the source line', () => {
  it('is made from the sources of the figures where the author gives none', () => {
    const { source } = slide('<text frame="body"><fact id="va-growth">6.3%</fact></text>');
    expect(source.map((paragraph) => paragraph.runs.map((run) => run.text).join(''))).toEqual([
      '资料来源：高新院（achie.org），2023年7月5日，第1段第2句。',
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

  it('without a place for a title leave the slide without a name, which is a warning', () => {
    const { deck } = exampleTheme;
    const layouts = [...deck.layouts, { ...deck.layouts[0]!, name: 'blank', type: 'blank' as const, frames: [] }];
    const theme = { ...exampleTheme, deck: { ...deck, layouts } };
    const { diagnostics } = resolve('<deck><slide id="a" layout="blank"/></deck>', 'zh-Hans', theme);
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning Slide “a” shows no title: layout “blank” has no frame for it',
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
