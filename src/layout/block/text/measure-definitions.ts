import type { ResolvedDefinitions } from '../../../resolve/resolved-block.js';
import { styleOf } from '../../layout-state.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import { node, slot } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { footDrafts } from './foot-marks.js';
import { measureParagraph } from './measure-paragraph.js';
import { heightOf, type Measured, type MeasuredBlocks, together, wholePart } from '../measured.js';

/** Largest share of the width that terms take, and the space between a term and its definition in points. */
const TERM_SHARE = 0.3;
const GAP = 12;

/** Terms in a column as wide as the widest of them, definitions beside; each pair stays whole, and none stands alone at the foot or head of a page. */
export function measureDefinitions(block: ResolvedDefinitions, scope: BlockScope): MeasuredBlocks {
  const { state, width, id } = scope;
  const widths = block.entries.map(({ term }) => state.text.widths(term, styleOf(state, term)).natural);
  const termWidth = Math.min(TERM_SHARE * width, Math.max(0, ...widths));
  const pairs = block.entries.map((entry, index) => measureEntry(entry, `${id}.${index + 1}`, termWidth, scope));
  const measured = pairs.map((pair, index): Measured => {
    const last = pairs.length - 1;
    const keepWithNext = index < last && (index === 0 || index === last - 1);
    // The list stands farther from what is around it than its pairs from each other.
    const spaceBefore = (index === 0 ? 2 : 1) * pair.box.spaceBefore;
    const spaceAfter = (index === last ? 2 : 1) * pair.box.spaceAfter;
    return { ...pair, box: { ...pair.box, keepWithNext, spaceBefore, spaceAfter } };
  });
  const items = block.entries.map((_, index) => {
    const entryId = `${id}.${index + 1}`;
    return node('LI', [node('Lbl', [slot(`${entryId}.term`)]), node('LBody', [slot(`${entryId}.definition`)])]);
  });
  const paragraphs = block.entries.flatMap(({ term, definition }) => [term, definition]);
  return { measured, drafts: [node('L', items, { numbering: 'None' }), ...footDrafts(paragraphs)] };
}

function measureEntry(
  { term, definition, origin }: ResolvedDefinitions['entries'][number],
  id: string,
  termWidth: number,
  { state, width }: BlockScope,
): Measured {
  const name = state.locale.phrase('item-text', id);
  const left = termWidth + GAP;
  const termBox = measureParagraph({ paragraph: term, id: `${id}.term`, name, width: termWidth, origin }, state);
  const textBox = measureParagraph(
    { paragraph: definition, id: `${id}.definition`, name, width: width - left, origin },
    state,
  );
  const feet = [...termBox.box.strips, ...textBox.box.strips].flatMap((strip) => strip.feet);
  const { spaceBefore, spaceAfter, onGrid } = textBox.box;
  return {
    box: pageBox(wholeStrip(Math.max(heightOf(termBox), heightOf(textBox)), feet), { spaceBefore, spaceAfter, onGrid }),
    place: (_, at) =>
      together([termBox.place(wholePart(termBox), at), textBox.place(wholePart(textBox), { x: at.x + left, y: at.y })]),
  };
}
