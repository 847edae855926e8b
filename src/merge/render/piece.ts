import type { Origin } from '../../base/diagnostic.js';
import { lastAtOrBefore } from '../../base/last-at-or-before.js';
import type { Markup } from '../../base/markup.js';

/** A stretch of output with one way back to where it came from. */
export interface Piece {
  /**
   * `content`: text of a template or text file, as it stands there; `made`: markup that a helper or an expression wrote,
   * with every value escaped.
   */
  readonly kind: 'content' | 'made';
  readonly text: string;
  /** What a reader sees of it: no tags, no entities. */
  readonly plain: string;
  /** Place of an offset (UTF-16 units) into `text`. */
  readonly at: (offset: number) => Origin;
}

/** Markup that stands for `plain`, all of it from one place. */
export function madePiece(text: string, plain: string, origin: Origin): Piece {
  return { kind: 'made', text, plain, at: () => origin };
}

/** A value's characters, escaped, all of them from one place. */
export function escapedPiece(value: string, origin: Origin): Piece {
  return madePiece(escapeMarkup(value), value, origin);
}

/** The pieces between a start tag and its end tag. `attributes` are escaped here. */
export function elementPieces(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly Piece[],
  origin: Origin,
): readonly Piece[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return [madePiece(`<${name}${written.join('')}>`, '', origin), ...content, madePiece(`</${name}>`, '', origin)];
}

/** What a reader sees of all pieces. */
export function plainOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.plain).join('');
}

/** Characters that mean something in markup, as entities; the same set as Handlebars' `escapeExpression`. */
export function escapeMarkup(value: string): string {
  return value.replace(/[&<>"'`=]/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** All pieces as one markup text of the root template `file`. Inside a tag, in an attribute, helpers print plain words. */
export function joinPieces(all: readonly Piece[], file: string): Markup {
  const pieces = withPlainAttributes(all);
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  const at = (offset: number): Origin => {
    if (pieces.length === 0) return { file, line: 1, column: 1 };
    const index = lastAtOrBefore(starts, Math.min(Math.max(0, offset), Math.max(0, length - 1)));
    return pieces[index]!.at(offset - starts[index]!);
  };
  return { text: pieces.map((piece) => piece.text).join(''), file, at };
}

/** `<section name="{{prose title}}">`: a title with `<literal>` in it must not break the tag. */
function withPlainAttributes(pieces: readonly Piece[]): readonly Piece[] {
  let inTag = false;
  return pieces.map((piece) => {
    if (piece.kind === 'made') return inTag ? madePiece(escapeMarkup(piece.plain), piece.plain, piece.at(0)) : piece;
    const [opens, closes] = [piece.text.lastIndexOf('<'), piece.text.lastIndexOf('>')];
    if (opens !== closes) inTag = opens > closes;
    return piece;
  });
}
