import type { Paragraph, Run } from '../../scene/text.js';
import type { ResolveState } from '../resolve-state.js';
import { runsParagraph } from './paragraph-of.js';

/** A caption led by its number (“图1 …”); undefined where it has neither number nor words. */
export function captionOf(
  label: string,
  words: readonly Run[],
  style: string,
  state: ResolveState,
): Paragraph | undefined {
  if (label === '' && words.length === 0) return undefined;
  if (label === '') return runsParagraph(words, style, state);
  const number: Run = { text: label, strong: true, figure: { kind: 'ordinal' } };
  const gap: readonly Run[] = words.length === 0 ? [] : [{ text: state.wording.captionGap }];
  return runsParagraph([number, ...gap, ...words], style, state);
}
