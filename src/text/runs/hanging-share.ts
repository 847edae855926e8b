/** Shares of a mark's advance that may hang over the edges of a justified line. */
export interface HangingShare {
  readonly before: number;
  readonly after: number;
}

/**
 * Protrusion of Latin marks, from the defaults of LaTeX's microtype (microtype.cfg, set “default”), which follow Hàn Thế Thành's
 * thesis “Micro-typographic extensions to the TeX typesetting system” (2000).
 */
const SHARES: Readonly<Record<string, readonly [before: number, after: number]>> = {
  '.': [0, 0.7],
  ',': [0, 0.7],
  ':': [0, 0.5],
  ';': [0, 0.5],
  '!': [0, 0.2],
  '?': [0, 0.2],
  '-': [0, 0.5],
  '\u2010': [0, 0.5],
  '\u2013': [0, 0.3],
  '\u2014': [0, 0.2],
  '\u2018': [0.5, 0],
  '\u2019': [0, 0.5],
  '\u201C': [0.5, 0],
  '\u201D': [0, 0.5],
  '(': [0.2, 0],
  ')': [0, 0.2],
};

const NONE: HangingShare = { before: 0, after: 0 };

/** How far a Latin mark hangs (CSS Text 4, `hanging-punctuation`, but optical); nothing for any other text. */
export function hangingShare(text: string): HangingShare {
  const share = SHARES[text];
  return share ? { before: share[0], after: share[1] } : NONE;
}
