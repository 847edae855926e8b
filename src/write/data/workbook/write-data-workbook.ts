import type { DataBook, DataPicture } from '../../../scene/data-book.js';
import { writePng } from '../../png/write-png.js';
import { CONTENT_TYPE } from '../../pptx/package/content-types.js';
import { corePropertiesPart } from '../../pptx/package/document-properties.js';
import type { Part, Relationship } from '../../pptx/package/part.js';
import { xmlPart } from '../../pptx/package/part.js';
import { RELATIONSHIP, relationshipList } from '../../pptx/package/relationships.js';
import { zipPackage } from '../../pptx/package/zip-package.js';
import { themePart } from '../../pptx/theme/theme-part.js';
import { element, textNode } from '../../pptx/xml/markup.js';
import { writeSvg } from '../../svg/write-svg.js';
import { contentsGrid } from './contents-grid.js';
import { dataGrid } from './data-grid.js';
import { drawingPart } from './drawing-part.js';
import type { Grid } from './grid.js';
import { sharedStrings, STRINGS_PART } from './shared-strings.js';
import { sheetNames } from './sheet-names.js';
import { sheetPart } from './sheet-part.js';
import { WORKBOOK_RELATIONSHIP } from './spreadsheet.js';
import { styleBook, STYLES_PART } from './style-book.js';
import { tableNames, tablePart } from './table-part.js';
import { WORKBOOK_PART, workbookPart } from './workbook-part.js';

const THEME_PART = '/xl/theme/theme1.xml';
const APP_PART = '/docProps/app.xml';

/** Sharp on screens of twice the usual density, and small. */
const PICTURE_DPI = 192;

/**
 * A book of figures as a workbook: its contents with links, the facts, a sheet for each chart and table. write-excel-file, which
 * writes the workbooks behind charts, knows no tables, alternative texts or themes; so all parts are ours. Equal books give equal bytes.
 */
export async function writeDataWorkbook(book: DataBook): Promise<Uint8Array> {
  const grids = gridsOf(book);
  const styles = styleBook(book.theme, book.meta.language);
  const strings = sharedStrings();
  const related = relationshipList();
  const parts: Part[] = [];
  const sheetIds: string[] = [];
  for (const [index, grid] of grids.entries()) {
    const number = index + 1;
    const own = relationshipList();
    const table = grid.table && tablePart(grid, grid.table, number);
    const tableId = table && own.add(WORKBOOK_RELATIONSHIP.table, table.name);
    const shown = grid.picture && (await pictureParts(grid.picture, book, number));
    const drawingId = shown && own.add(WORKBOOK_RELATIONSHIP.drawing, shown[0]!.name);
    const setting = {
      partName: `/xl/worksheets/sheet${number}.xml`,
      styles,
      strings,
      ...(tableId !== undefined && { tableId }),
      ...(drawingId !== undefined && { drawingId }),
      relationships: own.all(),
      selected: index === 0,
    };
    parts.push(sheetPart(grid, setting), ...(table ? [table] : []), ...(shown ?? []));
    sheetIds.push(related.add(WORKBOOK_RELATIONSHIP.sheet, setting.partName));
  }
  related.add(WORKBOOK_RELATIONSHIP.styles, STYLES_PART);
  related.add(RELATIONSHIP.theme, THEME_PART);
  related.add(WORKBOOK_RELATIONSHIP.strings, STRINGS_PART);
  const all = [
    workbookPart(grids, sheetIds, related.all()),
    ...parts,
    styles.part(),
    strings.part(),
    themePart(THEME_PART, book.theme),
    corePropertiesPart(book),
    appPart(book),
  ];
  return zipPackage(all, PACKAGE_RELATIONSHIPS);
}

const PACKAGE_RELATIONSHIPS: readonly Relationship[] = [
  { id: 'rId1', type: RELATIONSHIP.officeDocument, target: WORKBOOK_PART },
  { id: 'rId2', type: RELATIONSHIP.coreProperties, target: '/docProps/core.xml' },
  { id: 'rId3', type: RELATIONSHIP.extendedProperties, target: APP_PART },
];

function gridsOf(book: DataBook): readonly Grid[] {
  const [contents, ...names] = sheetNames([book.words.contents, ...book.sheets.map(({ name }) => name)]);
  const tables = tableNames(book.sheets.map(({ kind, name }) => (kind === 'facts' ? 'facts' : name)));
  return [
    contentsGrid(book, contents!, names),
    ...book.sheets.map((sheet, index) => dataGrid(sheet, book, names[index]!, tables[index]!, contents!)),
  ];
}

/** The drawing, then the picture that it shows: on the theme's light ground, as nothing else is under it on a dark screen. */
async function pictureParts(
  picture: NonNullable<Grid['picture']>,
  { theme, meta }: DataBook,
  number: number,
): Promise<readonly Part[]> {
  const svg = svgOf(picture, theme.colours.lt1, meta.language);
  const bytes = await writePng(svg, { size: picture.drawing, dpi: PICTURE_DPI });
  const media = `/xl/media/image${number}.png`;
  return [
    drawingPart(picture, media, number),
    { name: media, contentType: 'image/png', bytes, relationships: [] },
  ];
}

function svgOf({ drawing, fonts }: DataPicture, background: string, language: string): string {
  return writeSvg(drawing, { fonts, background, language });
}

/** What made the file (22.2). */
function appPart({ meta }: DataBook): Part {
  const root = element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, textNode(meta.generator)),
    element('AppVersion', {}, textNode('16.0000')),
  );
  return xmlPart(APP_PART, CONTENT_TYPE.app, root);
}
