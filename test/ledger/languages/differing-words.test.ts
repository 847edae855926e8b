import { describe, expect, it } from 'vitest';
import { differingWords } from '../../../src/ledger/languages/differing-words.js';
import { contextOf } from '../ledger-fixture.js';

/** Texts of two languages under one entry. */
function differences(zh: string, en: string): ReturnType<typeof differingWords> {
  const textOf = (language: string, text: string) =>
    contextOf({ language, text: `sections:\n  start:\n    text: ${JSON.stringify(text)}\n` }).report.texts.get(
      language,
    )!;
  const texts = new Map([
    ['zh-Hans', textOf('zh-Hans', zh)],
    ['en', textOf('en', en)],
  ]);
  return differingWords({ texts }, ['zh-Hans', 'en']);
}

describe('what the texts of one entry write for themselves', () => {
  it.each([
    ["{{date '2023-07-05'}}发布", "published on {{date '2023-07-04'}}", '2023-07-05', '2023-07-04'],
    ["{{date '2023-01/2023-05'}}", "{{date '2023-01/2023-06'}}", '2023-01/2023-05', '2023-01/2023-06'],
    ["前{{literal '五' reason='r'}}个月", "the first {{literal 'four' reason='r'}} months", '五', 'four'],
    ["{{name '四名工程'}}", "the {{name 'Five Names'}} Project", '四名工程', 'Five Names'],
    ["{{name '三年'}}行动", "a {{name 'four-year'}} action", '三年', 'four-year'],
    ["{{name '5G'}}网络", "{{name '6G'}} networks", '5G', '6G'],
    [
      "{{literal '两' reason='r'}}点，{{literal '三' reason='r'}}家，{{literal '两' reason='r'}}项",
      "{{literal 'two' reason='r'}} points, {{literal 'three' reason='r'}} firms, {{literal 'three' reason='r'}} items",
      '两',
      'three',
    ],
    ["{{name '万企转型'}}", "{{name 'Two Thousand Firms'}}", '万企转型', 'Two Thousand Firms'],
  ])('differs in “%s” and “%s”', (zh, en, one, other) => {
    const [first, ...others] = differences(zh, en);
    expect(first?.message).toBe(`“sections.start” says “${one}” in zh-Hans, but “${other}” in en`);
    expect(first?.origin).toMatchObject({ line: 3 });
    expect(first?.hint).toBe('mend the one that is wrong; the other stands in data/r/text/en.yaml:3');
    expect(others).toEqual([]);
  });

  it.each([
    ["前{{literal '五' reason='r'}}个月", "the first {{literal 'five' reason='r'}} months"],
    ["{{name '十强'}}产业", "the {{name 'Top Ten'}} industries (“{{name '十强'}}”)"],
    ["{{name '万项技改、万企转型'}}", "{{name 'Ten Thousand Upgrades, Ten Thousand Transformations'}}"],
    ["截至{{date '2023-07-04'}}", "by {{date '../2023-07-04'}}"],
    ["{{date '2023-01/2023-05'}}", "{{date '2023'}}"],
    ["{{literal '两' reason='r'}}点，{{literal '三' reason='r'}}家", 'some points'],
    ["{{literal '两' reason='r'}}点", "{{literal 'three' reason='r'}} or {{literal 'four' reason='r'}} points"],
    ["{{literal '四' reason='r'}}项", "a {{name 'three-year'}} plan"],
    ["{{date '2022'}}", "{{literal 'five' reason='r'}}"],
  ])('is the same, or another way to say it, in “%s” and “%s”', (zh, en) => {
    expect(differences(zh, en)).toEqual([]);
  });
});
