import type { Size } from '../base/geometry.js';
import type { ImageSource } from '../scene/item.js';

/** An image file, read: its natural size in points (at 96 pixels an inch) and what writers draw. */
export interface Picture extends Size {
  readonly source: ImageSource;
  /** The same as PNG, where the source is a drawing: for places that hold pixels only (the logo of a slide layout). */
  readonly toPng?: () => Uint8Array;
}
