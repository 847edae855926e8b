import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { mistimedFacts } from '../../src/ledger/times/mistimed-facts.js';
import type { Fact, StructureValue } from '../../src/validate/report.js';
import { contextOf } from './ledger-fixture.js';

const origin = { file: 'data/r/report.yaml', line: 5, column: 3 };

function fact(id: string, period: string): Fact {
  return { id, value: new Decimal('7.3'), places: 1, unit: 'percent', period, status: 'reported', inputs: [], origin };
}

const FACTS = [fact('growth', '2023-01/2023-05'), fact('upgrading', '2022'), fact('closed', '../2023-07-04')];

const LABELS = {
  'zh-Hans': 'facts: { growth: 工业增加值增速, upgrading: 技改投资增速, closed: 退出的产能 }\n',
  en: 'facts: { growth: "Industrial output, growth", upgrading: "Upgrading investment, growth", closed: Closed }\n',
};

/** An entry `figures.first` that shows a fact. */
function figure(id: string): StructureValue {
  const entries = new Map<string, StructureValue>([
    ['id', { kind: 'scalar', value: 'first', origin }],
    ['fact', { kind: 'scalar', value: id, origin }],
  ]);
  const list: StructureValue = { kind: 'list', items: [{ kind: 'map', entries, origin }], origin };
  return { kind: 'map', entries: new Map([['figures', list]]), origin };
}

function found(language: 'zh-Hans' | 'en', text: string, structure?: StructureValue) {
  const { report } = contextOf({ language, facts: FACTS, text: `${LABELS[language]}${text}` });
  return mistimedFacts(structure ? { ...report, structure } : report, [language]);
}

describe('times that lead facts', () => {
  it.each([
    ['zh-Hans', "{{date '2021'}}，技改投资增长{{fact 'upgrading'}}", '2021', 'upgrading', '2022'],
    ['zh-Hans', "政策之外，{{date '2023'}}技改投资增长{{fact 'upgrading'}}", '2023', 'upgrading', '2022'],
    [
      'zh-Hans',
      "{{date '2023-01/2023-06'}}，工业增长{{fact 'growth'}}",
      '2023-01/2023-06',
      'growth',
      '2023-01/2023-05',
    ],
    ['en', "In {{date '2021'}}, upgrading grew {{fact 'upgrading'}}", '2021', 'upgrading', '2022'],
    [
      'en',
      "Prices fell. In {{date '2022-01/2022-05'}} industrial output grew {{fact 'growth'}}",
      '2022-01/2022-05',
      'growth',
      '2023-01/2023-05',
    ],
  ] as const)('%s: %s', (language, sentence, said, id, period) => {
    const [first, ...others] = found(language, `text: ${JSON.stringify(sentence)}\n`);
    expect(first).toMatchObject({
      code: 'ledger/other-time',
      severity: 'warning',
      message: `“${said}” is said of the fact “${id}”, which is of ${period}`,
      hint: `write {{date '${period}'}}, or mend the period of “${id}”`,
    });
    expect(first?.origin).toMatchObject({ line: 2, length: said.length });
    expect(others).toEqual([]);
  });

  it.each([
    ['zh-Hans', "{{date '2022'}}，技改投资增长{{fact 'upgrading'}}"],
    ['zh-Hans', "{{date '2023-07-04'}}，技改投资增长{{fact 'upgrading'}}"],
    ['zh-Hans', "{{date '2023'}}，工业增长{{fact 'growth'}}"],
    ['zh-Hans', "{{date '2021'}}以来，技改投资增长{{fact 'upgrading'}}"],
    ['zh-Hans', "与{{date '2021'}}技改投资相比，增长{{fact 'upgrading'}}"],
    ['zh-Hans', "{{date '2023'}}公布，技改投资增长{{fact 'upgrading'}}"],
    ['zh-Hans', "{{date '2023'}}看去年，技改投资增长{{fact 'upgrading'}}"],
    ['zh-Hans', "{{date '2021'}}，产能退出{{fact 'closed'}}"],
    ['en', "Compared with {{date '2021'}}, upgrading grew {{fact 'upgrading'}}"],
    ['en', "{{date '2023'}} saw officials put last year’s upgrading at {{fact 'upgrading'}}"],
    ['en', "In {{date '2023-07'}} officials said that industrial output had grown {{fact 'growth'}}"],
  ] as const)('nothing is said of %s: %s', (language, sentence) => {
    expect(found(language, `text: ${JSON.stringify(sentence)}\n`)).toEqual([]);
  });
});

describe('times in the words of an entry', () => {
  it('are those of its fact', () => {
    const words = (label: string, note: string): string =>
      `figures: { first: { label: ${JSON.stringify(label)}, note: ${JSON.stringify(note)} } }\n`;
    const right = words("{{date '2022'}}技改投资", "较{{date '2021'}}；{{date '2023-02-01'}}公布");
    expect(found('zh-Hans', right, figure('upgrading'))).toEqual([]);
    const wrong = words("{{date '2021'}}技改投资", "{{date '2023'}}公布");
    expect(found('zh-Hans', wrong, figure('upgrading')).map(({ message }) => message)).toEqual([
      '“2021” in “figures.first” is said of the fact “upgrading”, which is of 2022',
    ]);
  });
});
