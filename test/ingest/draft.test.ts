import { describe, expect, it } from 'vitest';
import { compileIngest } from '../../src/compile-ingest.js';
import type { Draft } from '../../src/ingest/draft/draft.js';
import { bytesOf } from './article.js';

/** The draft of an article and its files. */
async function drafted(...lines: readonly string[]): Promise<{ draft: Draft; files: ReadonlyMap<string, string> }> {
  const file = { name: 'a.txt', bytes: bytesOf(`${lines.join('\n')}\n`) };
  const { value } = await compileIngest(file, { template: 'policy', today: '2025-08-20' });
  return value!.report;
}

const HEAD = ['江海省2025年上半年工业运行情况', '来源：江海省统计局 日期：2025-07-20'];

const labels = async (sentence: string): Promise<readonly string[]> =>
  (await drafted(...HEAD, sentence)).draft.facts.map(({ label }) => label);

describe('labels of a draft', () => {
  it('say what a multiple, a run of years, a share and a bound are', async () => {
    expect(
      await labels('全省机器人产量增长1.2倍，粮食产量连续11年增长，出口占外贸总值的59.3%，储能装机达到120万千瓦以上。'),
    ).toEqual(['机器人产量增长倍数', '粮食产量连续年数', '出口占外贸总值比重', '储能装机（下限）']);
  });

  it('call a change of growth so', async () => {
    expect(await labels('全省工业增加值同比增长6.3%，比一季度加快0.2个百分点。')).toContain(
      '工业增加值增速较一季度变动',
    );
  });
});

describe('what a draft says', () => {
  it('is one statement for one thing', async () => {
    const { draft } = await drafted(...HEAD, '上半年，全省工业增加值3982亿元，同比增长6.3%，保持较好势头。');
    expect(draft.message).toBe("工业增加值{{fact 'industry'}}，同比增长{{fact 'industry-growth'}}。");
  });

  it('names what fell in a chart with falls, and draws one that only falls', async () => {
    const { draft, files } = await drafted(
      ...HEAD,
      '全省价格中，采掘价格同比下降9.8%，原料价格下降4.5%，食品价格上涨0.1%。',
    );
    expect(draft.sections[0]!.charts[0]!.title).toContain('采掘价格下降');
    const falls = await drafted(...HEAD, '全省价格中，采掘价格同比下降9.8%，原料价格下降4.5%，加工价格下降2.0%。');
    const [spec = ''] = [...falls.files].flatMap(([name, text]) => (name.startsWith('charts/') ? [text] : []));
    expect(spec).not.toContain('datum.value >= 0');
    expect([...files.keys()].some((name) => name.startsWith('charts/'))).toBe(true);
  });

  it('draws no pair that nobody compares', async () => {
    const charts = async (...lines: readonly string[]): Promise<number> =>
      (await drafted(...HEAD, ...lines)).draft.sections.flatMap((section) => section.charts).length;
    expect(await charts('全省报送企业420家、园区86个，另有在建厂房65座、完工厂房52座。')).toBe(0);
    expect(await charts('全省产能利用率为78.2%，保持稳定。另外，企业资产负债率为56.4%，有所下降。')).toBe(0);
    expect(await charts('全省装备产业占比为38.2%，轻工产业占比为26.4%。')).toBe(1);
  });

  it('takes no torn phrase for the name of a thing', async () => {
    const { draft } = await drafted(
      'Harbour Port Quarterly Figures',
      'Published: July 24, 2025',
      'The port surplus widened to $2.4 billion from a downwardly revised $1.9 billion. Cargo exports rose 3.4% in the quarter. Container traffic fell 5.2% in the quarter.',
    );
    expect(draft.message).toMatch(/surplus .*Cargo exports rose .*Container traffic fell/i);
    expect(draft.message).not.toMatch(/downwardly/i);
  });

  it('names the unit that a chart is drawn in', async () => {
    const { files } = await drafted(...HEAD, '全省水泥产能1.2亿吨，石灰产能3600万吨，玻璃产能1500万吨。');
    const lime = /^ {2}([a-z0-9-]+):.*value: 3600/mu.exec(files.get('report.yaml')!)![1]!;
    expect(files.get('text/zh-Hans.yaml')).toContain(`{{fact '${lime}' form='unit'}}，`);
  });

  it('declares a unit for every counter', async () => {
    const { files } = await drafted(...HEAD, '全省累计发行债券卡220万张，开行货运班列52列，保持增长。');
    const report = files.get('report.yaml')!;
    expect(report).toContain('wan-sheet: { dimension: sheet, power: 4, words: { zh-Hans: 万张 } }');
    expect(report).toContain('unit: wan-sheet');
    expect(files.get('text/zh-Hans.yaml')).not.toContain('张张');
  });

  it('works gaps in basis points out in percent', async () => {
    const { draft } = await drafted(
      'Harbour Bank Half-Year Results',
      'Published: July 24, 2025',
      'Net interest margin of the group was 1.84%, up 12 basis points from the first quarter of 2025.',
    );
    const [derived] = draft.sections[0]!.derived;
    expect(derived!.figure.value.toFixed(2)).toBe('1.72');
  });
});
