import type { Part, Relationship } from '../../pptx/package/part.js';
import { xmlPart } from '../../pptx/package/part.js';
import { element, textNode } from '../../pptx/xml/markup.js';
import { NAMESPACE } from '../../pptx/xml/namespaces.js';
import type { Grid } from './grid.js';
import { SPREADSHEET, WORKBOOK_TYPE } from './spreadsheet.js';

export const WORKBOOK_PART = '/xl/workbook.xml';

/** The list of sheets, in their order; what stands over the data is printed on every page. `sheetIds` are relationship ids, one a sheet. */
export function workbookPart(
  grids: readonly Grid[],
  sheetIds: readonly string[],
  relationships: readonly Relationship[],
): Part {
  const sheets = grids.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': sheetIds[index] }),
  );
  const titles = grids.flatMap(({ name, table, pagesWide }, localSheetId) => {
    if (!table) return [];
    const row = table.headRow + 1;
    const columns = pagesWide > 1 ? `'${name}'!$A:$B,` : '';
    const titled = textNode(`${columns}'${name}'!$${row}:$${row}`);
    return [element('definedName', { name: '_xlnm.Print_Titles', localSheetId }, titled)];
  });
  const root = element(
    'workbook',
    { xmlns: SPREADSHEET, 'xmlns:r': NAMESPACE.r },
    element('workbookPr', { defaultThemeVersion: 166925 }),
    element('bookViews', {}, element('workbookView', { windowWidth: 28800, windowHeight: 16000, tabRatio: 800 })),
    element('sheets', {}, ...sheets),
    titles.length > 0 && element('definedNames', {}, ...titles),
  );
  return xmlPart(WORKBOOK_PART, WORKBOOK_TYPE.workbook, root, relationships);
}
