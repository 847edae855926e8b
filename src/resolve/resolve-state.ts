import type { Colour } from '../base/colour.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { TextStyle } from '../scene/text-style.js';
import type { FigureNotes } from './figure-notes/figure-notes.js';
import type { NoteRegister } from './inline/note-register.js';
import type { Uses } from './resolved-document.js';
import type { ResolveContext } from './resolve-context.js';
import type { Target } from './targets.js';
import type { UseCollector } from './use-collector.js';
import type { Wording } from './wording.js';

/** What one walk over a document carries along; the registers and the diagnostics grow on the way. */
export interface ResolveState extends ResolveContext {
  readonly kind: 'brief' | 'deck';
  readonly language: string;
  readonly styles: ReadonlyMap<string, TextStyle>;
  readonly wording: Wording;
  readonly targets: ReadonlyMap<string, Target>;
  readonly accent: Colour;
  readonly muted: Colour;
  /** Of figures that get marks here; absent where they get none: in decks, headings, cells. */
  readonly figureNotes?: FigureNotes | undefined;
  /** In the source line of a slide: the figures that the slide shows. */
  readonly shown?: Uses;
  /** Of the whole brief, or of the slide at hand. */
  readonly notes: NoteRegister;
  /** Of every section that encloses the walk, outermost first, or of the slide at hand. */
  readonly uses: readonly UseCollector[];
  readonly diagnostics: Diagnostic[];
}
