import type { FigureSourceEntry, ResolvedFigureSources } from '../../../resolve/resolved-block.js';
import { styleOf } from '../../layout-state.js';
import type { Paragraph } from '../../../scene/text.js';
import type { PageBox } from '../../paginate/page-box.js';
import { type Draft, node, slot } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { type Measured, type MeasuredBlocks, together, wholePart } from '../measured.js';
import { measureParagraph } from './measure-paragraph.js';

/** Between the numbers and the words beside them, in points. */
const GAP = 5;

/**
 * The sources in full, then the entries: numbers in a column of their own, the words of each beside it, a line for each of several
 * figures, over pages and columns.
 */
export function measureFigureSources(block: ResolvedFigureSources, scope: BlockScope): MeasuredBlocks {
  const { state, width, id } = scope;
  const name = state.locale.phrase('item-text', id);
  const sources = block.sources.map((paragraph, index): Measured => {
    const input = { paragraph, id: `${id}.source-${index + 1}`, name, width, origin: block.origin };
    return measureParagraph({ ...input, rules: { keepWithNext: true } }, state);
  });
  const numbers = block.entries.map(({ number }) => state.text.widths(number, styleOf(state, number)).natural);
  const left = Math.max(0, ...numbers) + GAP;
  const entries = block.entries.flatMap((entry, index) => measureEntry(entry, `${id}.${index + 1}`, left, scope));
  const items = block.entries.map((entry, index) => {
    const own = `${id}.${index + 1}`;
    return node('LI', [node('Lbl', [slot(`${own}.number`)]), node('LBody', bodySlots(entry, own))]);
  });
  const heads = block.sources.map((_, index) => node('P', [slot(`${id}.source-${index + 1}`)]));
  const list = items.length === 0 ? [] : [node('L', items, { numbering: 'Decimal' })];
  return { measured: [...sources, ...entries], drafts: [...heads, ...list] };
}

/** The words of an entry; paragraphs where it has a line for each figure. */
function bodySlots({ items }: FigureSourceEntry, id: string): readonly Draft[] {
  const body = slot(`${id}.body`);
  if (items.length === 0) return [body];
  return [node('P', [body]), ...items.map((_, index) => node('P', [slot(itemId(id, index))]))];
}

function itemId(id: string, index: number): string {
  return `${id}.figure-${index + 1}`;
}

function measureEntry(
  entry: FigureSourceEntry,
  id: string,
  left: number,
  { state, width }: BlockScope,
): readonly Measured[] {
  const name = state.locale.phrase('item-text', id);
  const number = measureParagraph({ paragraph: entry.number, id: `${id}.number`, name, width: left }, state);
  const text = (paragraph: Paragraph, own: string, rules: Partial<Omit<PageBox, 'strips'>>): Measured => {
    const measured = measureParagraph({ paragraph, id: own, name, width: width - left, rules }, state);
    return {
      ...measured,
      box: whole(measured.box),
      place: (part, at) => measured.place(part, { x: at.x + left, y: at.y }),
    };
  };
  const { spaceAfter } = styleOf(state, entry.body);
  const last = entry.items.length - 1;
  // A place stays with the first of its figures; the space that parts entries follows the last.
  const body = text(entry.body, `${id}.body`, last < 0 ? {} : { keepWithNext: true, spaceAfter: 0 });
  const items = entry.items.map((item, index) => text(item, itemId(id, index), index === last ? { spaceAfter } : {}));
  const first: Measured = {
    ...body,
    mark: { names: [entry.destination] },
    place: (part, at) => {
      const words = body.place(part, at);
      return part.from === 0 ? together([number.place(wholePart(number), at), words]) : words;
    },
  };
  return [first, ...items];
}

/** Lines of an entry that still stand together: parted, a formula cannot be read. */
const MOST_WHOLE = 6;

function whole(box: PageBox): PageBox {
  if (box.strips.length > MOST_WHOLE) return box;
  return { ...box, strips: box.strips.map((strip) => ({ ...strip, breakBefore: 'avoid' })) };
}
