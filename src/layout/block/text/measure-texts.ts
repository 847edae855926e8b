import type { ResolvedBlock } from '../../../resolve/resolved-block.js';
import type { StructureRole } from '../../../scene/structure.js';
import type { Paragraph } from '../../../scene/text.js';
import { node, slot } from '../../structure/draft.js';
import { paragraphNodes } from '../../structure/paragraph-nodes.js';
import type { BlockScope } from '../block-scope.js';
import type { Measured, MeasuredBlocks } from '../measured.js';
import { footDrafts } from './foot-marks.js';
import { measureParagraph } from './measure-paragraph.js';

/** A heading: lines of near equal length, never parted from what follows; a bookmark. */
export function measureHeading(block: Extract<ResolvedBlock, { kind: 'heading' }>, scope: BlockScope): MeasuredBlocks {
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
export function measureTexts(
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
export function measureCode(block: Extract<ResolvedBlock, { kind: 'code' }>, scope: BlockScope): MeasuredBlocks {
  const { measured } = measureTexts([block.paragraph], scope, block.origin);
  const space = scope.state.floatSpace / 2;
  const apart = measured.map((one) => ({ ...one, box: { ...one.box, spaceBefore: space, spaceAfter: space } }));
  return { measured: apart, drafts: [node('P', [node('Code', [slot(scope.id)])])] };
}

/** Words of someone, with who said it kept below them. */
export function measureQuote(block: Extract<ResolvedBlock, { kind: 'quote' }>, scope: BlockScope): MeasuredBlocks {
  const quote = measureTexts([block.paragraph], scope, block.origin);
  const by = block.by && measureTexts([block.by], { ...scope, id: `${scope.id}.by` }, block.origin);
  const [first, ...rest] = quote.measured;
  const kept = first && by ? [{ ...first, box: { ...first.box, keepWithNext: true } }, ...rest] : quote.measured;
  return {
    measured: [...kept, ...(by?.measured ?? [])],
    drafts: [node('BlockQuote', [...quote.drafts, ...(by?.drafts ?? [])])],
  };
}
