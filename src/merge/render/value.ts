import type { Origin } from '../../base/diagnostic.js';
import type { Piece } from './piece.js';

/** What an expression of a template gives. Only maps' own entries can be reached: there are no prototypes to climb. */
export type Value = NothingValue | ScalarValue | ListValue | MapValue | TextValue | MadeValue;

/** Absent, where that is allowed; or reported as wrong already, and then printed as a mark that later stages know. */
export interface NothingValue {
  readonly kind: 'nothing';
  readonly wrong?: true;
}

export interface ScalarValue {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** Path in the text files where words for its entries stand, by their `id`. */
  readonly path?: string;
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Value>;
  /** Path in the text files where its words stand: `sections.remove`. */
  readonly path?: string;
}

/** Prose of a text file, not yet rendered; printed as inline prose. */
export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly at: (offset: number) => Origin;
  /** `sections.remove.headline` */
  readonly path: string;
}

/** What a helper or a table record makes: printed as markup, compared and passed on as `raw`. */
export interface MadeValue {
  readonly kind: 'made';
  readonly raw: string;
  /** Set by the helper `number`: what a chart spec takes where the expression stands alone in its string. */
  readonly number?: number;
  /** The output; reports what is missing for it. */
  readonly print: (site: Site) => readonly Piece[];
}

/** Where in which source an expression stands. */
export interface Site {
  readonly origin: Origin;
}

export const NOTHING: NothingValue = { kind: 'nothing' };

/** What is wrong, and has been reported. */
export const WRONG: NothingValue = { kind: 'nothing', wrong: true };

/**
 * What is printed for a wrong value: the replacement character (U+FFFD). A title is then not empty, and an attribute that
 * holds it is known to be wrong, so that one mistake gives one diagnostic.
 */
export const WRONG_MARK = '\ufffd';

/** A plain value. */
export function scalar(value: string | number | boolean | null): ScalarValue {
  return { kind: 'scalar', value };
}

/** A value that is printed as these pieces. */
export function made(pieces: readonly Piece[], raw: string): MadeValue {
  return { kind: 'made', raw, print: () => pieces };
}

/** Handlebars' `if`: false for nothing, null, false, 0, empty texts and lists. */
export function isTrue(value: Value): boolean {
  switch (value.kind) {
    case 'nothing':
      return false;
    case 'scalar':
      return Boolean(value.value);
    case 'list':
      return value.items.length > 0;
    case 'text':
      return value.text !== '';
    case 'made':
      return value.raw !== '';
    default:
      return true;
  }
}

/** The characters of a scalar or of what a helper made; undefined for everything else. */
export function rawText(value: Value): string | undefined {
  if (value.kind === 'scalar') return value.value === null ? undefined : String(value.value);
  return value.kind === 'made' ? value.raw : undefined;
}

/** What a value is, for messages. */
export function describeValue(value: Value): string {
  if (value.kind === 'scalar') return value.value === null ? 'empty' : `“${String(value.value)}”`;
  const words = { nothing: 'absent', list: 'a list', map: 'a map of keys', text: 'a text', made: 'formatted output' };
  return words[value.kind];
}
