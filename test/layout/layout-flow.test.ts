import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/scene/check-scene.js';
import { dumpScene } from '../../src/scene/dump-scene.js';
import { contentOf, han, layOut, wordsOf } from './example.js';

const EVERYTHING = `<brief>
  <title-block><kicker>简报</kicker><title>题目</title><message>要点<note>第一条注。</note></message><byline>某人</byline></title-block>
  <key-figures><key-figure><value>6.3%</value><label>增速</label></key-figure>
    <key-figure><value>5.9%</value><label>一季度</label><note>推算</note></key-figure></key-figures>
  <section id="one"><heading>第一部分</heading><p>${han(400)}见<ref to="c1"/>和<ref to="t1"/>。</p>
    <chart id="c1" name="capacity"><title>发现</title><subtitle>万吨</subtitle><caption>口径</caption><source>来源</source></chart>
    <list><item>甲</item><item>乙<list ordered><item>丙</item></list></item></list>
    <section><heading>小节</heading><quote>引语<by>某人</by></quote>
      <definitions><term>词</term><definition>义</definition></definitions></section>
    <table id="t1"><caption>表题</caption><thead><tr><th>行业</th><th>产能</th></tr></thead>
      <tbody><tr><th>焦化</th><td>1801<note ref="achie"/></td></tr><tr><th>钢铁</th><td><p>一</p><list><item>二</item></list></td></tr></tbody>
      <footnote>表注</footnote></table>
    <callout><p>提示</p></callout>
    <columns><column><p>左</p></column><column><p>右</p></column></columns></section>
  <page-break/>
  <section id="two"><heading>第二部分</heading><p>${han(2000)}</p></section>
</brief>`;

describe('a brief of every kind of block', () => {
  it('is a sound scene in both languages, without any complaint', () => {
    for (const language of ['zh-Hans', 'en']) {
      const { scene, diagnostics } = layOut(EVERYTHING, language);
      expect(diagnostics).toEqual([]);
      expect(checkScene(scene)).toEqual([]);
    }
  });

  it('is the same each time', () => {
    expect(dumpScene(layOut(EVERYTHING).scene)).toBe(dumpScene(layOut(EVERYTHING).scene));
  });

  it('carries its facts as JSON and CSV, and the data of each chart once', () => {
    const { attachments } = layOut(EVERYTHING).scene;
    expect(attachments.map(({ name }) => name)).toEqual(['facts.json', 'facts.csv', 'capacity.csv']);
    expect(new TextDecoder().decode(attachments[2]!.bytes)).toBe('行业,家数\r\n焦化,26\r\n');
    const csv = new TextDecoder().decode(attachments[1]!.bytes).split('\r\n');
    expect(csv[0]).toBe('id,label,value,unit,period,status,formula,source');
    expect(csv[1]).toBe(
      'va-growth,规模以上工业增加值同比增速,6.3,percent,,reported,,资料来源：高新院，第1段第2句“增长6.3%”',
    );
  });

  it('has bookmarks by level and destinations for ids and notes', () => {
    const { outline, destinations } = layOut(EVERYTHING).scene;
    expect(outline.map(({ title, children }) => [title, children.map((child) => child.title)])).toEqual([
      ['第一部分', ['小节']],
      ['第二部分', []],
    ]);
    const names = ['c1', 'note-mark:1', 'note-mark:2', 'note:1', 'note:2', 'one', 't1', 'two'];
    expect(destinations.map(({ name }) => name).sort()).toEqual(names);
  });
});

describe('footnotes', () => {
  it('stand at the foot of the page that marks them', () => {
    const { scene } = layOut(`<brief><p>${han(1200)}</p><p>第二页<note>注文</note></p></brief>`);
    expect(scene.pages).toHaveLength(2);
    const [, foot] = contentOf(scene.pages[1]!);
    expect(wordsOf(foot)).toContain('注文');
    expect(foot!.rect.y + foot!.rect.height).toBeCloseTo(650 - 2);
  });
});

describe('ids of a section and of its heading', () => {
  it('are both places to link to', () => {
    const { scene, diagnostics } = layOut(
      '<brief><section id="a"><heading id="b">题</heading><p><a to="a">甲</a><a to="b">乙</a></p></section></brief>',
    );
    expect(diagnostics).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
  });
});

describe('long footnotes', () => {
  it('go on at the foot of the next page; mark and note lead to each other', () => {
    const { scene, diagnostics } = layOut(
      `<brief><p>${han(800)}</p><p>${han(90)}<note>${han(900)}</note>${han(400)}</p></brief>`,
    );
    expect(diagnostics).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
    const feet = scene.pages.map((page) =>
      contentOf(page)
        .filter((item) => item.id.startsWith('note:'))
        .map(({ id }) => id),
    );
    expect(feet).toEqual([['note:1'], ['note:1+1']]);
    const [mark] = scene.destinations.filter(({ name }) => name === 'note-mark:1');
    expect(mark).toMatchObject({ page: 0 });
    const foot = contentOf(scene.pages[0]!).find(({ id }) => id === 'note:1');
    expect(foot?.kind === 'text' && foot.paragraphs[0]!.runs[0]!.link).toEqual({
      kind: 'destination',
      name: 'note-mark:1',
    });
  });

  it('that are marked twice stand once', () => {
    const { scene } = layOut(`<brief><p>一<note ref="achie"/>${han(1300)}二<note ref="achie"/></p></brief>`);
    expect(checkScene(scene)).toEqual([]);
  });

  it('are marked in lists and tables', () => {
    const list =
      '<list><item>甲<note>一</note></item><item>乙<list><item>丙<note>二</note></item></list></item></list>';
    const table =
      '<table><caption>表<note>三</note></caption><tbody><tr><td>1<note>四</note></td></tr></tbody><footnote>注<note>五</note></footnote></table>';
    const { scene, diagnostics } = layOut(`<brief>${list}${table}</brief>`);
    expect(diagnostics).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
    const notes = contentOf(scene.pages[0]!).filter((item) => item.id.startsWith('note:'));
    expect(notes.map(wordsOf).map((words) => words.slice(-1))).toEqual(['一', '二', '三', '四', '五']);
  });
});

describe('blocks of short pieces', () => {
  /** Ids of what stands on each page, of items that begin so. */
  const pagesOf = (markup: string, begin: string): readonly (readonly string[])[] =>
    layOut(markup).scene.pages.map((page) =>
      contentOf(page)
        .map(({ id }) => id)
        .filter((id) => id.startsWith(begin)),
    );

  it('definitions: no pair stands alone at the foot of a page, nor at the head of the next', () => {
    const pairs = ['甲', '乙', '丙', '丁'].map((term) => `<term>${term}</term><definition>义</definition>`).join('');
    const counts = new Set<string>();
    for (let lines = 20; lines < 45; lines++) {
      const filler = '<p>行</p>'.repeat(lines);
      const pages = pagesOf(`<brief>${filler}<definitions id="d">${pairs}</definitions></brief>`, 'd.');
      counts.add(pages.map((ids) => ids.filter((id) => id.endsWith('.term')).length).join(' '));
    }
    for (const count of counts) expect(['4', '4 0', '2 2', '0 4']).toContain(count);
    expect(counts).toContain('2 2');
  });

  it('key figures: what is counted stands in lines of near equal length', () => {
    const figure = '<key-figure><value>6.3%</value><label>growth of industrial value added</label></key-figure>';
    const { scene } = layOut(`<brief><key-figures id="k">${figure.repeat(4)}</key-figures></brief>`, 'en');
    const [item] = contentOf(scene.pages[0]!).filter(({ id }) => id === 'k.1');
    const lines = item?.kind === 'text' ? item.lines.filter(({ paragraph }) => paragraph === 1) : [];
    const widths = lines.map(({ width }) => width);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...widths)).toBeGreaterThan(0.5 * Math.max(...widths));
  });
});

describe('the list of sources', () => {
  it('sets several figures of one place below it, a paragraph each', () => {
    const { scene } = layOut(
      '<brief figure-notes="all"><p><fact id="va-growth">6.3%</fact>，<fact id="va-over-q1">0.4个百分点</fact></p><figure-sources id="s"/></brief>',
    );
    expect(checkScene(scene)).toEqual([]);
    const items = contentOf(scene.pages[0]!).filter(({ id }) => id.startsWith('s.1.'));
    expect(items.map(({ id }) => id)).toEqual(['s.1.number', 's.1.body', 's.1.figure-1', 's.1.figure-2']);
    expect(wordsOf(items[1])).toBe('第1段第2句');
    expect(items[2]!.rect.x).toBe(items[1]!.rect.x);
  });
});

describe('running titles', () => {
  it('name report and section from the second page on; every page is numbered', () => {
    const body = `<section><heading>第一部分</heading><p>${han(1200)}</p></section><section><heading>第二部分</heading><p>${han(1300)}</p></section>`;
    const { scene } = layOut(`<brief><title-block><title>题目</title></title-block>${body}</brief>`);
    const running = scene.pages.map((page) =>
      page.items.filter((item) => item.furniture && item.kind === 'text').map(wordsOf),
    );
    expect(running[0]).toEqual(['第 1 页，共 3 页']);
    expect(running[2]).toEqual(['题目', '第二部分', '第 3 页，共 3 页']);
  });
});

describe('text on pages', () => {
  it('keeps to the baseline grid below headings', () => {
    const { scene } = layOut(`<brief><section><heading>部分</heading><p>${han(50)}</p></section></brief>`);
    const [, paragraph] = contentOf(scene.pages[0]!);
    expect((paragraph!.rect.y - 50) % 20).toBe(0);
  });

  it('goes on over a page as one paragraph of the logical tree', () => {
    const { scene } = layOut(`<brief><p>${han(1600)}</p></brief>`);
    expect(scene.pages.map((page) => contentOf(page).map(({ id }) => id))).toEqual([['1'], ['1+1']]);
    expect(scene.structure.children).toMatchObject([{ role: 'P', children: [{ item: '1' }, { item: '1+1' }] }]);
  });

  it('has no white hole where a figure does not fit: the figure goes to the next page, text goes on', () => {
    const { scene } = layOut(
      `<brief><p>${han(1000)}</p><chart id="c" name="capacity" height="300"/><p>${han(400)}</p></brief>`,
    );
    expect(scene.pages.map((page) => contentOf(page).map(({ id }) => id))).toEqual([
      ['1', '3'],
      ['c/title', 'c/chart', '3+1'],
    ]);
  });

  it('keeps a figure in its place where drawing it a little lower is enough', () => {
    const figure = (height: number): string => `<chart id="c" name="capacity" height="${height}"/>`;
    const { scene } = layOut(`<brief><p>${han(800)}</p>${figure(170)}<p>${han(400)}</p></brief>`);
    // 20 lines of 20 pt and a space of 20 leave 180 pt; the figure with its number needs 8 more.
    const [, , chart] = contentOf(scene.pages[0]!);
    expect(chart!.id).toBe('c/chart');
    expect(chart!.rect.height).toBeCloseTo(162, 0);
    const high = layOut(`<brief><p>${han(800)}</p>${figure(250)}<p>${han(400)}</p></brief>`);
    expect(contentOf(high.scene.pages[0]!).map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('that is a lead stays with the paragraph behind it', () => {
    const { scene } = layOut(`<brief><p>${han(1080)}</p><section><heading>部分</heading><p>文</p></section></brief>`);
    expect(contentOf(scene.pages[1]!).map(wordsOf)).toEqual(['部分', '文']);
  });
});

describe('key figures', () => {
  it('get smaller together where one is too wide for its place', () => {
    const figure = (value: string): string => `<key-figure><value>${value}</value><label>项</label></key-figure>`;
    const { scene } = layOut(
      `<brief><key-figures>${['6.3%', '13,049 km', '5', '7'].map(figure).join('')}</key-figures></brief>`,
    );
    const items = contentOf(scene.pages[0]!).flatMap((item) => (item.kind === 'text' ? [item] : []));
    expect(new Set(items.map((item) => item.paragraphs[0]!.style)).size).toBe(1);
    expect(items.every((item) => item.lines.filter((line) => line.paragraph === 0).length === 1)).toBe(true);
    expect(checkScene(scene)).toEqual([]);
  });
});

describe('what is taller than a page', () => {
  it('is an error that names it', () => {
    const { diagnostics } = layOut('<brief><chart name="capacity" height="900"/></brief>');
    expect(diagnostics.map(({ code, hint }) => `${code} (${hint})`)).toEqual([
      'layout/too-tall (make it lower, or split it)',
    ]);
  });
});
