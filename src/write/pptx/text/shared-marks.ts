/** Marks that Unicode shares between Latin and Chinese typography: quotation marks, dashes, ellipses, middle dots. */
const SHARED = /([\u2018\u2019\u201C\u201D\u2014\u2025\u2026\u22EF\u00B7\u2027\u2E31]+)/u;

/** The shared marks that may stand inside a Latin word: `Xi'an’s`, `A·B`. */
const JOINS_WORDS = /^[\u2019\u00B7\u2027]$/u;

const LATIN_BEFORE = /\p{Script=Latin}$/u;
const LATIN_AFTER = /^\p{Script=Latin}/u;

export interface MarkedText {
  readonly text: string;
  /** True for marks that the East Asian face is to set. */
  readonly shared: boolean;
}

/**
 * East Asian text cut at its shared marks. Office sets them in the Latin face, half as wide as the layout measured them, unless
 * they are told the East Asian one.
 */
export function cutSharedMarks(text: string): readonly MarkedText[] {
  const pieces = text.split(SHARED);
  const found: { text: string; shared: boolean }[] = [];
  pieces.forEach((piece, index) => {
    if (piece === '') return;
    const insideWord = LATIN_BEFORE.test(pieces[index - 1] ?? '') && LATIN_AFTER.test(pieces[index + 1] ?? '');
    const shared = index % 2 === 1 && !(insideWord && JOINS_WORDS.test(piece));
    const last = found.at(-1);
    if (last && last.shared === shared) last.text += piece;
    else found.push({ text: piece, shared });
  });
  return found;
}
