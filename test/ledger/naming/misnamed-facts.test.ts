import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { misnamedFacts } from '../../../src/ledger/naming/misnamed-facts.js';
import type { Fact, Report, StructureValue, Table } from '../../../src/validate/report.js';
import { contextOf } from '../ledger-fixture.js';

const REPORT = 'data/r/report.yaml';

function fact(id: string, value: string, unit: string, formula?: string, inputs: readonly string[] = []): Fact {
  const origin = { file: REPORT, line: 5, column: 3 };
  const places = value.split('.')[1]?.length ?? 0;
  return {
    id,
    value: new Decimal(value),
    places,
    unit,
    status: 'reported',
    inputs,
    ...(formula && { formula }),
    origin,
  };
}

const FACTS: readonly Fact[] = [
  fact('coking-firms', '26', 'firm'),
  fact('tyre-firms', '12', 'firm'),
  fact('iron', '1957', 'wan-tonne'),
  fact('steel', '2356', 'wan-tonne'),
  fact('upgrading', '7.3', 'percent'),
  fact('upgrading-lead', '1.2', 'percentage-point'),
  fact('manufacturing', '11.2', 'percent'),
  fact('manufacturing-share', '28.9', 'percent'),
  fact('all', '6.1', 'percent', '[upgrading] - [upgrading-lead]', ['upgrading', 'upgrading-lead']),
];

const LABELS = {
  'zh-Hans': `facts:
  coking-firms: 压减的焦化企业
  tyre-firms: 压减的轮胎企业
  iron: 转移退出的炼铁产能
  steel: 转移退出的炼钢产能
  upgrading: 工业技改投资增速
  upgrading-lead: 工业技改投资增速高于全部投资
  manufacturing: 制造业投资增速
  manufacturing-share: 制造业投资占全部投资比重
  all: 全部投资增速
`,
  en: `facts:
  coking-firms: Coking firms cut
  tyre-firms: Tyre firms cut
  iron: Ironmaking relocated
  steel: Steelmaking relocated
  upgrading: Technical-upgrading investment, growth
  upgrading-lead: Upgrading investment, lead over all investment
  manufacturing: Manufacturing investment, growth
  manufacturing-share: Manufacturing, share of all investment
  all: All investment, growth
`,
};

interface Given {
  readonly facts?: readonly Fact[];
  readonly tables?: readonly Table[];
  readonly structure?: StructureValue;
}

function found(language: 'zh-Hans' | 'en', text: string, { facts = FACTS, tables = [], structure }: Given = {}) {
  const { report } = contextOf({ language, facts, tables, text: `${LABELS[language]}${text}` });
  const asked: Report = structure ? { ...report, structure } : report;
  return misnamedFacts(asked, [language]);
}

const said = (sentence: string): string => `text: |-\n  ${sentence.replaceAll('\n', '\n  ')}\n`;

/** [language, sentence, the fact shown, the fact that its words name] */
const WRONG: readonly (readonly ['zh-Hans' | 'en', string, string, string])[] = [
  ['zh-Hans', "炼铁产能退出{{fact 'steel'}}", 'steel', 'iron'],
  ['zh-Hans', "压减焦化企业{{fact 'tyre-firms'}}，居各行业之首", 'tyre-firms', 'coking-firms'],
  ['zh-Hans', "焦化企业{{fact 'tyre-firms'}}，钢铁另计；轮胎企业{{fact 'tyre-firms'}}", 'tyre-firms', 'coking-firms'],
  ['zh-Hans', "工业技改投资增长{{fact 'manufacturing'}}，快于全部投资", 'manufacturing', 'upgrading'],
  ['zh-Hans', "- 产能{{fact 'iron'}}\n- 制造业投资增长{{fact 'upgrading'}}", 'upgrading', 'manufacturing'],
  ['en', "Coking lost {{fact 'tyre-firms'}}", 'tyre-firms', 'coking-firms'],
  ['en', "Ironmaking, the older trade, gave up {{fact 'steel'}}", 'steel', 'iron'],
  ['en', "Firms in the tyre trade, {{fact 'coking-firms'}}\nin all", 'coking-firms', 'tyre-firms'],
  ['en', "Technical upgrading grew by {{fact 'manufacturing'}}", 'manufacturing', 'upgrading'],
];

const HONEST: readonly (readonly ['zh-Hans' | 'en', string])[] = [
  ['zh-Hans', "炼铁、炼钢产能分别退出{{fact 'iron'}}、{{fact 'steel'}}"],
  ['zh-Hans', "企业数：焦化{{fact 'coking-firms'}}，轮胎{{fact 'tyre-firms'}}"],
  ['zh-Hans', "制造业的增速是{{fact 'manufacturing'}}，比工业技改投资快"],
  ['zh-Hans', "比工业技改投资快，达到{{fact 'manufacturing'}}"],
  ['zh-Hans', "各行业中最多的，达{{fact 'coking-firms'}}"],
  ['zh-Hans', "说过焦化，再说轮胎行业：这一行的企业少了{{fact 'tyre-firms'}}"],
  ['zh-Hans', "焦化企业数的单位是{{fact 'tyre-firms' form='unit'}}"],
  ['en', "Of {{fact 'steel'}} of steelmaking and {{fact 'iron'}} of ironmaking nothing is left"],
  ['en', "Upgrading grew {{fact 'upgrading'}}, slower than manufacturing at {{fact 'manufacturing'}}"],
  ['en', "With {{fact 'coking-firms'}} of coking firms gone the trade shed {{fact 'tyre-firms'}} more"],
  ['zh-Hans', "它在全部投资中，占制造业投资的{{fact 'all'}}"],
  ['en', "It came to {{fact 'all'}} of manufacturing investment"],
  ['en', "Unlike ironmaking, it lost {{fact 'steel'}}"],
];

describe('facts beside the words of others, in texts', () => {
  it.each(WRONG)('%s: %s', (language, sentence, shown, meant) => {
    const [first, ...others] = found(language, said(sentence));
    expect(first).toMatchObject({ code: 'ledger/other-fact', severity: 'warning' });
    expect(first?.hint).toBe(`did you mean {{fact '${meant}'}}? Else name in the sentence what “${shown}” is of`);
    expect(first?.origin?.length).toBe(shown.length);
    expect(others).toEqual([]);
  });

  it.each(HONEST)('%s: %s', (language, sentence) => {
    expect(found(language, said(sentence))).toEqual([]);
  });

  it('quotes the words and both labels, at the id', () => {
    const [problem] = found('zh-Hans', "text: 炼铁产能退出{{fact 'steel'}}\n");
    expect(problem?.message).toBe(
      '“炼铁产能退出” stands beside the fact “steel” (转移退出的炼钢产能), but names the fact “iron” (转移退出的炼铁产能)',
    );
    expect(problem?.origin).toMatchObject({ file: 'data/r/text/en.yaml', line: 11, column: 21 });
  });

  it('says nothing of facts of another measure, or of the same value', () => {
    const twins = [...FACTS, fact('coking-lines', '12', 'line')];
    expect(found('zh-Hans', said("焦化压减生产线{{fact 'coking-lines'}}"), { facts: twins })).toEqual([]);
    const same = [fact('coking-firms', '12', 'firm'), fact('tyre-firms', '12', 'firm')];
    expect(found('zh-Hans', said("焦化压减企业{{fact 'tyre-firms'}}"), { facts: same })).toEqual([]);
  });
});

describe('facts that report.yaml takes for others', () => {
  const origin = { file: REPORT, line: 30, column: 9 };
  const keyFigure = (id: string): StructureValue => {
    const entries = new Map<string, StructureValue>([
      ['id', { kind: 'scalar', value: 'first', origin }],
      ['fact', { kind: 'scalar', value: id, origin }],
    ]);
    const list: StructureValue = { kind: 'list', items: [{ kind: 'map', entries, origin }], origin };
    return { kind: 'map', entries: new Map([['key-figures', list]]), origin };
  };

  it('behind a key figure', () => {
    const words = 'key-figures: { first: { label: 退出的炼铁产能, note: 累计 } }\n';
    expect(found('zh-Hans', words, { structure: keyFigure('iron') })).toEqual([]);
    const [problem] = found('zh-Hans', words, { structure: keyFigure('steel') });
    expect(problem?.message).toBe(
      '“key-figures.first”, “退出的炼铁产能”, takes the fact “steel” (转移退出的炼钢产能), but its words are those of the fact “iron” (转移退出的炼铁产能)',
    );
    expect(problem?.origin).toEqual(origin);
  });

  it('as the input of a sum or difference', () => {
    const wrong = FACTS.map((each) =>
      each.id === 'all'
        ? fact('all', '10.0', 'percent', '[manufacturing] - [upgrading-lead]', ['manufacturing', 'upgrading-lead'])
        : each,
    );
    expect(found('zh-Hans', '')).toEqual([]);
    expect(found('zh-Hans', '', { facts: wrong }).map(({ hint }) => hint)).toEqual([
      'did you mean “upgrading”? Else name in its words what “manufacturing” is of',
    ]);
  });

  it('in the row of a table', () => {
    const rowOf = (id: string): Table => ({
      id: 'firms',
      columns: [
        { name: 'trade', type: 'key' },
        { name: 'count', type: 'number', unit: 'firm' },
      ],
      rows: [
        {
          key: 'coking',
          cells: new Map([
            [
              'count',
              {
                kind: 'number',
                value: new Decimal(26),
                places: 0,
                unit: 'firm',
                formula: `[${id}]`,
                inputs: [id],
                origin,
              },
            ],
          ]),
          origin,
        },
      ],
      origin,
    });
    const words = 'tables: { firms: { columns: { count: 企业 }, labels: { trade: { coking: 焦化企业 } } } }\n';
    expect(found('zh-Hans', words, { tables: [rowOf('coking-firms')] })).toEqual([]);
    expect(found('zh-Hans', words, { tables: [rowOf('tyre-firms')] })[0]?.message).toMatch(
      /^the row “coking” of the table “firms”, “焦化企业”, takes the fact “tyre-firms”/,
    );
  });
});
