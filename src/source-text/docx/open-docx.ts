import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { type UnzipFileInfo, unzipSync } from 'fflate';

/** A part of 32 MB of XML would be an article of some million characters; more is a fault or an attack. */
const MOST_PART_BYTES = 32 * 1024 * 1024;

/** The parts of a DOCX that an article stands in, parsed; all but the document itself may be absent. */
export interface DocxParts {
  readonly document: Element;
  readonly styles?: Element;
  readonly footnotes?: Element;
  readonly endnotes?: Element;
  readonly core?: Element;
}

/** Why a file is no DOCX that can be read. */
export type DocxFault = 'damaged' | 'too-large' | { readonly other: string };

const PARTS = {
  document: /^word\/document\d*\.xml$/,
  styles: /^word\/styles\.xml$/,
  footnotes: /^word\/footnotes\.xml$/,
  endnotes: /^word\/endnotes\.xml$/,
  core: /^docProps\/core\.xml$/,
};

/** What else a zip may be, by a file that only it holds. */
const OTHERS: readonly (readonly [file: RegExp, what: string])[] = [
  [/^xl\/workbook/, 'an Excel workbook'],
  [/^ppt\/presentation/, 'a PowerPoint deck'],
  [/^content\.xml$/, 'an OpenDocument file'],
  [/\.xhtml$|^META-INF\/container\.xml$/, 'an e-book'],
];

/** Opens a DOCX (ECMA-376, part 2): only the parts that are needed are unpacked, each within a bound. */
export function openDocx(bytes: Uint8Array): DocxParts | DocxFault {
  const names: string[] = [];
  let tooLarge = false;
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (!Object.values(PARTS).some((part) => part.test(name))) return false;
    tooLarge ||= originalSize > MOST_PART_BYTES;
    return originalSize <= MOST_PART_BYTES;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: wanted });
  } catch {
    return 'damaged';
  }
  if (tooLarge) return 'too-large';
  const part = (name: keyof typeof PARTS): Element | undefined => {
    const found = Object.entries(files).find(([path]) => PARTS[name].test(path));
    return found && parsePart(found[1]);
  };
  const document = part('document');
  if (document)
    return {
      document,
      ...present({
        styles: part('styles'),
        footnotes: part('footnotes'),
        endnotes: part('endnotes'),
        core: part('core'),
      }),
    };
  const other = OTHERS.find(([file]) => names.some((name) => file.test(name)));
  return other
    ? { other: other[1] }
    : names.includes('word/document.xml') || names.length === 0
      ? 'damaged'
      : { other: 'a zip archive' };
}

function present(
  parts: Readonly<Record<'styles' | 'footnotes' | 'endnotes' | 'core', Element | undefined>>,
): Omit<DocxParts, 'document'> {
  return Object.fromEntries(Object.entries(parts).filter(([, element]) => element));
}

/** The root of a part; undefined where it is no XML. Entities that a part declares itself are never expanded. */
function parsePart(bytes: Uint8Array): Element | undefined {
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes);
  if (/<!DOCTYPE/i.test(text.slice(0, 2000))) return undefined;
  try {
    const document: Document = new DOMParser({ onError: () => undefined }).parseFromString(text, 'text/xml');
    return document.documentElement ?? undefined;
  } catch {
    return undefined;
  }
}
