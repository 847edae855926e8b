import { describe, expect, it } from 'vitest';
import type { ComparisonContext } from '../../../src/ledger/comparison/comparison-context.js';
import { comparisonFindings } from '../../../src/ledger/comparison/comparison-findings.js';
import { findingsIn, type Known, quantityOf, textOf } from './sentence.js';

const messages = (...asked: Parameters<typeof findingsIn>): readonly string[] =>
  findingsIn(...asked).map(({ message }) => message);

describe('the words of the source', () => {
  const growth: Record<string, Known> = { growth: { sourceWords: '增长6.3%' } };

  it('contradict the opposite verb, in any language', () => {
    expect(messages('工业下降{6.3 percent growth}。', 'zh-Hans', growth)).toEqual([
      '“下降” is said of 6.3% (growth), but the source says “增长6.3%”: “工业下降6.3%。”',
    ]);
    expect(messages('Industry fell by {6.3 percent growth}.', 'en', growth)).toHaveLength(1);
    expect(messages('工業下降{6.3 percent growth}。', 'zh-Hant-TW', growth)).toHaveLength(1);
  });

  it('allow another verb of the same direction', () => {
    expect(messages('工业提高{6.3 percent growth}。', 'zh-Hans', growth)).toEqual([]);
    expect(messages('Industry was up by {6.3 percent growth}.', 'en', growth)).toEqual([]);
  });

  it('say nothing of a figure that is told by its mirror: a smaller loss is a better result', () => {
    expect(messages('亏损减少{5 yi-yuan change}。', 'zh-Hans', { change: { sourceWords: '增加5亿元' } })).toEqual([]);
    expect(messages('能效提升{3.2 percent rate}。', 'zh-Hans', { rate: { sourceWords: '下降3.2%' } })).toEqual([]);
  });

  it('hold where the mirror stands in another part of the sentence', () => {
    const said = (verb: string) =>
      messages(`减少污染很重要，增长没有放慢：前五个月工业${verb}{6.3 percent growth}。`, 'zh-Hans', growth);
    expect(said('下降')).toHaveLength(1);
    expect(said('增长')).toEqual([]);
    expect(
      messages('亏损继续收窄，减少{5 yi-yuan change}。', 'zh-Hans', { change: { sourceWords: '增加5亿元' } }),
    ).toEqual([]);
  });

  it('contradict a comparison with the same thing, and no other', () => {
    const lead: Record<string, Known> = { lead: { sourceWords: '高于全国2.7个百分点' } };
    expect(messages('比全国低{2.7 percentage-point lead}。', 'zh-Hans', lead)).toHaveLength(1);
    expect(messages('全国比山东低{2.7 percentage-point lead}。', 'zh-Hans', lead)).toEqual([]);
  });

  it('hold for approximation', () => {
    const firms: Record<string, Known> = { firms: { sourceWords: '超过500家企业' } };
    expect(messages('近{500 firm firms}企业。', 'zh-Hans', firms)).toHaveLength(1);
    expect(messages('超过{500 firm firms}企业。', 'zh-Hans', firms)).toEqual([]);
    expect(messages('Nearly {500 firm firms} took part.', 'en', firms)).toEqual([]);
    expect(messages('There were nearly {500 firm firms}.', 'en', firms)).toHaveLength(1);
  });
});

describe('a label', () => {
  it('of a rate of growth above zero allows no fall', () => {
    const rate: Record<string, Known> = { rate: { label: '高技术制造业增加值增速', sourceWords: '增速达到14.4%' } };
    expect(messages('增加值下降{14.4 percent rate}。', 'zh-Hans', rate)).toHaveLength(1);
    expect(messages('增加值增长{14.4 percent rate}。', 'zh-Hans', rate)).toEqual([]);
    const lead: Record<string, Known> = { lead: { label: 'Industrial growth, lead over the nation' } };
    expect(messages('The lead fell by {0.4 percentage-point lead}.', 'en', lead)).toEqual([]);
  });
});

describe('a label of a rate', () => {
  const known: Record<string, Known> = {
    growth: { label: 'Revenue, growth on the year' },
    fall: { label: 'Sensors, fall on the year' },
    both: { label: 'Growth, fall on the quarter' },
  };

  it.each([
    'Sales shrank {9.5 percent growth} to {285.7 million-us-dollar}.',
    'Sales were {285.7 million-us-dollar}, {9.5 percent growth} below the year before.',
    'Sales were {285.7 million-us-dollar}, {9.5 percent growth} less than a year before.',
    'Sensors were up {0.2 percent fall}.',
  ])('is contradicted by “%s”', (sentence) => {
    expect(messages(sentence, 'en', known)).toHaveLength(1);
  });

  it.each([
    'Sales grew {9.5 percent growth} to {285.7 million-us-dollar}.',
    'Sales were {285.7 million-us-dollar}, {9.5 percent growth} above the year before.',
    'Sales were {285.7 million-us-dollar}, {9.5 percent growth} more than a year before.',
    'Sensors slipped by {0.2 percent fall}.',
    'The rate fell by {0.2 percent both}.',
    'Growth of {9.5 percent growth} lies below the range of the year.',
  ])('goes with “%s”', (sentence) => {
    expect(messages(sentence, 'en', known)).toEqual([]);
  });
});

describe('a fall that is stored below zero', () => {
  const fall: Record<string, Known> = { fall: { fell: true, sourceWords: '下降3.2%' } };

  it('is shown without its sign behind a verb that says so, and behind no other', () => {
    expect(messages('出口下降{3.2 percent fall}。', 'zh-Hans', fall)).toEqual([]);
    expect(messages('出口增长{3.2 percent fall}。', 'zh-Hans', fall)).toEqual([
      '“增长” stands before 3.2% (fall), but the value is negative: “出口增长3.2%。”',
    ]);
    expect(messages('Exports rose by {3.2 percent fall}.', 'en', fall)).toHaveLength(1);
  });

  it('turns a formula round', () => {
    const context: ComparisonContext = {
      quantities: new Map([
        ['rate', quantityOf('5.1', 'percent', 'rate')],
        ['over', quantityOf('-0.1', 'percentage-point', 'over')],
        ['month', quantityOf('5.2', 'percent', 'month', { formula: '[rate] - [over]' })],
      ]),
      sets: [],
    };
    const over: Record<string, Known> = { over: { fell: true } };
    const down = '失业率为{5.1 percent rate}，比上月下降{0.1 percentage-point over}。';
    expect(messages(down, 'zh-Hans', over, context)).toEqual([]);
    expect(messages(down, 'zh-Hans', {}, context)).toHaveLength(1);
  });
});

describe('formulas', () => {
  const contextOf = (formula: string, value: string): ComparisonContext => ({
    quantities: new Map([
      ['growth', quantityOf('6.3', 'percent', 'growth', { label: '工业增加值增速' })],
      ['lead', quantityOf('2.7', 'percentage-point', 'lead', { label: '高于全国' })],
      ['nation', quantityOf(value, 'percent', 'nation', { label: '工业增加值增速，全国', formula })],
    ]),
    sets: [],
  });
  const above = '工业增长{6.3 percent growth}，高于全国{2.7 percentage-point lead}。';
  const below = '工业增长{6.3 percent growth}，低于全国{2.7 percentage-point lead}。';

  it('say what a figure lies above or below', () => {
    expect(messages(above, 'zh-Hans', {}, contextOf('[growth] - [lead]', '3.6'))).toEqual([]);
    expect(messages(below, 'zh-Hans', {}, contextOf('[growth] - [lead]', '3.6'))).toEqual([
      '“低于” puts 6.3% (growth) under “全国” by 2.7个百分点 (lead), but the formula of “nation”, [growth] - [lead], says otherwise: “工业增长6.3%，低于全国2.7个百分点。”',
    ]);
  });

  it('that were turned round are found by a text that tells what they mean', () => {
    expect(messages(above, 'zh-Hans', {}, contextOf('[growth] + [lead]', '9.0'))).toHaveLength(1);
    expect(messages(above, 'zh-Hans', {}, contextOf('[lead] - [growth]', '-3.6'))).toHaveLength(1);
  });
});

describe('superlatives', () => {
  const firms = ['26', '12', '10'].map((value, index) => quantityOf(value, 'firm', `firms-${index + 1}`));
  const total = quantityOf('48', 'firm', 'all', { formula: '[firms-1] + [firms-2] + [firms-3]' });
  const context: ComparisonContext = {
    quantities: new Map(),
    sets: [{ table: 'firms', quantities: [...firms, total] }],
  };
  const others = '轮胎{12 firm firms-2}，钢铁{10 firm firms-3}。';

  it('are held against the figures of the same column that the text names', () => {
    expect(messages(`焦化最多，{26 firm firms-1}。${others}`, 'zh-Hans', {}, context)).toEqual([]);
    expect(messages(`焦化{26 firm firms-1}。轮胎最多，{12 firm firms-2}。`, 'zh-Hans', {}, context)).toHaveLength(1);
    expect(
      messages('Tyres have the most firms: {12 firm firms-2}. Coking has {26 firm firms-1}.', 'en', {}, context),
    ).toHaveLength(1);
  });

  it('leave out wholes, exceptions, and figures of other columns', () => {
    expect(messages('共{48 firm all}，焦化最多，{26 firm firms-1}。', 'zh-Hans', {}, context)).toEqual([]);
    expect(messages('除焦化的{26 firm firms-1}外，轮胎最多，{12 firm firms-2}。', 'zh-Hans', {}, context)).toEqual([]);
    expect(messages('焦化最多，{26 firm firms-1}。用工{900 firm other}。', 'zh-Hans', {}, context)).toEqual([]);
    expect(
      messages('Steel is the most tightly defined: {10 firm firms-3} of {26 firm firms-1}.', 'en', {}, context),
    ).toEqual([]);
  });
});

describe('texts of one document', () => {
  it('that agree but for one say which one is wrong', () => {
    const texts = [
      'Output grew, {2.7 percentage-point lead} above the nation.',
      'It was {2.7 percentage-point lead} faster than the nation’s.',
      'A good start: {2.7 percentage-point lead} below the national rate.',
    ].map((sentence) => textOf(sentence, 'en'));
    const found = comparisonFindings(texts, { quantities: new Map(), sets: [] });
    expect(found.map(({ message, hint }) => [message.replaceAll('\u00A0', ' '), hint])).toEqual([
      [
        '“below” is said of 2.7 percentage points (lead), but elsewhere it is “above”: “Output grew, 2.7 percentage points above the nation.”: “A good start: 2.7 percentage points below the national rate.”',
        'write “above”, or mend the other 2 places',
      ],
    ]);
  });

  it('are told of a sentence once, however often it stands there', () => {
    const text = textOf('It rose from {5 firm} to {4 firm}.', 'en');
    expect(comparisonFindings([text, text], { quantities: new Map(), sets: [] })).toHaveLength(1);
  });
});

describe('a language without rules', () => {
  it('is not judged', () => {
    expect(findingsIn('{5 firm} rose to {4 firm}', 'en')).toEqual([]);
    expect(
      comparisonFindings([{ ...textOf('It rose from {5 firm} to {4 firm}.', 'en'), language: 'fr' }], {
        quantities: new Map(),
        sets: [],
      }),
    ).toEqual([]);
  });
});

describe('how far two figures lie apart', () => {
  it('is told in the unit of the figure that says it', () => {
    expect(
      messages('装机由{3.65 yi-kilowatt}提高到{4.41 yi-kilowatt}，提高{0.96 yi-kilowatt}。', 'zh-Hans')[0],
    ).toContain('are said to lie 0.96亿千瓦 (figure-3) apart, but they lie 0.76亿千瓦 apart');
    expect(messages('The rate is {4.2 percent}, up {0.9 percentage-point} from {3.9 percent}.', 'en')[0]).toMatch(
      /but they lie 0\.3.percentage points apart/,
    );
  });
});

describe('the least and the most that count', () => {
  const limits: Record<string, Known> = {
    floor: { sourceWords: '500万元以上' },
    least: { sourceWords: 'at least 14.0%' },
    most: { sourceWords: '不超过20%' },
    plain: { sourceWords: '总额500万元' },
  };

  it.each([
    ['zh-Hans', '实施{500 wan-yuan floor}以下技改项目。'],
    ['zh-Hant-TW', '實施{500 wan-yuan floor}以下技改專案。'],
    ['en', 'Projects of {500 wan-yuan floor} or less are counted.'],
    ['en', 'Projects of at most {500 wan-yuan floor} are counted.'],
    ['zh-Hans', '营业利润率至多{14.0 percent least}。'],
    ['en', 'A share of at least {20 percent most}.'],
  ])('%s: %s is not what the source says', (language, sentence) => {
    expect(messages(sentence, language, limits)).toEqual([expect.stringContaining('that counts, but the source says')]);
  });

  it.each([
    ['zh-Hans', '实施{500 wan-yuan floor}以上技改项目。'],
    ['zh-Hans', '{500 wan-yuan floor}以下的项目不在统计之列。'],
    ['zh-Hans', '统计未包括{500 wan-yuan floor}以下的项目。'],
    ['zh-Hans', '实施{500 wan-yuan plain}以下技改项目。'],
    ['zh-Hans', '门槛为{500 wan-yuan floor}，以下分述。'],
    ['en', 'Projects of {500 wan-yuan floor} or more are counted.'],
    ['en', 'Projects of {500 wan-yuan floor} or less are not counted.'],
    ['en', 'A margin of at least {14.0 percent least}, and costs below plan.'],
    ['en', 'No more than {20 percent most} was lost.'],
  ])('%s: %s is', (language, sentence) => {
    expect(messages(sentence, language, limits)).toEqual([]);
  });
});
