import type { Colour } from '../../base/colour.js';
import type { Insets, Rect } from '../../base/geometry.js';

/** A named arrangement of frames; becomes a slide layout of the deck's master. */
export interface SlideLayout {
  /** Key used in templates: `chart-text`. */
  readonly name: string;
  /** What PowerPoint's layout gallery shows, in the report's language. */
  readonly label: string;
  /** OOXML layout type (ECMA-376 part 1, 19.7.15 ST_SlideLayoutType). */
  readonly type: 'title' | 'secHead' | 'obj' | 'twoObj' | 'chartAndTx' | 'tbl' | 'titleOnly' | 'blank' | 'cust';
  readonly background: Colour;
  readonly frames: readonly LayoutFrame[];
  /** Fixed decoration of the layout: rules, bars, a logo. Drawn by the layout, not by slides. */
  readonly decoration: readonly LayoutDecoration[];
}

export interface LayoutFrame {
  readonly name: string;
  /** Shown in the empty placeholder of a new slide, in the report's language; a line for each level. */
  readonly prompt: string;
  readonly placeholder: PlaceholderType;
  readonly rect: Rect;
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Key of `SceneTheme.styles`. */
  readonly style: string;
  /** Styles of the text levels from the second on, none of them a list; bulleted lists in the frame's own style where absent. */
  readonly levels?: readonly string[];
  /** Frames side by side that are the placeholders in this one's stead: one for each key figure, named `figures-1` and so on. */
  readonly cells?: readonly LayoutFrame[];
}

/** Kinds of content a frame may stand for (ECMA-376 part 1, 19.7.10 ST_PlaceholderType). */
export type PlaceholderType =
  'title' | 'ctrTitle' | 'subTitle' | 'body' | 'chart' | 'tbl' | 'pic' | 'dt' | 'ftr' | 'sldNum';

export type LayoutDecoration =
  | { readonly kind: 'rectangle'; readonly rect: Rect; readonly fill: Colour }
  | {
      readonly kind: 'image';
      readonly rect: Rect;
      readonly mediaType: 'image/png' | 'image/jpeg';
      readonly bytes: Uint8Array;
    };
