import type { Paragraph } from '../../scene/text.js';
import { type Draft, type DraftNode, node, slot } from './draft.js';

/** The elements for paragraphs in a row: `P` each, list items gathered into nested lists by their levels. */
export function paragraphNodes(
  paragraphs: readonly Paragraph[],
  slotName: (index: number) => string,
): readonly Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    if (!paragraphs[index]!.list) {
      drafts.push(node('P', [slot(slotName(index))]));
      index++;
      continue;
    }
    let end = index;
    while (end < paragraphs.length && paragraphs[end]!.list) end++;
    const from = index;
    drafts.push(listNode(paragraphs.slice(from, end), (inner) => slotName(from + inner)));
    index = end;
  }
  return drafts;
}

/** A list from the paragraphs of its items; deeper levels become lists inside the item above them. */
function listNode(paragraphs: readonly Paragraph[], slotName: (index: number) => string): DraftNode {
  const level = Math.min(...paragraphs.map((paragraph) => paragraph.list!.level));
  const starts = paragraphs.flatMap((paragraph, index) => (startsItem(paragraph, level) || index === 0 ? [index] : []));
  const items = starts.map((start, at) => {
    const end = starts[at + 1] ?? paragraphs.length;
    return itemNode(paragraphs.slice(start, end), level, (inner) => slotName(start + inner));
  });
  const ordered = paragraphs[0]!.list!.ordered;
  return node('L', items, { numbering: ordered ? 'Decimal' : 'Disc' });
}

function startsItem(paragraph: Paragraph, level: number): boolean {
  return paragraph.list!.level === level && paragraph.list!.marker !== '';
}

function itemNode(paragraphs: readonly Paragraph[], level: number, slotName: (index: number) => string): DraftNode {
  const label: Draft[] = [];
  const body: Draft[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    if (paragraphs[index]!.list!.level > level) {
      const from = index;
      while (index < paragraphs.length && paragraphs[index]!.list!.level > level) index++;
      body.push(listNode(paragraphs.slice(from, index), (inner) => slotName(from + inner)));
      continue;
    }
    const marked = paragraphs[index]!.list!.marker !== '';
    if (marked) label.push(node('Lbl', [slot(slotName(index), 'marker')]));
    body.push(marked ? slot(slotName(index), 'body') : node('P', [slot(slotName(index))]));
    index++;
  }
  return node('LI', [...label, node('LBody', body)]);
}
