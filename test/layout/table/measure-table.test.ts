import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/scene/check-scene.js';
import type { TableItem } from '../../../src/scene/item.js';
import type { Page, Scene } from '../../../src/scene/scene.js';
import { contentOf, han, layOut, wordsOf } from '../example.js';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (rows: readonly string[], more = ''): string =>
  `<brief><table id="t"><caption>产能</caption>${more}<thead><tr><th>行业</th><th>数</th></tr></thead><tbody>${rows.join('')}</tbody></table></brief>`;

const tableOn = (page: Page | undefined): TableItem =>
  contentOf(page!).find((item) => item.kind === 'table') as TableItem;
const column = (item: TableItem, index: number): TableItem['cells'] =>
  item.cells.filter((cell) => cell.column === index);

function sound(markup: string): Scene {
  const { scene, diagnostics } = layOut(markup);
  expect(diagnostics).toEqual([]);
  expect(checkScene(scene)).toEqual([]);
  return scene;
}

describe('a long table', () => {
  const rows = Array.from({ length: 40 }, (_, index) => row(`行${index + 1}`, String(index)));

  it('goes on over pages with its header and a continued caption', () => {
    const { pages } = sound(table(rows));
    expect(pages).toHaveLength(2);
    const second = tableOn(pages[1]);
    expect(second.headerRows).toBe(1);
    expect(wordsOf({ ...second, cells: second.cells.filter((cell) => cell.row === 0) })).toBe('行业 | 数');
    expect(pages[1]!.items.map(wordsOf)).toContain('表1（续）');
  });

  it('is one element of the logical tree: each row once, repeated headers nowhere', () => {
    const { structure } = sound(table(rows));
    const [element] = structure.children;
    expect(element).toMatchObject({ role: 'Table' });
    const roles =
      'children' in element!
        ? element.children.map((child) => [child.role, 'children' in child ? child.children.length : 0])
        : [];
    expect(roles).toEqual([
      ['Caption', 1],
      ['THead', 1],
      ['TBody', 40],
    ]);
  });

  it('ends no page below its header or with one row left over', () => {
    const filled = (lines: number): Scene =>
      sound(`<brief><p>${han(lines * 40)}</p>${table(rows).replace(/<\/?brief>/g, '')}</brief>`);
    // 30 lines of 20 pt on a page; caption, header and two rows need 77 pt and a space of 20.
    expect(tableOn(filled(25).pages[0]).rowHeights).toHaveLength(3);
    expect(contentOf(filled(26).pages[0]!).every((item) => item.kind !== 'table')).toBe(true);
    const last = sound(table(rows.slice(0, 29)));
    expect(tableOn(last.pages[1]).rowHeights.length - 1).toBeGreaterThanOrEqual(2);
  });

  it('parts a row that is too high for a page between its lines', () => {
    const { pages } = sound(table([row(han(3000), '1'), row('后', '2')], '<col width="1fr"/>'));
    expect(pages.length).toBeGreaterThan(1);
    const words = pages
      .flatMap((page) =>
        column(tableOn(page), 0)
          .slice(1)
          .flatMap((cell) => cell.lines.map((line) => line.text)),
      )
      .join('');
    expect(words.match(/工业转型/g)).toHaveLength(300);
  });

  it('of a thousand rows is laid out', () => {
    const many = Array.from({ length: 1000 }, (_, index) => row('行', String(index % 10)));
    expect(layOut(table(many)).scene.pages.length).toBeGreaterThan(30);
  });
});

describe('a short table', () => {
  it('is never parted', () => {
    const short = table(Array.from({ length: 5 }, () => row('行', '1'))).replace(
      '<brief>',
      `<brief><p>${han(1000)}</p>`,
    );
    const { pages } = sound(short);
    expect(pages.map((page) => contentOf(page).filter((item) => item.kind === 'table').length)).toEqual([0, 1]);
  });
});

describe('columns', () => {
  it('line up figures at their decimal points, whatever stands behind them', () => {
    const { pages } = sound(
      table([row('铁', '19.57'), row('熟料', '16.632'), row('轮胎', '2380')], '<col/><col align="decimal"/>'),
    );
    const points = column(tableOn(pages[0]), 1)
      .slice(1)
      .map((cell) => {
        const line = cell.lines[0]!;
        const [run] = line.runs;
        const end = run!.text.includes('.') ? run!.text.indexOf('.') : run!.text.length;
        const whole = run!.glyphs.filter((glyph) => glyph.cluster < end).reduce((sum, glyph) => sum + glyph.advance, 0);
        return line.x + whole;
      });
    expect(points[1]).toBeCloseTo(points[0]!, 1);
    expect(points[2]).toBeCloseTo(points[0]!, 1);
  });

  it('keep their shares of the width', () => {
    const { pages } = sound(table([row('甲', '1')], '<col width="3fr"/><col width="1fr"/>'));
    expect(tableOn(pages[0]).columnWidths).toEqual([300, 100]);
  });
});

describe('cells over several rows or columns', () => {
  it('keep their place, and no rule crosses them', () => {
    const spans = '<tr><td rowspan="2">钢铁</td><td>炼铁</td></tr><tr><td>炼钢</td></tr>';
    const item = tableOn(sound(table([spans, row('焦化', '—')])).pages[0]);
    expect(item.cells.filter((cell) => cell.rowSpan === 2)).toMatchObject([{ row: 1, column: 0 }]);
    expect(item.rules.filter((rule) => rule.row === 2)).toMatchObject([{ fromColumn: 1, toColumn: 2 }]);
  });

  it('that are missing are an error at their row', () => {
    const { diagnostics } = layOut(table([row('甲', '1'), '<tr><td>乙</td></tr>']));
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "layout/ragged-table This row has 1 of the table's 2 columns",
    ]);
  });
});
