import { describe, expect, it } from 'vitest';
import type { ResolvedBlock } from '../../src/resolve/resolved-block.js';
import type { ResolvedBrief, ResolvedDeck } from '../../src/resolve/resolved-document.js';
import type { Paragraph } from '../../src/scene/text.js';
import { resolve } from '../layout/example.js';

const brief = (markup: string, language?: string): ResolvedBrief => resolve(markup, language).resolved as ResolvedBrief;
const deck = (markup: string, language?: string): ResolvedDeck => resolve(markup, language).resolved as ResolvedDeck;
const words = (paragraph: Paragraph | undefined): string => paragraph?.runs.map((run) => run.text).join('') ?? '';

function blockOf<Kind extends ResolvedBlock['kind']>(
  blocks: readonly ResolvedBlock[],
  kind: Kind,
): Extract<ResolvedBlock, { kind: Kind }> {
  return blocks.find((block) => block.kind === kind) as Extract<ResolvedBlock, { kind: Kind }>;
}

/** `code at line:column: message (hint)` of every diagnostic. */
function complaints(markup: string): readonly string[] {
  return resolve(markup).diagnostics.map(({ code, origin, message, hint }) => {
    return `${code} ${origin?.line}:${origin?.column} ${message}${hint ? ` (${hint})` : ''}`;
  });
}

describe('numbering', () => {
  const markup = `<brief>
    <p>见<ref to="c2"/>、<ref to="t1"/>。</p>
    <chart id="c1" name="capacity"><title>发现</title></chart>
    <table id="t1"><caption>产能</caption><tbody><tr><td>1</td></tr></tbody></table>
    <chart id="c2" name="capacity"><title>发现</title><caption>口径</caption></chart>
    <chart name="capacity" numbered="no"><title>无号</title></chart>
  </brief>`;

  it('counts figures and tables apart, in the words of the language', () => {
    expect(words(blockOf(brief(markup).blocks, 'paragraph').paragraph)).toBe('见图2、表1。');
    expect(words(blockOf(brief(markup, 'en').blocks, 'paragraph').paragraph)).toBe('见Figure\u00A02、Table\u00A01。');
  });

  it('leads the caption, or the title where there is no caption', () => {
    const charts = brief(markup).blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));
    expect(charts.map(({ title }) => words(title))).toEqual(['图1　发现', '发现', '无号']);
    expect(charts.map(({ caption }) => words(caption))).toEqual(['', '图2　口径', '']);
  });

  it('heads the part of a table on a later page', () => {
    expect(words(blockOf(brief(markup).blocks, 'table').continuedCaption)).toBe('表1（续）');
    expect(words(blockOf(brief(markup, 'en').blocks, 'table').continuedCaption)).toBe('Table\u00A01 (continued)');
  });

  it('marks numbers that briefdeck counted as ordinals', () => {
    const run = blockOf(brief(markup).blocks, 'paragraph').paragraph.runs[1];
    expect(run).toMatchObject({ text: '图2', figure: { kind: 'ordinal' }, link: { kind: 'destination', name: 'c2' } });
  });

  it('leaves slides without numbers', () => {
    const slides = deck(`<deck><slide id="a" layout="chart-text"><title>题</title>
      <chart frame="chart" name="capacity"><title>发现</title></chart><text frame="body">文</text></slide></deck>`).slides;
    expect(words(blockOf(slides[0]!.frames[0]!.blocks, 'chart').title)).toBe('发现');
  });
});

describe('references', () => {
  it('to a section show its title, to a slide link there', () => {
    const section = brief(
      '<brief><section id="one"><heading>去产能</heading><p>见<ref to="one"/></p></section></brief>',
    );
    const inside = blockOf(section.blocks, 'section').blocks;
    expect(words(blockOf(inside, 'paragraph').paragraph)).toBe('见去产能');
    const slides =
      deck(`<deck><slide id="a" layout="content"><title>甲</title><text frame="body"><ref to="b"/></text></slide>
      <slide id="b" layout="content"><title>乙</title><text frame="body">文</text></slide></deck>`).slides;
    const [run] = blockOf(slides[0]!.frames[0]!.blocks, 'paragraph').paragraph.runs;
    expect(run).toMatchObject({ text: '乙', link: { kind: 'slide', id: 'b' } });
  });

  it('that lead nowhere are errors with the nearest name', () => {
    expect(complaints('<brief><p id="growth">一</p><p><ref to="grwoth"/></p></brief>')).toEqual([
      'resolve/unknown-target 1:31 Nothing in this brief has the id “grwoth” (did you mean “growth”?)',
    ]);
    expect(complaints('<brief><chart name="capcity"/></brief>')).toEqual([
      'resolve/unknown-chart 1:8 There is no chart “capcity” (did you mean “capacity”?)',
    ]);
    expect(complaints('<brief><p><fact id="va-grwth">6.3%</fact></p></brief>')).toEqual([
      'resolve/unknown-fact 1:11 The report has no fact “va-grwth” (did you mean “va-growth”?)',
    ]);
    expect(complaints('<brief><p><cell of="capacity[cokng].capacity">1</cell></p></brief>')).toEqual([
      'resolve/unknown-cell 1:11 The report has no cell “capacity[cokng].capacity” (did you mean “capacity[coking].capacity”?)',
    ]);
    expect(complaints('<brief><p style="boddy">一</p></brief>')).toEqual([
      'resolve/unknown-style 1:8 The theme has no text style “boddy” for a brief (did you mean “body”?)',
    ]);
    expect(complaints('<brief><image src="dto.png"><alt>点</alt></image></brief>')).toEqual([
      'resolve/unknown-image 1:8 There is no image “dto.png” (did you mean “dot.png”?)',
    ]);
    expect(complaints('<brief><p>一<note ref="achi"/></p></brief>')).toEqual([
      'resolve/unknown-note 1:12 No source and no fact of the report is called “achi” (did you mean “achie”?)',
    ]);
  });
});

describe('notes', () => {
  it('are numbered in order; a source that is cited again keeps its number', () => {
    const { blocks, notes } = brief(
      '<brief><p>一<note>甲</note>二<note ref="achie"/>三<note ref="achie"/></p></brief>',
    );
    expect(words(blockOf(blocks, 'paragraph').paragraph)).toBe('一1二2三2');
    expect(notes.map(({ paragraph }) => words(paragraph))).toEqual(['甲', '高新院（achie.org），2023年7月5日']);
  });

  it('on a slide stand above its source line', () => {
    const [slide] =
      deck(`<deck><slide id="a" layout="content"><title>题</title><text frame="body">一<note>甲</note></text>
      <source>来源：某处</source></slide></deck>`).slides;
    expect(slide!.source.map(words)).toEqual(['1 甲', '来源：某处']);
  });
});

describe('looks', () => {
  it('take their colours from the roles of the theme', () => {
    const { runs } = blockOf(
      brief('<brief><p><accent>重</accent><muted>轻</muted></p></brief>').blocks,
      'paragraph',
    ).paragraph;
    expect(runs.map(({ colour }) => colour?.slot)).toEqual(['accent1', 'dk2']);
  });

  it('keep the language of a part in another language', () => {
    const { runs } = blockOf(
      brief('<brief><p>叫<span lang="en">Arial</span></p></brief>').blocks,
      'paragraph',
    ).paragraph;
    expect(runs.map(({ language }) => language)).toEqual([undefined, 'en']);
  });
});

describe('lists', () => {
  it('become paragraphs with levels and markers', () => {
    const list = blockOf(
      brief('<brief><list ordered><item>甲</item><item>乙<list><item>丙</item></list></item></list></brief>').blocks,
      'list',
    );
    expect(
      list.paragraphs.map((paragraph) => `${paragraph.list!.level} ${paragraph.list!.marker} ${words(paragraph)}`),
    ).toEqual(['0 1. 甲', '0 2. 乙', '1 – 丙']);
  });
});

describe('the alternative text of a table without caption', () => {
  const alternative = (head: string, language: string): string => {
    const table = `<table><thead><tr>${head}</tr></thead><tbody><tr><td>1</td></tr></tbody></table>`;
    const [block] = (resolve(`<brief>${table}</brief>`, language).resolved as ResolvedBrief).blocks;
    return block?.kind === 'table' ? block.alternative : '';
  };
  const unit = (words: string): string => `<br/><muted>${words}</muted>`;

  it('lists its columns with their units', () => {
    expect(alternative(`<th>Quarter</th><th>Revenue${unit('$ million')}</th>`, 'en')).toBe(
      'Table: Quarter, Revenue ($ million); 1 rows, 2 columns.',
    );
    expect(alternative(`<th>季度</th><th>收入${unit('万元')}</th>`, 'zh-Hans')).toBe(
      '表格：季度，收入（万元），1行2列。',
    );
  });

  it('parts them by semicolons where a name holds a comma', () => {
    expect(alternative('<th>Item</th><th>This year, at least</th>', 'en')).toMatch(
      /^Table: Item; This year, at least; /,
    );
  });
});

describe('what each section shows', () => {
  it('is collected by section, and for the whole brief', () => {
    const { uses } =
      brief(`<brief><section id="one"><heading>一</heading><p><fact id="va-growth">6.3%</fact></p></section>
      <section id="two"><heading>二</heading><p><cell of="capacity[coking].capacity">1801万吨</cell></p><chart name="capacity"/></section></brief>`);
    expect(uses.get('one')).toEqual({ facts: [{ of: 'va-growth', text: '6.3%' }], cells: [], charts: [] });
    expect(uses.get('two')!.cells).toEqual([{ of: 'capacity[coking].capacity', text: '1801万吨' }]);
    expect(uses.get('two')!.charts).toEqual(['capacity']);
    expect(uses.get('')!.facts).toHaveLength(1);
  });
});

describe('facts of the scene', () => {
  it('are all facts and number cells, with value, status and place', () => {
    const facts = brief('<brief><p>一</p></brief>').facts;
    expect(facts.map(({ id, value, status }) => `${id} ${value} ${status}`)).toEqual([
      'va-growth 6.3 reported',
      'va-over-q1 0.4 reported',
      'va-growth-q1 5.9 derived',
      'event-year 2023 inferred',
      'capacity[coking].capacity 1801 reported',
    ]);
    expect(facts[0]!.source).toBe('资料来源：高新院，第1段第2句“增长6.3%”');
  });
});
