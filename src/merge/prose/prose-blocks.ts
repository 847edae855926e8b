import { elementPieces, type Piece } from '../render/piece.js';
import { proseInline, type ReportProse } from './prose-inline.js';
import type { ProseSource } from './prose-source.js';

/** A paragraph, or an item of a list, as a stretch of the prose text. */
interface Stretch {
  readonly kind: 'paragraph' | 'item';
  readonly start: number;
  readonly end: number;
}

/**
 * Prose as blocks: blank lines part paragraphs, lines that begin with `- ` are items of a list, other lines go on what
 * stands before them. `style` is the paragraphs' style; the theme's `body` where undefined.
 */
export function proseBlocks(source: ProseSource, style: string | undefined, report: ReportProse): readonly Piece[] {
  const pieces: Piece[] = [];
  let items: Piece[] = [];
  let listStart = 0;
  const endList = () => {
    if (items.length > 0) pieces.push(...elementPieces('list', {}, items, source.at(listStart)));
    items = [];
  };
  for (const { kind, start, end } of stretchesOf(source.text)) {
    const content = proseInline(source, start, end, report);
    if (kind === 'item') {
      if (items.length === 0) listStart = start;
      items.push(...elementPieces('item', {}, content, source.at(start)));
      continue;
    }
    endList();
    pieces.push(...elementPieces('p', style === undefined ? {} : { style }, content, source.at(start)));
  }
  endList();
  return pieces;
}

function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open = false;
  for (const match of text.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    const line = match[1]!;
    const end = match.index + line.length;
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const item = /^[ \t]*- +/.exec(line);
    const last = stretches.at(-1);
    if (item) stretches.push({ kind: 'item', start: match.index + item[0].length, end });
    else if (open && last) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ kind: 'paragraph', start: match.index + line.search(/\S/), end });
    open = true;
  }
  return stretches;
}
