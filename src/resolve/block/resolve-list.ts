import { errorOf } from '../../base/diagnostic.js';
import type { Block, ListBlock } from '../../document/block.js';
import type { ListMarker, Paragraph } from '../../scene/text.js';
import type { ResolvedList } from '../resolved-block.js';
import type { BlockWalk } from './block-walk.js';

/** A list and the lists in its items as one run of paragraphs with levels and markers. */
export function resolveList(list: ListBlock, walk: BlockWalk): ResolvedList {
  const paragraphs = listParagraphs(list, 0, walk);
  return { kind: 'list', origin: list.origin, ...(list.id !== undefined && { id: list.id }), paragraphs };
}

function listParagraphs(list: ListBlock, level: number, walk: BlockWalk): readonly Paragraph[] {
  return list.items.flatMap((item, index) => {
    const marker = markerOf(list.ordered, level, index + 1, walk);
    return itemParagraphs(item.blocks, marker, walk);
  });
}

/** The first paragraph of an item carries the marker, later ones an empty one. */
function itemParagraphs(blocks: readonly Block[], marker: ListMarker, walk: BlockWalk): readonly Paragraph[] {
  let next = marker;
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return listParagraphs(block, marker.level + 1, walk);
    if (block.kind !== 'paragraph') {
      const message = `A list item holds paragraphs and lists, not ${block.kind}`;
      walk.state.diagnostics.push(
        errorOf('resolve/bad-list-item', message, block.origin, 'put it before or behind the list'),
      );
      return [];
    }
    const styles = { ...walk.styles, paragraph: walk.styles.list };
    const [resolved] = walk.resolveBlocks([block], { ...walk, styles });
    const list = next;
    next = { ...marker, marker: '' };
    return resolved?.kind === 'paragraph' ? [{ ...resolved.paragraph, list }] : [];
  });
}

function markerOf(ordered: boolean, level: number, ordinal: number, { state }: BlockWalk): ListMarker {
  const { bullets } = state.wording;
  const marker = ordered ? state.wording.ordinal(ordinal) : bullets[level % bullets.length]!;
  return { level, ordered, ordinal, marker };
}
