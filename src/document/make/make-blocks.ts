import type { Block } from '../block.js';
import type { CheckedElement, CheckedNode } from '../vocabulary/checked-element.js';
import type { MakeContext } from './make-context.js';
import { makeChart, makeImage, makeKeyFigures } from './make-figure-block.js';
import { isInline, makeInlineRun } from './make-inlines.js';
import { makeCode, makeContents, makeFigureSources, makeTimeline } from './make-set-piece.js';
import { makeTable } from './make-table.js';
import {
  DEFAULT_STYLE,
  makeCallout,
  makeColumnBreak,
  makeColumns,
  makeDefinitions,
  makeHeading,
  makeList,
  makePageBreak,
  makeParagraph,
  makeQuote,
  makeSection,
  makeTitleBlock,
} from './make-text-block.js';

/** Makers by key of the element table; elements that are no blocks have none. */
const MAKERS: Readonly<Record<string, (element: CheckedElement, context: MakeContext) => Block>> = {
  'brief-section': makeSection,
  heading: makeHeading,
  p: makeParagraph,
  list: makeList,
  table: makeTable,
  chart: makeChart,
  'key-figures': makeKeyFigures,
  callout: makeCallout,
  quote: makeQuote,
  image: makeImage,
  'title-block': makeTitleBlock,
  columns: makeColumns,
  definitions: makeDefinitions,
  timeline: makeTimeline,
  code: makeCode,
  contents: makeContents,
  'figure-sources': makeFigureSources,
  'page-break': makePageBreak,
  'column-break': makeColumnBreak,
};

/** The blocks inside `parent`; inline content between them becomes paragraphs of the parent's `style`, or `body`. */
export function makeBlocks(parent: CheckedElement, context: MakeContext): readonly Block[] {
  const blocks: Block[] = [];
  let run: CheckedNode[] = [];
  const endRun = () => {
    const paragraph = makeLooseParagraph(run, parent, context);
    if (paragraph) blocks.push(paragraph);
    run = [];
  };
  for (const child of parent.children) {
    if (isInline(child)) run.push(child);
    else {
      endRun();
      blocks.push(...makeBlock(child as CheckedElement, context));
    }
  }
  endRun();
  return blocks;
}

/** The block that `element` is; none for elements that are no blocks. */
export function makeBlock(element: CheckedElement, context: MakeContext): readonly Block[] {
  const make = MAKERS[element.key];
  return make ? [make(element, context)] : [];
}

function makeLooseParagraph(
  run: readonly CheckedNode[],
  parent: CheckedElement,
  context: MakeContext,
): Block | undefined {
  const children = makeInlineRun(run, context);
  if (children.length === 0) return undefined;
  const style = parent.attributes.get('style') ?? DEFAULT_STYLE;
  return { kind: 'paragraph', style, children, origin: children[0]!.origin };
}
