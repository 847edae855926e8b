declare const markup: unique symbol;

/** Well-formed XML as text: made by `element` and `textNode` only, so that nothing unescaped gets in. */
export type Xml = string & { readonly [markup]: true };

export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Child = Xml | false | undefined;

/** An element with its attributes in the order given (undefined ones are left out) and its children in order. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Xml {
  const open = `<${name}${attributeList(attributes)}`;
  const inside = children.filter(Boolean).join('');
  return (inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`) as Xml;
}

/** Character data, escaped. */
export function textNode(value: string): Xml {
  return escapeText(value) as Xml;
}

/** Siblings one after the other. */
export function fragment(children: readonly Child[]): Xml {
  return children.filter(Boolean).join('') as Xml;
}

/** A whole part: XML declaration and root, as Office writes it. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/**
 * The text without control characters but tab, line feed and carriage return, nor U+FFFE and U+FFFF, which XML 1.0 (section 2.2, Char)
 * forbids or discourages; lone surrogates become U+FFFD.
 */
export function cleanText(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');
}

function escapeText(value: string): string {
  return cleanText(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
}

/** White space in attributes is written as references, or else parsers fold it (XML 1.0, 3.3.3). */
function escapeAttribute(value: string): string {
  return escapeText(value)
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;')
    .replace(/\t/g, '&#9;');
}
