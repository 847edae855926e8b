import type { Document as XmlDocument, Element as XmlElement } from '@xmldom/xmldom';
import { type Diagnostic, errorOf, type Origin, warningOf } from '../../base/diagnostic.js';
import { childElements, elementsUnder, originOf } from './parse-svg.js';

/** How many elements a drawing may have once every `use` is drawn; nested ones multiply without end. */
const MOST_ELEMENTS = 100_000;

/** What an SVG may not hold (errors: other files, too many elements) and what will not be seen (warnings). */
export function checkSvg(file: string, document: XmlDocument): readonly Diagnostic[] {
  const root = document.documentElement!;
  const elements = [...elementsUnder(root)];
  return [
    ...styleSheetInstructions(file, document),
    ...elements.flatMap((element) => [...outsideReferences(file, element), ...unseen(file, element)]),
    ...tooMany(file, root, elements),
  ];
}

/** `<?xml-stylesheet?>` loads a file. */
function styleSheetInstructions(file: string, document: XmlDocument): readonly Diagnostic[] {
  const found = [...document.childNodes].find((node) => node.nodeType === 7 && node.nodeName === 'xml-stylesheet');
  const origin: Origin = { file, line: found?.lineNumber ?? 1, column: found?.columnNumber ?? 1 };
  return found ? [outside(file, 'a style sheet', origin)] : [];
}

/** References of an element that are neither to something in the file (`#id`) nor data in it. */
function outsideReferences(file: string, element: XmlElement): readonly Diagnostic[] {
  const origin = originOf(file, element);
  const found: string[] = [];
  for (const { localName, value } of element.attributes) {
    if (localName === 'href' && element.localName !== 'a' && !/^\s*(#|data:|$)/i.test(value)) found.push(value);
    else found.push(...outsideUrls(value));
  }
  if (element.localName === 'style') found.push(...outsideUrls(element.textContent ?? ''));
  return found.map((target) => outside(file, `“${target.trim().slice(0, 80)}” in <${element.localName!}>`, origin));
}

function outsideUrls(css: string): readonly string[] {
  const urls = [...css.matchAll(/url\(\s*['"]?([^'")]*)/gi)].map((match) => match[1]!);
  const imports = [...css.matchAll(/@import\s+['"]([^'"]*)/gi)].map((match) => match[1]!);
  return [...urls, ...imports].filter((url) => !/^\s*(#|data:|$)/i.test(url));
}

function outside(file: string, what: string, origin: Origin): Diagnostic {
  const message = `${file} refers to ${what}, outside the file; nothing outside is loaded`;
  return errorOf(
    'image/svg-outside',
    message,
    origin,
    'embed it in the drawing program (“embed images”) and save again',
  );
}

/** Content that resvg leaves out without a word. */
function unseen(file: string, element: XmlElement): readonly Diagnostic[] {
  if (element.localName !== 'foreignObject') return [];
  const message = `${file}: <foreignObject> holds content that is not SVG and is left out`;
  return [warningOf('image/svg-left-out', message, originOf(file, element), 'turn it into SVG text or paths')];
}

/** One error where `use` elements multiply beyond measure, or refer to each other in a circle. */
function tooMany(file: string, root: XmlElement, elements: readonly XmlElement[]): readonly Diagnostic[] {
  const byId = new Map(elements.map((element) => [element.getAttribute('id'), element]));
  const known = new Map<XmlElement, number>();
  const count = (element: XmlElement): number => {
    const counted = known.get(element);
    if (counted !== undefined) return counted;
    // While an element is being counted a way back to it is a circle.
    known.set(element, Number.POSITIVE_INFINITY);
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
    const used = element.localName === 'use' ? byId.get(href.trim().slice(1)) : undefined;
    const inside = [...childElements(element), ...(used ? [used] : [])].map(count);
    const all = inside.reduce((sum, each) => sum + each, 1);
    known.set(element, all);
    return all;
  };
  if (count(root) <= MOST_ELEMENTS) return [];
  const message = `${file} draws more than ${MOST_ELEMENTS / 1000},000 elements, or uses itself`;
  return [
    errorOf('image/svg-too-large', message, { file, line: 1, column: 1 }, 'simplify the drawing, or save it as PNG'),
  ];
}
