import type { PdfPage } from '../file/pdf-file.js';
import type { PdfObject, PdfValue } from '../file/pdf-object.js';
import type { MarkedSequence } from './structure-index.js';

/** The kids of one structure element while they are collected (ISO 32000-1, 14.7.4). */
export interface Kids {
  readonly element: PdfObject;
  readonly values: PdfValue[];
}

/** No kids yet. */
export function kidsOf(element: PdfObject): Kids {
  return { element, values: [] };
}

/** Adds marked content: by its id alone where it stands on the element's own page, else with its page. */
export function addContent(
  kids: Kids,
  sequence: MarkedSequence,
  pages: readonly PdfPage[],
  contentParents: readonly PdfObject[][],
): void {
  const page = pages[sequence.page]!.object;
  kids.element.data.Pg ??= page;
  const own = kids.element.data.Pg === page;
  kids.values.push(own ? sequence.mcid : { Type: 'MCR', Pg: page, MCID: sequence.mcid });
  contentParents[sequence.page]![sequence.mcid] = kids.element;
}

/** Writes the element with its kids. */
export function endElement(kids: Kids): void {
  if (kids.values.length > 0) kids.element.data.K = kids.values.length === 1 ? kids.values[0]! : kids.values;
  kids.element.end();
}
