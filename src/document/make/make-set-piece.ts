import type { CodeBlock, ContentsBlock, FigureSourcesBlock, TimelineBlock } from '../block.js';
import { type CheckedElement, type CheckedNode, partsOf } from '../vocabulary/checked-element.js';
import { blockBase, type MakeContext } from './make-context.js';
import { makeInlines } from './make-inlines.js';

/** Levels of headings that a table of contents shows where it does not say. */
const DEFAULT_DEPTH = 2;

export function makeTimeline(element: CheckedElement, context: MakeContext): TimelineBlock {
  const moments = partsOf(element, 'moment').map((moment) => ({
    when: makeInlines(partsOf(moment, 'when')[0], context),
    what: makeInlines(partsOf(moment, 'what')[0], context),
    origin: context.problems.originOf(moment.start, moment.end),
  }));
  return { ...blockBase(element, context), kind: 'timeline', moments };
}

/** Code without empty lines at its ends and without the indent that all its lines share; a tab counts as two spaces. */
export function makeCode(element: CheckedElement, context: MakeContext): CodeBlock {
  const text = element.children.map(rawText).join('').replaceAll('\t', '  ');
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return { ...blockBase(element, context), kind: 'code', lines: lines.map((line) => line.slice(shared)) };
}

export function makeContents(element: CheckedElement, context: MakeContext): ContentsBlock {
  const depth = Number.parseInt(element.attributes.get('depth') ?? String(DEFAULT_DEPTH), 10);
  const title = makeInlines(partsOf(element, 'title')[0], context);
  return { ...blockBase(element, context), kind: 'contents', depth, title };
}

export function makeFigureSources(element: CheckedElement, context: MakeContext): FigureSourcesBlock {
  return { ...blockBase(element, context), kind: 'figure-sources' };
}

function rawText(node: CheckedNode): string {
  return node.kind === 'text' ? node.text : node.children.map(rawText).join('');
}
