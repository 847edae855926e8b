import type { Origin } from '../../base/diagnostic.js';
import type { FigureClass } from '../../scene/text.js';
import { BREAK, foldWhiteSpace, OBJECT } from '../fold-white-space.js';
import type { FigureInline, Inline, LinkInline, SpanInline, TextInline } from '../inline.js';
import type { CheckedElement, CheckedNode } from '../vocabulary/checked-element.js';
import { INLINE_KEYS } from '../vocabulary/elements.js';
import type { InlineElement } from '../vocabulary/inline-elements.js';
import type { MakeContext } from './make-context.js';

/** Folded text by the node it came from. */
type FoldedText = ReadonlyMap<CheckedNode, string>;

/** The inline content of `element`; its named parts are left out. */
export function makeInlines(element: CheckedElement | undefined, context: MakeContext): readonly Inline[] {
  return element ? makeInlineRun(element.children.filter(isInline), context) : [];
}

/** Inline nodes that stand together as one paragraph or one line, with white space folded over all of them. */
export function makeInlineRun(nodes: readonly CheckedNode[], context: MakeContext): readonly Inline[] {
  return inlinesOf(nodes, foldedText(nodes, context.language), context);
}

/** True for text and inline elements. */
export function isInline(node: CheckedNode): boolean {
  return node.kind === 'text' || INLINE_KEYS.includes(node.key);
}

function foldedText(nodes: readonly CheckedNode[], language: string): FoldedText {
  const leaves: { readonly node: CheckedNode; readonly start: number; readonly end: number }[] = [];
  let text = '';
  const visit = (node: CheckedNode) => {
    const own = node.kind === 'text' ? node.text : standIn(node.key);
    leaves.push({ node, start: text.length, end: text.length + own.length });
    text += own;
    // A note is a text of its own, folded when it is made.
    if (node.kind === 'element' && node.key !== 'note') node.children.forEach(visit);
  };
  nodes.forEach(visit);
  const units = foldWhiteSpace(text, language);
  return new Map(leaves.map(({ node, start, end }) => [node, units.slice(start, end).join('')]));
}

/** What has its words only later still keeps the white space before it. */
function standIn(key: string): string {
  if (key === 'br') return BREAK;
  return key === 'ref' || key === 'figure-source-line' ? OBJECT : '';
}

function inlinesOf(nodes: readonly CheckedNode[], folded: FoldedText, context: MakeContext): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    const inline = node.kind === 'text' ? makeText(node, folded, context) : makeInline(node, folded, context);
    const last = inlines.at(-1);
    if (inline?.kind === 'text' && last?.kind === 'text') {
      inlines[inlines.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline) {
      inlines.push(inline);
    }
  }
  return inlines;
}

function makeText(node: CheckedNode, folded: FoldedText, context: MakeContext): TextInline | undefined {
  const text = folded.get(node)!;
  if (text === '' || node.kind !== 'text') return undefined;
  // In plain character data the folded text begins at the first unit that was kept.
  const verbatim = node.text.length === node.end - node.start;
  const lead = verbatim && text[0] !== ' ' ? node.text.indexOf(text[0]!) : 0;
  return { kind: 'text', text, origin: context.problems.originOf(node.start + lead) };
}

function makeInline(element: CheckedElement, folded: FoldedText, context: MakeContext): Inline {
  const origin = context.problems.originOf(element.start, element.end);
  const children = inlinesOf(element.key === 'note' ? [] : element.children, folded, context);
  const look = LOOKS[element.key];
  if (look) return makeSpan(element, look, children, origin);
  switch (element.key as Exclude<InlineElement, LookElement>) {
    case 'a':
      return makeLink(element, children, origin, context);
    case 'br':
      return { kind: 'break', origin };
    case 'ref':
      return makeReference(element, origin);
    case 'note':
      return makeNote(element, origin, context);
    case 'figure-source-line':
      return { kind: 'figure-sources', children, origin };
    default:
      return makeFigure(element, children, origin);
  }
}

type LookElement = 'strong' | 'em' | 'sup' | 'sub' | 'accent' | 'muted' | 'span';

const LOOKS: Readonly<Record<string, SpanInline['look']>> = {
  strong: 'strong',
  em: 'emphasis',
  sup: 'superscript',
  sub: 'subscript',
  accent: 'accent',
  muted: 'muted',
  span: 'plain',
} satisfies Record<LookElement, SpanInline['look']>;

function makeSpan(
  element: CheckedElement,
  look: SpanInline['look'],
  children: readonly Inline[],
  origin: Origin,
): SpanInline {
  const language = element.attributes.get('lang');
  return { kind: 'span', look, ...(language !== undefined && { language }), children, origin };
}

function makeLink(
  element: CheckedElement,
  children: readonly Inline[],
  origin: Origin,
  { problems }: MakeContext,
): LinkInline {
  const href = element.attributes.get('href');
  const to = element.attributes.get('to');
  if ((href === undefined) === (to === undefined)) {
    const message = href === undefined ? '<a> leads nowhere' : '<a> has both href and to';
    problems.add(
      'document/link-target',
      message,
      element.start,
      element.end,
      'give it either href="https://…" or to="id"',
    );
  }
  return { kind: 'link', ...(href !== undefined && { href }), ...(to !== undefined && { to }), children, origin };
}

function makeReference({ attributes }: CheckedElement, origin: Origin): Inline {
  return { kind: 'reference', to: attributes.get('to')!, ...(attributes.has('page') && { page: true }), origin };
}

function makeNote(element: CheckedElement, origin: Origin, context: MakeContext): Inline {
  const ref = element.attributes.get('ref');
  const children = makeInlines(element, context);
  if ((ref === undefined) === (children.length === 0)) {
    const message = ref === undefined ? '<note> says nothing' : '<note> has both ref and words of its own';
    const hint = 'write <note>…</note>, or <note ref="id"/>';
    context.problems.add('document/note-content', message, element.start, element.end, hint);
  }
  const [inner] = innerNotes(element);
  if (inner) {
    const hint = 'put it behind the other note, or make one note of both';
    context.problems.add('document/note-in-note', '<note> stands inside a <note>', inner.start, inner.end, hint);
  }
  return { kind: 'note', ...(ref !== undefined && { ref }), children, origin };
}

function innerNotes(element: CheckedElement): readonly CheckedElement[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    return child.key === 'note' ? [child] : innerNotes(child);
  });
}

function makeFigure(element: CheckedElement, children: readonly Inline[], origin: Origin): FigureInline {
  return { kind: 'figure', figure: figureClass(element), children, origin };
}

function figureClass({ key, attributes }: CheckedElement): FigureClass {
  switch (key) {
    case 'fact':
      return { kind: 'fact', id: attributes.get('id')! };
    case 'cell':
      return { kind: 'cell', address: attributes.get('of')! };
    case 'literal':
      return { kind: 'literal', reason: attributes.get('reason')! };
    case 'formula':
      return { kind: 'formula', of: attributes.get('of')! };
    case 'ordinal':
      return { kind: 'ordinal' };
    case 'date':
      return { kind: 'date' };
    default:
      return { kind: 'name' };
  }
}
