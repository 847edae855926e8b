import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProject, type Project } from './project.js';

const DATA = 'data/shandong-industry-2023';

/** One change that a careless hand could make, and what `check` has to say of it. */
interface Mutation {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  /** Words of the message: which number, in which words. */
  readonly says: string;
  /** What the place points at, as it stands in the changed file; the first of them. */
  readonly at: string;
}

/** These stop a report before its documents are made. */
const IN_THE_DATA: readonly Mutation[] = [
  {
    what: 'a digit of a cell',
    file: `${DATA}/capacity.csv`,
    from: 'coking,firms,[coking-firms],',
    to: 'coking,firms,[tyre-firms],',
    code: 'validate/value-not-in-words',
    says: 'the cell “capacity[coking].firms” is 12, but the words of its source say “焦化企业26家”',
    at: '[tyre-firms],coking',
  },
  {
    what: 'a digit of a fact',
    file: `${DATA}/report.yaml`,
    from: 'value: 13049,',
    to: 'value: 13094,',
    code: 'validate/value-not-in-words',
    says: 'the fact “upgrading-projects” is 13094, but the words of its source say “项目13049个”',
    at: '13094',
  },
  {
    what: 'a digit of the words of a source',
    file: `${DATA}/report.yaml`,
    from: '"增长39.4%"',
    to: '"增长34.9%"',
    code: 'validate/value-not-in-words',
    says: 'the fact “high-tech-growth” is 39.4, but the words of its source say “增长34.9%”',
    at: '39.4, unit',
  },
  {
    what: 'a constant of a formula',
    file: `${DATA}/report.yaml`,
    from: '"100 - [manufacturing-share]"',
    to: '"101 - [manufacturing-share]"',
    code: 'validate/formula-units',
    says: '“percent” cannot be taken from a bare number',
    at: '- [manufacturing-share]',
  },
];

/** These show in the finished documents only. */
const IN_THE_DOCUMENTS: readonly Mutation[] = [
  {
    what: 'a number typed into a sentence',
    file: `${DATA}/text/zh-Hans.yaml`,
    from: '开局并非一时冲高。',
    to: '开局并非一时冲高，全年可达6.8%。',
    code: 'ledger/no-source',
    says: '“6.8” in “',
    at: '6.8%',
  },
  {
    what: 'a count in Chinese numerals',
    file: `${DATA}/text/zh-Hans.yaml`,
    from: '各有退法',
    to: '十二家企业各有退法',
    code: 'ledger/no-source',
    says: '“十二” in “',
    at: '十二家企业',
  },
  {
    what: 'a count in words',
    file: `${DATA}/text/en.yaml`,
    from: 'The figures suggest that',
    to: 'The six figures suggest that',
    code: 'ledger/no-source',
    says: '“six” in “',
    at: 'six figures',
  },
  {
    what: 'another input of a formula',
    file: `${DATA}/report.yaml`,
    from: '"[va-growth] - [va-over-q1]"',
    to: '"[va-growth] - [va-over-nation]"',
    code: 'ledger/same-formula',
    says: 'the fact “va-growth-q1” is worked out by the same formula as the fact “va-growth-nation”',
    at: '[va-growth] - [va-over-nation]',
  },
  {
    what: 'a label of a chart',
    file: `${DATA}/charts/share.vl.json`,
    from: "datum.use + '  ' + datum.share_text",
    to: "datum.use + '  29.8%'",
    code: 'ledger/no-source',
    says: '“29.8” in “制造业  29.8%”',
    at: '29.8%',
  },
  {
    what: 'a title of a chart',
    file: `${DATA}/charts/firms.vl.json`,
    from: '"axis": { "title": null }',
    to: '"axis": { "title": "27 firms" }',
    code: 'ledger/no-source',
    says: '“27” in “27 firms”',
    at: '27 firms',
  },
  {
    what: 'a constant in a transform of a chart',
    file: `${DATA}/charts/upgrading.vl.json`,
    from: '"x": { "field": "growth",',
    to: '"x": { "field": "faster",',
    code: 'ledger/drawn-value',
    says: 'the chart “upgrading” draws 8.03 for “',
    at: '1.1", "as": "faster"',
  },
  {
    what: 'a speaker note',
    file: `${DATA}/text/en.yaml`,
    from: 'Compare the bars, but',
    to: 'Compare the 4 bars, but',
    code: 'ledger/no-source',
    says: '“4” in “Compare the 4 bars, but',
    at: '4 bars',
  },
  {
    what: 'a caption',
    file: `${DATA}/text/zh-Hans.yaml`,
    from: 'removals-caption: 旧产能退出',
    to: 'removals-caption: 90%旧产能退出',
    code: 'ledger/no-source',
    says: '“90” in “',
    at: '90%旧产能',
  },
  {
    what: 'an alternative text',
    file: `${DATA}/text/en.yaml`,
    from: "January–May: {{fact 'va-growth'}}. China",
    to: 'January–May: 6.4%. China',
    code: 'ledger/no-source',
    says: '“6.4” in “',
    at: '6.4%. China',
  },
  {
    what: 'a label of a fact, which speaker notes and tables print',
    file: `${DATA}/text/en.yaml`,
    from: '  coking-firms: Coking firms cut',
    to: '  coking-firms: 25 coking firms cut',
    code: 'ledger/no-source',
    says: '“25” in “',
    at: '25 coking firms',
  },
];

interface Said {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly origin?: { readonly file: string; readonly line: number; readonly column: number };
}

let project: Project;
let said: readonly Said[];

/** A copy of the report with all of the mutations, checked once: each has to be found among the others. */
function checkWith(mutations: readonly Mutation[]): void {
  project = newProject();
  for (const { file, from, to } of mutations) project.edit(file, from, to);
  if (mutations === IN_THE_DOCUMENTS) {
    const transform = '"transform": [{ "calculate": "datum.growth * 1.1", "as": "faster" }],';
    project.edit(`${DATA}/charts/upgrading.vl.json`, '"data": {', `${transform}\n  "data": {`);
  }
  const run = project.run(['check', 'shandong-industry-2023', '--lang', 'zh-Hans,en', '--json']);
  expect(run.status).toBe(1);
  said = (JSON.parse(run.stdout) as { reports: { diagnostics: Said[] }[] }).reports[0]!.diagnostics;
}

function placeOf({ file, at }: Mutation): string {
  const lines = project.read(file).toString('utf8').split(at)[0]!.split('\n');
  return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
}

describe.each([
  ['in the data', IN_THE_DATA],
  ['that only the finished documents show', IN_THE_DOCUMENTS],
])('a changed figure %s is an error by name and place:', (_, mutations) => {
  beforeAll(() => checkWith(mutations));
  afterAll(() => project.remove());

  it.each(mutations.map((mutation) => [mutation.what, mutation] as const))('%s', (_what, mutation) => {
    const found = said.filter(({ code, message }) => code === mutation.code && message.includes(mutation.says));
    expect(found.map(({ severity }) => severity)).toContain('error');
    const places = found.map(({ origin }) => `${origin?.file}:${origin?.line}:${origin?.column}`);
    expect(places).toContain(placeOf(mutation));
  });
});

describe('the report as it is', () => {
  it('has a source for every number, and check says how many', () => {
    project = newProject();
    const run = project.run(['check', 'shandong-industry-2023', '--lang', 'zh-Hans,en']);
    expect(run.stderr).toMatch(/^all [\d,]+ numbers accounted for: [\d,]+ from facts, /m);
    expect(run.status).toBe(0);
    project.remove();
  });
});
