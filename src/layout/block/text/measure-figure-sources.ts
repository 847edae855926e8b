import type { FigureSourceEntry, ResolvedFigureSources } from '../../../resolve/resolved-block.js';
import { styleOf } from '../../layout-state.js';
import { node, slot } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { type Measured, type MeasuredBlocks, together, wholePart } from '../measured.js';
import { measureParagraph } from './measure-paragraph.js';

/** Between the numbers and the words beside them, in points. */
const GAP = 5;

/** The sources in full, then the entries: numbers in a column of their own, the words of each beside it, over pages and columns. */
export function measureFigureSources(block: ResolvedFigureSources, scope: BlockScope): MeasuredBlocks {
  const { state, width, id } = scope;
  const name = state.locale.phrase('item-text', id);
  const sources = block.sources.map((paragraph, index): Measured => {
    const input = { paragraph, id: `${id}.source-${index + 1}`, name, width, origin: block.origin };
    return measureParagraph({ ...input, rules: { keepWithNext: true } }, state);
  });
  const numbers = block.entries.map(({ number }) => state.text.widths(number, styleOf(state, number)).natural);
  const left = Math.max(0, ...numbers) + GAP;
  const entries = block.entries.map((entry, index) => measureEntry(entry, `${id}.${index + 1}`, left, scope));
  const items = block.entries.map((_, index) => {
    const own = `${id}.${index + 1}`;
    return node('LI', [node('Lbl', [slot(`${own}.number`)]), node('LBody', [slot(`${own}.body`)])]);
  });
  const heads = block.sources.map((_, index) => node('P', [slot(`${id}.source-${index + 1}`)]));
  const list = items.length === 0 ? [] : [node('L', items, { numbering: 'Decimal' })];
  return { measured: [...sources, ...entries], drafts: [...heads, ...list] };
}

function measureEntry(entry: FigureSourceEntry, id: string, left: number, { state, width }: BlockScope): Measured {
  const name = state.locale.phrase('item-text', id);
  const number = measureParagraph({ paragraph: entry.number, id: `${id}.number`, name, width: left }, state);
  const body = measureParagraph({ paragraph: entry.body, id: `${id}.body`, name, width: width - left }, state);
  return {
    ...body,
    mark: { names: [entry.destination] },
    place: (part, at) => {
      const words = body.place(part, { x: at.x + left, y: at.y });
      return part.from === 0 ? together([number.place(wholePart(number), at), words]) : words;
    },
  };
}
