import type { PlaceholderType } from './slide-layout.js';

/** What Office itself would write into the placeholders of an empty deck, in the deck's language. */
export interface PlaceholderWords {
  readonly names: Readonly<Record<PlaceholderType, string>>;
  /** Prompts of the master's own title and of its five body levels. */
  readonly title: string;
  readonly levels: readonly string[];
  readonly notes: string;
  readonly slideImage: string;
  readonly header: string;
}
