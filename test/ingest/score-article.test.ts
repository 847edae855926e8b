import { describe, expect, it } from 'vitest';
import { type ExpectedFigure, scoreArticle } from './score-article.mjs';

const growth: ExpectedFigure = {
  ...{ value: '6.3', unit: 'percent', text: '6.3%', paragraph: 1, sentence: 2 },
  ...{ subject: '规模以上工业增加值', base: '同比', period: '2023-01/2023-03', region: '山东省' },
};
const found = { value: 6.3, unit: 'percent', text: '6.3%', paragraph: 1, sentence: 2 };

describe('a figure', () => {
  it('is right by value, unit and place', () => {
    const others = [
      { ...found, value: 6.8 },
      { ...found, unit: 'percentage-point' },
      { ...found, sentence: 1 },
    ];
    expect(scoreArticle({ figures: [growth] }, [found])).toMatchObject({ expected: 1, found: 1, right: 1, wrong: [] });
    for (const other of others)
      expect(scoreArticle({ figures: [growth] }, [other])).toMatchObject({
        ...{ found: 1, right: 0 },
        ...{ missed: ['1.2 6.3% = 6.3 percent'], wrong: [expect.stringContaining('6.3%')] },
      });
  });

  it('counts once: a second finding is an invention', () => {
    expect(scoreArticle({ figures: [growth] }, [found, { ...found }])).toMatchObject({ found: 2, right: 1 });
  });

  it('may be negative where the words say that it fell, and only there', () => {
    const fell = { ...found, value: -6.3 };
    expect(scoreArticle({ figures: [{ ...growth, direction: 'down' }] }, [fell]).right).toBe(1);
    expect(scoreArticle({ figures: [growth] }, [fell]).right).toBe(0);
  });

  it('with a counter of no id is right as a count, with the counter or in full', () => {
    const pigs = { value: '1683.5', unit: '万头', text: '1683.5万头', paragraph: 1, sentence: 2 };
    const right = (value: number, counter?: string): number =>
      scoreArticle({ figures: [pigs] }, [{ ...found, value, unit: 'count', ...(counter && { counter }) }]).right;
    expect([right(1683.5, '万头'), right(16835000, '头'), right(16835000)]).toEqual([1, 1, 1]);
    expect(right(1683.5)).toBe(0);
    const homes = { ...pigs, value: '12', unit: '万户', units: ['wan-household', 'household'] };
    const household = (value: number, unit: string): number =>
      scoreArticle({ figures: [homes] }, [{ ...found, value, unit }]).right;
    expect([household(12, 'wan-household'), household(120000, 'household'), household(12, 'household')]).toEqual([
      1, 1, 0,
    ]);
  });

  it('that is a rank must be read as one', () => {
    const rank = { value: '2', unit: 'rank', text: '2位', paragraph: 1, sentence: 2 };
    const right = (kind: string): number =>
      scoreArticle({ figures: [rank] }, [{ ...found, value: 2, unit: 'count', kind }]).right;
    expect([right('rank'), right('count')]).toEqual([1, 0]);
  });
});

describe('what stands elsewhere', () => {
  it('is neither asked for nor held against, each once', () => {
    const elsewhere = [
      { value: '12.1', unit: 'percent' },
      { text: '三大工程', paragraph: 1 },
    ];
    const cell = { ...found, value: 12.1, text: '12.1' };
    const name = { ...found, value: 3, unit: 'count', text: '三大' };
    expect(scoreArticle({ figures: [], elsewhere }, [cell, name])).toMatchObject({ found: 0, right: 0 });
    expect(scoreArticle({ figures: [], elsewhere }, [cell, { ...cell }])).toMatchObject({ found: 1, right: 0 });
  });
});

describe('details', () => {
  it('are asked of figures that are right, and agree in sense', () => {
    const details = { subject: '全省规模以上工业增加值', base: '比上年同期', period: '2023-Q1', region: '全省' };
    const right = { right: 1, asked: 1 };
    expect(scoreArticle({ figures: [growth] }, [{ ...found, ...details }]).details).toEqual({
      ...{ subject: right, base: right, period: right, region: right },
    });
    const other = { subject: '出口', base: '环比', period: '2023', region: '江苏' };
    const wrong = { right: 0, asked: 1 };
    const score = scoreArticle({ figures: [growth] }, [{ ...found, ...other }]);
    expect(score.details).toEqual({ subject: wrong, base: wrong, period: wrong, region: wrong });
    expect(score.unlike[0]).toBe('1.2 6.3%: subject is 规模以上工业增加值, found 出口');
  });
});
