/** What a line break before a UTF-16 offset of the text would be. */
export const BREAK = {
  none: 0,
  /** An ordinary opportunity. */
  allowed: 1,
  /** `\n` stands before it. */
  forced: 2,
  /** Inside a word: a hyphen is drawn. */
  hyphen: 3,
  /** Inside a URL or after a hyphen of the text: nothing is drawn, but it reads worse than an ordinary one. */
  poor: 4,
  /** Only where a line would overflow otherwise. */
  emergency: 5,
  /** Inside what better stays whole (a date, a long range, a compound name), where a line gapes otherwise; nothing is drawn. */
  weak: 6,
} as const;

export type BreakKind = (typeof BREAK)[keyof typeof BREAK];

/** One kind for each offset from 0 to the text's length (included; a break at the very end has no meaning). */
export type Breaks = Uint8Array;
