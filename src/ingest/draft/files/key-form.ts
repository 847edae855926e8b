import type { DraftedFact } from '../facts/drafted-fact.js';

/** Characters that a key figure has room for at its size; a Chinese one takes the room of two. */
const ROOM = 10;

/** How a key figure is written: with its unit where there is room, else the number alone, with the unit in its label. */
export function keyForm({ figure }: DraftedFact): 'short' | 'number' {
  const text = figure.text.replace(/[第约多余]|(?<!\d)\s|\s(?![A-Za-z])/gu, '');
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const money = /dollar|yuan|euro/.test(figure.unit) && /[A-Za-z$€£]/.test(figure.text);
  return money || text.length + wide > ROOM ? 'number' : 'short';
}
