import type { Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { isTranslated } from '../context/is-translated.js';
import { nearestWords, wordsAt } from '../context/words.js';
import { renderProse } from '../prose/render-prose.js';
import type { Piece } from '../render/piece.js';
import { escapedPiece, plainOf } from '../render/piece.js';
import type { Renderer } from '../render/renderer.js';
import type { Scope } from '../render/scope.js';
import type { MadeValue, TextValue } from '../render/value.js';

/**
 * A word of a table's text column: compared and passed on as it stands in the table, printed as
 * `tables.<table>.labels.<column>.<word>` of the text file. Words of a column that has no labels are printed as they
 * stand; where a column has some, validation has reported what lacks one.
 */
export function tableWord(
  word: { readonly table: string; readonly column: string; readonly value: string },
  scope: Scope,
  renderer: Renderer,
): MadeValue {
  return {
    kind: 'made',
    raw: word.value,
    print: ({ origin }) => wordPieces(word, scope, renderer, origin),
  };
}

function wordPieces(
  { table, column, value }: { table: string; column: string; value: string },
  scope: Scope,
  renderer: Renderer,
  origin: Origin,
): readonly Piece[] {
  const keys = ['tables', table, 'labels', column, value];
  const node = wordsAt(renderer.words.report, keys);
  if (node?.kind === 'text') return renderProse({ ...node, path: keys.join('.') }, 'inline', scope, renderer, origin);
  return value === '' ? [] : [escapedPiece(value, origin)];
}

/**
 * Reports a text that is not in the text file, with the place where it can be added; but not one that another language has,
 * which validation has reported with both places.
 */
export function addMissingWords(keys: readonly string[], renderer: Renderer, origin: Origin): void {
  if (isTranslated(keys.slice(0, -1).join('.'), keys.at(-1)!, renderer)) return;
  const { report, reportFile } = renderer.words;
  const { origin: near, depth, known } = nearestWords(report, keys);
  const path = keys.join('.');
  const close = suggest(keys[depth]!, known);
  const spelling = close?.startsWith('did') ? `${close} otherwise ` : '';
  const place = near && depth > 0 ? ` (${keys.slice(0, depth).join('.')} is at line ${near.line})` : '';
  const hint = `${spelling}add “${path}” to ${reportFile}${place}`;
  renderer.error('merge/missing-text', `“${path}” has no text in ${renderer.language}`, origin, hint);
}

/** A text of the report's text file in plain characters; undefined where there is none. */
export function plainWords(
  keys: readonly string[],
  scope: Scope,
  renderer: Renderer,
  origin: Origin,
): string | undefined {
  const node = wordsAt(renderer.words.report, keys);
  if (node?.kind !== 'text') return undefined;
  const text: TextValue = { ...node, path: keys.join('.') };
  return plainOf(renderProse(text, 'inline', scope, renderer, origin));
}
