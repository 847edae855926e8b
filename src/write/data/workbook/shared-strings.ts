import { cellText, officeString } from '../../pptx/chart/data/cell-text.js';
import type { Part } from '../../pptx/package/part.js';
import { xmlPart } from '../../pptx/package/part.js';
import { element, textNode } from '../../pptx/xml/markup.js';
import { SPREADSHEET, WORKBOOK_TYPE } from './spreadsheet.js';

export const STRINGS_PART = '/xl/sharedStrings.xml';

/** The texts of all cells, each once (18.4.9). */
export interface SharedStrings {
  /** Place of a text. */
  readonly add: (text: string) => number;
  readonly part: () => Part;
}

export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let count = 0;
  return {
    add: (text) => {
      count++;
      const fit = cellText(text);
      const known = places.get(fit) ?? places.size;
      places.set(fit, known);
      return known;
    },
    part: () => {
      const entries = [...places.keys()].map((text) =>
        element('si', {}, element('t', { 'xml:space': 'preserve' }, textNode(officeString(text)))),
      );
      const root = element('sst', { xmlns: SPREADSHEET, count, uniqueCount: entries.length }, ...entries);
      return xmlPart(STRINGS_PART, WORKBOOK_TYPE.strings, root);
    },
  };
}
