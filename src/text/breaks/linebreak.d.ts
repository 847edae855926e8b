declare module 'linebreak' {
  /** UAX #14 break opportunities, Unicode 13. */
  export default class LineBreaker {
    constructor(text: string);
    /** The next opportunity: `position` is the UTF-16 offset that a new line would begin at. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
