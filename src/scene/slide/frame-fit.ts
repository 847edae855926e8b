/** How the content of one frame of a slide came to fit it. Lengths in points. */
export interface FrameFit {
  /** Name of the frame in its layout. */
  readonly frame: string;
  /** Height inside the frame's insets, and what the content takes of it. */
  readonly available: number;
  readonly used: number;
  /** Lines of text; of a table, its rows; 0 of a chart or an image. */
  readonly lines: number;
  /** Size that most of the text has, and the one it has in the theme; absent where there is no text. */
  readonly size?: number;
  readonly themeSize?: number;
  /** What had to be done, the last means that was needed: nothing, less leading and space, smaller sizes, further slides, or in vain. */
  readonly action: 'as is' | 'tightened' | 'shrunk' | 'continued' | 'too much';
  /** Which part this is of content that goes on over slides, from 1. */
  readonly part?: { readonly number: number; readonly of: number };
  /** Points by which the sizes are smaller than the theme finds comfortable; absent where they are not. */
  readonly beyondComfort?: number;
}
