import { describe, expect, it } from 'vitest';
import { figuresOf, measured } from './article.js';

/** `text: subject` of each figure. */
const subjects = async (sentence: string): Promise<readonly string[]> =>
  (await figuresOf(sentence)).map(({ text, subject }) => `${text}: ${subject ?? 'none'}`);

const kinds = async (sentence: string): Promise<readonly string[]> =>
  (await figuresOf(sentence)).map(({ text, kind, base }) => `${text}: ${kind}${base === undefined ? '' : `, ${base}`}`);

describe('values and units', () => {
  it('are as published, in the unit that the text writes', async () => {
    expect(
      await measured('全省炼铁产能1957万吨，磨机产能1.17亿吨，实现地区生产总值38642.70亿元，进出口259.6亿美元。'),
    ).toEqual(['1957 wan-tonne', '1.17 yi-tonne', '38642.70 yi-yuan', '259.6 yi-us-dollar']);
  });

  it('go by the noun that a counter stands with', async () => {
    expect(
      await measured('全省关停生产线32条、水泥磨机223台，实施技改项目13049个，培育11条标志性产业链，新增产业集群5个。'),
    ).toEqual(['32 line', '223 mill', '13049 project', '11 chain', '5 cluster']);
  });

  it('keep a counter that no unit stands for, and a multiple that the table has not', async () => {
    expect(await measured('全省建成换电站37座，工业机器人产量4.1万套，生猪存栏1683.5万头，交付船舶21艘。')).toEqual([
      '37 座',
      '4.1 万套',
      '1683.5 万头',
      '21 艘',
    ]);
  });

  it('are read from numerals and fractions of ten', async () => {
    expect(
      await measured('全省建设五个零碳园区，覆盖十二万户居民，达到百分之五十，返程占比超过四成，有二十六家企业参与。'),
    ).toEqual(['5 park', '12 wan-household', '50 percent', '40 percent', '26 firm']);
  });

  it('are negative where growth or a change in points falls, and only there', async () => {
    expect(await measured('全省出口下降3.2%，增速比上月回落0.5个百分点，产能压减1801万吨，企业减少26家。')).toEqual([
      '-3.2 percent',
      '-0.5 percentage-point',
      '1801 wan-tonne',
      '26 firm',
    ]);
    expect(await measured('全省利润同比下降1.7%，降幅比上月收窄0.8个百分点。')).toEqual([
      '-1.7 percent',
      '0.8 percentage-point',
    ]);
  });

  it('are falls where the clause before names one', async () => {
    expect(await measured('全省煤炭价格降幅最大，为12.4%，其余行业价格比较稳定。')).toEqual(['-12.4 percent']);
  });

  it('are both ends of a range', async () => {
    const ends = (await figuresOf('全省固定资产投资增长12%—15%，每年压减散煤20万—30万吨。')).map(
      ({ text, range }) => `${text} ${range}`,
    );
    expect(ends).toEqual(['12% low', '15% high', '20万 low', '30万吨 high']);
  });

  it('are whole where they stand in two multiples', async () => {
    expect(
      await measured('全縣遊客36萬7,200人次，營收2兆4,150億元，補助1億3,500萬元，旅客8萬2,140人，單日5萬3千人次。'),
    ).toEqual(['367200 person-time', '24150 yi-yuan', '13500 wan-yuan', '82140 person', '53000 person-time']);
  });

  it('are parts of a whole in words', async () => {
    expect(
      await measured('全县贷款增长近一成，占比两成三，合格率达百分之百，其中五分之一用于农业，三分之一用于工业。'),
    ).toEqual(['10 percent', '23 percent', '100 percent', '20 percent']);
    expect(
      await measured('About one in five households and 3 in 10 firms in the county answered the survey last week.'),
    ).toEqual(['20 percent', '30 percent']);
  });

  it('are halves, hours and basis points', async () => {
    expect(await measured('全县利率下降25BP，车程缩短半小时，劳动时间为三个小时，回落半个百分点。')).toEqual([
      '-25 basis-point',
      '0.5 hour',
      '3 hour',
      '-0.5 percentage-point',
    ]);
    expect(
      await measured('The rate in the county fell by half a percentage point to 4.0 percent in the last quarter.'),
    ).toEqual(['-0.5 percentage-point', '4.0 percent']);
  });

  it('are short numbers with k, m and bn, and people without a unit', async () => {
    expect(
      await measured(
        'The number of employees fell by 37k to 2.4m, and sales at the stores came to $3.1bn in the year.',
      ),
    ).toEqual(['37000 person', '2.4 million-person', '3.1 billion-us-dollar']);
  });

  it('go by the noun behind the counter, not by one before it', async () => {
    expect(
      await measured('公司产品远销38个国家和地区，全县共有养老机构17个，发行债券卡220万张，新增床位340张。'),
    ).toEqual(['38 个', '17 个', '220 万张', '340 bed']);
  });

  it('keep what they are counted for where it has a unit of its own', async () => {
    expect(await measured('全县路网密度达到每百平方公里2.4公里，鸡蛋每500克6.3元，每10股派现1.2元。')).toEqual([
      '2.4 公里/百平方公里',
      '6.3 yuan',
      '1.2 yuan',
    ]);
  });

  it('are changes of rank', async () => {
    const [figure] = await figuresOf('全县经济总量较上年上升3位，保持较好势头。');
    expect([figure!.value.toFixed(), figure!.kind, figure!.base]).toEqual(['3', 'rank', '上年']);
  });

  it('are not hours of the day, days in brackets, halves of ratios, days with a name', async () => {
    expect(
      await measured('县政府昨（17）日公布，晚8点以后客流增多，拉动比约为1∶6.4，“双11”和双12活动持续进行。'),
    ).toEqual([]);
  });

  it('are not months and days in numerals', async () => {
    expect(
      await measured('旅遊處今日（十一月二十日）公布，二○二五年八月旅客按年上升百分之6.2，與九月份相若。'),
    ).toEqual(['6.2 percent']);
  });

  it('are spans, rates by head and ranks', async () => {
    expect(
      await measured('全省粮食产量连续11年增长，每万人口高价值发明专利拥有量38.6件，经济总量居全国第11位。'),
    ).toEqual(['11 years', '38.6 patent-per-wan-person', '11 count']);
  });

  it('are not dates, names, ordinals, lists, documents or telephones', async () => {
    expect(
      await measured(
        '2025年7月4日，第一产业加快5G和“十强”产业建设，五年来按〔2023〕15号文件落实三年行动方案，咨询电话：0531-8888123。',
      ),
    ).toEqual([]);
    expect(
      await measured('To join the call, dial +1 (888) 555-0142 and enter passcode 448120 before the meeting begins.'),
    ).toEqual([]);
  });
});

describe('subjects', () => {
  it('are the noun phrases right at the figures', async () => {
    expect(await subjects('1-5月，全省规模以上工业增加值同比增长6.3%，炼铁产能1957万吨、炼钢产能2356万吨。')).toEqual([
      '6.3%: 规模以上工业增加值',
      '1957万吨: 炼铁产能',
      '2356万吨: 炼钢产能',
    ]);
  });

  it('stand behind a counter too', async () => {
    expect(await subjects('大气传输通道城市10家钢铁企业产能全部转移退出，围绕11条标志性产业链组织活动。')).toEqual([
      '10家: 大气传输通道城市钢铁企业',
      '11条: 标志性产业链',
    ]);
  });

  it('are carried on where only a property or a verb stands', async () => {
    expect(
      await subjects('全省压减焦化企业26家，产能1801万吨；工业投资增长7.3%，高于全部投资1.2个百分点，占比达到28.9%。'),
    ).toEqual([
      '26家: 压减焦化企业',
      '1801万吨: 压减焦化企业产能',
      '7.3%: 工业投资',
      '1.2个百分点: 工业投资',
      '28.9%: 工业投资',
    ]);
  });

  it('are given out by 分别, one each', async () => {
    expect(await subjects('全省第一、二、三产业增加值占地区生产总值的比重分别为6.0%、39.1%和54.9%。')).toEqual([
      '6.0%: 第一产业增加值',
      '39.1%: 第二产业增加值',
      '54.9%: 第三产业增加值',
    ]);
    expect(await subjects('全省出口和进口分别增长10.3%和3.6%，增势良好。')).toEqual(['10.3%: 出口', '3.6%: 进口']);
  });

  it('are split as many ways as there are figures', async () => {
    expect(await subjects('全省其他用品及服务、衣着和居住价格分别上涨3.9%、1.2%和0.8%，涨幅不大。')).toEqual([
      '3.9%: 其他用品及服务价格',
      '1.2%: 衣着价格',
      '0.8%: 居住价格',
    ]);
  });

  it('are named by the clause before, and behind a part', async () => {
    expect(await subjects('人气最旺的是青石古镇，涌入31万人次；其次为白鹭湖，22万人次。')).toEqual([
      '31万人次: 青石古镇',
      '22万人次: 白鹭湖',
    ]);
    expect(await subjects('为期三天（5月1日至3日）的端午假期结束，全县百分之二十的乡镇实现覆盖。')).toEqual([
      '三天: 端午假期',
      '百分之二十: 乡镇',
    ]);
  });

  it('are given to a pair by the pair before it', async () => {
    expect(await subjects('全省关停水泥熟料生产线32条、水泥磨机223台，涉及产能1663.2万吨和1.17亿吨。')).toEqual([
      '32条: 关停水泥熟料生产线',
      '223台: 水泥磨机',
      '1663.2万吨: 关停水泥熟料生产线产能',
      '1.17亿吨: 水泥磨机产能',
    ]);
  });

  it('take their measure from the whole that they are a part of', async () => {
    expect(await subjects('全省制造业投资增长11.2%。其中，高技术制造业增长39.4%，增势良好。')).toEqual([
      '11.2%: 制造业投资',
      '39.4%: 高技术制造业投资',
    ]);
  });
});

describe('kinds and bases', () => {
  it('tell growth from shares, rates, points and multiples', async () => {
    expect(
      await kinds('全省投资同比增长11.2%，占全国比重达到8.9%，失业率为5.1%，比上月下降0.1个百分点，是2020年的4.8倍。'),
    ).toEqual([
      '11.2%: growth, 同比',
      '8.9%: share',
      '5.1%: rate',
      '0.1个百分点: points, 上月',
      '4.8倍: ratio, 2020年',
    ]);
  });

  it('take a base from the heading, the sentence before and the multiple', async () => {
    expect(await kinds('全省价格环比上涨0.2%。其中，城市上涨0.3%，农村下降0.1%。')).toEqual([
      '0.2%: growth, 环比',
      '0.3%: growth, 环比',
      '0.1%: growth, 环比',
    ]);
    expect(await kinds('全省营业额年增2.6%、月减1.3%，用户是上年同期的1.3倍，恢复至疫情前的八成。')).toEqual([
      '2.6%: growth, 同比',
      '1.3%: growth, 上月',
      '1.3倍: ratio, 上年同期',
      '八成: rate, 疫情前',
    ]);
    expect(await kinds('全省碳排放比2020年降低18%，单位能耗降低13%，能耗总量增长5%。')).toEqual([
      '18%: growth, 2020年',
      '13%: growth, 2020年',
      '5%: growth',
    ]);
  });

  it('carry 同比 on to plain growth', async () => {
    expect(
      await kinds(
        '全省第一产业增加值同比增长3.8%；第二产业增加值增长5.9%，较一季度提升0.4个百分点，高于全国2.7个百分点。',
      ),
    ).toEqual(['3.8%: growth, 同比', '5.9%: growth, 同比', '0.4个百分点: points, 一季度', '2.7个百分点: points, 全国']);
  });
});

describe('English', () => {
  it('keeps units of their own size, and millions of what has no unit', async () => {
    expect(
      await measured(
        'The ships of the line moved 3.9 million TEU last year, and farms in the county lost 140,000 hectares.',
      ),
    ).toEqual(['3.9 million TEU', '140000 hectare']);
  });

  it('reads money, growth, basis points, ranges and counts', async () => {
    const sentence =
      'Total revenue was $402.6 million, an increase of 12% year over year; operating margin expanded 230 basis points to 18.5%, and revenue is expected to be between $410 million and $425 million with 4,850 employees.';
    const found = (await figuresOf(sentence)).map(
      ({ value, unit, kind, range, subject }) => `${value} ${unit} ${kind}${range ? ` ${range}` : ''}: ${subject}`,
    );
    expect(found).toEqual([
      '402.6 million-us-dollar amount: Total revenue',
      '12 percent growth: Total revenue',
      '230 basis-point points: operating margin',
      '18.5 percent rate: operating margin',
      '410 million-us-dollar amount low: revenue',
      '425 million-us-dollar amount high: revenue',
      '4850 person count: employees',
    ]);
  });

  it('reads what stands beside, again and at the head of a sentence', async () => {
    const said = async (sentence: string): Promise<readonly string[]> =>
      (await figuresOf(sentence)).map(
        ({ text, kind, subject, base }) =>
          `${text} ${kind}: ${subject ?? 'none'}${base === undefined ? '' : `, ${base}`}`,
      );
    expect(
      await said(
        'Total sales were $40 million, an increase of 9% year over year, or 7% in constant currency in the quarter.',
      ),
    ).toEqual([
      '$40 million amount: Total sales',
      '9% growth: Total sales, year over year',
      '7% growth: Total sales, year over year',
    ]);
    expect(
      await said(
        'Both the vacancy rate, at 2.1 percent, and the number of vacant homes, at 3,400, fell in the county.',
      ),
    ).toEqual(['2.1 percent rate: vacancy rate', '3,400 count: number of vacant homes']);
    expect(await said('Harbour towns added 1,200 jobs, and 14 of the 60 firms in the county reported a loss.')).toEqual(
      ['1,200 jobs count: Harbour towns jobs', '14 count: Harbour towns jobs', '60 firms count: firms'],
    );
  });

  it('reads falls, and earnings for each share', async () => {
    expect(
      await measured(
        'Services revenue declined 4.6% to $90.8 million, and net income was $60.9 million, or $0.87 per diluted share.',
      ),
    ).toEqual(['-4.6 percent', '90.8 million-us-dollar', '60.9 million-us-dollar', '0.87 us-dollar-per-share']);
  });
});
