import type { AttributeSpec, ContentSpec, ElementSpec } from './element-spec.js';

const ID: AttributeSpec = { type: 'id', about: 'target of <ref to> and <a to>' };
const STYLE: AttributeSpec = { type: 'id', about: 'text style of the theme; `body` where absent' };
const NUMBERED: AttributeSpec = { type: 'choice', values: ['yes', 'no'], about: '`no` leaves out “Figure 1”, “表1”' };
const SPAN: AttributeSpec = { type: 'count', about: 'columns or rows that the cell takes; 1 where absent' };
const SHARE: AttributeSpec = { type: 'share', about: 'share of the width: 2fr; from the content where absent' };
const INLINE: ContentSpec = { kind: 'inline' };

/** Blocks that are text: what list items, cells and notes may hold. */
const TEXT_BLOCKS = ['p', 'list'] as const;
/** Blocks that callouts and text frames may hold. */
const INNER_BLOCKS = [...TEXT_BLOCKS, 'quote', 'definitions', 'key-figures', 'table', 'chart', 'image'] as const;
/** Blocks that columns may hold. */
const COLUMN_BLOCKS = [...INNER_BLOCKS, 'callout'] as const;
/** Blocks that sections and a brief may hold. */
export const BRIEF_BLOCKS = [
  ...COLUMN_BLOCKS,
  'columns',
  'timeline',
  'code',
  'contents',
  'figure-sources',
  'page-break',
  'column-break',
  'brief-section',
] as const;
/** Blocks that may float: each is one thing, and none is running text. */
const FLOATS = ['table', 'chart', 'image', 'columns', 'callout', 'key-figures'] as const;
/** Attributes that place a block in a brief. */
export const PLACEMENT = {
  float: {
    type: 'choice',
    values: ['here', 'top', 'bottom'],
    only: FLOATS,
    about:
      'at the top or foot of this page, or fixed here; what does not fit stands at the top of the next page, and so do figures and small tables without it, which stand here where they fit',
  },
  orientation: {
    type: 'choice',
    values: ['portrait', 'landscape'],
    only: ['table', 'chart', 'image'],
    about: '`landscape`: on a turned page of its own, behind the page that has come to it',
  },
} as const satisfies Readonly<Record<string, AttributeSpec>>;
/** The attribute that places a block among columns. */
const COLUMN_SPAN: AttributeSpec = {
  type: 'choice',
  values: ['column', 'all'],
  only: BRIEF_BLOCKS.filter((key) => !key.endsWith('-break')),
  about:
    '`all`: over all columns of the section; `column` where absent, but the section’s own heading and tables too wide for a column span all',
};
/** Blocks that fill a frame of a slide. */
export const FRAME_BLOCKS = ['text', 'p', ...INNER_BLOCKS.slice(1), 'callout', 'columns'] as const;

const TEXT_FLOW: ContentSpec = { kind: 'flow', blocks: TEXT_BLOCKS };

/** Elements that stand as blocks, and the named parts of them. */
export const BLOCK_ELEMENTS = {
  'brief-section': {
    tag: 'section',
    about: 'A part of a brief; nesting gives the level of its heading. One without a heading only groups.',
    attributes: {
      id: ID,
      orientation: {
        type: 'choice',
        values: ['portrait', 'landscape'],
        about: '`landscape`: on turned pages of its own, for wide tables, with the sections in it',
      },
      columns: { type: 'count', about: 'columns of equal width that end evenly, 4 at most; one where absent' },
    },
    content: {
      kind: 'blocks',
      blocks: BRIEF_BLOCKS,
      blockAttributes: { span: COLUMN_SPAN, ...PLACEMENT },
      parts: { heading: 'optional' },
    },
  },
  heading: {
    tag: 'heading',
    about: 'The heading of the section.',
    attributes: {
      id: ID,
      span: {
        type: 'choice',
        values: ['column', 'all'],
        about:
          '`all`: over all columns, as the heading of the section that has them does where absent; `column`: in one',
      },
    },
    content: INLINE,
  },
  p: { tag: 'p', about: 'A paragraph.', attributes: { id: ID, style: STYLE }, content: INLINE },
  text: {
    tag: 'text',
    about: 'Text in a frame of a slide: paragraphs and lists, or inline content as one paragraph.',
    attributes: { id: ID, style: STYLE },
    content: { kind: 'flow', blocks: COLUMN_BLOCKS },
  },
  list: {
    tag: 'list',
    about: 'A list, with bullets or `ordered`.',
    attributes: { id: ID, ordered: { type: 'flag', about: 'numbers instead of bullets' } },
    content: { kind: 'parts', parts: { item: 'any' } },
  },
  item: {
    tag: 'item',
    about: 'An item: inline content, paragraphs, nested lists.',
    attributes: {},
    content: TEXT_FLOW,
  },
  table: {
    tag: 'table',
    about: 'A table.',
    attributes: {
      id: ID,
      numbered: NUMBERED,
      look: {
        type: 'choice',
        values: ['figures', 'matrix', 'plain'],
        about: 'look of the theme; `figures` where absent',
      },
    },
    content: {
      kind: 'parts',
      parts: { caption: 'optional', alt: 'optional', col: 'any', thead: 'optional', tbody: 'any', footnote: 'any' },
    },
  },
  col: {
    tag: 'col',
    about: 'Width and alignment of a column, in the order of the columns.',
    attributes: {
      width: SHARE,
      align: { type: 'choice', values: ['start', 'center', 'end', 'decimal'], about: '`start` where absent' },
    },
    content: { kind: 'empty' },
  },
  thead: { tag: 'thead', about: 'Header rows.', attributes: {}, content: { kind: 'parts', parts: { tr: 'any' } } },
  tbody: { tag: 'tbody', about: 'Rows.', attributes: {}, content: { kind: 'parts', parts: { tr: 'any' } } },
  tr: { tag: 'tr', about: 'A row.', attributes: {}, content: { kind: 'parts', parts: { th: 'any', td: 'any' } } },
  th: {
    tag: 'th',
    about: 'A header cell: of its column in <thead>, of its row in <tbody>.',
    attributes: {
      colspan: SPAN,
      rowspan: SPAN,
      scope: { type: 'choice', values: ['column', 'row'], about: 'where it differs from that' },
    },
    content: TEXT_FLOW,
  },
  td: { tag: 'td', about: 'A cell.', attributes: { colspan: SPAN, rowspan: SPAN }, content: TEXT_FLOW },
  footnote: { tag: 'footnote', about: 'A line under the table.', attributes: {}, content: INLINE },
  chart: {
    tag: 'chart',
    about: 'A chart: charts/NAME.vl.json of the report or the template.',
    attributes: {
      id: ID,
      name: { type: 'text', about: 'the chart file’s name without .vl.json', required: true },
      height: { type: 'number', about: 'points; the spec’s own proportion where absent' },
      numbered: NUMBERED,
      native: {
        type: 'choice',
        values: ['auto', 'required', 'never'],
        about:
          'in a deck: `auto`, native where Office has such a chart, else a picture; `required`: an error where it has none; `never`: always a picture',
      },
    },
    content: {
      kind: 'parts',
      parts: { title: 'optional', subtitle: 'optional', caption: 'optional', source: 'optional', alt: 'optional' },
    },
  },
  'key-figures': {
    tag: 'key-figures',
    about: 'A row of figures, large.',
    attributes: { id: ID },
    content: { kind: 'parts', parts: { 'key-figure': 'any' } },
  },
  'key-figure': {
    tag: 'key-figure',
    about: 'One figure.',
    attributes: {},
    content: { kind: 'parts', parts: { value: 'once', label: 'once', 'figure-note': 'optional' } },
  },
  value: { tag: 'value', about: 'The figure itself.', attributes: {}, content: INLINE },
  label: { tag: 'label', about: 'What is counted.', attributes: {}, content: INLINE },
  'figure-note': { tag: 'note', about: 'A remark under a key figure.', attributes: {}, content: INLINE },
  callout: {
    tag: 'callout',
    about: 'A remark set apart.',
    attributes: { id: ID },
    content: { kind: 'flow', blocks: INNER_BLOCKS },
  },
  quote: {
    tag: 'quote',
    about: 'Words of someone, with <by>.',
    attributes: { id: ID },
    content: { kind: 'inline', parts: { by: 'optional' } },
  },
  by: { tag: 'by', about: 'Who said it.', attributes: {}, content: INLINE },
  image: {
    tag: 'image',
    about: 'A picture.',
    attributes: {
      id: ID,
      src: { type: 'text', about: 'path relative to the report’s folder, then to the template’s', required: true },
      width: { type: 'number', about: 'points; its natural width where absent' },
      numbered: NUMBERED,
      decorative: { type: 'flag', about: 'says nothing, so it has no alternative text' },
    },
    content: { kind: 'parts', parts: { caption: 'optional', alt: 'optional' } },
  },
  'title-block': {
    tag: 'title-block',
    about: 'The head of a brief.',
    attributes: { id: ID },
    content: { kind: 'parts', parts: { kicker: 'optional', title: 'once', message: 'optional', byline: 'optional' } },
  },
  kicker: { tag: 'kicker', about: 'A line over the title.', attributes: {}, content: INLINE },
  title: { tag: 'title', about: 'The title; of a chart, what it shows.', attributes: {}, content: INLINE },
  subtitle: { tag: 'subtitle', about: 'Measure, unit and period.', attributes: {}, content: INLINE },
  message: { tag: 'message', about: 'The whole brief in one sentence.', attributes: {}, content: INLINE },
  byline: { tag: 'byline', about: 'Author, publisher, date.', attributes: {}, content: INLINE },
  caption: { tag: 'caption', about: 'The caption.', attributes: {}, content: INLINE },
  source: { tag: 'source', about: 'Where the figures come from.', attributes: {}, content: INLINE },
  alt: { tag: 'alt', about: 'What the picture says, in words.', attributes: {}, content: INLINE },
  columns: {
    tag: 'columns',
    about: 'Side by side, kept together.',
    attributes: { id: ID },
    content: { kind: 'parts', parts: { column: 'any' } },
  },
  column: {
    tag: 'column',
    about: 'One column.',
    attributes: { width: SHARE },
    content: { kind: 'flow', blocks: COLUMN_BLOCKS },
  },
  definitions: {
    tag: 'definitions',
    about: 'Terms and what they mean, in turn.',
    attributes: { id: ID },
    content: { kind: 'parts', parts: { term: 'any', definition: 'any' } },
  },
  term: { tag: 'term', about: 'A term.', attributes: {}, content: INLINE },
  definition: { tag: 'definition', about: 'What the term before it means.', attributes: {}, content: INLINE },
  timeline: {
    tag: 'timeline',
    about: 'What happened or is planned when, from top to bottom; briefs only.',
    attributes: { id: ID },
    content: { kind: 'parts', parts: { moment: 'any' } },
  },
  moment: {
    tag: 'moment',
    about: 'One point of a timeline.',
    attributes: {},
    content: { kind: 'parts', parts: { when: 'once', what: 'once' } },
  },
  when: { tag: 'when', about: 'The date, in a few words.', attributes: {}, content: INLINE },
  what: { tag: 'what', about: 'What happens then.', attributes: {}, content: INLINE },
  code: {
    tag: 'code',
    about: 'Lines kept as they are written, less the indent that all of them share; briefs only.',
    attributes: { id: ID },
    content: { kind: 'inline' },
  },
  contents: {
    tag: 'contents',
    about: 'A table of contents: the headings of the brief with their pages; `<title>` stands over it.',
    attributes: { id: ID, depth: { type: 'count', about: 'levels of headings that are shown; 2 where absent' } },
    content: { kind: 'parts', parts: { title: 'optional' } },
  },
  'figure-sources': {
    tag: 'figure-sources',
    about:
      'Where the figures of the brief come from: its sources, then each place by the number of its mark, with the words there and the figures that stand on it; derived figures with their formulas. Once, behind what it tells of.',
    attributes: { id: ID },
    content: { kind: 'empty' },
  },
  'page-break': { tag: 'page-break', about: 'A new page.', attributes: {}, content: { kind: 'empty' } },
  'column-break': {
    tag: 'column-break',
    about: 'A new column, in a section with `columns`; behind the last one, a new page.',
    attributes: {},
    content: { kind: 'empty' },
  },
} as const satisfies Record<string, ElementSpec>;

export type BlockElement = keyof typeof BLOCK_ELEMENTS;
