import type { Insets, Rect, Size } from '../../base/geometry.js';
import type { LayoutFrame, PlaceholderType } from '../../scene/slide/slide-layout.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { Part } from './package/part.js';
import type { Xml } from './xml/markup.js';

/**
 * Theme, master and layouts of a deck, and which placeholder stands for which frame. `sceneTemplate` makes one from a scene's theme;
 * a reader of an organisation's own .pptx would make another, and the rest of the writer would not know the difference.
 */
export interface DeckTemplate {
  /** Theme, master, layouts, table styles and the images they show, with their relationships. */
  readonly parts: readonly Part[];
  /** Part name of the slide master. */
  readonly master: string;
  /** Ids of master and layouts in `presentation.xml` and master: unique, from 2147483648 up (19.7.3 ST_SlideMasterId). */
  readonly masterId: number;
  /** Part name of the theme. */
  readonly theme: string;
  readonly tableStyles: string;
  /** GUID of the table style that tables name. */
  readonly tableStyle: string;
  readonly defaultTextStyle: Xml;
  readonly size: Size;
  /** By `SlideLayout.name`. */
  readonly layouts: ReadonlyMap<string, TemplateLayout>;
}

export interface TemplateLayout {
  /** Part name of the layout. */
  readonly part: string;
  /** By `LayoutFrame.name`. */
  readonly placeholders: ReadonlyMap<string, TemplatePlaceholder>;
}

/** A placeholder of a layout and all that a shape inherits from it. */
export interface TemplatePlaceholder {
  readonly type: PlaceholderType;
  /** 0 for titles, whose `idx` is not written. */
  readonly index: number;
  readonly rect: Rect;
  readonly insets: Insets;
  readonly anchor: LayoutFrame['anchor'];
  /** The style of its first level; undefined where it is not one of the scene's: then everything is overridden. */
  readonly style: TextStyle | undefined;
  /** True where text levels 2 to 9 are bulleted lists of levels 0 to 7. */
  readonly listLevels: boolean;
  /** Styles of the text levels from the second on, where they are no lists. */
  readonly levels?: readonly TextStyle[];
}
