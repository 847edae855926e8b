import type { Locale } from '../../locale/locale.js';
import { plainRuns } from '../../resolve/inline/plain-text.js';
import type { ResolvedBlock, ResolvedChart, ResolvedTable } from '../../resolve/resolved-block.js';
import type { ResolvedDocument, ResolvedSlide } from '../../resolve/resolved-document.js';
import type { Paragraph } from '../../scene/text.js';

/** A chart or a table of a document, with the words that stand over and under it. */
export interface ShownPart<Block extends ResolvedChart | ResolvedTable = ResolvedChart | ResolvedTable> {
  readonly block: Block;
  /** Its own title or caption, else the title of its slide; empty where it has none. */
  readonly title: string;
  readonly subtitle: string;
  /** Its own source line, else that of its slide; empty where it has none. */
  readonly source: string;
}

/** The charts and tables of a document, in its order. */
export function shownParts(document: ResolvedDocument, locale: Locale): readonly ShownPart[] {
  if (document.kind === 'brief') return document.blocks.flatMap(within).map((block) => partOf(block, locale));
  return document.slides.flatMap((slide) =>
    slide.frames.flatMap(({ blocks }) => blocks.flatMap(within).map((block) => partOf(block, locale, slide))),
  );
}

function within(block: ResolvedBlock): readonly (ResolvedChart | ResolvedTable)[] {
  switch (block.kind) {
    case 'chart':
    case 'table':
      return [block];
    case 'section':
    case 'callout':
      return block.blocks.flatMap(within);
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(within));
    default:
      return [];
  }
}

function partOf(block: ResolvedChart | ResolvedTable, locale: Locale, slide?: ResolvedSlide): ShownPart {
  const own = block.kind === 'chart' ? (block.title ?? block.caption) : block.caption;
  const title = unnumbered(words(own), block.label) || (slide?.plainTitle ?? '');
  const source =
    (block.kind === 'chart' ? withoutMarks(block.source, locale) : '') || withoutMarks(slide?.source.at(-1), locale);
  return { block, title, subtitle: block.kind === 'chart' ? words(block.subtitle) : '', source };
}

/** A title without its number: “图1 …”, “Figure 1. …”. */
function unnumbered(title: string, label: string): string {
  if (label === '' || !title.startsWith(label)) return title;
  return title.slice(label.length).replace(/^[\s.．：:]+/u, '');
}

/** A source line without marks of notes, “Source: [2]”, which lead nowhere outside the document. */
function withoutMarks(paragraph: Paragraph | undefined, locale: Locale): string {
  if (!paragraph) return '';
  const runs = paragraph.runs.filter(({ link }) => link?.kind !== 'destination');
  const text = plainRuns(runs);
  if (runs.length === paragraph.runs.length) return text;
  const leads = (['source-line', 'sources-line'] as const).map((key) => locale.phrase(key, '').trim());
  const lead = leads.find((each) => text.endsWith(each));
  return lead === undefined ? text : text.slice(0, -lead.length).trim();
}

function words(paragraph: Paragraph | undefined): string {
  return paragraph ? plainRuns(paragraph.runs) : '';
}
