import { describe, expect, it } from 'vitest';
import type {
  FigureSourceEntry,
  ResolvedBlock,
  ResolvedFigureSources,
  ResolvedTable,
} from '../../src/resolve/resolved-block.js';
import type { ResolvedBrief, ResolvedDeck } from '../../src/resolve/resolved-document.js';
import type { Paragraph } from '../../src/scene/text.js';
import type { FactStatus } from '../../src/base/fact-status.js';
import { exampleReport, resolve } from '../layout/example.js';
import { exampleTheme } from '../layout/example-theme.js';

const GROWTH = '<fact id="va-growth">6.3%</fact>';
const LEAD = '<fact id="va-over-q1">0.4个百分点</fact>';
const DERIVED = '<fact id="va-growth-q1">5.9%</fact>';
const YEAR = '<fact id="event-year">2023</fact>';
const COKING = '<cell of="capacity[coking].capacity">1801万吨</cell>';

const words = (paragraph: Paragraph | undefined): string => paragraph?.runs.map((run) => run.text).join('') ?? '';

function blocks(content: string, mode = 'all', language = 'zh-Hans'): readonly ResolvedBlock[] {
  const { resolved } = resolve(`<brief figure-notes="${mode}">${content}<figure-sources/></brief>`, language);
  return (resolved as ResolvedBrief).blocks;
}

function paragraphs(content: string, mode?: string): readonly string[] {
  return blocks(content, mode).flatMap((block) => (block.kind === 'paragraph' ? [words(block.paragraph)] : []));
}

function entries(content: string, mode?: string, language?: string): readonly string[] {
  return blocks(content, mode, language).flatMap((block) =>
    block.kind === 'figure-sources' ? block.entries.map(entryWords) : [],
  );
}

/** Number, place and figures, a line for each of several figures. */
function entryWords({ number, body, items }: FigureSourceEntry): string {
  return [`${words(number)} ${words(body)}`, ...items.map((item) => words(item))].join('\n');
}

function ofKind<Kind extends ResolvedBlock['kind']>(
  content: string,
  kind: Kind,
): Extract<ResolvedBlock, { kind: Kind }> {
  return blocks(content).find((block) => block.kind === kind) as Extract<ResolvedBlock, { kind: Kind }>;
}

describe('marks in running text', () => {
  it('stand behind the last of neighbouring figures from one place, once a sentence', () => {
    expect(paragraphs(`<p>增长${GROWTH}，加快${LEAD}，势头好。再看${GROWTH}。</p>`)).toEqual([
      '增长6.3%，加快0.4个百分点[1]，势头好。再看6.3%[1]。',
    ]);
  });

  it('change where the place changes, and are numbered as they first appear', () => {
    expect(paragraphs(`<p>产能${COKING}，增长${GROWTH}，一季度${DERIVED}，加快${LEAD}。</p><p>${COKING}</p>`)).toEqual([
      '产能1801万吨[1]，增长6.3%[2]，一季度5.9%[3]，加快0.4个百分点[2]。',
      '1801万吨[1]',
    ]);
  });

  it('do not take the point in a number or a name for the end of a sentence', () => {
    expect(paragraphs(`<p>${GROWTH} by U.S.-style v2.0 rules ${LEAD}. ${GROWTH}</p>`)).toEqual([
      '6.3% by U.S.-style v2.0 rules 0.4个百分点[1]. 6.3%[1]',
    ]);
  });

  it('stand behind the words that a bare number counts', () => {
    const many = '<cell of="capacity[coking].capacity">11</cell>';
    expect(paragraphs(`<p>${many} landmark chains, and more.</p>`)).toEqual(['11 landmark chains[1], and more.']);
    expect(paragraphs(`<p>${many} landmark chains</p>`)).toEqual(['11 landmark chains[1]']);
    expect(paragraphs(`<p>${many} of ${GROWTH}.</p>`)).toEqual(['11[1] of 6.3%[2].']);
  });

  it('with “first” stand only where a place comes first, with “none” nowhere', () => {
    const text = `<p>${GROWTH}。${LEAD}。</p><p>${GROWTH}，${COKING}</p>`;
    expect(paragraphs(text, 'first')).toEqual(['6.3%[1]。0.4个百分点。', '6.3%，1801万吨[2]']);
    expect(paragraphs(text, 'none')).toEqual(['6.3%。0.4个百分点。', '6.3%，1801万吨']);
  });

  it('are counted, raised, and cite the entry that they lead to', () => {
    const paragraph = blocks(`<p>${GROWTH}</p>`)[0] as Extract<ResolvedBlock, { kind: 'paragraph' }>;
    expect(paragraph.paragraph.runs.at(-1)).toMatchObject({
      text: '[1]',
      position: 'superscript',
      figure: { kind: 'ordinal' },
      link: { kind: 'destination', name: 'figure-note:1', title: '来源1', reference: true },
    });
  });

  it('leave headings and titles alone', () => {
    const section = ofKind(`<section><heading>增长${GROWTH}</heading><p>文</p></section>`, 'section');
    expect(section.title).toBe('增长6.3%');
    expect(section.blocks.flatMap((block) => (block.kind === 'heading' ? [words(block.paragraph)] : []))).toEqual([
      '增长6.3%',
    ]);
  });
});

describe('marks of other blocks', () => {
  it('a key figure has its mark behind what is counted', () => {
    const card = `<key-figures><key-figure><value>${GROWTH}</value><label>增速</label><note>加快${LEAD}，${COKING}</note></key-figure></key-figures>`;
    const [figure] = ofKind(card, 'key-figures').figures;
    expect([figure!.value, figure!.label, figure!.note].map(words)).toEqual([
      '6.3%',
      '增速[1]',
      '加快0.4个百分点，1801万吨[2]',
    ]);
  });

  it('a table whose rows have places of their own has marks at their heads', () => {
    const row = (head: string, figure: string): string => `<tr><th>${head}</th><td>${figure}</td></tr>`;
    const table = ofKind(`<table><tbody>${row('增速', GROWTH)}${row('产能', COKING)}</tbody></table>`, 'table');
    const cells = table.body.map(({ cells }) => cells.map((cell) => words(cell.paragraphs[0])));
    expect(cells).toEqual([
      ['增速[1]', '6.3%'],
      ['产能[2]', '1801万吨'],
    ]);
  });

  it('a table that stands on one place names it under itself', () => {
    const rows = `<tr><th>增速</th><td>${GROWTH}</td></tr><tr><th>加快</th><td>${LEAD}</td></tr>`;
    const table = ofKind(`<table><tbody>${rows}</tbody><footnote>同比。</footnote></table>`, 'table');
    expect(table.notes.map(words)).toEqual(['同比。资料来源：[1]']);
    expect(words(table.body[0]!.cells[0]!.paragraphs[0])).toBe('增速');
  });

  it('three numbers in a row and more are written as a range, and only its ends are marks', () => {
    const rows = `<tr><th>甲</th><td>${GROWTH}</td><td>${COKING}</td><td>${DERIVED}</td></tr>`;
    const all = blocks(`<table><tbody>${rows}</tbody></table>`);
    const [table, list] = all as [ResolvedTable, ResolvedFigureSources];
    expect(table.notes.map(words)).toEqual(['资料来源：[1]–[3]']);
    expect(list.entries.map(({ number }) => number.runs[0]!.link?.kind)).toEqual([
      'destination',
      undefined,
      'destination',
    ]);
  });

  it('a chart names the places of what it draws in its source line', () => {
    expect(words(ofKind('<chart name="capacity"><source>口径。</source></chart>', 'chart').source)).toBe(
      '口径。资料来源：[1]',
    );
    expect(words(ofKind('<chart name="capacity"/>', 'chart').source)).toBe('资料来源：[1]');
  });
});

describe('the list of sources', () => {
  it('quotes the words of a place and tells which figures stand on it', () => {
    expect(entries(`<p>${GROWTH}，${LEAD}</p>`)).toEqual([
      '[1] 第1段第2句\n规模以上工业增加值同比增速：6.3%（“增长6.3%”）\n较一季度加快：0.4个百分点（“加快0.4个百分点”）',
    ]);
    expect(entries(`<p>${GROWTH}</p>`, 'all', 'en')).toEqual([
      '[1] Para. 1, sentence 2\u2002Growth of industrial value added: 6.3% (“增长6.3%”)'.replace(
        'Para. 1, sentence 2',
        'Para.\u00a01, sentence\u00a02',
      ),
    ]);
  });

  it('gives the formula of a derived figure in words, with the marks of its inputs', () => {
    expect(entries(`<p>${DERIVED}</p>`)).toEqual([
      '[1] 推算\u2002一季度增速：5.9% = “规模以上工业增加值同比增速”（6.3%）减“较一季度加快”（0.4个百分点） [2]',
      '[2] 第1段第2句\n规模以上工业增加值同比增速：6.3%（“增长6.3%”）\n较一季度加快：0.4个百分点（“加快0.4个百分点”）',
    ]);
  });

  it('says why an inferred figure is inferred', () => {
    expect(entries(`<p>${YEAR}</p>`)).toEqual([
      '[1] 推定\u2002发布会年份：2023年（第1段第1句“7月4日”）；原文未明确，据上下文推定',
    ]);
  });

  it('leads back to the first mark, and nowhere where there is none', () => {
    const link = (mode: string): unknown =>
      blocks(`<p>${GROWTH}</p>`, mode).flatMap((block) =>
        block.kind === 'figure-sources' ? [block.entries[0]!.number.runs[0]!.link] : [],
      )[0];
    expect(link('all')).toEqual({ kind: 'destination', name: 'figure-mark:1' });
    expect(link('none')).toBeUndefined();
  });

  it('names each source in full', () => {
    const list = ofKind(`<p>${GROWTH}</p>`, 'figure-sources');
    expect(list.sources.map(words)).toEqual(['高新院（achie.org），2023年7月5日']);
  });
});

describe('figures that are not the last word', () => {
  const reportWith = (statuses: Readonly<Record<string, FactStatus>>) => ({
    ...exampleReport,
    facts: new Map(
      [...exampleReport.facts].map(([id, fact]) => [id, { ...fact, status: statuses[id] ?? fact.status }] as const),
    ),
  });
  const resolved = (markup: string, statuses: Readonly<Record<string, FactStatus>>, language: string) =>
    resolve(markup, language, exampleTheme, reportWith(statuses)).resolved;

  function brief(content: string, statuses: Readonly<Record<string, FactStatus>>, language: string) {
    const markup = `<brief figure-notes="all">${content}<figure-sources/></brief>`;
    const { blocks } = resolved(markup, statuses, language) as ResolvedBrief;
    const [first, last] = [blocks[0]!, blocks.at(-1) as ResolvedFigureSources];
    return {
      runs: first.kind === 'paragraph' ? first.paragraph.runs : [],
      said: [...last.sources.slice(1).map(words), ...last.entries.map(entryWords)],
    };
  }

  it('have a letter in their marks, which the list of sources explains', () => {
    const { runs, said } = brief(`<p>${GROWTH} and ${COKING}</p>`, { 'va-growth': 'preliminary' }, 'en');
    expect(runs.map(({ text }) => text).join('')).toBe('6.3%[1p] and 1801万吨[2]');
    expect(runs.find(({ text }) => text === '[1p]')?.link).toMatchObject({ title: 'Source 1, preliminary' });
    expect(said[0]).toBe('p: preliminary figure');
    expect(said[1]).toMatch(/^\[1\] Para\.\u00A01, sentence\u00A02 \(preliminary\)\u2002Growth/);
  });

  it('are told of in each language’s own way', () => {
    const statuses = { 'va-growth': 'preliminary', 'va-over-q1': 'estimated' } as const;
    const { runs, said } = brief(`<p>${GROWTH}，${LEAD}</p>`, statuses, 'zh-Hans');
    expect(runs.map(({ text }) => text).join('')).toBe('6.3%，0.4个百分点[1初估]');
    expect(said[0]).toBe('初：初步数；估：估计数');
    expect(said[1]!.split('\n').map((line) => /（(初步|估计)数）$/.test(line))).toEqual([false, true, true]);
  });

  const source = (body: string, statuses: Readonly<Record<string, FactStatus>>): string => {
    const markup = `<deck><slide id="a" layout="content"><title>题</title><text frame="body">${body}</text></slide></deck>`;
    return (resolved(markup, statuses, 'zh-Hans') as ResolvedDeck).slides[0]!.source.map(words).join('|');
  };

  it('are listed in the source line of a slide', () => {
    expect(source(`${GROWTH}${DERIVED}`, { 'va-growth': 'preliminary' })).toBe(
      '资料来源：高新院（achie.org），2023年7月5日，第1段第2句；初步：6.3%；推算：5.9%。',
    );
  });

  it('are counted there where they are more than six', () => {
    const copies = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const growth = exampleReport.facts.get('va-growth')!;
    const report = {
      ...exampleReport,
      facts: new Map([
        ...exampleReport.facts,
        ...copies.map((id) => [id, { ...growth, id, status: 'preliminary' }] as const),
      ]),
    };
    const line = (body: string): string => {
      const markup = `<deck><slide id="a" layout="content"><title>题</title><text frame="body">${body}</text></slide></deck>`;
      const deck = resolve(markup, 'zh-Hans', exampleTheme, report).resolved as ResolvedDeck;
      return deck.slides[0]!.source.map(words).join('|');
    };
    const seven = copies.map((id) => `<fact id="${id}">6.3%</fact>`).join('');
    expect(line(seven)).toContain('；初步：全部数字。');
    expect(line(`${seven}${LEAD}`)).toContain('；初步：7个数字。');
  });
});

describe('mistakes', () => {
  const codes = (markup: string): readonly string[] => resolve(markup).diagnostics.map(({ code }) => code);

  it('marks without a list, two lists, a list inside a line of a brief', () => {
    expect(codes(`<brief figure-notes="all"><p>${GROWTH}</p></brief>`)).toEqual(['resolve/no-figure-sources']);
    expect(codes('<brief><figure-sources/><figure-sources/></brief>')).toEqual(['resolve/figure-sources-twice']);
    expect(codes('<brief><p><figure-sources>文</figure-sources></p></brief>')).toEqual(['resolve/no-source-line']);
  });

  it('a brief that asks for none has neither marks nor list', () => {
    const { resolved, diagnostics } = resolve(`<brief><p>${GROWTH}</p></brief>`);
    expect(diagnostics).toEqual([]);
    expect(
      (resolved as ResolvedBrief).blocks.map((block) => block.kind === 'paragraph' && words(block.paragraph)),
    ).toEqual(['6.3%']);
  });
});

describe('the source line of a slide', () => {
  function line(body: string, source: string): string {
    const markup = `<deck><slide id="a" layout="content"><title>题</title><text frame="body">${body}</text>${source}</slide></deck>`;
    const [slide] = (resolve(markup).resolved as ResolvedDeck).slides;
    return slide!.source.map(words).join('|');
  }

  it('names publisher, date and places of what the slide shows, and what of it is derived or inferred', () => {
    expect(line(`${GROWTH}${DERIVED}${COKING}${YEAR}`, '')).toBe(
      '资料来源：高新院（achie.org），2023年7月5日，第1段第1–3句；推算：5.9%；推定：2023年。',
    );
  });

  it('follows the author’s remark where he asks for it, and gives way to his own words where nothing is shown', () => {
    const source = '<source>口径不同。<figure-sources>资料来源：发布会。</figure-sources></source>';
    expect(line(GROWTH, source)).toBe('口径不同。资料来源：高新院（achie.org），2023年7月5日，第1段第2句。');
    expect(line('文', source)).toBe('口径不同。资料来源：发布会。');
  });
});
