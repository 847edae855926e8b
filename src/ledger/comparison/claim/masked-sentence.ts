import type { ComparedFigure, ComparedText } from '../compared-text.js';
import type { ComparisonWords } from '../words/comparison-words.js';

/**
 * A sentence in which each figure is one character of the private use area, so that a pattern may name it, and brackets without a
 * figure (“（推算）”, “(Figure 2)”) are left out.
 */
export interface MaskedSentence {
  readonly of: ComparedText;
  readonly masked: string;
  /** For each character of `masked` its place in the text. */
  readonly offsets: readonly number[];
}

/** Characters that stand for figures, from the first of a text on. */
export const FIGURE_CLASS = '[\uE000-\uF8FF]';
const FIRST = 0xe000;
const ANY_FIGURE = new RegExp(FIGURE_CLASS, 'g');

/** The sentences of a text, in order; empty ones are left out. */
export function maskedSentences(text: ComparedText, words: ComparisonWords): readonly MaskedSentence[] {
  const whole = maskedText(text, words);
  const sentences: MaskedSentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const masked = whole.masked.slice(from, to);
    const lead = masked.length - masked.trimStart().length;
    const offsets = whole.offsets.slice(from + lead, to);
    if (masked.trim() !== '') sentences.push({ of: text, masked: masked.trim(), offsets });
    from = to;
  };
  for (const end of whole.masked.matchAll(new RegExp(words.sentenceEnd, 'gu'))) cut(end.index + end[0].length);
  cut(whole.masked.length);
  return sentences;
}

/** The figure that a character of a masked sentence stands for. */
export function figureOf(character: string, { of }: MaskedSentence): ComparedFigure | undefined {
  return of.figures[character.charCodeAt(0) - FIRST];
}

/** Where figures stand in a masked sentence. */
export function figurePlaces(
  sentence: MaskedSentence,
): readonly { readonly at: number; readonly figure: ComparedFigure }[] {
  return [...sentence.masked.matchAll(ANY_FIGURE)].flatMap(({ index, 0: character }) => {
    const figure = figureOf(character, sentence);
    return figure ? [{ at: index, figure }] : [];
  });
}

function maskedText(text: ComparedText, { fold }: ComparisonWords): Pick<MaskedSentence, 'masked' | 'offsets'> {
  const characters: string[] = [];
  const offsets: number[] = [];
  let next = 0;
  text.figures.forEach(({ start, end }, index) => {
    plainPart(text.text, next, start);
    characters.push(String.fromCharCode(FIRST + index));
    offsets.push(start);
    next = end;
  });
  plainPart(text.text, next, text.text.length);
  return withoutBrackets(characters.join(''), offsets);

  function plainPart(whole: string, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const character = plain(whole[at]!);
      characters.push(fold?.(character) ?? character);
      offsets.push(at);
    }
  }
}

/** Kinds of space are one, and so are apostrophes; a character of the private use area would be taken for a figure. */
function plain(character: string): string {
  if (/[\u00A0\u202F\u2009]/.test(character)) return ' ';
  if (character === "'") return '’';
  return character >= '\uE000' && character <= '\uF8FF' ? ' ' : character;
}

function withoutBrackets(text: string, offsets: readonly number[]): Pick<MaskedSentence, 'masked' | 'offsets'> {
  const bracketed = / ?[（(][^（()）\uE000-\uF8FF]*[）)]/g;
  let masked = '';
  const kept: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    masked += text.slice(from, to);
    kept.push(...offsets.slice(from, to));
  };
  for (const match of text.matchAll(bracketed)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  return { masked, offsets: kept };
}
