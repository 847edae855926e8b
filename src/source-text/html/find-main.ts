import {
  attribute,
  elementsBelow,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  isUnseen,
} from './html-tree.js';
import { isDataTable } from './data-table.js';

/** Elements that are never part of an article (HTML Standard, 4.3), and classes or ids that say the same of others. */
const BESIDE = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu']);
const BESIDE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|menu|bread-?crumbs?|crumbs?|share|sharing|social|foot|footer|copyright|side-?bar|aside|related|relate|recommend|comments?|pagination|pager|page-?nav|tool-?bar|hot|rank|ranking|banner|search|login|qr-?code|ewm|advert|ads?|subscribe|newsletter|cookie|dqwz|xgwz|xgxw|fenxiang|skip-?link)(?:$|[\s_-])/i;

/** Containers of the article in content systems that Chinese governments and papers use, in schema.org, and by common names. */
const MAIN_NAME =
  /^(?:UCAP-CONTENT|zoom|TRS_Editor|trs_editor_view|Custom_UnionStyle|pages_content|article_content|article-content|articleContent|article-body|article__body|articleBody|rm_txt_con|entry-content|post-content|con_txt|detail-content|news_content|newsContent)$/i;

/** What an element holds, in characters. */
interface Weight {
  /** Text of blocks that have sentences, but links; half that of data tables. */
  prose: number;
  text: number;
  links: number;
}

/** The part of a page that holds its article, and what in it is left out. */
export interface MainContent {
  readonly main: HtmlElement;
  readonly isLeftOut: (element: HtmlElement) => boolean;
}

/**
 * The element that holds the article: one that says so, or else what is reached from the body by going to the child with most of
 * the prose as long as one has three quarters of it. Navigation, link lists and forms do not count.
 */
export function findMain(document: HtmlDocument): MainContent | undefined {
  const elements = elementsBelow(document);
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (!body) return undefined;
  const weights = weigh(body);
  const total = weights.get(body)?.prose ?? 0;
  const prose = (element: HtmlElement): number => weights.get(element)?.prose ?? 0;
  const named = elements.filter((element) => isMarkedMain(element) && prose(element) * 2 > total);
  const main = named.toSorted((a, b) => prose(b) - prose(a))[0] ?? descend(body, prose);
  const isLeftOut = (element: HtmlElement): boolean => {
    const { text = 0, links = 0, prose: own = 0 } = weights.get(element) ?? {};
    if (isUnseen(element)) return true;
    if (isBeside(element) && own * 2 < prose(main)) return true;
    return (
      element.tagName !== 'a' &&
      /^(?:ul|ol|div|section|p|table|dl|h[1-6]|td)$/.test(element.tagName) &&
      links * 10 > text * 7 &&
      text > 0 &&
      own * 10 < text
    );
  };
  return { main, isLeftOut };
}

function isBeside(element: HtmlElement): boolean {
  return (
    BESIDE.has(element.tagName) ||
    BESIDE_NAME.test(attribute(element, 'class')) ||
    BESIDE_NAME.test(attribute(element, 'id'))
  );
}

function isMarkedMain(element: HtmlElement): boolean {
  if (element.tagName === 'article' || attribute(element, 'itemprop') === 'articleBody') return true;
  const names = [attribute(element, 'id'), ...attribute(element, 'class').split(/\s+/)];
  return names.some((name) => MAIN_NAME.test(name));
}

function descend(body: HtmlElement, prose: (element: HtmlElement) => number): HtmlElement {
  let main = body;
  for (;;) {
    const next = main.childNodes.filter(isElement).find((child) => prose(child) > prose(main) * 0.75);
    if (!next || /^(?:p|li|dd|pre|blockquote|span|font|strong|b|em|a|h[1-6]|ul|ol)$/.test(next.tagName)) return main;
    if (next.tagName === 'table' && isDataTable(next)) return main;
    main = next;
  }
}

const SENTENCE = /[。！？；]|[.!?](?:\s|$)/;
const INLINE = new Set(
  'a abbr b bdi bdo big cite code dfn em font i img kbd mark q ruby rb rp rt s small span strike strong sub sup time tt u var wbr br ins label'.split(
    ' ',
  ),
);

export function isInline(element: HtmlElement): boolean {
  return INLINE.has(element.tagName);
}

/** Weights of an element and all below it, without recursion: children are done before their parents. */
function weigh(body: HtmlElement): ReadonlyMap<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>();
  const order: HtmlElement[] = [];
  const open: HtmlElement[] = [body];
  for (let element = open.pop(); element; element = open.pop()) {
    order.push(element);
    if (!isUnseen(element)) open.push(...element.childNodes.filter(isElement));
  }
  for (const element of order.reverse()) weights.set(element, weightOf(element, weights));
  return weights;
}

function weightOf(element: HtmlElement, weights: ReadonlyMap<HtmlElement, Weight>): Weight {
  const weight: Weight = { prose: 0, text: 0, links: 0 };
  if (isUnseen(element)) return weight;
  let own = '';
  for (const child of element.childNodes) {
    own += ownText(child);
    if (!isElement(child)) continue;
    const { prose, text, links } = weights.get(child) ?? weight;
    if (!isBeside(child)) weight.prose += prose;
    weight.text += text;
    weight.links += links;
  }
  weight.text += lengthOf(
    element.childNodes
      .filter(isText)
      .map(({ value }) => value)
      .join(''),
  );
  if (element.tagName === 'a') weight.links = weight.text;
  if (isInline(element)) return { ...weight, prose: 0 };
  const length = lengthOf(own);
  if (length > 20 && SENTENCE.test(own)) weight.prose += Math.max(0, length - weight.links);
  if (element.tagName === 'table' && isDataTable(element)) weight.prose = Math.max(weight.prose, weight.text / 2);
  return weight;
}

/** Text that stands in the block itself, in it or in inline elements. */
function ownText(node: HtmlNode): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || !isInline(node) || isUnseen(node)) return '';
  let text = '';
  for (const element of [node, ...elementsBelow(node)]) {
    if (!isInline(element)) return text;
    for (const child of element.childNodes) if (isText(child)) text += child.value;
  }
  return text;
}

const lengthOf = (text: string): number => text.replace(/\s+/g, '').length;
