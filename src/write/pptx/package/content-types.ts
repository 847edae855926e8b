const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Content types of the parts (ECMA-376 part 1, 15.2 and 13.3). */
export const CONTENT_TYPE = {
  presentation: `${PRESENTATION}.presentation.main+xml`,
  slide: `${PRESENTATION}.slide+xml`,
  slideLayout: `${PRESENTATION}.slideLayout+xml`,
  slideMaster: `${PRESENTATION}.slideMaster+xml`,
  notesSlide: `${PRESENTATION}.notesSlide+xml`,
  notesMaster: `${PRESENTATION}.notesMaster+xml`,
  presProps: `${PRESENTATION}.presProps+xml`,
  viewProps: `${PRESENTATION}.viewProps+xml`,
  tableStyles: `${PRESENTATION}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  xml: 'application/xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

/** Types given once for a file extension; every other part has an override of its own. */
export const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  rels: CONTENT_TYPE.relationships,
  xml: CONTENT_TYPE.xml,
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  xlsx: CONTENT_TYPE.workbook,
};
