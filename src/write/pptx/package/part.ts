import type { Xml } from '../xml/markup.js';
import { xmlDocument } from '../xml/markup.js';

/** One file of the package (ECMA-376 part 2, 6.2), with the relationships that start from it. */
export interface Part {
  /** Absolute name: `/ppt/slides/slide1.xml`. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly relationships: readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  /** A full relationship type; see `RELATIONSHIP`. */
  readonly type: string;
  /** Absolute part name, or a URL where `external`. */
  readonly target: string;
  readonly external?: boolean;
}

/** A part of XML text. */
export function xmlPart(
  name: string,
  contentType: string,
  root: Xml,
  relationships: readonly Relationship[] = [],
): Part {
  return { name, contentType, bytes: new TextEncoder().encode(xmlDocument(root)), relationships };
}
