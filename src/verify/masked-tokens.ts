import type { IndexedSentence, PlacedFigure } from './index-source.js';

/** A piece of a sentence: a figure, a mark, or a run of words without either. */
export interface Token {
  readonly text: string;
  readonly figure?: PlacedFigure;
}

/** What stands for any figure where sentences are compared without them. */
const MASK = '#';

const MARKS = /([，；。、：！？（）.])/u;

/** Amounts and ranks are figures here; days and names say what an amount is about, and stay words. */
function isAmount({ figure: { kind } }: PlacedFigure): boolean {
  return kind === 'quantity' || kind === 'rank';
}

/** A sentence in pieces. */
export function tokensOf({ key, figures }: IndexedSentence): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const words = (to: number): void => {
    for (const text of key.slice(from, to).split(MARKS)) if (text !== '') tokens.push({ text });
  };
  for (const figure of figures.filter(isAmount)) {
    words(figure.start);
    tokens.push({ text: MASK, figure });
    from = figure.end;
  }
  words(key.length);
  return tokens;
}

/** A sentence as it reads whatever its figures say. */
export function maskedKey(sentence: IndexedSentence): string {
  return tokensOf(sentence)
    .map(({ text }) => text)
    .join('');
}
