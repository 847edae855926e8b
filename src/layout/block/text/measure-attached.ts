import type { Paragraph } from '../../../scene/text.js';
import type { BlockScope } from '../block-scope.js';
import { measureParagraph } from './measure-paragraph.js';
import type { Measured } from '../measured.js';

/** A paragraph that belongs to a figure or table (title, subtitle, caption, source), as a block of no spaces of its own around. */
export function measureAttached(
  paragraph: Paragraph | undefined,
  part: string,
  { state, width, id }: BlockScope,
): readonly Measured[] {
  if (!paragraph) return [];
  const name = state.locale.phrase('item-text', `${id}/${part}`);
  return [measureParagraph({ paragraph, id: `${id}/${part}`, name, width }, state)];
}
