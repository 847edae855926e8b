import type { PdfFile, SubsetFont } from '../file/pdf-file.js';
import type { PdfDictionary, PdfObject } from '../file/pdf-object.js';
import type { Marks } from '../tagging/marks.js';
import type { LeafContent, StructureIndex } from '../tagging/structure-index.js';
import { type Canvas, emit, useResource } from './canvas.js';

/** What drawing needs: where to, whom the content belongs to, and what the file has already. */
export interface Painter {
  readonly file: PdfFile;
  readonly canvas: Canvas;
  readonly marks: Marks;
  readonly index: StructureIndex;
  readonly shared: SharedObjects;
  /** The leaf that holds a whole group, for what stands in the group and has no leaf of its own. */
  readonly within?: LeafContent;
}

/** Objects that several pages use, each made once. */
export interface SharedObjects {
  /** The font with an id of the scene, opened when first asked for. Throws where the scene has none. */
  readonly fontOf: (id: string) => SubsetFont;
  readonly images: ReadonlyMap<Uint8Array, SharedImage>;
  readonly states: Map<string, { readonly name: string; readonly object: PdfObject }>;
  /** Makes resource names unique in the file: `P1`, `X2`. */
  readonly counters: Map<string, number>;
}

/** An image XObject and its resource name. */
export interface SharedImage {
  readonly name: string;
  readonly object: PdfObject;
}

/** The next unused resource name with a prefix. */
export function nextName(shared: SharedObjects, prefix: string): string {
  const count = (shared.counters.get(prefix) ?? 0) + 1;
  shared.counters.set(prefix, count);
  return `${prefix}${count}`;
}

/** Sets graphics state parameters (ISO 32000-1, 8.4.5); equal dictionaries share one object. */
export function setGraphicsState(painter: Painter, parameters: PdfDictionary): void {
  const key = JSON.stringify(parameters);
  let state = painter.shared.states.get(key);
  if (!state) {
    const object = painter.file.object({ Type: 'ExtGState', ...parameters });
    object.end();
    state = { name: nextName(painter.shared, 'G'), object };
    painter.shared.states.set(key, state);
  }
  painter.canvas.transparent = true;
  emit(painter.canvas, `/${useResource(painter.canvas, 'ExtGState', state.name, state.object)} gs`);
}

/** Opacity of fills and strokes; nothing for 1. Inside `saved` only: it is not set back. */
export function setOpacity(painter: Painter, opacity: number): void {
  if (opacity < 1) setGraphicsState(painter, { ca: opacity, CA: opacity });
}
