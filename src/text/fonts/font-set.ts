import type { Diagnostic, Origin } from '../../base/diagnostic.js';
import type { FontResource, FontSlot, FontWeight } from '../../scene/font.js';
import type { Shaper } from './shaper.js';

/** Which of a slot's two faces sets a character. */
export type FaceScript = 'latin' | 'eastAsian';

/** What a stretch of text wants from a font set. */
export interface FontRequest {
  readonly slot: FontSlot;
  readonly script: FaceScript;
  readonly weight: FontWeight;
  readonly italic: boolean;
  /** BCP 47 tag of the text: it chooses among the faces of one script by region. */
  readonly language: string;
  /** Where the text comes from, for a diagnostic. */
  readonly origin?: Origin;
}

/** A font file in use: what the PDF embeds, and what shapes with it. */
export interface OpenFont {
  readonly resource: FontResource;
  readonly shaper: Shaper;
  /** Multiplies the size, so that two faces look equal side by side. Always 1 in a deck: Office knows no such factor. */
  readonly scale: number;
}

/**
 * The fonts of one artifact in one language, opened when first needed. Its only state is that cache: what a call of the
 * text engine returns does not depend on the calls before it, but for the diagnostic of a missing file, which comes once.
 */
export interface FontSet {
  readonly artifact: 'brief' | 'deck';
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** Language that Han characters are shaped as in a text whose own language has none: the document's, or that of the theme's first face. */
  readonly eastAsianLanguage: string;
  /** Share by which a deck's text is measured wider than it is (`DeckTheme.substituteMargin`); 0 in a brief. */
  readonly substituteMargin: number;
  /** The fonts for a request: its own, then those to fall back on, each opened when the iteration reaches it. */
  readonly candidates: (request: FontRequest) => Iterable<OpenFont>;
  /** The font with this id, where it has been opened. */
  readonly resource: (id: string) => FontResource | undefined;
  /** Fonts by id, sorted, that have given a glyph to any run so far: what a scene made with this set has to carry. */
  readonly used: () => ReadonlyMap<string, FontResource>;
  /** Called by the engine when a font gives glyphs to a run. */
  readonly markUsed: (font: OpenFont) => void;
  /** Problems met since the last call (missing files, broken fonts), each reported once. */
  readonly takeDiagnostics: () => readonly Diagnostic[];
}
