import { DOMParser, type Document as XmlDocument, type Element as XmlElement } from '@xmldom/xmldom';
import { type Diagnostic, errorOf, type Origin, type Outcome } from '../../base/diagnostic.js';

/** An SVG file of the project. */
export interface SvgFile {
  /** Path relative to the project. */
  readonly file: string;
  readonly text: string;
}

/** Files over this many characters are refused: a drawing for a page is a hundredth of it, a traced photograph is not a drawing. */
const MOST_CHARACTERS = 4_000_000;

/** The SVG as a tree whose elements know their lines; undefined with an error where it is no SVG, too large, or declares entities. */
export function parseSvg({ file, text }: SvgFile): Outcome<XmlDocument | undefined> {
  const start: Origin = { file, line: 1, column: 1 };
  const refuse = (code: Diagnostic['code'], message: string, origin: Origin, hint: string) => {
    return { value: undefined, diagnostics: [errorOf(code, message, origin, hint)] };
  };
  if (text.length > MOST_CHARACTERS) {
    const message = `${file} has ${(text.length / 1e6).toFixed(1)} million characters, more than the ${MOST_CHARACTERS / 1e6} allowed`;
    return refuse('image/svg-too-large', message, start, 'simplify the drawing, or save it as PNG');
  }
  // Entities can stand for gigabytes (“billion laughs”) or for other files, and no drawing needs them.
  const entity = text.search(/<!ENTITY/i);
  if (entity >= 0) {
    const hint = 'save it again as “plain” or “optimised” SVG, which has none';
    return refuse(
      'image/svg-entity',
      `${file} declares an entity, which is not read`,
      originAt(file, text, entity),
      hint,
    );
  }
  const parsed = parseXml(text);
  if ('problem' in parsed) {
    const { line, column, problem } = parsed;
    const hint = 'open it in a browser or drawing program and save it again';
    return refuse('image/broken-svg', `${file} is not well-formed: ${problem}`, { file, line, column }, hint);
  }
  const root = parsed.document.documentElement;
  if (root?.localName !== 'svg' || root.namespaceURI !== SVG_NAMESPACE) {
    const hint = `its root must be <svg xmlns="${SVG_NAMESPACE}">`;
    return refuse('image/broken-svg', `${file} is no SVG`, start, hint);
  }
  return { value: parsed.document, diagnostics: [] };
}

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

type Parsed =
  { readonly document: XmlDocument } | { readonly problem: string; readonly line: number; readonly column: number };

/** The first complaint of the parser ends the reading, with its place. */
function parseXml(text: string): Parsed {
  let failed: Parsed | undefined;
  const parser = new DOMParser({
    locator: true,
    onError: (
      level,
      message,
      context: { readonly locator?: { readonly lineNumber?: number; readonly columnNumber?: number } },
    ) => {
      const { lineNumber: line = 1, columnNumber: column = 1 } = context.locator ?? {};
      failed ??= { problem: message.split('\n')[0]!, line: Math.max(1, line), column: Math.max(1, column) };
      if (level !== 'warning') throw new Error(message);
    },
  });
  try {
    const document = parser.parseFromString(text, 'image/svg+xml');
    return failed ?? { document };
  } catch (error) {
    return failed ?? { problem: (error as Error).message.split('\n')[0]!, line: 1, column: 1 };
  }
}

/** The place of an element in its file. */
export function originOf(file: string, element: XmlElement): Origin {
  return { file, line: element.lineNumber ?? 1, column: element.columnNumber ?? 1 };
}

function originAt(file: string, text: string, offset: number): Origin {
  const lines = text.slice(0, offset).split('\n');
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** An element and all under it, in document order. */
export function* elementsUnder(element: XmlElement): Iterable<XmlElement> {
  yield element;
  for (const child of childElements(element)) yield* elementsUnder(child);
}

/** The children of an element that are elements. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return [...element.childNodes].filter((child): child is XmlElement => child.nodeType === 1);
}
