import { Decimal } from 'decimal.js';
import type { Diagnostic, Origin } from '../../src/base/diagnostic.js';
import type { Workspace } from '../../src/base/workspace.js';
import { type Locale, localeOf } from '../../src/locale/locale.js';
import { mergeTemplate } from '../../src/merge/merge-template.js';
import type { Fact, Report, StructureValue, Table, TextNode } from '../../src/validate/report.js';
import { parseYaml } from '../../src/validate/yaml/parse-yaml.js';
import type { YamlNode } from '../../src/validate/yaml/yaml-node.js';

/** What a test gives: report.yaml's free structure, text files by language, and files of the template by name. */
export interface Given {
  readonly structure?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly language?: string;
}

/** The input of a merge: the report `r`, its template `t`, two facts, a derived fact and a table. */
export function mergeInput(given: Given): { workspace: Workspace; report: Report; language: string; locale: Locale } {
  const { structure = '{}', texts = {}, files = {}, language = 'en' } = given;
  const report: Report = {
    id: 'r',
    template: 't',
    languages: ['zh-Hans', 'en'],
    date: '2023-07-05',
    sources: new Map([['achie', { id: 'achie', publisher: 'publisher.achie', date: '2023-07-05', origin: AT_REPORT }]]),
    facts: new Map(FACTS.map((fact) => [fact.id, fact])),
    tables: new Map([['capacity', CAPACITY]]),
    structure: structureOf(yaml('data/r/report.yaml', structure)),
    texts: new Map(Object.entries(texts).map(([tag, text]) => [tag, textOf(yaml(`data/r/text/${tag}.yaml`, text))])),
  };
  const workspace: Workspace = {
    reportId: 'r',
    reportFolder: 'data/r',
    templateFolder: 'templates/t',
    texts: new Map(Object.entries(files)),
    binaries: new Map(),
    font: () => undefined,
  };
  return { workspace, report, language, locale: localeOf(language)! };
}

/** A template merged as a brief: its output, what was said, and where a stretch of the output came from. */
export function merged(template: string, given: Given = {}): Merged {
  const files = { 'templates/t/brief.hbs': template, ...given.files };
  const { value, diagnostics } = mergeTemplate({ ...mergeInput({ ...given, files }), artifact: 'brief' });
  const text = value?.text ?? '';
  const placeOf = (words: string) => place(value!.at(text.indexOf(words)));
  return { text, problems: diagnostics.map(problem), placeOf };
}

export interface Merged {
  readonly text: string;
  /** `file:line:column code message (hint)`, the file without its folder. */
  readonly problems: readonly string[];
  /** `file:line:column` of the first place of these words in the output. */
  readonly placeOf: (words: string) => string;
}

/** A diagnostic on one line. */
export function problem({ origin, code, message, hint }: Diagnostic): string {
  return `${origin ? place(origin) : '?'} ${code} ${message}${hint === undefined ? '' : ` (${hint})`}`;
}

/** `brief.hbs:3:7` */
export function place({ file, line, column }: Origin): string {
  return `${file.split('/').at(-1)}:${line}:${column}`;
}

const AT_REPORT = { file: 'data/r/report.yaml', line: 1, column: 1 };

function factOf(id: string, value: string, unit: string, more: Partial<Fact> = {}): Fact {
  const decimal = new Decimal(value);
  const places = decimal.decimalPlaces();
  return { id, value: decimal, places, unit, status: 'reported', inputs: [], origin: AT_REPORT, ...more };
}

const FACTS: readonly Fact[] = [
  factOf('va-growth', '6.3', 'percent', {
    period: '2023-01/2023-05',
    source: { ref: 'achie', paragraph: 1, sentence: 2, words: '增长6.3%', origin: AT_REPORT },
  }),
  factOf('va-over-q1', '0.4', 'percentage-point'),
  factOf('va-growth-q1', '5.9', 'percent', {
    status: 'derived',
    formula: '[va-growth] - [va-over-q1]',
    inputs: ['va-growth', 'va-over-q1'],
  }),
];

const number = (value: string) => ({
  kind: 'number' as const,
  value: new Decimal(value),
  places: new Decimal(value).decimalPlaces(),
  unit: 'wan-tonne',
  inputs: [],
  origin: AT_REPORT,
});
const word = (text: string) => ({ kind: 'text' as const, text, origin: AT_REPORT });

const CAPACITY: Table = {
  id: 'capacity',
  origin: AT_REPORT,
  columns: [
    { name: 'industry', type: 'key' },
    { name: 'action', type: 'text' },
    { name: 'capacity', type: 'number', unit: 'wan-tonne' },
  ],
  rows: [
    {
      key: 'iron',
      cells: new Map<string, ReturnType<typeof number> | ReturnType<typeof word>>([
        ['industry', word('iron')],
        ['action', word('relocated')],
        ['capacity', number('1957')],
      ]),
      source: { ref: 'achie', paragraph: 2, sentence: 1, words: '1957万吨', origin: AT_REPORT },
      origin: AT_REPORT,
    },
    {
      key: 'coking',
      cells: new Map<string, ReturnType<typeof number> | ReturnType<typeof word>>([
        ['industry', word('coking')],
        ['action', word('cut')],
        ['capacity', number('1801')],
      ]),
      origin: AT_REPORT,
    },
  ],
};

function yaml(file: string, text: string): YamlNode {
  const { value, diagnostics } = parseYaml(file, text);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function structureOf(node: YamlNode): StructureValue {
  const { origin } = node;
  if (node.kind === 'scalar') return { kind: 'scalar', value: node.value, origin };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(structureOf), origin };
  const entries = [...node.entries].map(([key, entry]) => [key, structureOf(entry.node)] as const);
  return { kind: 'map', entries: new Map(entries), origin };
}

function textOf(node: YamlNode): TextNode {
  const { origin } = node;
  if (node.kind === 'scalar') return { kind: 'text', text: node.text, at: node.at, origin };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(textOf), origin };
  const entries = [...node.entries].map(([key, entry]) => [key, textOf(entry.node)] as const);
  return { kind: 'map', entries: new Map(entries), origin };
}
