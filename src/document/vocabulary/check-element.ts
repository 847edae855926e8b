import { suggest } from '../../base/did-you-mean.js';
import type { MarkupElement, MarkupNode, MarkupText } from '../markup/markup-node.js';
import type { ProblemList } from '../markup/problem-list.js';
import { checkAttributes } from './check-attributes.js';
import type { CheckedElement, CheckedNode } from './checked-element.js';
import type { AttributeSpec, ContentSpec } from './element-spec.js';
import { childKeys, ELEMENTS, INLINE_KEYS } from './elements.js';

/** An element deeper than this is refused, so that no later stage meets a tree that it cannot walk. */
const DEPTH_LIMIT = 64;

/**
 * `element` held against the entry `key` of the element table, and everything in it against theirs. Undefined where a
 * required attribute is missing. Whatever does not fit is recorded and left out.
 */
export function checkElement(
  element: MarkupElement,
  key: string,
  problems: ProblemList,
  extraAttributes: Readonly<Record<string, AttributeSpec>> = {},
  depth = 0,
): CheckedElement | undefined {
  const spec = ELEMENTS[key]!;
  const attributes = checkAttributes(element, { ...spec.attributes, ...extraAttributes }, problems);
  if (depth > DEPTH_LIMIT) {
    const message = `elements nest deeper than ${DEPTH_LIMIT}`;
    problems.add('document/too-deep', message, element.start, element.end, 'flatten the structure');
    return undefined;
  }
  const children = checkChildren(element, key, problems, depth);
  if (element.closed) checkOccurrences(element, key, children, problems);
  return attributes && { kind: 'element', key, attributes, children, start: element.start, end: element.end };
}

function checkChildren(element: MarkupElement, key: string, problems: ProblemList, depth: number): CheckedNode[] {
  const { kind } = ELEMENTS[key]!.content;
  const takesText = kind === 'inline' || kind === 'flow';
  // Without its end tag an element swallows what follows: that it stands wrongly is no mistake of its own.
  const inside = element.closed ? problems : onlyAbout(problems, 'document/unknown-element');
  const checked: CheckedNode[] = [];
  let looseBefore = false;
  for (const child of element.children) {
    const loose = !takesText && isLoose(child, key);
    if (loose && !looseBefore) addLooseText(element, key, child, inside);
    looseBefore = loose || (looseBefore && child.kind === 'text');
    if (loose) continue;
    if (child.kind === 'element') checked.push(...checkChild(child, key, element, inside, depth));
    else if (takesText) checked.push(child);
  }
  return checked;
}

/** Text or inline elements where only blocks or named parts may stand. */
function isLoose(node: MarkupNode, parentKey: string): boolean {
  if (node.kind === 'text') return node.text.trim() !== '';
  return INLINE_KEYS.includes(node.name) && !childKeys(parentKey).some((key) => ELEMENTS[key]!.tag === node.name);
}

function checkChild(
  child: MarkupElement,
  parentKey: string,
  parent: MarkupElement,
  problems: ProblemList,
  depth: number,
): readonly CheckedNode[] {
  const key = childKeys(parentKey).find((candidate) => ELEMENTS[candidate]!.tag === child.name);
  if (key !== undefined) {
    const { content } = ELEMENTS[parentKey]!;
    const extra = content.blocks?.includes(key) ? attributesFor(key, content) : undefined;
    const checked = checkElement(child, key, problems, extra, depth + 1);
    return checked ? [checked] : [];
  }
  const misplacedKey = Object.keys(ELEMENTS).find((candidate) => ELEMENTS[candidate]!.tag === child.name);
  if (misplacedKey === undefined) return checkUnknown(child, parentKey, parent, problems, depth);
  addMisplaced(child, parentKey, parent, problems);
  // Its content is looked at by its own rule, for the mistakes in it; the attributes that a place adds are let pass.
  checkElement(
    child,
    misplacedKey,
    silentAbout(problems, 'document/unknown-attribute', 'document/missing-attribute'),
    undefined,
    depth + 1,
  );
  return [];
}

/** The attributes that a block has as child of an element. */
function attributesFor(key: string, { blockAttributes = {} }: ContentSpec): Readonly<Record<string, AttributeSpec>> {
  return Object.fromEntries(Object.entries(blockAttributes).filter(([, { only }]) => !only || only.includes(key)));
}

/** An unknown element is looked through: what stands in it is held against the parent's rule. */
function checkUnknown(
  child: MarkupElement,
  parentKey: string,
  parent: MarkupElement,
  problems: ProblemList,
  depth: number,
): readonly CheckedNode[] {
  const here = childKeys(parentKey).map((key) => ELEMENTS[key]!.tag);
  const all = Object.values(ELEMENTS).map((spec) => spec.tag);
  const hint = suggest(child.name, [...here, ...all]) ?? allowedHint(parentKey, parent);
  const message = `there is no element <${child.name}>`;
  problems.add('document/unknown-element', message, child.start, child.start + 1 + child.name.length, hint);
  if (depth > DEPTH_LIMIT) return [];
  return checkChildren(
    { ...child, name: parent.name },
    parentKey,
    silentAbout(problems, 'document/loose-text'),
    depth + 1,
  );
}

function addMisplaced(child: MarkupElement, parentKey: string, parent: MarkupElement, problems: ProblemList): void {
  const places = Object.keys(ELEMENTS).filter((key) => {
    return childKeys(key).some((candidate) => ELEMENTS[candidate]!.tag === child.name);
  });
  const tags = [...new Set(places.map((key) => `<${ELEMENTS[key]!.tag}>`))].slice(0, 6).join(', ');
  const hint = tags === '' ? `<${child.name}> is the outermost element` : `it stands in ${tags}`;
  const message = `<${child.name}> cannot stand in <${parent.name}>`;
  const end = child.start + 1 + child.name.length;
  problems.add('document/misplaced-element', message, child.start, end, `${hint}; ${allowedHint(parentKey, parent)}`);
}

function addLooseText(parent: MarkupElement, key: string, node: MarkupNode, problems: ProblemList): void {
  // What stands for a text that is missing or wrong (U+FFFD) has been told of by then.
  if (node.kind === 'text' && /^[\s\ufffd]+$/.test(node.text)) return;
  const { kind, blocks } = ELEMENTS[key]!.content;
  const [start, end] = node.kind === 'text' ? wordsIn(node) : [node.start, node.end];
  const message = `text cannot stand directly in <${parent.name}>`;
  const wrap = blocks?.includes('p') && key !== 'slide' ? 'put it into <p>…</p>' : undefined;
  const frame = key === 'slide' ? 'put it into <text frame="…">…</text>' : undefined;
  const hint = kind === 'empty' ? `<${parent.name}> has no content` : (wrap ?? frame ?? allowedHint(key, parent));
  problems.add('document/loose-text', message, start, end, hint);
}

function wordsIn(node: MarkupText): readonly [start: number, end: number] {
  // A resolved entity is one stretch; only plain character data has white space to step over.
  const lead = node.text.length === node.end - node.start ? node.text.length - node.text.trimStart().length : 0;
  const firstLine = node.text.trim().split(/[\r\n]/)[0]!;
  return [node.start + lead, Math.min(node.end, node.start + lead + firstLine.length)];
}

function allowedHint(parentKey: string, parent: MarkupElement): string {
  const own = childKeys(parentKey).filter((key) => !INLINE_KEYS.includes(key));
  const tags = own.map((key) => `<${ELEMENTS[key]!.tag}>`);
  const { kind } = ELEMENTS[parentKey]!.content;
  const inline = kind === 'inline' || kind === 'flow' ? ['text'] : [];
  const all = [...inline, ...tags];
  return all.length === 0 ? `<${parent.name}> has no content` : `<${parent.name}> holds ${all.join(', ')}`;
}

function checkOccurrences(
  element: MarkupElement,
  key: string,
  children: readonly CheckedNode[],
  problems: ProblemList,
): void {
  for (const [part, occurs] of Object.entries(ELEMENTS[key]!.content.parts ?? {})) {
    const { tag } = ELEMENTS[part]!;
    const found = children.filter((child): child is CheckedElement => child.kind === 'element' && child.key === part);
    const written = element.children.some((child) => child.kind === 'element' && child.name === tag);
    if (occurs === 'once' && found.length === 0 && !written) {
      const message = `<${element.name}> needs a <${tag}>`;
      const tagEnd = element.start + 1 + element.name.length;
      problems.add('document/missing-element', message, element.start, tagEnd, `add <${tag}>…</${tag}>`);
    }
    for (const again of occurs === 'any' ? [] : found.slice(1)) {
      const message = `<${element.name}> has a second <${tag}>`;
      problems.add('document/repeated-element', message, again.start, again.end, 'keep one of them');
    }
  }
}

function onlyAbout(problems: ProblemList, told: string): ProblemList {
  return { ...problems, add: (code, ...rest) => (code === told ? problems.add(code, ...rest) : undefined) };
}

function silentAbout(problems: ProblemList, ...silenced: readonly string[]): ProblemList {
  return { ...problems, add: (code, ...rest) => (silenced.includes(code) ? undefined : problems.add(code, ...rest)) };
}
