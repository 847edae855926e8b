import type { ResolvedBlock, ResolvedSection } from '../../resolve/resolved-block.js';
import type { StructureRole } from '../../scene/structure.js';
import type { Paragraph } from '../../scene/text.js';
import { node, slot } from '../structure/draft.js';
import { pageShape } from '../page-shape.js';
import { paragraphNodes } from '../structure/paragraph-nodes.js';
import { measureTable } from '../table/measure-table.js';
import type { BlockScope } from './block-scope.js';
import { footDrafts } from './text/foot-marks.js';
import { measureCallout } from './group/measure-callout.js';
import { measureChart } from './figure/measure-chart.js';
import { measureColumns } from './group/measure-columns.js';
import { measureContents } from './text/measure-contents.js';
import { measureDefinitions } from './text/measure-definitions.js';
import { measureImage } from './figure/measure-image.js';
import { measureKeyFigures } from './display/measure-key-figures.js';
import { measureParagraph } from './text/measure-paragraph.js';
import { measureTimeline } from './text/measure-timeline.js';
import { measureTitleBlock } from './display/measure-title-block.js';
import type { Measured, MeasuredBlocks } from './measured.js';

/** Blocks measured for a width, in order, with their part of the logical tree. */
export function measureBlocks(
  blocks: readonly ResolvedBlock[],
  scope: Omit<BlockScope, 'measureBlocks'>,
): MeasuredBlocks {
  const parts: MeasuredBlocks[] = [];
  let breakBefore = false;
  blocks.forEach((block, index) => {
    if (block.kind === 'break') {
      breakBefore = true;
      return;
    }
    const id = block.id ?? `${scope.id}${scope.id === '' ? '' : '.'}${index + 1}`;
    const part = measureBlock(block, { ...scope, id, measureBlocks });
    parts.push(breakBefore ? onNewPage(part) : part);
    if (part.measured.length > 0) breakBefore = false;
  });
  return { measured: parts.flatMap((part) => part.measured), drafts: parts.flatMap((part) => part.drafts) };
}

function onNewPage(part: MeasuredBlocks): MeasuredBlocks {
  const measured = part.measured.map((one, index) =>
    index === 0 ? { ...one, box: { ...one.box, pageBreakBefore: true } } : one,
  );
  return { ...part, measured };
}

function measureBlock(block: ResolvedBlock, scope: BlockScope): MeasuredBlocks {
  const part = measureKind(block, scope);
  const [first, ...rest] = part.measured;
  if (block.id === undefined || !first) return part;
  return {
    ...part,
    measured: [{ ...first, mark: { ...first.mark, names: [block.id, ...(first.mark?.names ?? [])] } }, ...rest],
  };
}

function measureKind(block: ResolvedBlock, scope: BlockScope): MeasuredBlocks {
  switch (block.kind) {
    case 'section':
      return measureSection(block, scope);
    case 'heading':
      return measureHeading(block, scope);
    case 'paragraph':
      return measureTexts([block.paragraph], scope, block.origin);
    case 'list':
      return measureTexts(block.paragraphs, scope, block.origin);
    case 'quote':
      return measureQuote(block, scope);
    case 'table':
      return measureTable(block, scope);
    case 'chart':
      return measureChart(block, scope);
    case 'key-figures':
      return measureKeyFigures(block, scope);
    case 'callout':
      return measureCallout(block, scope);
    case 'image':
      return measureImage(block, scope);
    case 'title-block':
      return measureTitleBlock(block, scope);
    case 'columns':
      return measureColumns(block, scope);
    case 'timeline':
      return measureTimeline(block, scope);
    case 'code':
      return measureCode(block, scope);
    case 'contents':
      return measureContents(block, scope);
    case 'definitions':
      return measureDefinitions(block, scope);
    case 'break':
      return { measured: [], drafts: [] };
  }
}

function measureSection(section: ResolvedSection, scope: BlockScope): MeasuredBlocks {
  const turned = section.landscape === true && !scope.state.landscape;
  const inside = turned ? measureTurned(section.blocks, scope) : measureBlocks(section.blocks, scope);
  const title = section.title === '' ? {} : { title: section.title };
  return { measured: inside.measured, drafts: [node('Sect', inside.drafts, title)] };
}

/** Blocks for landscape pages, as wide and as high as those are. */
function measureTurned(blocks: readonly ResolvedBlock[], scope: BlockScope): MeasuredBlocks {
  const { width, height } = pageShape(scope.state.theme.brief, true);
  const state = { ...scope.state, landscape: true, pageHeight: height };
  const inside = measureBlocks(blocks, { ...scope, state, width });
  const measured = inside.measured.map((one) => ({ ...one, box: { ...one.box, landscape: true } }));
  return { ...inside, measured };
}

function measureHeading(block: Extract<ResolvedBlock, { kind: 'heading' }>, scope: BlockScope): MeasuredBlocks {
  const { state, width, id } = scope;
  const measured = measureParagraph(
    {
      paragraph: block.paragraph,
      id,
      name: block.title,
      width,
      origin: block.origin,
      heading: true,
      rules: { keepWithNext: true, opensPart: block.level === 1 },
    },
    state,
  );
  const role = `H${Math.min(4, block.level + 1)}` as StructureRole;
  const entry = block.entry === undefined ? {} : { names: [block.entry] };
  const mark = { heading: { level: block.level, title: block.title }, ...entry };
  return { measured: [{ ...measured, mark }], drafts: [node(role, [slot(id)]), ...footDrafts([block.paragraph])] };
}

/** Styles of paragraphs that lead what follows, and never end a page. */
const LEADING: ReadonlySet<string> = new Set(['lead', 'kicker', 'callout-title', 'card-title']);

/** Paragraphs, each a box of its own: the items of a list may stand on different pages. */
function measureTexts(
  paragraphs: readonly Paragraph[],
  { state, width, id }: BlockScope,
  origin: ResolvedBlock['origin'],
): MeasuredBlocks {
  const idOf = (index: number): string => (paragraphs.length === 1 ? id : `${id}.${index + 1}`);
  const name = state.locale.phrase('item-text', id);
  const measured = paragraphs.map((paragraph, index): Measured => {
    const rules = LEADING.has(paragraph.style) ? { keepWithNext: true } : {};
    return measureParagraph({ paragraph, id: idOf(index), name, width, origin, rules }, state);
  });
  return { measured, drafts: [...paragraphNodes(paragraphs, idOf), ...footDrafts(paragraphs)] };
}

/** Code keeps its lines; it is told apart from prose in the logical tree. */
function measureCode(block: Extract<ResolvedBlock, { kind: 'code' }>, scope: BlockScope): MeasuredBlocks {
  const { measured } = measureTexts([block.paragraph], scope, block.origin);
  const space = scope.state.floatSpace / 2;
  const apart = measured.map((one) => ({ ...one, box: { ...one.box, spaceBefore: space, spaceAfter: space } }));
  return { measured: apart, drafts: [node('P', [node('Code', [slot(scope.id)])])] };
}

function measureQuote(block: Extract<ResolvedBlock, { kind: 'quote' }>, scope: BlockScope): MeasuredBlocks {
  const quote = measureTexts([block.paragraph], scope, block.origin);
  const by = block.by && measureTexts([block.by], { ...scope, id: `${scope.id}.by` }, block.origin);
  const [first, ...rest] = quote.measured;
  const kept = first && by ? [{ ...first, box: { ...first.box, keepWithNext: true } }, ...rest] : quote.measured;
  return {
    measured: [...kept, ...(by?.measured ?? [])],
    drafts: [node('BlockQuote', [...quote.drafts, ...(by?.drafts ?? [])])],
  };
}
