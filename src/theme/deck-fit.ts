/** What may be done about content that is too much for its frame, by the names that theme files use. */
export const FIT_MEANS = ['tighten', 'shrink', 'continue'] as const;

export type FitMeans = (typeof FIT_MEANS)[number];

/** How content is made to fit its frame, and how far each means may go. */
export interface DeckFit {
  /** Tried in this order; `continue` can only be the last. Where none of them is enough, the slide is an error. */
  readonly order: readonly FitMeans[];
  /** The least share of the leading that tightening leaves. */
  readonly leading: number;
  /** The least share of the spaces between paragraphs, and above and below table cells, that tightening leaves. */
  readonly spacing: number;
  /** Smallest size of running text, in points. Frames may set another (`floor`). */
  readonly floor: number;
  /** Smallest size of text that is smaller than `floor` by design, in points. */
  readonly smallFloor: number;
  /** Points by which text may shrink without a warning. */
  readonly comfort: number;
}

/** What holds in a theme that says nothing: running text stays readable from the back, small print stays print. */
export const DEFAULT_DECK_FIT: DeckFit = {
  order: ['tighten', 'shrink', 'continue'],
  leading: 0.9,
  spacing: 0.5,
  floor: 14,
  smallFloor: 9,
  comfort: 2,
};
