import type { ChartSource } from '../base/chart-source.js';
import type { ShownData } from '../resolve/resolve-context.js';
import type { ResolvedDocument } from '../resolve/resolved-document.js';
import type { Scene, SceneTheme } from '../scene/scene.js';
import type { BookContext } from './book-context.js';

/** A document of the report, laid out. */
export interface LaidOutDocument {
  readonly resolved: ResolvedDocument;
  readonly scene: Scene;
}

/** What a data book is made of. */
export interface DataBookInput extends BookContext {
  /** In the language, those with more to show first. */
  readonly documents: readonly LaidOutDocument[];
  /** The charts' specs, by name. */
  readonly charts: ReadonlyMap<string, ChartSource>;
  /** Rows and columns that reach the marks of a chart. */
  readonly shownIn: (chart: string) => ShownData | undefined;
  /** A deck's, with the typefaces that Office has. */
  readonly theme: SceneTheme;
}
