import type { Origin } from '../../../base/diagnostic.js';
import type { TextItem } from '../../../scene/item.js';
import type { Line, Paragraph } from '../../../scene/text.js';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

interface TextItemInput extends Pick<TextItem, 'id' | 'name' | 'rect'> {
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly Line[];
  readonly origin?: Origin | undefined;
}

/** A text item without insets, its text at the top: how everything in a brief's flow stands. */
export function textItem({ origin, ...input }: TextItemInput): TextItem {
  return { kind: 'text', ...input, insets: NO_INSETS, anchor: 'top', ...(origin && { origin }) };
}
