/** One example of the reference of elements. */
export interface ElementExample {
  /** Name of its pictures, in kebab-case. */
  readonly name: string;
  readonly title: string;
  /** Markup inside `<brief>`. */
  readonly brief: string;
  /** A `<slide>`, where the block exists in a deck. */
  readonly slide?: string;
  /** `figure-notes` of its `<brief>`. */
  readonly figureNotes?: 'all' | 'first' | 'none';
  /** Size of the brief's page in points where it is not the theme's: a note stands at its foot. */
  readonly page?: { readonly width: number; readonly height: number };
}
export const EXAMPLES: readonly ElementExample[];
