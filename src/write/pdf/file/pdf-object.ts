/** An indirect object: `data` may be changed until `end` writes it, with `stream` as its stream where given. */
export interface PdfObject {
  readonly id: number;
  readonly data: PdfDictionary;
  readonly end: (stream?: Uint8Array | string) => void;
}

/** A text string; told from a name, which is a plain JavaScript string (pdfkit's convention). */
export interface PdfText {
  readonly valueOf: () => string;
  readonly charCodeAt: (index: number) => number;
}

export type PdfValue =
  string | number | boolean | null | Date | Uint8Array | PdfText | PdfObject | readonly PdfValue[] | PdfDictionary;

export interface PdfDictionary {
  [key: string]: PdfValue | undefined;
}

/** A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else as UTF-16BE with a byte order mark. */
export function pdfText(value: string): PdfText {
  return Object(value) as PdfText;
}

/** A name with everything but letters, digits, dot and hyphen escaped (ISO 32000-1, 7.3.5): `text/csv` is `text#2Fcsv`. */
export function pdfName(value: string): string {
  return value.replace(/[^A-Za-z0-9.-]/g, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `#${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** UTF-16BE with a byte order mark as a hexadecimal string, for use inside a content stream. */
export function hexText(value: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < value.length; at++) hex += value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}
