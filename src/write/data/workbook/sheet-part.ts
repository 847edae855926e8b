import { columnLetter } from '../../pptx/chart/data/references.js';
import type { Part, Relationship } from '../../pptx/package/part.js';
import { xmlPart } from '../../pptx/package/part.js';
import { element, textNode, type Xml } from '../../pptx/xml/markup.js';
import { NAMESPACE } from '../../pptx/xml/namespaces.js';
import type { Grid, GridCell } from './grid.js';
import type { SharedStrings } from './shared-strings.js';
import { SPREADSHEET, WORKBOOK_TYPE } from './spreadsheet.js';
import type { StyleBook } from './style-book.js';

export interface SheetSetting {
  readonly partName: string;
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
  /** Ids of the relationships to the sheet's table and drawing. */
  readonly tableId?: string;
  readonly drawingId?: string;
  readonly relationships: readonly Relationship[];
  /** The first sheet is the one that opens. */
  readonly selected: boolean;
}

/** A sheet's cells, widths, links and print settings; its elements in the order of the schema (18.3.1.99). */
export function sheetPart(grid: Grid, setting: SheetSetting): Part {
  const { drawingId, tableId } = setting;
  const root = element(
    'worksheet',
    { xmlns: SPREADSHEET, 'xmlns:r': NAMESPACE.r },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: dimensionOf(grid) }),
    element('sheetViews', {}, viewXml(grid, setting.selected)),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, ...grid.widths.map(widthXml)),
    element('sheetData', {}, ...grid.rows.map((row, index) => rowXml(row, index, grid.heights[index]!, setting))),
    linksXml(grid),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    // 9 is A4 (18.18.50); as many pages high as it takes, one row of pages after the other.
    element('pageSetup', {
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: grid.pagesWide > 1 ? grid.pagesWide : undefined,
      fitToHeight: 0,
      pageOrder: grid.pagesWide > 1 ? 'overThenDown' : undefined,
    }),
    // Name of the sheet, page and pages (18.3.1.46).
    element('headerFooter', {}, element('oddFooter', {}, textNode('&L&8&A&R&8&P / &N'))),
    ignoredXml(grid),
    drawingId !== undefined && element('drawing', { 'r:id': drawingId }),
    tableId !== undefined && element('tableParts', { count: 1 }, element('tablePart', { 'r:id': tableId })),
  );
  return xmlPart(setting.partName, WORKBOOK_TYPE.sheet, root, setting.relationships);
}

function dimensionOf({ rows, widths }: Grid): string {
  return `A1:${columnLetter(Math.max(1, widths.length) - 1)}${rows.length}`;
}

/** Without grid lines; all above the data, its heads among it, stays in sight. */
function viewXml({ table }: Grid, selected: boolean): Xml {
  const ySplit = (table?.headRow ?? 0) + 1;
  const topLeftCell = `A${ySplit + 1}`;
  return element(
    'sheetView',
    { showGridLines: 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 },
    table && element('pane', { ySplit, topLeftCell, activePane: 'bottomLeft', state: 'frozen' }),
    table && element('selection', { pane: 'bottomLeft', activeCell: topLeftCell, sqref: topLeftCell }),
  );
}

function widthXml(width: number, index: number): Xml {
  return element('col', { min: index + 1, max: index + 1, width, customWidth: 1 });
}

function rowXml(row: readonly GridCell[], index: number, ht: number, setting: SheetSetting): Xml {
  const cells = row.map((cell, column) => cellXml(cell, nameOf(column, index), setting));
  return element('row', { r: index + 1, ht, customHeight: 1 }, ...cells);
}

function nameOf(column: number, row: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** A number's decimal stands in the file as it was published, zeros at its end and all. */
function cellXml({ look, content }: GridCell, r: string, { styles, strings }: SheetSetting): Xml {
  const s = styles.of(look);
  switch (content.kind) {
    case 'empty':
      return element('c', { r, s });
    case 'number':
      return element('c', { r, s }, element('v', {}, textNode(content.digits)));
    case 'text':
      return element('c', { r, s, t: 's' }, element('v', {}, textNode(String(strings.add(content.text)))));
  }
}

function linksXml({ rows }: Grid): Xml | undefined {
  const links = rows.flatMap((row, index) =>
    row.flatMap(({ link, content }, column) => {
      if (link === undefined || content.kind !== 'text') return [];
      const location = `'${link}'!A1`;
      return [element('hyperlink', { ref: nameOf(column, index), location, display: content.text })];
    }),
  );
  return links.length === 0 ? undefined : element('hyperlinks', {}, ...links);
}

/** Texts that look like numbers, which Excel would mark as a mistake (18.3.1.51): years among keys, numbers of too many digits. */
function ignoredXml({ rows }: Grid): Xml | undefined {
  const cells = rows.flatMap((row, index) =>
    row.flatMap(({ content }, column) =>
      content.kind === 'text' && /^[\d.,%−-]+$/.test(content.text) ? [nameOf(column, index)] : [],
    ),
  );
  if (cells.length === 0) return undefined;
  return element('ignoredErrors', {}, element('ignoredError', { sqref: cells.join(' '), numberStoredAsText: 1 }));
}
