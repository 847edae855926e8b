import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlText = DefaultTreeAdapterMap['textNode'];
export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlDocument = DefaultTreeAdapterMap['document'];

/** A page as the HTML Standard parses it, whatever is wrong with it, with the place of each text. */
export function parseHtml(html: string): HtmlDocument {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

export function isElement(node: HtmlNode | HtmlDocument): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

/** An attribute's value; empty where it is absent. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

/** All elements below a node, in the order of the page. Without recursion: careless pages nest thousands deep. */
export function elementsBelow(top: HtmlDocument | HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlNode[] = [...top.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!);
  }
  return found;
}

/** The text below an element, spaces as they are. */
export function textBelow(top: HtmlElement): string {
  let text = '';
  const open: HtmlNode[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && !isUnseen(node)) {
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!);
    }
  }
  return text;
}

const UNSEEN = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video select option button input textarea datalist'.split(
    ' ',
  ),
);

/** True for elements that no reader of the page takes for its text: what is not seen, and the marks of notes. */
export function isUnseen(element: HtmlElement): boolean {
  if (UNSEEN.has(element.tagName) || isNoteMark(element)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
}

/** A raised link to a place on the page. Of “November¹” nothing must read “November1”. */
function isNoteMark(element: HtmlElement): boolean {
  const outer = element.tagName;
  if (outer !== 'sup' && outer !== 'a') return false;
  const [child, ...more] = element.childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
  const inner = child && isElement(child) && more.length === 0 ? child : undefined;
  const link = outer === 'a' ? element : inner;
  const mark = outer === 'a' ? inner : element;
  return link?.tagName === 'a' && mark?.tagName === 'sup' && attribute(link, 'href').startsWith('#');
}
