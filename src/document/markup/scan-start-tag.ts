import type { MarkupAttribute } from './markup-node.js';
import type { ProblemList } from './problem-list.js';
import { scanCharacters } from './scan-characters.js';

/** A start tag; `selfClosing` for `<name/>`. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/** The start tag whose `<` stands at `start`; `text[start + 1]` is a letter. */
export function scanStartTag(text: string, start: number, problems: ProblemList): StartTag {
  const name = /^[A-Za-z][\w-]*/.exec(text.slice(start + 1, start + 101))![0];
  const attributes: MarkupAttribute[] = [];
  let at = start + 1 + name.length;
  for (;;) {
    at = skipSpace(text, at);
    if (text[at] === '>') return { name, attributes, selfClosing: false, start, end: at + 1 };
    if (text.startsWith('/>', at)) return { name, attributes, selfClosing: true, start, end: at + 2 };
    if (at >= text.length || text[at] === '<') {
      const hint = `add > to end the tag <${name}`;
      problems.add('document/broken-tag', `<${name} has no “>”`, start, start + 1 + name.length, hint);
      return { name, attributes, selfClosing: false, start, end: at };
    }
    at = scanAttribute(text, at, attributes, problems);
  }
}

function scanAttribute(text: string, start: number, attributes: MarkupAttribute[], problems: ProblemList): number {
  const name = /^[A-Za-z][\w-]*/.exec(text.slice(start, start + 100))?.[0];
  if (name === undefined) {
    const shown = String.fromCodePoint(text.codePointAt(start)!);
    const hint = 'attributes are written name="value"';
    problems.add('document/broken-tag', `“${shown}” cannot stand in a tag`, start, start + shown.length, hint);
    return start + shown.length;
  }
  const nameEnd = start + name.length;
  const equals = skipSpace(text, nameEnd);
  if (text[equals] !== '=') {
    add(attributes, problems, { name, value: undefined, start, end: nameEnd, valueStart: start, valueEnd: nameEnd });
    return nameEnd;
  }
  const attribute = scanValue(text, name, start, skipSpace(text, equals + 1), problems);
  add(attributes, problems, attribute);
  return attribute.end;
}

function scanValue(text: string, name: string, start: number, at: number, problems: ProblemList): MarkupAttribute {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return scanBareValue(text, name, start, at, problems);
  const valueStart = at + 1;
  const close = text.indexOf(quote, valueStart);
  const valueEnd = close < 0 ? endOfLine(text, valueStart) : close;
  if (close < 0) {
    const message = `the value of ${name} has no closing ${quote}`;
    problems.add('document/broken-tag', message, start, valueEnd, `add ${quote}`);
  }
  const { nodes } = scanCharacters(text.slice(0, valueEnd), valueStart, problems, quote);
  const value = nodes.map((node) => node.text).join('');
  // `&lt;` is how a value says “<”.
  if (text.slice(valueStart, valueEnd).includes('<')) {
    const hint = close < 0 ? undefined : `is a ${quote} missing? otherwise write &lt;`;
    problems.add('document/broken-tag', `the value of ${name} contains “<”`, start, valueEnd, hint);
  }
  return { name, value, start, end: close < 0 ? valueEnd : close + 1, valueStart, valueEnd };
}

function scanBareValue(text: string, name: string, start: number, at: number, problems: ProblemList): MarkupAttribute {
  const value = /^[^\s"'<>=/]*/.exec(text.slice(at, at + 200))![0];
  const end = at + value.length;
  const hint = `write ${name}="${value}"`;
  problems.add('document/unquoted-value', `the value of ${name} is not in quotation marks`, start, end, hint);
  return { name, value, start, end: Math.max(end, start + 1), valueStart: at, valueEnd: end };
}

function add(attributes: MarkupAttribute[], problems: ProblemList, attribute: MarkupAttribute): void {
  const { name, start, end } = attribute;
  if (attributes.some((other) => other.name === name)) {
    problems.add('document/repeated-attribute', `${name} is given twice`, start, end, 'keep one of them');
    return;
  }
  attributes.push(attribute);
}

function endOfLine(text: string, from: number): number {
  const found = /[\r\n>]/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
