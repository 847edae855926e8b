import type { Origin } from '../../base/diagnostic.js';
import type { Piece } from '../render/piece.js';

/** Stands in a prose text for one piece that a helper made; a noncharacter (Unicode 23.7), which no text contains. */
export const ATOM = '\ufdd0';

/** The text of rendered prose, with made pieces as atoms, and the way back for every offset. */
export interface ProseSource {
  readonly text: string;
  readonly at: (offset: number) => Origin;
  /** The made piece at the offset of an atom. */
  readonly atom: (offset: number) => Piece;
}

/** Rendered pieces as one text to be read as prose. */
export function proseSource(pieces: readonly Piece[], fallback: Origin): ProseSource {
  const stretches: { readonly start: number; readonly piece: Piece }[] = [];
  let text = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    stretches.push({ start: text.length, piece });
    text += piece.kind === 'made' ? ATOM : piece.text.replaceAll(ATOM, '\ufffd');
  }
  const find = (offset: number) => stretches.findLast(({ start }) => start <= offset) ?? stretches[0];
  return {
    text,
    at: (offset) => {
      const found = find(offset);
      return found ? found.piece.at(found.piece.kind === 'made' ? 0 : offset - found.start) : fallback;
    },
    atom: (offset) => find(offset)!.piece,
  };
}
