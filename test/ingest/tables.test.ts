import { describe, expect, it } from 'vitest';
import { draftReport } from '../../src/ingest/draft/draft-report.js';
import { ingestArticle } from '../../src/ingest/ingest-article.js';
import { tablePage } from '../source-text/table/table-article.js';

const GROWTH = '5月，全县规模以上工业增加值增长5.9%。';

async function drafted(change: (html: string) => string = (html) => html) {
  const bytes = tablePage((html) => change(html.replace('<p>从产品看', `<p>${GROWTH}从产品看`)));
  const { value: article } = await ingestArticle({ name: 'a.html', bytes });
  return draftReport(article!, { template: 'policy', today: '2025-06-20' }).value!;
}

describe('a draft of an article with tables', () => {
  it('has them as files of rows, each with its row in the article, without marks of footnotes', async () => {
    const { files } = await drafted();
    expect(files.get('industry-2.csv') ?? files.get('industry.csv')).toBe(
      `key,amount,growth,amount-2,growth-2,table,row
industry,1234.5,6.3,260.7,5.9,1,3
manufacturing,1020.0,7.1,215.4,-0.4,1,4
mining,98.6,,20.1,,1,5
`,
    );
  });

  it('has units and times from heads and captions, with the column in the article', async () => {
    const report = (await drafted()).files.get('report.yaml')!;
    expect(report).toContain('      amount: { unit: yi-yuan, period: 2025-01/2025-05, column: 2 }');
    expect(report).toContain('      growth-2: { unit: percent, period: 2025-05, column: 5 }');
  });

  it('has facts for numbers whose rows have units of their own', async () => {
    const { files } = await drafted();
    expect(files.get('output.csv')).toBe(
      `key,output,growth,table,row
crude-steel,[crude-steel-output],-3.2,2,2
industry-robot,[industry-robot-output],18.6,2,3
power-output,[power-output-output],4.0,2,4
`,
    );
    expect(files.get('report.yaml')).toContain(
      '  crude-steel-output: { value: 1957, unit: wan-tonne, source: { table: 2, row: 2, column: 3 } }',
    );
  });

  it('shows each in a section behind that of the text before it, titled by its caption', async () => {
    const { files } = await drafted();
    expect(files.get('report.yaml')!.match(/- \{ id: .*table: output \}/)).toHaveLength(1);
    expect(files.get('text/zh-Hans.yaml')).toContain('  output:\n    title: 主要产品产量');
  });

  it('tells of what the table does not say, and of columns that are left out', async () => {
    const tableTodos = async (change?: (html: string) => string): Promise<readonly string[]> =>
      (await drafted(change)).todos.filter(({ key }) => key === 'tables.output').map(({ message }) => message);
    expect(await tableTodos()).toContain('“growth” is taken for a percentage: the table does not say');
    expect(await tableTodos((html) => html.replace('<td>4.0</td>', '<td>约4</td>'))).toContain(
      'columns left out: 比上年增长',
    );
  });

  it('keeps a copy that has the tables, with merged cells, at their places', async () => {
    const { files } = await drafted();
    const copy = files.get('source/article.html')!;
    const { value: again } = await ingestArticle({ name: 'article.html', bytes: new TextEncoder().encode(copy) });
    const { value: first } = await ingestArticle({ name: 'a.html', bytes: tablePage() });
    const shape = (article: typeof first) =>
      article!.tables.map(({ rows, merged, headerRows, after }) => ({
        rows: rows.map((row) => row.map(({ text }) => text)),
        merged,
        headerRows,
        after,
      }));
    expect(shape(again)).toEqual(shape(first));
  });
});
