import type { Origin } from '../../base/diagnostic.js';
import type { UnitForm, UnitOptions } from '../../locale/locale.js';
import type { Cell, Fact, SourcePlace } from '../../validate/report.js';
import { elementPieces, escapedPiece, type Piece } from '../render/piece.js';
import type { Renderer } from '../render/renderer.js';
import { type MadeValue, made } from '../render/value.js';

/** Forms that `fact` and `cell` know. */
export const FORMS: readonly UnitForm[] = ['full', 'short', 'number', 'unit'];

export type NumberCell = Extract<Cell, { readonly kind: 'number' }>;

/** The bare decimal of a figure in the language's unit, without grouping. */
export function numberValue(
  { value, places, unit }: Pick<NumberCell, 'value' | 'places' | 'unit'>,
  element: 'fact' | 'cell',
  attributes: Readonly<Record<string, string>>,
  { locale }: Renderer,
): MadeValue {
  const scaled = locale.scaleUnit(value, places, unit);
  const text = scaled.value.toFixed(scaled.places);
  return { ...elementValue(element, attributes, text), number: scaled.value.toNumber() };
}

/** A fact, formatted, as `<fact id="…">`; the unit alone is no figure and gets no element. */
export function factValue(fact: Fact, options: UnitOptions, { locale }: Renderer): MadeValue {
  const text = locale.formatUnit(fact.value, fact.places, fact.unit, options);
  return figureValue(text, options, 'fact', { id: fact.id });
}

/** A number of a table, formatted, as `<cell of="table[key].column">`. */
export function cellValue(cell: NumberCell, address: string, options: UnitOptions, { locale }: Renderer): MadeValue {
  const text = locale.formatUnit(cell.value, cell.places, cell.unit, options);
  return figureValue(text, options, 'cell', { of: address });
}

function figureValue(
  text: string,
  { form }: UnitOptions,
  element: string,
  attributes: Readonly<Record<string, string>>,
): MadeValue {
  return printed(text, (content, origin) => {
    return form === 'unit' ? content : elementPieces(element, attributes, content, origin);
  });
}

/** A text inside an element of its own: `<date>…</date>`. */
export function elementValue(element: string, attributes: Readonly<Record<string, string>>, text: string): MadeValue {
  return printed(text, (content, origin) => elementPieces(element, attributes, content, origin));
}

/** A place in a source: “第1段第2句”, “para. 1, sentence 2”, “table 2, row 3, column 4”. */
export function placeValue(place: SourcePlace, { locale }: Renderer): MadeValue {
  return elementValue('ordinal', {}, locale.place(place));
}

/** A text as it is, escaped when it is printed. */
export function plainValue(text: string): MadeValue {
  return text === '' ? made([], '') : printed(text, (content) => content);
}

function printed(text: string, wrap: (content: readonly Piece[], origin: Origin) => readonly Piece[]): MadeValue {
  return { kind: 'made', raw: text, print: ({ origin }) => wrap([escapedPiece(text, origin)], origin) };
}

/** The figure with the sign that a helper's options ask for: `sign='none'` leaves a minus to the verb before it (下降1.7%). */
export function signed<T extends Pick<NumberCell, 'value'>>(figure: T, options: ReadonlyMap<string, string>): T {
  return options.get('sign') === 'none' ? { ...figure, value: figure.value.abs() } : figure;
}

/** `form` and `sign` as given to a helper. */
export function unitOptions(options: ReadonlyMap<string, string>): UnitOptions {
  const form = options.get('form') as UnitForm | undefined;
  return { ...(form && { form }), ...(options.get('sign') === 'true' && { sign: true }) };
}
