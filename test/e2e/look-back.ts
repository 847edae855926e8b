import { strFromU8, unzipSync } from 'fflate';
import { getDocument, OPS } from '../office/pdfjs.js';

/** What a PDF page is drawn with, as pdf.js reads it. */
export interface PageLook {
  /** Names of the fonts without their subset tags: `NotoSerifSC-Regular`. */
  readonly fonts: ReadonlySet<string>;
  /** Fill colours as `#rrggbb`. */
  readonly colours: ReadonlySet<string>;
  /** Width and height of each picture, in pixels. */
  readonly pictures: readonly (readonly [width: number, height: number])[];
}

/** The look of each page of a PDF. */
export async function pdfLook(bytes: Uint8Array): Promise<PageLook[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PageLook[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const look = { fonts: new Set<string>(), colours: new Set<string>(), pictures: [] as [number, number][] };
    fnArray.forEach((operator, index) => {
      const args = argsArray[index] as [string, number, number];
      if (operator === OPS.setFont) look.fonts.add(page.commonObjs.get(args[0]).name.replace(/^[A-Z]{6}\+/, ''));
      if (operator === OPS.setFillRGBColor) look.colours.add(args[0]);
      if (operator === OPS.paintImageXObject) look.pictures.push([args[1], args[2]]);
    });
    pages.push(look);
  }
  await document.destroy();
  return pages;
}

/** The parts of a deck: XML as text, and media as bytes. */
export interface DeckParts {
  readonly names: readonly string[];
  readonly xml: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
}

/** A deck, unzipped. */
export function deckParts(bytes: Uint8Array): DeckParts {
  const parts = unzipSync(bytes);
  const bytesOf = (name: string): Uint8Array => {
    if (!parts[name]) throw new Error(`the deck has no ${name}`);
    return parts[name];
  };
  return { names: Object.keys(parts), bytes: bytesOf, xml: (name) => strFromU8(bytesOf(name)) };
}
