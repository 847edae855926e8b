import { describe, expect, it } from 'vitest';
import { positionKey } from '../../src/base/position.js';
import { checkSources, compileVerification, contradicts, type Verification } from '../../src/compile-verification.js';
import { GARBLED_PAGE } from '../source-text/garbled.js';
import { edited, ownWorkspace } from './own-report.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function verify(text: string): Promise<Verification> {
  const { value, diagnostics } = await compileVerification(ownWorkspace(), [{ file: 'page.txt', bytes: encode(text) }]);
  expect(diagnostics).toEqual([]);
  return value!;
}

/** Everything that is not found: `id: status change “passage” paragraph/sentence`. */
async function unlike(text: string): Promise<readonly string[]> {
  const { findings } = await verify(text);
  return findings
    .filter(({ status }) => status !== 'found')
    .map(({ claim, status, change, at }) =>
      [`${claim.id}: ${status}`, change, at && `“${at.text}” ${positionKey(at)}`].filter(Boolean).join(' '),
    );
}

describe('a report against its source', () => {
  it('is found where it says, through a garbled page', async () => {
    const { findings, derived, unread } = await verify(GARBLED_PAGE);
    expect(findings.map(({ claim, status }) => `${claim.kind} ${claim.id}: ${status}`)).toEqual([
      'fact power-growth: found',
      'fact power-faster: found',
      'place event-year: found',
      'fact paper-firms: found',
      'fact freed-land: found',
      'fact kilns: found',
      'fact kiln-output: found',
      'fact dye-firms: found',
      'fact upgrading: found',
      'fact share: found',
      'fact high-tech: found',
      'fact chains: found',
      'place removed[paper].firms: found',
      'cell removed[kilns].output: found',
      'place plans.service: found',
    ]);
    expect(derived).toEqual([{ id: 'power-before', inputs: ['power-growth', 'power-faster'], doubtful: [] }]);
    expect(unread).toEqual([]);
  });

  it('names the place in the file, too', async () => {
    const { findings } = await verify(GARBLED_PAGE);
    const line = GARBLED_PAGE.split('\n')[8]!;
    expect(findings.find(({ claim }) => claim.id === 'kilns')?.at).toEqual({
      paragraph: 2,
      sentence: 2,
      text: '小窑厂14家',
      origin: { file: 'page.txt', line: 9, column: line.indexOf('小窯廠') + 1, length: '小窯廠14家'.length },
    });
  });

  it('lists the figures that are not used, with their clauses', async () => {
    expect((await verify(GARBLED_PAGE)).unused.map(({ text, at }) => `${text}: ${at.text}`)).toEqual([
      '1.2亿米: 产能1.2亿米',
    ]);
  });

  it('counts no telephone numbers, pages or spans of time among the unused', async () => {
    const text = `${GARBLED_PAGE.split('今年將')[0]}今年將修路3条,五年来最多,详情请致电0537-2213344,见第12页。今年將${GARBLED_PAGE.split('今年將')[1]}`;
    expect((await verify(text)).unused.map(({ text: words }) => words)).toEqual(['1.2亿米', '3条']);
  });
});

describe('a single digit', () => {
  it.each([
    ['８.４%', '８.９%', 'power-growth: changed value “增长8.9%” 1/2'],
    ['1.5個', '1.6個', 'power-faster: changed value “快1.6个百分点” 1/2'],
    ['沿河8家', '沿河9家', 'paper-firms: changed value “9家造纸企业” 2/2'],
    ['沿河8家', '沿河18家', 'paper-firms: changed value “18家造纸企业” 2/2'],
    ['320畝', '370畝', 'freed-land: changed value “土地370亩” 2/2'],
    ['廠14家', '廠11家', 'kilns: changed value “小窑厂11家” 2/2'],
    ['企業(yè)8家', '企業(yè)3家', 'dye-firms: changed value “印染企业3家” 2/2'],
    ['9.1%', '9.7%', 'upgrading: changed value “增长9.7%” 2/3'],
    ['31.6%', '37.6%', 'share: changed value “比重达到37.6%” 2/3'],
    ['22.7%', '22.1%', 'high-tech: changed value “增长22.1%” 2/4'],
    ['6條', '8條', 'chains: changed value “8条产业链” 3/1'],
    ['3月1日', '3月2日', 'event-year: changed value “3月2日” 1/2'],
  ])('%s → %s', async (from, to, found) => expect(await unlike(edited(from, to))).toEqual([found]));

  it('changes the cell that gives the same figure, too', async () => {
    expect(await unlike(edited('46.5', '48.5'))).toEqual([
      'kiln-output: changed value “48.5万吨” 2/2',
      'removed[kilns].output: changed value “关掉小窑厂” 2/2',
    ]);
  });

  it('is a change even where another sentence happens to say the old value', async () => {
    const text = edited('22.7%', '22.1%').replace('答案是肯定的', '外贸增长22.7%,答案是肯定的');
    expect(await unlike(text)).toEqual(['high-tech: changed value “增长22.1%” 2/4']);
  });
});

describe('a unit', () => {
  it.each([
    ['廠14家', '廠14條', 'kilns: changed unit “小窑厂14条” 2/2'],
    ['1.5個百分點', '1.5%', 'power-faster: changed unit “快1.5%” 1/2'],
    ['31.6%', '31.6個百分點', 'share: changed unit “比重达到31.6个百分点” 2/3'],
    ['6條', '6萬條', 'chains: changed unit “6万条产业链” 3/1'],
    ['320畝', '320公頃', 'freed-land: changed unit “土地320公顷” 2/2'],
  ])('%s → %s', async (from, to, found) => expect(await unlike(edited(from, to))).toEqual([found]));

  it.each([
    ['320畝', '0.032萬畝'],
    ['320畝', '三百二十畝'],
    ['320畝', '320.0 畝'],
    ['31.6%', '百分之31.6'],
    ['22.7%', '百分之二十二点七'],
    ['8家造紙', '八家造紙'],
  ])('%s may be written %s', async (from, to) => expect(await unlike(edited(from, to))).toEqual([]));

  it('that counts is another where its word is', async () => {
    expect(await unlike(edited('6條', '6個'))).toEqual(['chains: changed unit “6个产业链” 3/1']);
  });
});

describe('a subject', () => {
  it('of two equal figures is told from the other', async () => {
    const text = edited('8家造紙企業', '8家印染企業')
      .replace('合併印染企業', '合併造紙企業')
      .replace('合并印染企業', '合并造紙企業');
    expect(await unlike(text)).toEqual([
      'paper-firms: changed words “8家印染企业” 2/2',
      'dye-firms: changed words “造纸企业8家” 2/2',
    ]);
  });

  it('that got the value of another has changed, as that one has', async () => {
    const text = edited('9.1%', '22.7%').replace('高新企業(yè)投資增長22.7%', '高新企業(yè)投資增長9.1%');
    expect(await unlike(text)).toEqual([
      'upgrading: changed value “增长22.7%” 2/3',
      'high-tech: changed value “增长9.1%” 2/4',
    ]);
  });
});

describe('the order of sentences', () => {
  it('moves all that stood in them, and is no contradiction', async () => {
    const [third, fourth] = ['2023年技改投資增長9.1%,占全部投資比重達到31.6%。', '其中,高新企業(yè)投資增長22.7%。'];
    const text = edited(third + fourth, fourth + third);
    expect(await unlike(text)).toEqual([
      'upgrading: moved “增长9.1%” 2/4',
      'share: moved “比重达到31.6%” 2/4',
      'high-tech: moved “增长22.7%” 2/3',
    ]);
    expect(contradicts(await verify(text))).toBe(false);
  });

  it('moves what stands behind a sentence that was added', async () => {
    expect(await unlike(edited('今年將圍繞', '新的一年開始了。今年將圍繞'))).toEqual([
      'chains: moved “6条产业链” 3/2',
      'plans.service: moved “一厂一策” 3/2',
    ]);
  });
});

describe('what the source dropped', () => {
  it('is missing, and what was derived from it is in doubt', async () => {
    const { findings, derived } = await verify(edited(',增速比去年四季度快1.5個百分點', ''));
    expect(
      findings.filter(({ status }) => status !== 'found').map(({ claim, status }) => `${claim.id}: ${status}`),
    ).toEqual(['power-faster: missing']);
    expect(derived).toEqual([
      { id: 'power-before', inputs: ['power-growth', 'power-faster'], doubtful: ['power-faster'] },
    ]);
  });
});

describe('a copy of the source that the report names', () => {
  it('is compared by check: nothing to say where all is found', async () => {
    expect(await checkSources(ownWorkspace(', file: page.txt', { 'page.txt': GARBLED_PAGE }))).toEqual([]);
    expect(await checkSources(ownWorkspace())).toEqual([]);
  });

  it('makes an error of a change, at the place in report.yaml, with the place in the copy', async () => {
    const [found, ...more] = await checkSources(
      ownWorkspace(', file: page.txt', { 'page.txt': edited('31.6%', '37.6%') }),
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'error',
      code: 'verify/changed',
      message:
        'the fact “share”: “比重达到31.6%” is not what its source says: “比重达到37.6%”, another value (paragraph 2, sentence 3, data/own/page.txt:9:128)',
      origin: { file: 'data/own/report.yaml', line: 18 },
    });
  });

  it('makes a warning of a move, with the place to write', async () => {
    const [found] = await checkSources(
      ownWorkspace(', file: page.txt', { 'page.txt': edited('今年將', '開始了。今年將') }),
    );
    expect(found).toMatchObject({
      severity: 'warning',
      code: 'verify/moved',
      hint: 'write “paragraph: 3, sentence: 2”',
    });
  });

  it('must be there', async () => {
    expect(await checkSources(ownWorkspace(', file: pages.txt', { 'page.txt': GARBLED_PAGE }))).toMatchObject([
      { code: 'verify/no-file', hint: 'did you mean “page.txt”?' },
    ]);
  });
});

describe('what cannot be compared', () => {
  it('is an error: no article, no prose, an unknown source', async () => {
    const codes = async (articles: Parameters<typeof compileVerification>[1]): Promise<readonly string[]> =>
      (await compileVerification(ownWorkspace(), articles)).diagnostics.map(({ code }) => code);
    expect(await codes([])).toEqual(['verify/no-article']);
    expect(await codes([{ file: 'a.txt', bytes: encode('首页\n新闻\n') }])).toEqual(['verify/no-prose']);
    expect(await codes([{ source: 'yunxj', file: 'a.txt', bytes: encode(GARBLED_PAGE) }])).toEqual([
      'verify/unknown-source',
    ]);
  });
});
