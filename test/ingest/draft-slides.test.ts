import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileIngest } from '../../src/compile-ingest.js';
import type { Draft } from '../../src/ingest/draft/draft.js';
import { bytesOf } from './article.js';

const HEAD = ['江海省2025年上半年经济运行情况', '来源：江海省统计局 日期：2025-07-20'];

interface Drafted {
  readonly draft: Draft;
  readonly files: ReadonlyMap<string, string>;
}

async function drafted(...lines: readonly string[]): Promise<Drafted> {
  const file = { name: 'a.txt', bytes: bytesOf(`${[...HEAD, ...lines].join('\n')}\n`) };
  const { value } = await compileIngest(file, { template: 'policy', today: '2025-08-20' });
  return value!.report;
}

/** Labels of the rows of each chart, in the order of the draft. */
async function charts(...lines: readonly string[]): Promise<readonly string[]> {
  const { draft } = await drafted(...lines);
  return draft.sections.flatMap((section) =>
    section.charts.map(({ rows }) => rows.map(({ label }) => label).join(' ')),
  );
}

describe('charts of a draft', () => {
  it('put no amounts for other units of reference side by side', async () => {
    expect(await charts('城市低保标准提高到每人每月745元，农村低保标准提高到每人每年6840元。')).toEqual([]);
    expect(await charts('城市低保标准745元，农村低保标准570元。')).toEqual(['城市 农村']);
  });

  it('put amounts side by side that have a property in common, and no others', async () => {
    expect(await charts('政府已预留2.3亿元，每项活动的资助上限为1500万元。')).toEqual([]);
    expect(await charts('核销补贴资金6.92亿元，拉动消费54.1亿元。')).toEqual([]);
    expect(await charts('城镇消费品零售额406.8亿元，乡村消费品零售额146.4亿元。')).toEqual(['城镇 乡村']);
  });

  it('give a name without a property that of its neighbours, where they have one', async () => {
    expect(await charts('百货业营业额12.6亿元，超市7.3亿元，餐饮店16.9亿元。')).toEqual(['百货业营业额 超市 餐饮店']);
  });

  it('put no change of an amount beside amounts, and no name twice', async () => {
    expect(await charts('利息净收入198.36亿元，同比增加7.25亿元；手续费净收入32.18亿元，同比减少2.11亿元。')).toEqual([
      '利息 手续费',
    ]);
  });

  it('compare growth of one level', async () => {
    expect(
      await charts('工业增加值同比增长6.7%。', '高技术制造业增加值同比增长11.8%。', '新能源汽车产量增长38.5%。'),
    ).toEqual([]);
    expect(await charts('城镇居民人均收入增长4.9%，农村居民人均收入增长6.2%。')).toEqual(['城镇 农村']);
    expect(await charts('科技贷款余额同比增长18.3%，零售客户资产同比增长9.1%。')).toEqual([]);
  });

  it('compare the growth of a part with that of its whole', async () => {
    expect(
      await charts('全省制造业投资增长11.2%。其中，高技术制造业投资增长39.4%，高技术制造业增加值增长14.4%。'),
    ).toEqual(['制造业投资 高技术制造业投资']);
  });

  it('do not call a whole the largest of its parts', async () => {
    const { draft } = await drafted(
      '全省消费品零售总额553.2亿元，城镇消费品零售额406.8亿元，乡村消费品零售额146.4亿元。',
    );
    const [chart] = draft.sections[0]!.charts;
    expect(chart!.rows.find(({ key }) => key === chart!.accent)!.name).toMatch(/^城镇/u);
    expect(chart!.rows).toHaveLength(3);
  });

  it('have in the accent what the title is about, the deepest of falls', async () => {
    const { draft } = await drafted('全省出厂价格同比下降2.9%，购进价格同比下降3.7%，采掘价格同比下降9.8%。');
    const [chart] = draft.sections[0]!.charts;
    expect(chart!.rows.find(({ key }) => key === chart!.accent)!.label).toBe('采掘');
  });

  it('work out nothing from how a fall changed', async () => {
    const { draft } = await drafted('煤炭价格同比下降15.2%，较一季度扩大1.6个百分点。');
    expect(draft.sections[0]!.derived).toEqual([]);
  });

  it('draw no difference that nobody sees', async () => {
    expect(await charts('全省酒店平均入住率为84%，较去年同月高2个百分点。')).toEqual([]);
    expect(await charts('全省工业增加值同比增长6.3%，比一季度加快0.9个百分点。')).toHaveLength(1);
  });

  it('say what they show where the headline above says what they find', async () => {
    const { draft } = await drafted('城镇居民人均收入增长4.9%，农村居民人均收入增长6.2%。');
    const [section] = draft.sections;
    expect(section!.headline).toContain('农村居民人均收入');
    expect(section!.charts[0]!.title).toBe('居民人均收入增速');
    expect(section!.charts[0]!.subtitle).not.toContain('收入');
  });
});

describe('slides of a draft', () => {
  it('show the figures that their charts do not', async () => {
    const { draft, files } = await drafted(
      '全省水泥产能1200万吨，石灰产能3600万吨，玻璃产能1500万吨。行业共有企业420家。',
    );
    expect(draft.sections[0]!.figures.map(({ label }) => label)).toEqual(['行业共有企业']);
    expect(files.get('text/zh-Hans.yaml')).not.toContain('points:');
  });

  it('without a chart have the figure of the headline first, the others in order', async () => {
    const { draft } = await drafted('全省新增学位7200个，建成学校46所，毛入学率为96.1%，共有专任教师4913人。');
    const [first, ...others] = draft.sections[0]!.figures.map(({ figure }) => figure.text);
    expect(draft.sections[0]!.headline).toContain(draft.sections[0]!.figures[0]!.id);
    expect(first).toBe('96.1%');
    expect(others).toEqual(['7200个', '46所', '4913人']);
  });

  it('have two small charts side by side', async () => {
    const { files } = await drafted('城镇居民人均收入43967元，增长4.8%；农村居民人均收入23105元，增长6.7%。');
    expect(parse(files.get('report.yaml')!).sections[0].pair).toHaveLength(2);
  });

  it('begin with the message as a title of its own, over the headlines that say more', async () => {
    const { draft } = await drafted(
      '全省生产总值3982亿元，同比增长5.6%。',
      '一、教育',
      '全省新增学位7200个，建成学校46所，毛入学率为96.1%。',
      '二、就业',
      '全省城镇新增就业61.8万人，失业率为5.1%，共有企业420家。',
    );
    expect(draft.sections.map(({ headline }) => headline)).not.toContain(draft.summaryTitle);
    expect(draft.summaryTitle).not.toMatch(/[。；]/u);
    expect(draft.summary.every(({ said }) => said.some((fact) => !draft.keyFacts.includes(fact)))).toBe(true);
  });
});

describe('titles of a draft', () => {
  it('leave no figure alone on a second line', async () => {
    const headline = async (...lines: readonly string[]): Promise<string> =>
      (await drafted(...lines)).draft.sections[0]!.headline;
    expect(await headline('全省居民人均可支配收入增长5.6%。全省城镇居民人均可支配收入增长4.8%。')).toMatch(/，/u);
    expect(await headline('全省居民人均可支配收入同比名义增长5.6%。全省城镇居民人均可支配收入增长4.8%。')).not.toMatch(
      /，/u,
    );
  });
});

describe('sections of a draft', () => {
  it('leave the notes at the end of the article out', async () => {
    const { draft } = await drafted(
      '全省新增学位7200个，建成学校46所，毛入学率为96.1%。',
      '1.本公报中数据均为初步统计数。',
      '2.每千人口拥有床位按年末常住人口42.1万人计算。',
      '资料来源：教育数据来自省教育厅。',
    );
    expect(draft.facts.map(({ figure }) => figure.text)).toEqual(['7200个', '46所', '96.1%']);
    expect(draft.others).toEqual([]);
  });

  it('are called by the sentence that opens their paragraph', async () => {
    const { draft } = await drafted('新兴市场拓展有力。全省对东盟进出口358.9亿元，增长16.4%，占比50.9%。');
    expect(draft.sections[0]!.title).toBe('新兴市场拓展有力');
  });
});
