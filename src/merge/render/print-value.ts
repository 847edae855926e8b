import type { Origin } from '../../base/diagnostic.js';
import { renderProse } from '../prose/render-prose.js';
import { escapedPiece, type Piece } from './piece.js';
import type { Renderer } from './renderer.js';
import type { Scope } from './scope.js';
import { describeValue, type Value, WRONG_MARK } from './value.js';

/** What `{{value}}` writes: data escaped, texts as inline prose, formatted output as it is. */
export function printValue(value: Value, scope: Scope, renderer: Renderer, origin: Origin): readonly Piece[] {
  switch (value.kind) {
    case 'nothing':
      return value.wrong ? [escapedPiece(WRONG_MARK, origin)] : [];
    case 'text':
      return renderProse(value, 'inline', scope, renderer, origin);
    case 'made':
      return value.print({ origin });
    case 'scalar':
      if (value.value !== null) return [escapedPiece(String(value.value), origin)];
      renderer.error('merge/empty-value', 'this value is empty', origin, 'give it a value, or print it inside {{#if}}');
      return [];
    default: {
      const hint = value.kind === 'list' ? 'write {{#each …}} around what is to be printed' : 'name one of its keys';
      renderer.error('merge/cannot-print', `${describeValue(value)} cannot be printed`, origin, hint);
      return [];
    }
  }
}
