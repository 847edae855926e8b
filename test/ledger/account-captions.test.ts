import { describe, expect, it } from 'vitest';
import { accountCaptions } from '../../src/ledger/account-captions.js';
import { contextOf } from './ledger-fixture.js';
import type { Report, StructureValue } from '../../src/validate/report.js';

const ORIGIN = { file: 'data/r/report.yaml', line: 1, column: 1 };
const word = (value: string): StructureValue => ({ kind: 'scalar', value, origin: ORIGIN }) as StructureValue;

/** What is said of the label of a key figure that shows a fact. */
function saidOf(label: string, fact: string, language = 'en'): readonly string[] {
  const text = `key-figures:\n  one:\n    label: ${JSON.stringify(label)}\n`;
  const context = contextOf({ language, text });
  const entry = {
    kind: 'map',
    entries: new Map([
      ['id', word('one')],
      ['fact', word(fact)],
    ]),
    origin: ORIGIN,
  };
  const list = { kind: 'list', items: [entry], origin: ORIGIN };
  const structure = { kind: 'map', entries: new Map([['key-figures', list]]), origin: ORIGIN };
  const report = { ...context.report, structure } as unknown as Report;
  return accountCaptions({ ...context, report }).problems.map(({ message, origin }) => {
    return `${message} ${origin?.line}:${origin?.column}`;
  });
}

describe('the unit that a caption names', () => {
  it.each([
    ['Growth, percentage points', 'va-growth', 'en', 'percentage points'],
    ['Capacity closed (Gt), Mt', 'va-growth', 'en', 'Mt'],
    ['Output in $ billion', 'va-growth', 'en', '$ billion'],
    ['炼铁产能（亿吨）', 'iron', 'zh-Hans', '亿吨'],
    ['同比增速，个百分点', 'va-growth', 'zh-Hans', '个百分点'],
    ['较一季度，%', 'va-step', 'zh-Hans', '%'],
  ])('is not that of the fact: “%s”', (label, fact, language, unit) => {
    const [said, ...others] = saidOf(label, fact, language);
    expect(said).toContain(`“${unit}” in “${label}” is not the unit of the fact “${fact}”`);
    expect(said).toMatch(new RegExp(` 3:${label.indexOf(unit) + 13}$`));
    expect(others).toEqual([]);
  });

  it.each([
    ['Growth, % change on the year', 'va-growth', 'en'],
    ['Ironmaking, Mt', 'iron', 'en'],
    ['Ironmaking, million tonnes', 'iron', 'en'],
    ['Projects, number', 'projects', 'en'],
    ["Growth on the year, {{date '2023'}}", 'va-growth', 'en'],
    ['Lead over the first quarter', 'va-step', 'en'],
    ["{{fact 'iron'}} closed, {{fact 'va-step'}} faster", 'va-growth', 'en'],
    ['炼铁产能（万吨）', 'iron', 'zh-Hans'],
    ['其中，百分点之争', 'va-growth', 'zh-Hans'],
    ['项目（个）', 'projects', 'zh-Hans'],
  ])('is right, or none, in “%s”', (label, fact, language) => {
    expect(saidOf(label, fact, language)).toEqual([]);
  });
});
