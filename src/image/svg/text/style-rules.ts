import type { Document as XmlDocument, Element as XmlElement } from '@xmldom/xmldom';
import { childElements, elementsUnder } from '../parse-svg.js';

/** A rule of a style sheet in the SVG whose selector is one tag, class or id, or a tag with a class. */
interface StyleRule {
  readonly tag?: string;
  readonly className?: string;
  readonly id?: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/** The rules of an SVG in rising order of precedence; undefined where one has a selector that is not read here. */
export function styleRules(source: XmlDocument): readonly StyleRule[] | undefined {
  const sheets = [...elementsUnder(source.documentElement!)].filter(({ localName }) => localName === 'style');
  const css = sheets.map((sheet) => sheet.textContent ?? '').join('\n');
  const rules: StyleRule[] = [];
  for (const [, selectors, body] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors!.split(',')) {
      const simple = /^(?:([a-zA-Z]+)|\*)?(?:\.([\w-]+))?(?:#([\w-]+))?$/.exec(selector.trim());
      if (!simple || selector.trim() === '') return undefined;
      const [, tag, className, id] = simple;
      rules.push({
        ...(tag !== undefined && { tag }),
        ...(className !== undefined && { className }),
        ...(id !== undefined && { id }),
        declarations: declarationsOf(body!),
      });
    }
  }
  const weight = (rule: StyleRule) => (rule.id ? 100 : 0) + (rule.className ? 10 : 0) + (rule.tag ? 1 : 0);
  return rules.sort((one, other) => weight(one) - weight(other));
}

/** The value of a property that an element has of its own: attribute, then rules, then `style` (SVG 2, 6.6 and CSS Cascade). */
export function ownValue(element: XmlElement, property: string, rules: readonly StyleRule[]): string | undefined {
  const classes = new Set((element.getAttribute('class') ?? '').split(/\s+/));
  const matching = rules.filter(
    ({ tag, className, id }) =>
      (tag === undefined || tag === element.localName) &&
      (className === undefined || classes.has(className)) &&
      (id === undefined || id === element.getAttribute('id')),
  );
  const sheet = matching.map(({ declarations }) => declarations.get(property)).filter((value) => value !== undefined);
  const style = declarationsOf(element.getAttribute('style') ?? '').get(property);
  return style ?? sheet.at(-1) ?? element.getAttribute(property) ?? undefined;
}

/** Whether anything in an element says something of a property. */
export function mentions(element: XmlElement, property: string, rules: readonly StyleRule[]): boolean {
  if (ownValue(element, property, rules) !== undefined) return true;
  return childElements(element).some((child) => mentions(child, property, rules));
}

function declarationsOf(css: string): ReadonlyMap<string, string> {
  const pairs = css.split(';').flatMap((declaration) => {
    const at = declaration.indexOf(':');
    if (at < 0) return [];
    const value = declaration.slice(at + 1).replace(/!important/i, '');
    return [[declaration.slice(0, at).trim(), value.trim()] as const];
  });
  return new Map(pairs);
}

export type { StyleRule };
