import type { Colour } from '../base/colour.js';
import type { Matrix, Size } from '../base/geometry.js';
import type { FigureClass, FigureSpan, GlyphRun } from './text.js';

/** Vector art of a given size: the picture of a chart, of an SVG image. The origin is its top left. */
export interface Drawing extends Size {
  readonly graphics: readonly Graphic[];
}

export type Graphic = PathGraphic | TextGraphic | ImageGraphic | GroupGraphic;

/** A filled and stroked path. Painted fill first, then stroke. */
export interface PathGraphic {
  readonly kind: 'path';
  readonly path: readonly PathCommand[];
  readonly transform: Matrix;
  readonly fill?: Paint;
  readonly fillRule?: 'nonzero' | 'evenodd';
  readonly stroke?: Stroke;
}

/** Absolute path commands, as in SVG 2 chapter 9 with arcs already turned to cubic curves. */
export type PathCommand =
  | { readonly op: 'M' | 'L'; readonly x: number; readonly y: number }
  | {
      readonly op: 'C';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly op: 'Z' };

export type Paint = Colour | Gradient;

export interface Gradient {
  readonly gradient: 'linear' | 'radial';
  /** Start and end in the path's own coordinates; `r1`, `r2` for radial ones. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly r1?: number;
  readonly r2?: number;
  readonly stops: readonly { readonly offset: number; readonly colour: Colour }[];
}

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly dashOffset?: number;
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
  readonly miterLimit?: number;
}

/** One line of shaped text; its origin (after `transform`) is the start of the baseline. */
export interface TextGraphic {
  readonly kind: 'text';
  readonly transform: Matrix;
  readonly runs: readonly GlyphRun[];
  readonly text: string;
  readonly width: number;
  readonly alpha?: number;
  /** Painted along the outlines of the glyphs, over their fill; its width is in the text's own coordinates after `transform`. */
  readonly outline?: Stroke;
  /** False where only the outline is painted. Default true. */
  readonly filled?: boolean;
  /** What all figures in it are, where they are of one class. */
  readonly figure?: FigureClass;
  /** What figures in parts of it are: labels that show values of the chart's tables. */
  readonly figures?: readonly FigureSpan[];
}

export interface ImageGraphic {
  readonly kind: 'image';
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly alpha?: number;
}

export interface GroupGraphic {
  readonly kind: 'group';
  readonly transform: Matrix;
  readonly clip?: readonly PathCommand[];
  /** `nonzero` where absent. */
  readonly clipRule?: 'nonzero' | 'evenodd';
  readonly alpha?: number;
  readonly blend?: string;
  readonly graphics: readonly Graphic[];
}
