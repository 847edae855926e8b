import { SHARE } from '../../base/unit-table.js';
import type { Figure } from './figure.js';

/** The lower end of a range counts what the upper one does: both ends of 6—7万吨 are in 万吨. */
export function joinRanges(text: string, figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (!next || figure.unit !== '' || next.meanings.length === 0) return figure;
    const between = /\bbetween\s?$/.test(text.slice(0, figure.start));
    if (
      !/^\s?(?:[-—–―~～至到]|to)\s?$/.test(text.slice(figure.end, next.start)) &&
      !(between && text.slice(figure.end, next.start) === ' and ')
    )
      return figure;
    return { ...figure, unit: next.unit, meanings: next.meanings, scale: figure.scale || next.scale };
  });
}

/**
 * What a unit is left out of because its neighbour has it: 1.6 million tonnes more than last year but 0.3 million less; 3.3 and
 * 2.4 percent.
 */
export function leftUnits(text: string, figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, index) => {
    if (figure.unit !== '' || figure.meanings.length > 0 || figure.kind !== 'quantity') return figure;
    const [before, next] = [figures[index - 1], figures[index + 1]];
    const share = next?.meanings.some(({ dimension }) => dimension === SHARE) && next.unit !== '';
    if (next && share && /^(?: and|, respectively,)\s$/.test(text.slice(figure.end, next.start)))
      return { ...figure, unit: next.unit, meanings: next.meanings };
    const compared =
      /^ (?:more|less|fewer|higher|lower)\b/.test(text.slice(figure.end)) &&
      before?.scale === figure.scale &&
      figure.scale > 0 &&
      !/[.;]\s/.test(text.slice(before.end, figure.start));
    return compared ? { ...figure, unit: before.unit, meanings: before.meanings } : figure;
  });
}
