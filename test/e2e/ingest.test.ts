import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProject, type Project } from './project.js';

const ARTICLE = `江海省上半年工业运行情况
来源：江海省工业和信息化厅 日期：2025-07-18
上半年，全省规模以上工业增加值同比增长6.3%，增速较一季度提升0.4个百分点，高于全国1.2个百分点。全省工业用电量同比下降1.5%，降幅比一季度收窄0.3个百分点。
在产能退出方面，截至6月末，全省压减钢铁产能1957万吨、焦化产能1801万吨、水泥产能0.35亿吨；整合化工企业26家，关停轮胎企业12家。全省建成换电站37座，在用充电桩4.1万个。
在投资方面，上半年制造业投资增长11.2%，高技术制造业投资增长39.4%，工业技改投资增长7.3%，基础设施投资下降2.6%。
下一步，全省将继续推进产业结构调整优化各项工作，提升产业发展驱动力。
`;

const RESULTS = `Northwind Valves Reports Second Quarter 2025 Results
Published: July 24, 2025
Total revenue was $402.6 million in the second quarter of 2025, an increase of 12% year over year. Subscription revenue grew 18% to $311.8 million, while services revenue declined 4.6% to $90.8 million.
Operating margin expanded 230 basis points to 18.5%. Net income rose to $60.9 million, or $0.87 per diluted share.
The company ended the quarter with 4,850 employees and serves more than 9,400 customers in 46 countries.
`;

let project: Project;

function run(...args: readonly string[]) {
  return project.run(args, { NO_COLOR: '1' });
}

describe('briefdeck ingest', () => {
  beforeAll(() => {
    project = newProject();
    project.write('article.txt', ARTICLE);
    project.write('results.txt', RESULTS);
  });
  afterAll(() => project.remove());

  it('drafts a report that builds and that check finds nothing wrong with', () => {
    const drafted = run('ingest', 'article.txt', '-o', 'data/industry');
    expect(drafted.status).toBe(0);
    expect(drafted.stdout.split('\n')).toContain('data/industry/report.yaml');
    expect(drafted.stderr).toContain('江海省上半年工业运行情况');
    expect(drafted.stderr).toMatch(/todo text\/zh-Hans\.yaml title: /);

    const checked = run('check', 'industry', '--strict');
    expect(checked.stderr).toContain('1 of 1 reports without errors');
    expect(checked.status).toBe(0);

    const built = run('build', 'industry', '--strict');
    expect(built.status).toBe(0);
    expect(project.list('output/industry/zh-Hans')).toEqual(expect.arrayContaining(['brief.pdf', 'deck.pptx']));
  });

  it('takes the day on the user’s clock where the article has no date', () => {
    project.write('undated.txt', '今年上半年，全市地区生产总值同比增长5.3%。\n');
    // 25 hours lie between the two zones: it is never the same day.
    const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
      project.run(['ingest', 'undated.txt', '-o', 'data/undated', '--force'], { TZ: zone });
      return /^date: (\S+)/m.exec(project.read('data/undated/report.yaml').toString('utf8'))![1]!;
    });
    expect(days[0]! > days[1]!).toBe(true);
  });

  it('gives each figure its value, unit, period, region and place, and what the gaps between them imply', () => {
    const report = project.read('data/industry/report.yaml').toString('utf8');
    const fact = (start: string): string =>
      report
        .split('\n')
        .find((line) => line.trim().startsWith(start))!
        .trim();
    expect(fact('industry-growth:')).toMatch(
      /\{ value: 6\.3, unit: percent, period: 2025-01\/2025-06, region: 江海省, source: \{ paragraph: 1, sentence: 1, words: "增长6\.3%" \} \}$/,
    );
    expect(report).toMatch(/value: -1\.5, unit: percent/);
    expect(report).toMatch(/formula: "\[industry-growth\] - \[industry-over-nation\]"/);
    expect(report).toMatch(/value: 0\.35, unit: yi-tonne/);
    expect(report).toMatch(/structure: \{ words: \{ zh-Hans: 座 \} \}/);
  });

  it('finds every fact again in its copy of the article', () => {
    const { status, stdout } = run('verify', 'industry');
    expect(stdout).toMatch(
      /\n(\d+) of \1 found where the report says; 2 derived facts hold; 0 figures of the source not used\n$/,
    );
    expect(status).toBe(0);
  });

  it('drafts from English too', () => {
    expect(run('ingest', 'results.txt', '-o', 'data/results').status).toBe(0);
    const checked = run('check', 'results', '--strict');
    expect(checked.stderr).toContain('1 of 1 reports without errors');
    expect(project.read('data/results/text/en.yaml').toString('utf8')).toContain('Northwind Valves');
  });

  it('prints facts, todo list and files as JSON', () => {
    const { stdout } = run('ingest', 'article.txt', '-o', 'data/as-json', '--json');
    const said = JSON.parse(stdout) as {
      ok: boolean;
      facts: { id: string; value: string }[];
      todo: object[];
      files: string[];
    };
    expect(said.ok).toBe(true);
    expect(said.facts[0]).toMatchObject({
      id: 'industry-growth',
      value: '6.3',
      unit: 'percent',
      paragraph: 1,
      sentence: 1,
    });
    expect(said.todo.length).toBeGreaterThan(0);
    expect(said.files).toContain('data/as-json/source/article.txt');
  });

  it('does not write over a report unless it is told to', () => {
    const before = project.read('data/industry/report.yaml');
    const { status, stderr } = run('ingest', 'results.txt', '-o', 'data/industry');
    expect(stderr).toContain('data/industry exists already. [cli/report-exists]');
    expect(status).toBe(1);
    expect(project.read('data/industry/report.yaml')).toEqual(before);
    expect(run('ingest', 'article.txt', '-o', 'data/industry', '--force').status).toBe(0);
  });

  it.each([
    [
      'an article without figures',
      '下一步，全省将继续推进产业结构调整优化各项工作，提升产业发展驱动力。\n',
      'ingest/no-figures',
    ],
    ['a page without prose', '首页\n新闻\n联系我们\n', 'ingest/no-prose'],
    ['an empty file', '', 'article/empty'],
  ])('says what is wrong with %s, and writes nothing', (_, text, code) => {
    project.write('bad.txt', text);
    const { status, stderr } = run('ingest', 'bad.txt', '-o', 'data/bad');
    expect(stderr).toContain(`[${code}]`);
    expect(status).toBe(1);
    expect(existsSync(path.join(project.folder, 'data/bad'))).toBe(false);
  });

  it.each([
    [['nowhere.txt', '-o', 'data/bad'], 'There is no file “nowhere.txt”.'],
    [['article.txt', '-o', 'elsewhere/bad'], '“elsewhere/bad” is no report'],
    [['article.txt'], 'No report to write is named.'],
    [['article.txt', '-o', 'data/bad', '--template', 'polcy'], 'There is no template “polcy”'],
    [['article.txt', '-o', 'data/bad', '--lang', 'en'], 'article.txt is in zh-Hans, and a draft is not translated'],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = run('ingest', ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
    expect(existsSync(path.join(project.folder, 'data/bad'))).toBe(false);
  });
});
