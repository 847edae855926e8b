import type { About } from '../transcript.js';
import { attribute, elementsBelow, type HtmlDocument, type HtmlElement, isText, textBelow } from './html-tree.js';

/**
 * Names of `<meta>`, the surer first: Open Graph, the standard for Chinese government sites (ArticleTitle, PubDate, ContentSource: GB/T and
 * 国办发〔2019〕19号 name them), Dublin Core, and those of content systems.
 */
const TITLE = ['articletitle', 'og:title', 'dc.title', 'citation_title', 'twitter:title'];
const DATE = [
  'pubdate',
  'article:published_time',
  'og:published_time',
  'publishdate',
  'publish_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'datepublished',
  'citation_date',
];
const PUBLISHER = [
  'contentsource',
  'source',
  'dc.publisher',
  'article:publisher_name',
  'og:site_name',
  'sitename',
  'publisher',
];

/** What a page says of its article in its head, in JSON-LD and in `<time>`. */
export function readMetadata(document: HtmlDocument): About {
  const elements = elementsBelow(document);
  const named = metaValues(elements);
  const data = elements
    .filter((element) => element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type')))
    .flatMap(jsonLd);
  const first = (names: readonly string[]): string | undefined => names.flatMap((name) => named.get(name) ?? [])[0];
  const time = elements.find(
    ({ tagName, attrs }) => tagName === 'time' && attrs.some(({ name }) => name === 'datetime'),
  );
  const h1 = elements
    .filter(({ tagName }) => tagName === 'h1')
    .map(flat)
    .filter((text) => text.length > 3);
  const publisher = textOf(data, 'publisher') ?? first(PUBLISHER);
  const title = first(TITLE) ?? textOf(data, 'headline') ?? (h1.length === 1 ? h1[0] : undefined);
  const whole = elements.find(({ tagName }) => tagName === 'title');
  const date = first(DATE) ?? textOf(data, 'datePublished') ?? (time && attribute(time, 'datetime'));
  const canonical = elements.find(
    (element) => element.tagName === 'link' && /^canonical$/i.test(attribute(element, 'rel')),
  );
  const url = (canonical && attribute(canonical, 'href')) || first(['og:url', 'url']);
  const language = elements.flatMap((element) =>
    element.tagName === 'html' ? attribute(element, 'lang') || [] : [],
  )[0];
  return {
    ...(title !== undefined && { title: withoutSite(title, first(['sitename', 'og:site_name'])) }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && /^https?:/i.test(url) && { url }),
    ...(whole && flat(whole) !== '' && { fileTitle: withoutSite(flat(whole), first(['sitename', 'og:site_name'])) }),
  };
}

const flat = (element: HtmlElement): string => textBelow(element).replace(/\s+/g, ' ').trim();

function metaValues(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = (
      attribute(element, 'name') ||
      attribute(element, 'property') ||
      attribute(element, 'itemprop')
    ).toLowerCase();
    const content = attribute(element, 'content').trim();
    if (name !== '' && content !== '' && !named.has(name)) named.set(name, content);
  }
  return named;
}

type Json = { readonly [key: string]: unknown };

/** Articles among the things that a page describes with schema.org's words. */
function jsonLd(script: HtmlElement): readonly Json[] {
  try {
    const text = script.childNodes
      .filter(isText)
      .map(({ value }) => value)
      .join('');
    const found: unknown = JSON.parse(text);
    const all = [found]
      .flat(2)
      .flatMap((each) => (isJson(each) && Array.isArray(each['@graph']) ? (each['@graph'] as unknown[]) : [each]));
    return all.filter(isJson).filter((each) => /Article|Report|Posting/.test(String(each['@type'])));
  } catch {
    return [];
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function textOf(data: readonly Json[], key: string): string | undefined {
  return data.flatMap((each) => {
    const value = isJson(each[key]) ? each[key]['name'] : each[key];
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  })[0];
}

/** `标题_栏目_网站` and `Title | Site` without what stands behind the title. */
function withoutSite(title: string, site: string | undefined): string {
  const [first = title, ...more] = title.split(/\s*[_|｜]\s*|\s+[-–—]+\s+(?=[^-–—]*$)|-(?=[\p{Script=Han}]{2,12}$)/u);
  if (more.length === 0 || first.length < 6) return title;
  const rest = more.join(' ');
  return site !== undefined && first.includes(site) && rest.length > first.length ? rest : first;
}
