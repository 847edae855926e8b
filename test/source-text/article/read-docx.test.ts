import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../../src/source-text/read-article.js';
import { docxWith, paragraph, run } from './write-article.js';

async function read(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Article> {
  const { value } = await readArticle({ name: 'a.docx', bytes: docxWith(body, parts) });
  return value!;
}

const texts = ({ source }: Article): readonly string[] => source.paragraphs.map(({ clean }) => clean.text);

describe('a DOCX', () => {
  it('has its tracked changes accepted', async () => {
    const body = paragraph(
      `${run('全县工业增加值同比增长')}<w:del>${'<w:r><w:delText>6.3%</w:delText></w:r>'}</w:del><w:ins>${run('6.8%')}</w:ins>${run('，增速继续加快。')}`,
    );
    expect(texts(await read(body))).toEqual(['全县工业增加值同比增长6.8%，增速继续加快。']);
  });

  it('has the words of links, fields, content controls and text boxes, and not hidden ones', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>不该出现</w:t></w:r>';
    const field = '<w:r><w:instrText>REF x</w:instrText></w:r>';
    const box = `<w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:txbxContent>${paragraph(run('文本框里写着：今年新增企业12家，都已投产。'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('后备'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const body =
      paragraph(
        `${run('全县工业增加值')}<w:hyperlink>${run('同比增长')}</w:hyperlink>${field}<w:fldSimple>${run('6.3%')}</w:fldSimple>${hidden}${run('，增速加快。')}${box}`,
      ) + `<w:sdt><w:sdtContent>${paragraph(run('内容控件里的一段话，也是正文的一部分。'))}</w:sdtContent></w:sdt>`;
    expect(texts(await read(body))).toEqual([
      '全县工业增加值同比增长6.3%，增速加快。',
      '文本框里写着：今年新增企业12家，都已投产。',
      '内容控件里的一段话，也是正文的一部分。',
    ]);
  });

  it('has its footnotes behind its body, and its properties where the text says nothing', async () => {
    const article = await read(paragraph(run('全县工业增加值同比增长6.3%，增速继续加快。')), {
      'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:type="separator">${paragraph(run('线'))}</w:footnote><w:footnote>${paragraph(run('规模以上工业指年主营业务收入2000万元以上的企业。'))}</w:footnote></w:footnotes>`,
      'docProps/core.xml':
        '<c xmlns:dc="dc" xmlns:t="t"><dc:title>云溪县工业运行情况</dc:title><t:created>2024-03-02T08:00:00Z</t:created></c>',
    });
    expect(texts(article)).toEqual([
      '全县工业增加值同比增长6.3%，增速继续加快。',
      '规模以上工业指年主营业务收入2000万元以上的企业。',
    ]);
    expect(article).toMatchObject({ title: '云溪县工业运行情况', date: '2024-03-02' });
  });

  it('has tables with merged cells, and tables that only lay text out as text', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const prose = '全县工业增加值同比增长6.3%，增速继续加快。';
    const data = `<w:tbl><w:tr>${cell('指标')}${cell('2023年', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('用电量', '<w:vMerge w:val="restart"/>')}${cell('12.5')}${cell('6.0%')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('13.0')}${cell('4.0%')}</w:tr></w:tbl>`;
    const article = await read(`<w:tbl><w:tr>${cell(prose)}</w:tr></w:tbl>${data}`);
    expect(texts(article)).toEqual([prose]);
    expect(article.tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
      [
        ['指标', '2023年', ''],
        ['用电量', '12.5', '6.0%'],
        ['', '13.0', '4.0%'],
      ],
    ]);
  });
});
