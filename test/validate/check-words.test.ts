import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/validate/validate-report.js';
import { workspaceOf } from './workspace-of.js';

/** Complaints about one fact's value and the words of its source, as `line:column message`. */
function saidOf(fact: string): string[] {
  const report = `template: policy
languages: [en]
date: 2023-07-05
sources:
  s: { publisher: publisher.s, date: 2023-07-05 }
facts:
  x: { ${fact} }
`;
  const { diagnostics } = validateReport(workspaceOf({ 'data/steel/report.yaml': report }));
  return diagnostics
    .filter(({ code }) => code === 'validate/value-not-in-words')
    .map(({ message, origin }) => `${origin!.line}:${origin!.column} ${message}`);
}

const source = (words: string): string => `source: { ref: s, paragraph: 1, sentence: 1, words: "${words}" }`;

describe('the words of a source', () => {
  it.each([
    ['value: 6.3, unit: percent', '增长6.3%'],
    ['value: 6.3, unit: percent', '增长百分之六点三'],
    ['value: -0.4, unit: percentage-point', '下降0.4个百分点'],
    ['value: 1.17, unit: yi-tonne', '1.17亿吨'],
    ['value: 11700, unit: wan-tonne', '1.17亿吨'],
    ['value: 13049, unit: project', '项目13,049个'],
    ['value: 32, unit: line', '生产线三十二条'],
    ['value: 2022, unit: year', '2022年'],
    ['value: 4.2, unit: billion-us-dollar', 'revenue of $4.2 billion'],
    ['value: 4200, unit: million-us-dollar', 'revenue was 4.2bn'],
    ['value: 10, unit: firm', '5G示范，10家企业'],
    ['value: 10, unit: firm', 'words without a number'],
  ])('say the value: %s, %s', (value, words) => {
    expect(saidOf(`${value}, ${source(words)}`)).toEqual([]);
  });

  it.each([
    ['value: 6.4, unit: percent', '增长6.3%'],
    ['value: 1957, unit: wan-tonne', '1975万吨'],
    ['value: 1.17, unit: wan-tonne', '1.17亿吨'],
    ['value: 13094, unit: project', '项目13049个'],
    ['value: 6.3, unit: percentage-point', '增长6.3%'],
    ['value: 2.7, unit: percent', '高于全国2.7个百分点'],
    ['value: 2.7, unit: percent', '2.7 percentage points faster'],
  ])('say another value: %s, %s', (value, words) => {
    const [, number = '', unit = ''] = /value: ([\d.]+), unit: ([\w-]+)/.exec(value)!;
    const is = words.includes(number) ? `${number} ${unit}` : number;
    expect(saidOf(`${value}, ${source(words)}`)).toEqual([
      `7:15 the fact “x” is ${is}, but the words of its source say “${words}”`,
    ]);
  });

  it('need not hold what was inferred from them', () => {
    expect(saidOf(`value: 2023, unit: year, status: inferred, ${source('7月4日')}`)).toEqual([]);
  });
});
