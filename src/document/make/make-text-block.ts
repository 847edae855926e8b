import type {
  BreakBlock,
  CalloutBlock,
  ColumnsBlock,
  DefinitionsBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  SectionBlock,
  TitleBlock,
} from '../block.js';
import type { Inline } from '../inline.js';
import { type CheckedElement, partsOf } from '../vocabulary/checked-element.js';
import { blockBase, type MakeContext } from './make-context.js';
import { makeInlines } from './make-inlines.js';

/** The style of paragraphs that name none. */
export const DEFAULT_STYLE = 'body';

export function makeParagraph(element: CheckedElement, context: MakeContext): ParagraphBlock {
  const style = element.attributes.get('style') ?? DEFAULT_STYLE;
  return { ...blockBase(element, context), kind: 'paragraph', style, children: makeInlines(element, context) };
}

export function makeHeading(element: CheckedElement, context: MakeContext): HeadingBlock {
  const level = Math.max(1, context.level);
  return { ...blockBase(element, context), kind: 'heading', level, children: makeInlines(element, context) };
}

/** Columns of a section at most: more leave lines of a word or two. */
const MOST_COLUMNS = 4;

/** A section one level below the one it stands in, or on the same level where it has no heading and only groups. */
export function makeSection(element: CheckedElement, context: MakeContext): SectionBlock {
  const level = partsOf(element, 'heading').length > 0 ? context.level + 1 : Math.max(1, context.level);
  const columns = columnsOf(element, context);
  const orientation = element.attributes.get('orientation');
  const turned = orientation === undefined ? {} : { landscape: orientation === 'landscape' };
  const inColumns = columns === undefined ? context.inColumns && orientation !== 'landscape' : true;
  const inner = partsOf(element, 'heading').length > 0 ? level : context.level;
  const blocks = context.blocksIn(element, { ...context, level: inner, inColumns });
  const set = columns === undefined ? {} : { columns };
  return { ...blockBase(element, context), kind: 'section', level, ...turned, ...set, blocks };
}

/** The columns of a section; undefined for one. Columns in columns are recorded as a mistake. */
function columnsOf(element: CheckedElement, context: MakeContext): number | undefined {
  const columns = Number.parseInt(element.attributes.get('columns') ?? '1', 10);
  if (columns === 1) return undefined;
  const { problems } = context;
  const { start, end } = element;
  if (context.inColumns) {
    const hint = 'end the section in columns before it, or leave columns="…" out here';
    problems.add('document/nested-columns', 'a section in columns stands inside another one', start, end, hint);
    return undefined;
  }
  if (columns > MOST_COLUMNS) {
    const message = `${columns} columns are too narrow to read`;
    problems.add('document/many-columns', message, start, end, `write ${MOST_COLUMNS} at most`);
    return undefined;
  }
  return columns;
}

export function makeList(element: CheckedElement, context: MakeContext): ListBlock {
  const items = partsOf(element, 'item').map((item) => ({
    blocks: context.blocksIn(item, context),
    origin: context.problems.originOf(item.start, item.end),
  }));
  return { ...blockBase(element, context), kind: 'list', ordered: element.attributes.has('ordered'), items };
}

export function makeCallout(element: CheckedElement, context: MakeContext): CalloutBlock {
  return { ...blockBase(element, context), kind: 'callout', blocks: context.blocksIn(element, context) };
}

export function makeQuote(element: CheckedElement, context: MakeContext): QuoteBlock {
  const by = makeInlines(partsOf(element, 'by')[0], context);
  return { ...blockBase(element, context), kind: 'quote', children: makeInlines(element, context), by };
}

export function makeTitleBlock(element: CheckedElement, context: MakeContext): TitleBlock {
  const part = (key: string) => makeInlines(partsOf(element, key)[0], context);
  const kicker = part('kicker');
  const title = part('title');
  return {
    ...blockBase(element, context),
    kind: 'title-block',
    kicker,
    title,
    message: part('message'),
    byline: part('byline'),
  };
}

export function makeColumns(element: CheckedElement, context: MakeContext): ColumnsBlock {
  if (context.inColumns && element.attributes.get('span') !== 'all') {
    const hint = 'write <columns span="all">, or put what is in its columns one below the other';
    const message = '<columns> stands in a column of its section';
    context.problems.add('document/nested-columns', message, element.start, element.end, hint);
  }
  const columns = partsOf(element, 'column').map((column) => ({
    share: Number.parseFloat(column.attributes.get('width') ?? '1'),
    blocks: context.blocksIn(column, context),
    origin: context.problems.originOf(column.start, column.end),
  }));
  return { ...blockBase(element, context), kind: 'columns', columns };
}

/** Terms with the definition after each; one without the other is recorded. */
export function makeDefinitions(element: CheckedElement, context: MakeContext): DefinitionsBlock {
  const entries: { term: readonly Inline[]; definition: readonly Inline[]; origin: DefinitionsBlock['origin'] }[] = [];
  const parts = element.children.filter((child): child is CheckedElement => child.kind === 'element');
  parts.forEach((part, index) => {
    const partner = parts[part.key === 'term' ? index + 1 : index - 1];
    if (partner === undefined || partner.key === part.key) addLonely(part, context);
    else if (part.key === 'term') {
      const origin = context.problems.originOf(part.start, part.end);
      entries.push({ term: makeInlines(part, context), definition: makeInlines(partner, context), origin });
    }
  });
  return { ...blockBase(element, context), kind: 'definitions', entries };
}

export function makePageBreak(element: CheckedElement, context: MakeContext): BreakBlock {
  return { ...blockBase(element, context), kind: 'break', to: 'page' };
}

export function makeColumnBreak(element: CheckedElement, context: MakeContext): BreakBlock {
  if (!context.inColumns) {
    const hint = 'write <page-break/>, or <section columns="2"> around what is to stand in columns';
    context.problems.add('document/column-break', 'there are no columns here', element.start, element.end, hint);
  }
  return { ...blockBase(element, context), kind: 'break', to: 'column' };
}

function addLonely(part: CheckedElement, { problems }: MakeContext): void {
  const missing = part.key === 'term' ? '<definition> after it' : '<term> before it';
  const message = `<${part.key}> has no ${missing}`;
  problems.add('document/definitions', message, part.start, part.end, 'write <term> and <definition> in turn');
}
