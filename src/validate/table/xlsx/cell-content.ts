import type { Element as XmlElement } from '@xmldom/xmldom';
import { Decimal } from 'decimal.js';
import type { Workbook } from './open-workbook.js';
import { serialDate } from './serial-date.js';
import { childOf, stringText } from './xml-part.js';

/** What a cell says, as text, or why it says nothing that can be used. */
export type CellContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Numbers: digits behind the point that the cell shows, where its format says so. */
      readonly places?: number;
      /** The cell shows its number as a percentage, and `text` is that percentage. */
      readonly percent?: boolean;
    }
  | { readonly kind: 'problem'; readonly problem: string; readonly hint: string };

/**
 * Significant digits that a spreadsheet stands by: it stores the double nearest to 6.3 as 6.2999999999999998 and shows and
 * computes with 6.3 (IEEE 754 binary64 keeps any decimal of 15 digits).
 */
const DIGITS = 15;

/** The content of a cell element; undefined where it is empty. Formulas count by the value that was saved with them. */
export function cellContent(cell: XmlElement, workbook: Workbook): CellContent | undefined {
  const type = cell.getAttribute('t') ?? 'n';
  const value = childOf(cell, 'v')?.textContent ?? '';
  if (type === 'inlineStr') return textOf(stringText(childOf(cell, 'is') ?? cell));
  if (type === 's') return textOf(workbook.strings[Number(value)] ?? '');
  if (type === 'e') {
    return { kind: 'problem', problem: `holds the error ${value}`, hint: 'mend it in the workbook, or empty the cell' };
  }
  if (value.trim() === '') return childOf(cell, 'f') && type !== 'str' ? unsaved() : undefined;
  if (type === 'b') return textOf(value === '1' ? 'TRUE' : 'FALSE');
  if (type === 'str' || type === 'd') return textOf(value);
  return numberContent(value, Number(cell.getAttribute('s') ?? 0), workbook);
}

function textOf(text: string): CellContent | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text };
}

function unsaved(): CellContent {
  const problem = 'holds a formula without a value';
  return {
    kind: 'problem',
    problem,
    hint: 'open the workbook in a spreadsheet program and save it, which works it out',
  };
}

function numberContent(value: string, style: number, workbook: Workbook): CellContent {
  const number = Number(value);
  if (!Number.isFinite(number)) {
    return { kind: 'problem', problem: `holds “${value}”, which is no number`, hint: 'type the number again' };
  }
  const format = workbook.formats[style] ?? { kind: 'general' };
  if (format.kind === 'date') {
    const date = serialDate(number, format.precision, workbook.from1904);
    if (date !== undefined) return { kind: 'text', text: date };
    const hint = 'give the cell a number format, or a date';
    return { kind: 'problem', problem: `is formatted as a date but holds ${value}`, hint };
  }
  const decimal = new Decimal(number.toPrecision(DIGITS));
  const shown = format.kind === 'percent' ? decimal.times(100) : decimal;
  if (format.kind === 'general') return { kind: 'text', text: shown.toFixed() };
  const places = Math.max(0, format.places, shown.decimalPlaces());
  return {
    kind: 'text',
    text: shown.toFixed(places),
    places: format.places,
    ...(format.kind === 'percent' && { percent: true }),
  };
}
