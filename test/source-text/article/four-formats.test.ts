import { describe, expect, it } from 'vitest';
import { compileVerification } from '../../../src/compile-verification.js';
import { type Article, readArticle } from '../../../src/source-text/read-article.js';
import { ownWorkspace } from '../../verify/own-report.js';
import { GARBLED_PAGE } from '../garbled.js';
import { type Format, FORMATS, type Part, writeArticle } from './write-article.js';

const ARTICLE: readonly Part[] = [
  { kind: 'title', text: '云溪县上半年工业运行稳中有进' },
  { kind: 'about', text: '来源：云溪观察　发布时间：2024-07-18' },
  {
    kind: 'paragraph',
    text: '记者从县统计局获悉，上半年，全县规模以上工业增加值同比增长8.4%，增速比一季度快1.5个百分点。其中，制造业增长9.2%，采矿业下降1.1%，电力、热力、燃气及水的生产和供应业增长6.0%。',
  },
  { kind: 'heading', text: '投资结构继续改善' },
  {
    kind: 'paragraph',
    text: '上半年，全县技改投资增长9.1%，占全部投资的比重达到31.6%。高技术产业投资增长22.7%，比全部投资快14.3个百分点；新开工亿元以上项目18个，总投资63.5亿元。',
  },
  { kind: 'item', text: '关停小窑厂14家，退出产能46.5万吨，腾出土地320亩。' },
  { kind: 'item', text: '新增规模以上工业企业8家，其中专精特新企业3家。' },
  {
    kind: 'table',
    rows: [
      ['指标', '数值', '增速'],
      ['用电量', '12.5亿千瓦时', '6.0%'],
      ['货运量', '860万吨', '4.2%'],
    ],
  },
  {
    kind: 'paragraph',
    text: '下一步，云溪县将围绕6条产业链招商，办好“一企一策”服务！园区5G网络还要加密吗？答案是肯定的。',
  },
];

const PARAGRAPHS = ARTICLE.flatMap((part) => (part.kind === 'paragraph' || part.kind === 'item' ? [part.text] : []));

async function read(format: Format, parts: readonly Part[]): Promise<Article> {
  const { value, diagnostics } = await readArticle({ name: `a.${format}`, bytes: await writeArticle(format, parts) });
  expect(diagnostics).toEqual([]);
  return value!;
}

describe.each(FORMATS)('an article as %s', (format) => {
  it('has the same paragraphs, headings, title, publisher and day', async () => {
    const article = await read(format, ARTICLE);
    expect(article.source.paragraphs.map(({ clean }) => clean.text)).toEqual(PARAGRAPHS);
    expect(article).toMatchObject({
      title: '云溪县上半年工业运行稳中有进',
      publisher: '云溪观察',
      date: '2024-07-18',
      language: 'zh-Hans',
    });
    expect(article.headings.map(({ clean, before }) => [clean.text, before])).toContainEqual(['投资结构继续改善', 2]);
  });

  // Plain text has no tables.
  if (format === 'txt') return;
  it('has its table, with the place between paragraphs', async () => {
    const { tables } = await read(format, ARTICLE);
    expect(
      tables.map(({ rows, headerRows, after }) => ({
        rows: rows.map((row) => row.map(({ text }) => text)),
        headerRows,
        after,
      })),
    ).toEqual([
      {
        rows: [
          ['指标', '数值', '增速'],
          ['用电量', '12.5亿千瓦时', '6.0%'],
          ['货运量', '860万吨', '4.2%'],
        ],
        headerRows: 1,
        after: 4,
      },
    ]);
  });

  it('is verified alike: all found, and a digit that changed', async () => {
    const parts = (page: string): readonly Part[] =>
      page
        .split('\n')
        .slice(5, 10)
        .map((text, index) => ({ kind: index === 0 ? 'title' : index === 1 ? 'about' : 'paragraph', text }));
    const verify = async (page: string): Promise<readonly string[]> => {
      const bytes = await writeArticle(format, parts(page));
      const { value, diagnostics } = await compileVerification(ownWorkspace(), [{ file: `a.${format}`, bytes }]);
      expect(diagnostics).toEqual([]);
      return value!.findings
        .filter(({ status }) => status !== 'found')
        .map(({ claim, status, at }) => `${claim.id}: ${status} ${at?.text}`);
    };
    expect(await verify(GARBLED_PAGE)).toEqual([]);
    expect(await verify(GARBLED_PAGE.replace('31.6%', '37.6%'))).toEqual(['share: changed 比重达到37.6%']);
  });
});

describe('a place', () => {
  it.each([
    ['txt', { line: 5, column: 3 }],
    ['html', { line: 7, column: 6 }],
    ['docx', { line: 5, column: 1, paragraph: 5 }],
    ['pdf', { line: 8, column: 1, page: 1 }],
  ] as const)('in %s is one that a person can go to', async (format, place) => {
    const { source } = await read(format, ARTICLE);
    expect(source.origin(source.paragraphs[1]!.clean)).toMatchObject({ file: `a.${format}`, ...place });
  });
});
