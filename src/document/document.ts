import type { Origin } from '../base/diagnostic.js';
import type { SlideTransition } from '../scene/slide/slide-transition.js';
import type { Block } from './block.js';
import type { Inline } from './inline.js';

/** The block tree of one artifact, in one language: what the markup said, before references are resolved. */
export type Document = BriefDocument | DeckDocument;

/** Which figures of a brief carry the mark of their source: each place once a sentence, only where it comes first, none. */
export type FigureNotesMode = 'all' | 'first' | 'none';

export interface BriefDocument {
  readonly kind: 'brief';
  /** `figure-notes`; `none` where absent. */
  readonly figureNotes?: FigureNotesMode;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

export interface DeckDocument {
  readonly kind: 'deck';
  readonly language: string;
  readonly slides: readonly Slide[];
  readonly origin: Origin;
}

/** `<slide layout="chart-text" id="…" transition="fade">` */
export interface Slide {
  readonly id: string;
  readonly layout: string;
  /** The deck section named by an enclosing `<section name="…">`. */
  readonly section?: string;
  readonly title: readonly Inline[];
  /** Content by frame, in the order of the markup. */
  readonly frames: readonly SlideFrame[];
  /** `<source>`: the source line. */
  readonly source: readonly Inline[];
  /** `<notes>`: paragraphs and lists. */
  readonly notes: readonly Block[];
  /** How it takes the place of the slide before it; as the theme has it where absent. */
  readonly transition?: SlideTransition;
  readonly origin: Origin;
}

/** `<text frame="body">`, `<chart frame="chart" …>`, `<table frame="table">`, `<key-figures frame="figures">`, `<image …>`. */
export interface SlideFrame {
  readonly frame: string;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}
