import { strToU8 } from 'fflate';
import { docxWith, paragraph, run } from '../article/write-article.js';

/** A cell: its text, what is raised behind it, how many columns and rows it spans. */
type Cell =
  string | { readonly text: string; readonly mark?: string; readonly across?: number; readonly down?: number };

interface Table {
  readonly above: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of values and rates under merged heads, counted in what stands above it; and one with a unit in each row. */
export const TABLES: readonly Table[] = [
  {
    above: ['表1 云溪县工业增加值', '单位：亿元'],
    rows: [
      [
        { text: '行业', down: 2 },
        { text: '1—5月', across: 2 },
        { text: '5月', across: 2 },
      ],
      ['绝对量', '同比增长（%）', '绝对量', '同比增长（%）'],
      ['规模以上工业', '1,234.5', '6.3', '260.7', '5.9'],
      [{ text: '制造业', mark: '1' }, '1,020.0', '7.1', '215.4', '-0.4'],
      ['采矿业*', '98.6', '…', { text: '20.1', mark: '2' }, '-'],
    ],
  },
  {
    above: ['表2 主要产品产量'],
    rows: [
      ['产品', '单位', '产量', '比上年增长'],
      ['粗钢', '万吨', '1,957', '−3.2'],
      ['工业机器人', '套', '12,480', '18.6%'],
      ['发电量', '亿千瓦时', '860.2', '4.0'],
    ],
  },
];

const LEAD = '记者从县统计局获悉，1—5月，全县工业运行总体平稳，主要指标好于预期。';
const BETWEEN = '从产品看，多数产品产量保持增长，工业机器人继续领跑，粗钢产量有所回落。';
const TAIL = '下一步，云溪县将继续做好重点企业服务，推动工业经济稳定增长。';

const full = (cell: Cell) => (typeof cell === 'string' ? { text: cell } : cell);

/** The article as a web page; `change` edits its source. */
export function tablePage(change: (html: string) => string = (html) => html): Uint8Array {
  const [first, second] = TABLES.map(({ above, rows }) => {
    const lines = rows.map((row) => {
      const cells = row.map(full).map(({ text, mark, across, down }) => {
        const spans = `${across === undefined ? '' : ` colspan="${across}"`}${down === undefined ? '' : ` rowspan="${down}"`}`;
        return `<td${spans}>${text}${mark === undefined ? '' : `<sup>${mark}</sup>`}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return `${above.map((line) => `<p>${line}</p>`).join('\n')}\n<table>\n${lines.join('\n')}\n</table>`;
  });
  const body = `<p>${LEAD}</p>\n${first}\n<p>${BETWEEN}</p>\n${second}\n<p>${TAIL}</p>`;
  return strToU8(
    change(`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>云溪县1—5月工业运行情况</title></head>
<body><table><tr><td>首页</td><td>要闻</td></tr><tr><td>统计</td><td>数据</td></tr></table>
<h1>云溪县1—5月工业运行情况</h1><p>来源：云溪观察 发布时间：2025-06-18</p>
<article>${body}</article></body></html>`),
  );
}

/** The same as a Word document. */
export function tableDocx(): Uint8Array {
  const raised = (mark: string): string =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${mark}</w:t></w:r>`;
  const [first, second] = TABLES.map(({ above, rows }) => {
    const open = new Map<number, number>();
    const lines = rows.map((row) => {
      const left = row.map(full);
      let column = 0;
      let line = '';
      const cell = (properties: string, content: string): void => {
        line += `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(content)}</w:tc>`;
      };
      while (left.length > 0 || (open.get(column) ?? 0) > 0) {
        if ((open.get(column) ?? 0) > 0) {
          open.set(column, open.get(column)! - 1);
          cell('<w:vMerge/>', '');
          column++;
          continue;
        }
        const { text, mark, across = 1, down = 1 } = left.shift()!;
        if (down > 1) open.set(column, down - 1);
        const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
        cell(
          `${span}${down > 1 ? '<w:vMerge w:val="restart"/>' : ''}`,
          run(text) + (mark === undefined ? '' : raised(mark)),
        );
        column += across;
      }
      return `<w:tr>${line}</w:tr>`;
    });
    return `${above.map((text) => paragraph(run(text))).join('')}<w:tbl>${lines.join('')}</w:tbl>`;
  });
  const [lead, between, tail] = [LEAD, BETWEEN, TAIL].map((text) => paragraph(run(text)));
  return docxWith(`${lead}${first}${between}${second}${tail}`);
}
