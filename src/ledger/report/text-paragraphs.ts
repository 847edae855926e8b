import type { Origin } from '../../base/diagnostic.js';
import type { TextNode } from '../../validate/report.js';

/** A paragraph or an item of a list, as a text file writes it. */
export interface TextParagraph {
  readonly text: string;
  /** The place of an offset in it. */
  readonly at: (offset: number) => Origin;
}

const PARAGRAPH = /(?:(?!\n\s*\n|\n- ).)+/gs;

/** The paragraphs of all texts under a node, in the order of the file. */
export function paragraphsUnder(node: TextNode): readonly TextParagraph[] {
  if (node.kind === 'list') return node.items.flatMap(paragraphsUnder);
  if (node.kind === 'map') return [...node.entries.values()].flatMap(paragraphsUnder);
  return [...node.text.matchAll(PARAGRAPH)].map(({ 0: text, index }) => ({
    text,
    at: (offset) => node.at(index + offset),
  }));
}
