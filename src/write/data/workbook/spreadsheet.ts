/** Namespaces, content types and relationship types of workbooks (ECMA-376 part 1, 12.3 and annex A). */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const WORKBOOK_TYPE = {
  workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  sheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  strings: `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  table: `${OFFICE}.spreadsheetml.table+xml`,
  drawing: `${OFFICE}.drawing+xml`,
} as const;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const WORKBOOK_RELATIONSHIP = {
  sheet: `${RELATIONSHIPS}/worksheet`,
  styles: `${RELATIONSHIPS}/styles`,
  strings: `${RELATIONSHIPS}/sharedStrings`,
  table: `${RELATIONSHIPS}/table`,
  drawing: `${RELATIONSHIPS}/drawing`,
} as const;
