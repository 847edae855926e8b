/** A word and its opposite: what says more stands first. */
export type WordPair = readonly [more: string, less: string];

/** What a sentence of a certain shape claims of the figures in it. */
export type Relation =
  /** A word of direction (`word`) and how much (D): “增长6.3%”, “fell by 3%”. */
  | 'amount'
  /** A is more or less (`word`) than something (`ref`), or than B, by D: A is found before it. */
  | 'gap'
  /** From A to B, in a direction (`word`), by D (`second` is its word). */
  | 'change'
  /** From A to B, or A to B, in a multiple: “翻了一番”, “twice”. T is a figure that says how many times. */
  | 'multiple'
  /** A rise of D is a multiple: “增长103%，翻了一番多”. */
  | 'multiple-of-rise'
  /** F is about a fraction of a whole: “28.9%，近三成”. */
  | 'fraction'
  /** A is a share D of B: “100亿元，占400亿元的25%”. */
  | 'share-of'
  /** A figure F behind a word of approximation. */
  | 'approximation'
  /** The figure A is at least B, at both ends of one list. */
  | 'ranks';

export interface Frame {
  readonly relation: Relation;
  /**
   * A regular expression with names in braces: figures `{A}` `{B}` `{D}` `{F}` `{T}`, words `{comparative}`
   * `{adjective}` `{change}` `{second}` (a further change) `{approximation}` `{fraction}` `{multiple}` `{most}` `{least}`, `{ref}` (what it is compared
   * with), `{lead}` (what stands between the mark before and the frame), `~` (some words of the clause without a figure), `…` (also over commas).
   */
  readonly pattern: string;
  /** What a `from A to B` without a direction, or a rank, is: A is less (-1) or more (1) than B. */
  readonly sign?: 1 | -1;
}

/** How a word of approximation, a fraction or a multiple puts a value: under it, over it, near to it. */
export type Side = 'over' | 'under' | 'nearly' | 'about';

/** Rules of one language, as data. A new language adds a file. */
export interface ComparisonWords {
  /** BCP 47 tags that the rules are for; a longer tag is looked up by its beginning. */
  readonly languages: readonly string[];
  /** Texts are folded before they are read: one character for one character. */
  readonly fold?: (character: string) => string;
  /** Characters that end a sentence, as a regular expression. */
  readonly sentenceEnd: string;
  /** What stands for `~` and `…`, and in `{ref}` and `{lead}`, as regular expressions; `F` is a figure. */
  readonly gap: string;
  readonly wideGap: string;
  readonly ref: string;
  readonly lead: string;
  /** What may stand between a mark and a comparison that goes on about the figure before it. */
  readonly sameSubject: string;
  /** The same for a sentence that goes on about the only figure of the sentence before it; absent for none. */
  readonly sentenceBefore?: string;
  /** What may stand between a figure and the mark behind it, where the next clause goes on about it. */
  readonly tail: string;
  /** A remark on the figure before it that the sentence goes on behind: “, the slowest pace since 2021”. */
  readonly apposition: string;
  /** Words that stand before what they compare with: “高于全国”, “above the nation”. */
  readonly comparative: readonly WordPair[];
  /** Words behind it: “比全国高”. In a language without such, the same. */
  readonly adjective: readonly WordPair[];
  readonly change: readonly WordPair[];
  /** Nouns in labels for rates of change, and their direction when they are above zero. */
  readonly rates: readonly (readonly [noun: string, sign: 1 | -1])[];
  /** Nouns of which less is better: an honest report says “亏损减少” for “利润增加”. */
  readonly mirrors: readonly string[];
  readonly approximations: Readonly<Record<Side, readonly string[]>>;
  readonly fractions: readonly (readonly [word: string, numerator: number, denominator: number, side?: Side])[];
  readonly multiples: readonly (readonly [word: string, factor: number, side?: Side])[];
  readonly most: readonly string[];
  readonly least: readonly string[];
  /** Words in a sentence which make a superlative one of fewer than all: “除…以外”, “second”. */
  readonly exceptions: readonly string[];
  /** Right before a figure that is one of a whole, or of all, and not of the things that are ranked. */
  readonly wholes: readonly string[];
  /** Between a whole and its parts: “其中”. */
  readonly parts: readonly string[];
  /** Before the sum of what was named: “合计”. */
  readonly totals: readonly string[];
  /** Before what is left of a whole: “其余”. */
  readonly rests: readonly string[];
  /** Around a figure that is a share of a whole; `F` is the figure. */
  readonly shareOf: readonly string[];
  readonly frames: readonly Frame[];
}
