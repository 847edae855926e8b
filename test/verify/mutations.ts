/** One change to an article, and what it does to the facts of the real report: `id: status, what changed`. */
export interface Mutation {
  readonly name: string;
  readonly change: (page: string) => string;
  readonly facts: readonly string[];
}

/** Changes of the article behind data/shandong-industry-2023, or of its stand-in: Traditional or Simplified, with pinyin or without. */
export const MUTATIONS: readonly Mutation[] = [
  digit(/6\.3(?=%)/, '6.8', 'va-growth'),
  digit(/0\.4(?=[个個])/, '0.9', 'va-over-q1'),
  digit(/2\.7(?=[个個])/, '2.1', 'va-over-nation'),
  digit(/10(?=家[钢鋼])/, '16', 'steel-firms'),
  digit(/1957/, '1951', 'iron-capacity'),
  digit(/2356/, '2366', 'steel-capacity'),
  digit(/26(?=家)/, '28', 'coking-firms'),
  digit(/1801/, '1881', 'coking-capacity'),
  digit(/10(?=家(?![钢鋼]))/, '70', 'refining-firms'),
  digit(/2696/, '2996', 'refining-capacity'),
  digit(/12(?=家)/, '17', 'tyre-firms'),
  digit(/2380/, '2330', 'tyre-capacity'),
  digit(/32(?=[条條])/, '31', 'clinker-lines'),
  digit(/223/, '273', 'cement-mills'),
  digit(/1663\.2/, '1663.7', 'clinker-capacity'),
  digit(/1\.17/, '1.47', 'milling-capacity'),
  digit(/7\.3(?=%)/, '9.3', 'upgrading-growth'),
  digit(/1\.2(?=[个個])/, '1.3', 'upgrading-over-all'),
  digit(/500(?=[万萬]元)/, '800', 'upgrading-threshold'),
  digit(/13049/, '13019', 'upgrading-projects'),
  digit(/11\.2/, '11.7', 'manufacturing-growth'),
  digit(/28\.9/, '26.9', 'manufacturing-share'),
  digit(/39\.4/, '39.9', 'high-tech-growth'),
  digit(/14\.4/, '11.4', 'high-tech-va-growth'),
  digit(/11(?=[条條])/, '17', 'landmark-chains'),
  unit(/1957[万萬][吨噸]/, '1957亿吨', 'iron-capacity'),
  unit(/0\.4[个個]百分[点點]/, '0.4%', 'va-over-q1'),
  unit(/26家/, '26条', 'coking-firms'),
  unit(/28\.9%/, '28.9个百分点', 'manufacturing-share'),
  unit(/2380[万萬][条條]/, '2380万吨', 'tyre-capacity'),
  {
    name: 'the two “10家” change places',
    change: (page) => {
      const swapped = replaced(page, /10家[钢鋼][铁鐵]/, '10家地炼');
      return replaced(swapped, /地[炼煉]企[业業](?:\([a-zè]+\))?10家/, '钢铁企业10家');
    },
    facts: ['steel-firms: changed words', 'refining-firms: changed words'],
  },
  {
    name: 'two growth rates change places',
    change: (page) =>
      replaced(replaced(page, /11\.2(?=%)/, '39.4'), /39\.4(?=%，|%,增加|%，增速|%.增速)/, '11.2', 'last'),
    facts: ['manufacturing-growth: changed value', 'high-tech-growth: changed value'],
  },
  {
    name: 'the sentences of investment change places',
    change: (page) => sentencesSwapped(page, /11\.2%/, 6, 7),
    facts: [
      'manufacturing-growth: moved',
      'manufacturing-share: moved',
      'high-tech-growth: moved',
      'high-tech-va-growth: moved',
    ],
  },
  {
    name: 'upgrading is told before removal',
    change: (page) => sentencesSwapped(page, /11\.2%/, 2, 4),
    facts: [
      ...['steel-firms', 'iron-capacity', 'steel-capacity', 'coking-firms', 'coking-capacity', 'refining-firms'],
      ...['refining-capacity', 'tyre-firms', 'tyre-capacity', 'clinker-lines', 'cement-mills', 'clinker-capacity'],
      ...['milling-capacity', 'upgrading-growth', 'upgrading-over-all', 'upgrading-threshold', 'upgrading-projects'],
    ].map((id) => `${id}: moved`),
  },
];

function digit(from: RegExp, to: string, fact: string): Mutation {
  const name = `${fact} reads ${to}`;
  return { name, change: (page) => replaced(page, from, to), facts: [`${fact}: changed value`] };
}

function unit(from: RegExp, to: string, fact: string): Mutation {
  const name = `${fact} reads ${to}`;
  return { name, change: (page) => replaced(page, from, to), facts: [`${fact}: changed unit`] };
}

/** With the one place that matches replaced, or the last of several. */
function replaced(page: string, pattern: RegExp, to: string, which: 'only' | 'last' = 'only'): string {
  const found = [...page.matchAll(new RegExp(pattern, 'gu'))];
  if (found.length === 0 || (which === 'only' && found.length > 1))
    throw new Error(`${pattern} stands ${found.length} times in the page`);
  const { index, 0: match } = found.at(-1)!;
  return page.slice(0, index) + to + page.slice(index + match.length);
}

/** Two sentences, from 0, of the line that matches in each other's place. */
function sentencesSwapped(page: string, marker: RegExp, one: number, other: number): string {
  const lines = page.split('\n');
  const at = lines.findIndex((line) => marker.test(line));
  const sentences = lines[at]!.split('。');
  [sentences[one], sentences[other]] = [sentences[other]!, sentences[one]!];
  return lines.with(at, sentences.join('。')).join('\n');
}
