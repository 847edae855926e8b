import type { SceneTheme } from '../../../scene/scene.js';
import { isEastAsian } from '../../pptx/text/office-language.js';
import { officeString } from '../../pptx/chart/data/cell-text.js';
import type { Part } from '../../pptx/package/part.js';
import { xmlPart } from '../../pptx/package/part.js';
import { element, type Xml } from '../../pptx/xml/markup.js';
import type { CellLook } from './grid.js';
import { SPREADSHEET, WORKBOOK_TYPE } from './spreadsheet.js';

export const STYLES_PART = '/xl/styles.xml';

/** The looks of a workbook's cells, numbered as they are first used. */
export interface StyleBook {
  /** Index of the look among the cell formats. */
  readonly of: (look: CellLook) => number;
  readonly part: () => Part;
}

/** Numbers of formats below belong to Office (18.8.30). */
const FIRST_FORMAT = 164;

/** Sizes in points. */
const SIZE = { title: 14, body: 10, small: 9 } as const;

/** Colours as places in the theme, as SpreadsheetML counts them: light and dark change places (18.8.3, theme). */
const INK = 1;
const MUTED = 3;
const LINK = 10;

interface RoleLook {
  readonly size: number;
  readonly colour: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly heading?: boolean;
  /** A rule below: under the heads, or a paler one between the rows. */
  readonly ruled?: 'heads' | 'rows';
  readonly align?: 'left' | 'right';
  readonly wrap?: boolean;
}

const ROLES: Readonly<Record<CellLook['role'], RoleLook>> = {
  title: { size: SIZE.title, colour: INK, bold: true, heading: true },
  subtitle: { size: SIZE.body, colour: MUTED },
  remark: { size: SIZE.small, colour: MUTED },
  link: { size: SIZE.body, colour: LINK },
  head: { size: SIZE.body, colour: INK, bold: true, ruled: 'heads', wrap: true },
  'number-head': { size: SIZE.body, colour: INK, bold: true, ruled: 'heads', wrap: true, align: 'right' },
  text: { size: SIZE.body, colour: INK, ruled: 'rows' },
  wrapped: { size: SIZE.body, colour: INK, ruled: 'rows', wrap: true },
  number: { size: SIZE.body, colour: INK, ruled: 'rows', align: 'right' },
  'derived-number': { size: SIZE.body, colour: INK, ruled: 'rows', italic: true, align: 'right' },
  'row-link': { size: SIZE.body, colour: LINK, ruled: 'rows' },
};

/** The typefaces and colours of the theme; the East Asian face where the language is written so, as a cell has one for all scripts. */
export function styleBook(theme: SceneTheme, language: string): StyleBook {
  const face = (slot: 'heading' | 'body') => {
    const { latin, eastAsian } = theme.fonts[slot];
    return (isEastAsian(language) && eastAsian) || latin || 'Calibri';
  };
  const fonts = openList([plainFont(face('body'))]);
  const formats = openList<string>([]);
  const borders = openList([element('border', {}, ...EDGES.map((edge) => element(edge)))]);
  const looks = openList<Xml>([element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  return {
    of: ({ role, format, apart }) => {
      const look = ROLES[role];
      return looks.add(
        formatXml(apart ? { ...look, align: 'left' } : look, {
          font: fonts.add(fontXml(look, face(look.heading ? 'heading' : 'body'))),
          format: format === undefined ? 0 : FIRST_FORMAT + formats.add(format),
          border: look.ruled ? borders.add(ruleXml(look.ruled)) : 0,
        }),
      );
    },
    part: () => stylesPart(fonts.all(), formats.all(), borders.all(), looks.all()),
  };
}

const EDGES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

interface List<Entry> {
  /** Place of the entry, which is added where it is not there yet. */
  readonly add: (entry: Entry) => number;
  readonly all: () => readonly Entry[];
}

function openList<Entry>(first: readonly Entry[]): List<Entry> {
  const places = new Map(first.map((entry, index) => [entry, index]));
  return {
    add: (entry) => {
      const known = places.get(entry) ?? places.size;
      places.set(entry, known);
      return known;
    },
    all: () => [...places.keys()],
  };
}

function plainFont(face: string): Xml {
  return fontXml(ROLES.text, face);
}

/** The properties of a font in the order of the schema (18.8.22). */
function fontXml({ size, colour, bold, italic }: RoleLook, face: string): Xml {
  return element(
    'font',
    {},
    bold && element('b'),
    italic && element('i'),
    element('sz', { val: size }),
    element('color', { theme: colour }),
    element('name', { val: face }),
    element('family', { val: 2 }),
  );
}

/** How much paler than its colour a rule between rows is (18.8.19, tint). */
const PALE = 0.7;

function ruleXml(below: 'heads' | 'rows'): Xml {
  const colour = element('color', { theme: MUTED, tint: below === 'rows' ? PALE : undefined });
  const rule = element('bottom', { style: below === 'rows' ? 'hair' : 'thin' }, colour);
  return element('border', {}, element('left'), element('right'), element('top'), rule, element('diagonal'));
}

function formatXml(
  { align, wrap, ruled }: RoleLook,
  { font, format, border }: { readonly font: number; readonly format: number; readonly border: number },
): Xml {
  const alignment = element('alignment', {
    horizontal: align,
    // Between rules a text has as much room above as below.
    vertical: ruled === 'rows' ? 'center' : 'top',
    wrapText: wrap ? 1 : undefined,
    // Room between a number and the text of the next column, and between two texts.
    indent: align === undefined ? undefined : 1,
  });
  return element(
    'xf',
    {
      numFmtId: format,
      fontId: font,
      fillId: 0,
      borderId: border,
      xfId: 0,
      applyNumberFormat: format === 0 ? undefined : 1,
      applyFont: 1,
      applyBorder: border === 0 ? undefined : 1,
      applyAlignment: 1,
    },
    alignment,
  );
}

function stylesPart(
  fonts: readonly Xml[],
  formats: readonly string[],
  borders: readonly Xml[],
  looks: readonly Xml[],
): Part {
  const counted = (name: string, entries: readonly Xml[]) => element(name, { count: entries.length }, ...entries);
  const fill = (patternType: string) => element('fill', {}, element('patternFill', { patternType }));
  const root = element(
    'styleSheet',
    { xmlns: SPREADSHEET },
    formats.length > 0 &&
      counted(
        'numFmts',
        formats.map((code, index) =>
          element('numFmt', { numFmtId: FIRST_FORMAT + index, formatCode: officeString(code) }),
        ),
      ),
    counted('fonts', fonts),
    // Office takes the first two fills for its own, whatever they are (18.8.20).
    counted('fills', [fill('none'), fill('gray125')]),
    counted('borders', borders),
    counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    counted('cellXfs', looks),
    counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  );
  return xmlPart(STYLES_PART, WORKBOOK_TYPE.styles, root);
}
