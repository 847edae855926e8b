import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { Workspace } from '../../../src/base/workspace.js';
import { checkSources, compileVerification } from '../../../src/compile-verification.js';

const ARTICLE = `山东工业增加值增长

来源：统计局 日期：2023-07-05

7月4日，省工业和信息化厅介绍，1-5月，全省规模以上工业增加值同比增长6.3%，增速较一季度提升0.4个百分点。其中，制造业增长7.1%。

2022年，全省制造业投资增长11.2%，占全部投资比重达到28.9%，去年同期为27.5%。
`;

const report = (growth: string, made: string, investment: string): string => `template: t
languages: [zh-Hans]
date: 2023-07-05
sources: { office: { publisher: publisher, date: 2023-07-05, file: article.txt } }
facts:
  growth: { value: 6.3, unit: percent, period: ${growth}, source: { paragraph: 1, sentence: 1, words: 增长6.3% } }
  made: { value: 7.1, unit: percent, period: ${made}, source: { paragraph: 1, sentence: 2, words: 制造业增长7.1% } }
  investment: { value: 11.2, unit: percent, period: ${investment}, source: { paragraph: 2, sentence: 1, words: 增长11.2% } }
  before: { value: 27.5, unit: percent, period: 2021, source: { paragraph: 2, sentence: 1, words: 为27.5% } }
`;

function workspaceOf(yaml: string): Workspace {
  return {
    reportId: 'r',
    reportFolder: 'data/r',
    templateFolder: 'templates/t',
    texts: new Map([
      ['data/r/report.yaml', yaml],
      ['data/r/article.txt', ARTICLE],
      [
        'data/r/text/zh-Hans.yaml',
        'publisher: 统计局\nfacts: { growth: 工业, made: 制造业, investment: 投资, before: 上年 }\n',
      ],
      ['templates/t/template.yaml', 'name: t\n'],
    ]),
    binaries: new Map(),
    font: () => undefined,
  };
}

const messages = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.filter(({ code }) => code === 'verify/other-period').map(({ message }) => message);

describe('periods of facts against the text of their source', () => {
  it('that fit are left alone', async () => {
    const right = workspaceOf(report('2023-01/2023-05', '2023-01/2023-05', '2022'));
    expect(await checkSources(right)).toEqual([]);
  });

  it('are warnings of check and verify where the sentence, or in Chinese the one before, says another time', async () => {
    const wrong = workspaceOf(report('2023-01/2023-06', '2022-01/2022-04', '2021'));
    const found = await checkSources(wrong);
    expect(messages(found)).toEqual([
      'the fact “growth” is of 2023-01/2023-06, but its source says “1-5月” of “增长6.3%” (paragraph 1, sentence 1, data/r/article.txt:5:35)',
      'the fact “made” is of 2022-01/2022-04, but its source says “1-5月” of “制造业增长7.1%” (paragraph 1, sentence 2, data/r/article.txt:5:61)',
      'the fact “investment” is of 2021, but its source says “2022年” of “增长11.2%” (paragraph 2, sentence 1, data/r/article.txt:7:14)',
    ]);
    expect(found[0]).toMatchObject({
      severity: 'warning',
      origin: { file: 'data/r/report.yaml', line: 6 },
      hint: 'read the source there, and correct the period',
    });
    const verified = await compileVerification(wrong, []);
    expect(messages(verified.diagnostics)).toHaveLength(3);
  });
});
