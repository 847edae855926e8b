import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { standIn } from '../verify/stand-in.js';
import { newProject, type Project, type Run } from './project.js';

const REPORT = 'shandong-industry-2023';
const page = standIn(loadWorkspace('.', REPORT).value!);

interface Said {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly id: string;
    readonly status: string;
    readonly change?: string;
    readonly claimed: { readonly paragraph: number; readonly sentence: number; readonly origin: { file: string } };
    readonly at?: { readonly text: string; readonly origin: { file: string; line: number; column: number } };
  }[];
  readonly derived: readonly { readonly id: string; readonly doubtful: readonly string[] }[];
  readonly unused?: readonly { readonly text: string }[];
}

let project: Project;

function verify(article: string, ...options: readonly string[]): Run {
  project.write('article.txt', article);
  return project.run(['verify', REPORT, '--against', 'article.txt', ...options], { NO_COLOR: '1' });
}

/** `file:line:column` of the one place where `words` stand. */
function placeOf(file: string, words: string): string {
  const before = project.read(file).toString('utf8').split(words)[0]!.split('\n');
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
}

describe('briefdeck verify', () => {
  beforeAll(() => {
    project = newProject();
  });
  afterAll(() => project.remove());

  it('finds every claim where the report says, with its place in the article', () => {
    const { status, stdout, stderr } = verify(page);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      `found    iron-capacity  “炼铁产能1957万吨”  paragraph 2, sentence 3, ${placeOf('article.txt', '炼铁产能1957万吨')}\n`,
    );
    expect(stdout).toMatch(
      /\n(\d+) of \1 found where the report says; 5 derived facts hold; 0 figures of the source not used\n$/,
    );
    expect(status).toBe(0);
  });

  it('names what moved with both places, and does not fail for it', () => {
    const { status, stdout } = verify(page.replace('，11条', '。会上还说，11条'));
    const claim = placeOf(
      `data/${REPORT}/report.yaml`,
      '{ ref: achie, paragraph: 5, sentence: 3, words: "11条标志性产业链"',
    );
    expect(stdout).toContain(
      [
        'moved    landmark-chains  “11条标志性产业链”',
        `    report: paragraph 5, sentence 3, ${claim}`,
        `    source: paragraph 5, sentence 4, ${placeOf('article.txt', '11条')}: “11条标志性产业链”`,
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  it('names several that moved together on a line each', () => {
    const { status, stdout } = verify(page.replaceAll('\n会上', '\n会议开始了。会上'));
    expect(stdout.match(/^moved .*$/gm)?.length).toBeGreaterThan(12);
    expect(stdout).toMatch(
      /^moved {4}\S+ {2}“.+” {2}paragraph 1, sentence 2 → paragraph 1, sentence 3, article\.txt:\d+:\d+$/m,
    );
    expect(status).toBe(0);
  });

  it('says in one line that an article is another one', () => {
    const { status, stdout } = verify('今天上午，全县召开大会。会上讨论了修路的事情，大家都发了言，最后作出了决定。\n');
    expect(stdout).toMatch(
      /^missing {2}article\.txt is another article: nothing of the (\d+) claims on “achie” is in it\n0 of \1 found where the report says, \1 missing; 0 derived facts hold, 5 in doubt\n$/,
    );
    expect(status).toBe(1);
  });

  it('fails for what changed, names both places, and doubts what was derived from it', () => {
    const { status, stdout } = verify(page.replace('28.9%', '26.9%'));
    expect(stdout).toContain(
      `    source: paragraph 2, sentence 7, ${placeOf('article.txt', '比重达到26.9%')}: “比重达到26.9%”, another value\n`,
    );
    expect(stdout).toContain('\ndoubtful other-share  derived from manufacturing-share\n');
    expect(stdout).toMatch(/, 1 changed; 4 derived facts hold, 1 in doubt/);
    expect(status).toBe(1);
  });

  it('fails for what is missing', () => {
    const { status, stdout } = verify(page.replace('，11条标志性产业链', ''));
    expect(stdout).toContain('missing  landmark-chains  “11条标志性产业链”\n    report: paragraph 5, sentence 3, ');
    expect(stdout).toContain('    source: nowhere\n');
    expect(status).toBe(1);
  });

  it('lists what the report leaves out, on demand', () => {
    const article = page.replace('，增长7.3%', '，另有37个项目，增长7.3%');
    const listed = verify(article, '--unused');
    expect(listed.stdout).toContain(
      `unused   37个  “另有37个项目”  paragraph 2, sentence 5, ${placeOf('article.txt', '37个')}\n`,
    );
    expect(listed.status).toBe(0);
    const counted = verify(article);
    expect(counted.stdout).not.toContain('unused ');
    expect(counted.stdout).toContain('; 1 figure of the source not used\n');
  });

  it('says the same to machines', () => {
    const run = verify(page.replace('28.9%', '26.9%'), '--json', '--unused');
    const said = JSON.parse(run.stdout) as Said;
    expect(run.status).toBe(1);
    expect(said.ok).toBe(false);
    expect(said.findings.filter(({ status }) => status !== 'found')).toMatchObject([
      {
        id: 'manufacturing-share',
        status: 'changed',
        change: 'value',
        claimed: { paragraph: 2, sentence: 7, origin: { file: `data/${REPORT}/report.yaml` } },
        at: { text: '比重达到26.9%', origin: { file: 'article.txt' } },
      },
    ]);
    expect(said.derived.filter(({ doubtful }) => doubtful.length > 0)).toEqual([
      { id: 'other-share', inputs: ['manufacturing-share'], doubtful: ['manufacturing-share'] },
    ]);
    expect(said.unused).toEqual([]);
  });

  it('is part of check where the report names a copy of its source', () => {
    project.write(`data/${REPORT}/source.txt`, page.replace('28.9%', '26.9%'));
    project.edit(`data/${REPORT}/report.yaml`, 'site: achie.org, date', 'site: achie.org, file: source.txt, date');
    const { status, stderr } = project.run(['check', REPORT], { NO_COLOR: '1' });
    expect(stderr).toContain(
      `“比重达到26.9%”, another value (paragraph 2, sentence 7, ${placeOf(`data/${REPORT}/source.txt`, '比重达到26.9%')})`,
    );
    expect(status).toBe(1);
    project.edit(`data/${REPORT}/report.yaml`, ', file: source.txt', '');
  });

  it('says how to go on where there is nothing to compare with', () => {
    const bare = project.run(['verify', REPORT]);
    expect(bare.stderr).toContain(`fix: name the article: briefdeck verify ${REPORT} --against article.txt`);
    expect(bare.status).toBe(1);
    const misspelt = project.run(['verify', REPORT, '--against', 'artcle.txt']);
    expect(misspelt.stderr).toContain('did you mean “article.txt”?');
    expect(misspelt.status).toBe(1);
  });
});
