import { cleanText } from '../../xml/markup.js';

/** Excel's longest cell text, and its longest header of a table's column (18.5.1.3). */
const LONGEST_TEXT = 32_767;
const LONGEST_HEADER = 255;

/** Text fit for a cell: no control characters, one kind of line break, not longer than Excel takes. */
export function cellText(text: string): string {
  return firstUnits(cleanText(text).replace(/\r\n?/g, '\n'), LONGEST_TEXT);
}

/**
 * Headers fit for an Excel table: filled, and unlike each other whatever the case of their letters. What would repeat gets
 * trailing spaces, which no legend shows; PowerPoint itself calls a column without a name " ".
 */
export function tableHeaders(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let header = firstUnits(cellText(name).replace(/\t/g, ' '), LONGEST_HEADER - names.length) || ' ';
    while (taken.has(header.toLowerCase())) header += ' ';
    taken.add(header.toLowerCase());
    return header;
  });
}

/**
 * At most 31 characters, none of `[]:*?/\`, and not “History”, which Excel keeps for itself. An apostrophe becomes the curly one:
 * references would have to double the straight one, which simple readers do not understand.
 */
export function sheetName(name: string): string {
  const clean = cellText(name)
    .replace(/'/g, '’')
    .replace(/[[\]:*?/\\\n\t]/g, ' ');
  const short = firstUnits(clean.trim(), 31).trim();
  return short.toLowerCase() === 'history' ? 'Data' : short || 'Data';
}

/**
 * Text as SpreadsheetML and chart caches keep it (ST_Xstring, part 1, 22.9.2.19): there `_x000A_` is a line break, so the
 * underscore that begins such letters by chance is written as its own code.
 */
export function officeString(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The longest start of the text that has at most so many UTF-16 units and splits no pair of them. */
function firstUnits(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}
