import { didYouMean } from '../../base/did-you-mean.js';
import type { Markup } from '../../base/markup.js';
import type { MarkupElement, MarkupNode } from './markup-node.js';
import type { ProblemList } from './problem-list.js';
import { scanCharacters } from './scan-characters.js';
import { scanStartTag } from './scan-start-tag.js';

/** An element whose end tag has not been met yet. */
interface OpenElement {
  readonly element: MarkupElement;
  readonly children: MarkupNode[];
}

interface Scan {
  readonly text: string;
  readonly problems: ProblemList;
  readonly roots: MarkupNode[];
  readonly open: OpenElement[];
  /** Names of elements that an outer end tag closed: their own end tag, when it comes, is the same mistake. */
  readonly closedByOthers: string[];
}

/**
 * The top nodes of `markup` as a tree. The syntax is strict: every element is closed, values are quoted, `<` and `&` in
 * text are written `&lt;` and `&amp;`. Each breach is recorded with its place, and the scan goes on as a person would
 * read it.
 */
export function scanMarkup(markup: Markup, problems: ProblemList): readonly MarkupNode[] {
  const scan: Scan = { text: markup.text, problems, roots: [], open: [], closedByOthers: [] };
  let position = 0;
  while (position < scan.text.length) position = scanNode(scan, position);
  for (const left of scan.open.toReversed()) {
    addUnclosed(scan, left, 'the end of the document');
    append(scan, { ...closeTop(scan), closed: false });
  }
  return scan.roots;
}

function scanNode(scan: Scan, position: number): number {
  const { text } = scan;
  if (text[position] !== '<') return appendCharacters(scan, position);
  if (text.startsWith('<!--', position)) return skipComment(scan, position);
  if (/^<\/[A-Za-z]/.test(text.slice(position, position + 3))) return scanEndTag(scan, position);
  if (/^<[A-Za-z]/.test(text.slice(position, position + 2))) return openElement(scan, position);
  if (text[position + 1] === '!' || text[position + 1] === '?') return skipDeclaration(scan, position);
  scan.problems.add('document/stray-less-than', '“<” does not begin a tag here', position, position + 1, 'write &lt;');
  append(scan, { kind: 'text', text: '<', start: position, end: position + 1 });
  return position + 1;
}

function appendCharacters(scan: Scan, position: number): number {
  const { nodes, end } = scanCharacters(scan.text, position, scan.problems);
  for (const node of nodes) append(scan, node);
  return end;
}

function skipComment(scan: Scan, position: number): number {
  const end = scan.text.indexOf('-->', position + 4);
  if (end >= 0) return end + 3;
  scan.problems.add('document/unclosed-comment', 'this comment is never closed', position, position + 4, 'add -->');
  return scan.text.length;
}

function skipDeclaration(scan: Scan, position: number): number {
  const end = scan.text.indexOf('>', position);
  const after = end < 0 ? scan.text.length : end + 1;
  const shown = scan.text.slice(position, position + 2);
  const hint = 'take it out; the markup has only elements, text and <!-- comments -->';
  scan.problems.add(
    'document/declaration',
    `“${shown}” declarations are not part of the markup`,
    position,
    after,
    hint,
  );
  return after;
}

function openElement(scan: Scan, position: number): number {
  const tag = scanStartTag(scan.text, position, scan.problems);
  const children: MarkupNode[] = [];
  const { name, attributes, start, end } = tag;
  const element: MarkupElement = { kind: 'element', name, attributes, children, start, end, closed: true };
  if (tag.selfClosing) append(scan, element);
  else scan.open.push({ element, children });
  return end;
}

function scanEndTag(scan: Scan, position: number): number {
  const match = /^<\/([A-Za-z][\w-]*)\s*(>?)/.exec(scan.text.slice(position, position + 200))!;
  const name = match[1]!;
  const end = position + match[0].length;
  if (match[2] === '') scan.problems.add('document/broken-tag', `</${name} has no “>”`, position, end, 'add >');
  if (scan.open.some((open) => open.element.name === name)) closeTo(scan, name);
  else addStrayEnd(scan, name, position, end);
  return end;
}

function closeTo(scan: Scan, name: string): void {
  for (;;) {
    const top = scan.open.at(-1)!;
    const closed = top.element.name === name;
    if (!closed) {
      addUnclosed(scan, top, `</${name}>`);
      scan.closedByOthers.push(top.element.name);
    }
    append(scan, { ...closeTop(scan), closed });
    if (closed) return;
  }
}

function addStrayEnd(scan: Scan, name: string, start: number, end: number): void {
  const known = scan.closedByOthers.lastIndexOf(name);
  if (known >= 0) {
    scan.closedByOthers.splice(known, 1);
    return;
  }
  const innermost = scan.open.at(-1)?.element.name;
  if (innermost !== undefined && didYouMean(name, [innermost])) {
    const message = `</${name}> does not close <${innermost}>`;
    scan.problems.add('document/stray-end-tag', message, start, end, `did you mean </${innermost}>?`);
    append(scan, closeTop(scan));
    return;
  }
  const hint = innermost
    ? `<${innermost}> is open here; close it with </${innermost}>, or take the tag out`
    : 'take it out';
  scan.problems.add('document/stray-end-tag', `</${name}> closes nothing`, start, end, hint);
}

function addUnclosed(scan: Scan, { element }: OpenElement, before: string): void {
  const { name, start } = element;
  const tagEnd = start + 1 + name.length;
  const message = `<${name}> is not closed before ${before}`;
  scan.problems.add('document/unclosed-element', message, start, tagEnd, `add </${name}>`);
}

function closeTop(scan: Scan): MarkupElement {
  return scan.open.pop()!.element;
}

function append(scan: Scan, node: MarkupNode): void {
  (scan.open.at(-1)?.children ?? scan.roots).push(node);
}
