import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProject, type Project } from './project.js';

const DATA = 'data/shandong-industry-2023';

/** A word that was changed, what `check` has to say of it, and what the place points at. */
interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly says: string;
  readonly at: string;
}

const ZH = `${DATA}/text/zh-Hans.yaml`;
const EN = `${DATA}/text/en.yaml`;

const MUTATIONS: readonly Mutation[] = [
  {
    file: ZH,
    from: "领先全国{{fact 'va-over-nation'}}。据此",
    to: "落后全国{{fact 'va-over-nation'}}。据此",
    code: 'ledger/comparison',
    says: '“落后” puts 6.3% (va-growth) under “全国” by 2.7个百分点 (va-over-nation), but the formula of “va-growth-nation”',
    at: "{{fact 'va-over-nation'}}。据此",
  },
  {
    file: ZH,
    from: "山东工业技改投资增长{{fact 'upgrading-growth'}}",
    to: "山东工业技改投资下降{{fact 'upgrading-growth'}}",
    code: 'ledger/comparison',
    says: '“下降” is said of 7.3% (upgrading-growth), but the source says “增长7.3%”',
    at: "{{fact 'upgrading-growth'}}，增速比全部投资高",
  },
  {
    file: EN,
    from: "{{fact 'upgrading-over-all'}} more than all investment",
    to: "{{fact 'upgrading-over-all'}} less than all investment",
    code: 'ledger/comparison',
    says: '“less” puts 7.3% (upgrading-growth) under “all investment”',
    at: "{{fact 'upgrading-over-all'}} less",
  },
  {
    file: EN,
    from: "Investment there jumped by {{fact 'high-tech-growth'}}",
    to: "Investment there dropped by {{fact 'high-tech-growth'}}",
    code: 'ledger/comparison',
    says: '“dropped” is said of 39.4% (high-tech-growth), but the source says “增长39.4%”',
    at: "{{fact 'high-tech-growth'}}, by our arithmetic",
  },
  {
    file: EN,
    from: "Coking counts the most firms: {{fact 'coking-firms'}} were cut",
    to: 'Coking counts the most firms',
    code: 'ledger/languages-differ',
    says: '“sections.remove” (the section “remove” of the brief) shows “coking-firms” in zh-Hans, but not in en',
    at: '',
  },
];

interface Said {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly origin?: { readonly file: string; readonly line: number; readonly column: number };
}

let project: Project;
let said: readonly Said[];
let status: number | null;

beforeAll(() => {
  project = newProject();
  for (const { file, from, to } of MUTATIONS) project.edit(file, from, to);
  const run = project.run(['check', 'shandong-industry-2023', '--lang', 'zh-Hans,en', '--json', '--strict']);
  status = run.status;
  said = (JSON.parse(run.stdout) as { reports: { diagnostics: Said[] }[] }).reports[0]!.diagnostics;
});
afterAll(() => project.remove());

describe('a changed word is a warning by name and place', () => {
  it.each(MUTATIONS.map((mutation) => [mutation.says, mutation] as const))('%s', (_, { file, code, says, at }) => {
    const found = said.filter((each) => each.code === code && each.message.replaceAll('\u00A0', ' ').includes(says));
    expect(found).not.toEqual([]);
    expect(found[0]!.hint).toBeTruthy();
    if (at === '') return;
    const before = project.read(file).toString('utf8').split(at)[0]!.split('\n');
    const places = found.map(({ origin }) => `${origin?.file}:${origin?.line}:${origin?.column}`);
    expect(places).toContain(`${file}:${before.length}:${before.at(-1)!.length + 1}`);
  });

  it('which --strict takes for an error, and nothing else is said', () => {
    expect(status).toBe(1);
    const codes = new Set(said.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['ledger/comparison', 'ledger/languages-differ']);
  });
});
