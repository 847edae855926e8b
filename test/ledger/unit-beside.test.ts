import { describe, expect, it } from 'vitest';
import { accountScene } from '../../src/ledger/account-scene.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Run } from '../../src/scene/text.js';
import { contextOf, FACTS, paragraph, sceneOf, textItem } from './ledger-fixture.js';

const UNITS = new Map(FACTS.map(({ id, value, places, unit }) => [id, { value, places, unit }]));

const ORIGIN = { file: 'data/r/text/en.yaml', line: 3, column: 5 };

/** `{va-growth}` in a text is the bare number of a fact, as `form='number'` prints it; `{va-growth full}` with its unit. */
function problemsOf(text: string, language = 'en', placed = true): readonly string[] {
  const locale = localeOf(language)!;
  const runs = text.split(/(\{[^}]*\})/).map((part): Run => {
    const [, id, full] = /^\{([\w-]+)( full)?\}$/.exec(part) ?? [];
    if (id === undefined) return { text: part };
    const { value, places, unit } = UNITS.get(id)!;
    const form = full === undefined ? 'number' : 'full';
    return {
      text: locale.formatUnit(value, places, unit, { form }),
      figure: { kind: 'fact', id },
      ...(placed && { origin: ORIGIN }),
    };
  });
  const { problems } = accountScene(sceneOf([textItem(paragraph(...runs))]), contextOf({ language }));
  return problems.map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

describe('a bare number', () => {
  it.each([
    ['Output rose by {va-growth} percentage points.', 'en', '6.3 percentage points', '6.3%'],
    ['Faster by {va-step}%.', 'en', '0.4%', '0.4 percentage points'],
    ['It closed {iron} billion tonnes of capacity.', 'en', '19.57 billion tonnes', '19.57 Mt'],
    ['{va-growth} pp more.', 'en', '6.3 pp', '6.3%'],
    ['产能{iron}亿吨退出。', 'zh-Hans', '1957亿吨', '1957万吨'],
    ['增长{va-growth}个百分点。', 'zh-Hans', '6.3个百分点', '6.3%'],
    ['快{va-step}%。', 'zh-Hans', '0.4%', '0.4个百分点'],
    ['每百元投资中，增加{va-growth}万元。', 'zh-Hans', '6.3万元', '6.3%'],
  ])('is another figure with the unit in “%s”', (text, language, said, is) => {
    const [problem, ...others] = problemsOf(text, language);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^error ledger\/wrong-unit /);
    expect(problem).toContain(`“${said}”`);
    expect(problem).toContain(`which is ${is}: the unit is another`);
  });

  it.each([
    ['Output rose by {va-growth} on the year.', 'en'],
    ['Capacity of {iron} Gt was closed.', 'en'],
    ['工业增加值增长{va-growth}，开局良好。', 'zh-Hans'],
  ])('is told of without a unit in “%s”', (text, language) => {
    expect(problemsOf(text, language)).toEqual([
      expect.stringMatching(/^warning ledger\/no-unit .* has no unit: the fact/),
    ]);
  });

  it.each([
    ['Output rose by {va-growth}% on the year.', 'en'],
    ['每百元投资中，制造业占{va-growth}元。', 'zh-Hans'],
    ['Output rose by {va-growth} percent on the year.', 'en'],
    ['Rates of {va-growth} to {va-growth full} are expected.', 'en'],
    ['Growth on the year, %: {va-growth}', 'en'],
    ['Capacity closed in Mt: {iron}', 'en'],
    ['{iron} Mt of capacity was closed.', 'en'],
    ['{iron} million tonnes of capacity was closed.', 'en'],
    ['Rates of {va-growth} to 7.1% are expected.', 'en'],
    ['There were {projects} of them this year.', 'en'],
    ['{va-growth}', 'en'],
    ['增速在{va-growth}至{va-growth full}之间。', 'zh-Hans'],
    ['同比增速（%）：{va-growth}', 'zh-Hans'],
    ['退出产能{iron}万吨。', 'zh-Hans'],
    ['退出炼铁产能0.1957亿吨，合{iron}万吨。', 'zh-Hans'],
  ])('is right in “%s”', (text, language) => {
    expect(problemsOf(text, language).filter((problem) => !/“(?:0\.1957|7\.1)”/.test(problem))).toEqual([]);
  });

  it('of a list of sources, which repeats what the slide shows, is let be', () => {
    expect(problemsOf('{va-growth}: growth of output, para. 1', 'en', false)).toEqual([
      expect.stringContaining('“1” in “'),
    ]);
  });
});
