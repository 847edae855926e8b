import type { ResolvedBlock } from '../../resolve/resolved-block.js';
import type { Paragraph } from '../../scene/text.js';

/** All paragraphs of content that is nothing but text, so that one native text box holds it; undefined where anything else is in it. */
export function textOf(blocks: readonly ResolvedBlock[]): readonly Paragraph[] | undefined {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const found = blockText(block);
    if (!found) return undefined;
    paragraphs.push(...found);
  }
  return paragraphs;
}

function blockText(block: ResolvedBlock): readonly Paragraph[] | undefined {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.paragraph];
    case 'list':
      return block.paragraphs;
    case 'quote':
      return [block.paragraph, ...(block.by ? [block.by] : [])];
    case 'callout':
      return textOf(block.blocks);
    case 'definitions':
      return block.entries.flatMap(({ term, definition }) => [term, definition]);
    default:
      return undefined;
  }
}
