import type { Diagnostic } from '../../base/diagnostic.js';
import { errorOf } from '../../base/diagnostic.js';
import type { Run } from '../../scene/text.js';
import type { OpenFont } from './font-set.js';

/** The error for a character that none of the fonts has: it is named, never drawn as a box. */
export function missingCharacter(
  character: string,
  run: Pick<Run, 'origin' | 'text'>,
  tried: readonly OpenFont[],
): Diagnostic {
  const codePoint = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const families = [...new Set(tried.map((font) => font.resource.family))];
  const shown = /\p{C}/u.test(character) ? '' : `“${character}” `;
  const message = `No font of the theme has the character ${shown}(U+${codePoint}); tried ${families.join(', ') || 'none'}.`;
  const hint = /\p{Cc}/u.test(character)
    ? 'remove the control character from the text'
    : 'use another character, or name a face in the theme that has it';
  return errorOf('font/missing-character', message, run.origin, hint);
}
