import type { LinkTarget } from '../../../scene/text.js';
import type { PdfFile, PdfPage } from '../file/pdf-file.js';
import { type PdfDictionary, type PdfObject, pdfText } from '../file/pdf-object.js';
import type { MarkedSequence } from './structure-index.js';

/** Where links inside the document can go. */
export interface LinkPlaces {
  readonly file: PdfFile;
  readonly pages: readonly PdfPage[];
  readonly destinationNames: ReadonlySet<string>;
  /** Page index of a slide, by its id. */
  readonly slidePages: ReadonlyMap<string, number>;
}

export interface LinkAnnotation {
  readonly object: PdfObject;
  readonly page: PdfObject;
}

/** Bit 3, Print (ISO 32000-1, table 165): PDF/A-3, 6.3.2 wants it on all annotations. */
const PRINT = 4;

/**
 * Writes the annotations of one link, one for each line it stands on, with parent tree keys from `firstKey` on. Viewers
 * differ in reading QuadPoints of links, so that a link over two lines is two annotations in one Link element.
 */
export function writeLinkAnnotations(
  places: LinkPlaces,
  sequences: readonly MarkedSequence[],
  firstKey: number,
): readonly LinkAnnotation[] {
  const link = sequences[0]!.link!;
  const contents = link.title ?? sequences.map((sequence) => sequence.text).join('');
  const written: LinkAnnotation[] = [];
  for (const sequence of sequences) {
    const page = places.pages[sequence.page]!.object;
    for (const area of linesOf(sequence)) {
      const object = places.file.object({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: area.map((value) => Math.round(value * 1000) / 1000),
        Border: [0, 0, 0],
        F: PRINT,
        Contents: pdfText(contents.trim() || addressOf(link)),
        StructParent: firstKey + written.length,
        ...targetOf(places, link),
      });
      object.end();
      const annotations = (page.data.Annots ?? []) as PdfObject[];
      page.data.Annots = [...annotations, object];
      written.push({ object, page });
    }
  }
  return written;
}

type Area = readonly [number, number, number, number];

/** Areas of one line joined to one: they overlap in height by more than half. */
function linesOf(sequence: MarkedSequence): readonly Area[] {
  const lines: Area[] = [];
  for (const area of sequence.areas) {
    const last = lines.at(-1);
    const shared = last ? Math.min(last[3], area[3]) - Math.max(last[1], area[1]) : 0;
    if (last && shared > (area[3] - area[1]) / 2) lines[lines.length - 1] = around(last, area);
    else lines.push(area);
  }
  return lines;
}

function around(first: Area, second: Area): Area {
  return [
    Math.min(first[0], second[0]),
    Math.min(first[1], second[1]),
    Math.max(first[2], second[2]),
    Math.max(first[3], second[3]),
  ];
}

function targetOf(places: LinkPlaces, link: LinkTarget): PdfDictionary {
  switch (link.kind) {
    case 'url':
      return { A: { Type: 'Action', S: 'URI', URI: pdfText(asciiUrl(link.url)) } };
    case 'destination':
      if (!places.destinationNames.has(link.name)) {
        throw new Error(`a link goes to “${link.name}”, which is not among the scene's destinations`);
      }
      return { Dest: pdfText(link.name) };
    case 'slide': {
      const page = places.pages[places.slidePages.get(link.id) ?? -1];
      if (!page) throw new Error(`a link goes to the slide “${link.id}”, which the scene does not have`);
      return { Dest: [page.object, 'Fit'] };
    }
  }
}

function addressOf(link: LinkTarget): string {
  return link.kind === 'url' ? link.url : link.kind === 'slide' ? link.id : link.name;
}

/** A URI is ASCII (ISO 32000-1, 12.6.4.7): other characters percent-encoded, what is encoded already left alone. */
function asciiUrl(url: string): string {
  return url.replace(/[^\x21-\x7E]+/gu, (characters) => encodeURIComponent(characters));
}
