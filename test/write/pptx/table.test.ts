import { describe, expect, test } from 'vitest';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { page, scene, table, title } from './deck-scene.js';
import { packageProblems } from './package-rules.js';
import { markup, readPackage, textOf } from './read-deck.js';

const SLIDE = 'ppt/slides/slide1.xml';

describe('a native table', async () => {
  const bytes = await writePptx(scene([page('s1', 'table', [title('t', '措施'), table('x')])]));
  const deck = readPackage(bytes);
  const rows = deck.all(SLIDE, 'a:tr');
  const cell = (row: number, column: number) => [...rows[row]!.getElementsByTagName('a:tc')][column]!;

  test('keeps the package’s rules', () => {
    expect(packageProblems(bytes)).toEqual([]);
  });

  test('fills its placeholder with alternative text, a header row and the deck’s table style', () => {
    const frame = markup(deck.all(SLIDE, 'p:graphicFrame')[0]!);
    expect(frame).toContain('<p:ph type="tbl" idx="13"/>');
    expect(frame).toContain('descr="三列四行的表：各行业产能。"');
    const style = deck.root('ppt/tableStyles.xml').getAttribute('def')!;
    expect(frame).toContain(`<a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>${style}</a:tableStyleId></a:tblPr>`);
  });

  test('has widths and heights that add up to its frame to the EMU', () => {
    const sum = (name: string, attribute: string) =>
      deck.all(SLIDE, name).reduce((total, element) => total + Number(element.getAttribute(attribute)), 0);
    expect(sum('a:gridCol', 'w')).toBe(700.5 * 12_700);
    expect(sum('a:tr', 'h')).toBe(96.3 * 12_700);
    expect(markup(deck.all(SLIDE, 'p:xfrm')[0]!)).toContain(`<a:ext cx="${700.5 * 12_700}" cy="${96.3 * 12_700}"/>`);
  });

  test('merges cells and fills every place of the grid', () => {
    expect(rows.map((row) => row.getElementsByTagName('a:tc').length)).toEqual([3, 3, 3, 3]);
    const merges = [
      [0, 1, 'gridSpan="2"'],
      [0, 2, 'hMerge="1"'],
      [1, 0, 'rowSpan="2"'],
      [2, 0, 'vMerge="1"'],
      [2, 1, 'rowSpan="2" gridSpan="2"'],
      [2, 2, 'rowSpan="2" hMerge="1"'],
      [3, 1, 'gridSpan="2" vMerge="1"'],
      [3, 2, 'hMerge="1" vMerge="1"'],
    ] as const;
    for (const [row, column, attributes] of merges) {
      expect(markup(cell(row, column)).startsWith(`<a:tc ${attributes}>`), `${row}/${column}`).toBe(true);
    }
    expect(rows.map((row) => [...row.getElementsByTagName('a:tc')].map(textOf))).toEqual([
      ['行业', '产能', ''],
      ['钢铁', '1957万吨', '2356万吨'],
      ['', '合并', ''],
      ['', '', ''],
    ]);
  });

  test('has margins, anchor, fill and rules by theme colour, and none where the scene has none', () => {
    const filled = markup(cell(1, 2));
    expect(filled).toContain('<a:tcPr marL="76200" marR="76200" marT="50800" marB="50800" anchor="ctr">');
    expect(filled).toContain('<a:lnL w="0"><a:noFill/></a:lnL>');
    expect(filled).toContain('<a:lnT w="6350" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="tx1"/>');
    expect(filled).toContain(
      '<a:lnB w="0"><a:noFill/></a:lnB><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:tcPr>',
    );
  });

  test('sets empty places in its own size, or Office would stretch their rows', () => {
    expect(markup(cell(3, 0))).toContain('<a:endParaRPr lang="zh-CN" altLang="en-US" sz="1200"');
  });
});
