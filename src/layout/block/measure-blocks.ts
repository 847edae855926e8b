import type { ResolvedBlock } from '../../resolve/resolved-block.js';
import type { PageBox } from '../paginate/page-box.js';
import { measureTable } from '../table/measure-table.js';
import type { BlockScope } from './block-scope.js';
import { measureKeyFigures } from './display/measure-key-figures.js';
import { measureTitleBlock } from './display/measure-title-block.js';
import { measureChart } from './figure/measure-chart.js';
import { measureImage } from './figure/measure-image.js';
import { measureCallout } from './group/measure-callout.js';
import { measureColumns } from './group/measure-columns.js';
import { measureSection } from './group/measure-section.js';
import type { MeasuredBlocks } from './measured.js';
import { placeBlock } from './place-block.js';
import { measureContents } from './text/measure-contents.js';
import { measureFigureSources } from './text/measure-figure-sources.js';
import { measureDefinitions } from './text/measure-definitions.js';
import { measureCode, measureHeading, measureQuote, measureTexts } from './text/measure-texts.js';
import { measureTimeline } from './text/measure-timeline.js';

/** Blocks measured for a width, in order, with their part of the logical tree. */
export function measureBlocks(
  blocks: readonly ResolvedBlock[],
  scope: Omit<BlockScope, 'measureBlocks'>,
): MeasuredBlocks {
  const parts: MeasuredBlocks[] = [];
  let breaks: Breaks = {};
  blocks.forEach((block, index) => {
    if (block.kind === 'break') {
      breaks = { ...breaks, [block.to === 'page' ? 'pageBreakBefore' : 'columnBreakBefore']: true };
      return;
    }
    const id = block.id ?? `${scope.id}${scope.id === '' ? '' : '.'}${index + 1}`;
    const part = measureBlock(block, { ...scope, id, measureBlocks });
    parts.push(withBreaks(part, breaks));
    if (part.measured.length > 0) breaks = {};
    if (part.pageBreakAfter) breaks = { pageBreakBefore: true };
  });
  return {
    measured: parts.flatMap((part) => part.measured),
    drafts: parts.flatMap((part) => part.drafts),
    ...(breaks.pageBreakBefore && { pageBreakAfter: true }),
  };
}

/** What forced breaks before a block ask of its first box. */
type Breaks = Partial<Pick<PageBox, 'pageBreakBefore' | 'columnBreakBefore'>>;

function withBreaks(part: MeasuredBlocks, breaks: Breaks): MeasuredBlocks {
  const measured = part.measured.map((one, index) => (index === 0 ? { ...one, box: { ...one.box, ...breaks } } : one));
  return { ...part, measured };
}

function measureBlock(block: ResolvedBlock, scope: BlockScope): MeasuredBlocks {
  const part = placeBlock(block, scope, measureKind);
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
    case 'figure-sources':
      return measureFigureSources(block, scope);
    case 'definitions':
      return measureDefinitions(block, scope);
    case 'break':
      return { measured: [], drafts: [] };
  }
}
