import { noteDestination, noteMarkDestination, type ResolvedNote } from '../../resolve/resolved-document.js';
import type { ShapeItem } from '../../scene/item.js';
import { themeColour } from '../../theme/theme.js';
import { footSlot } from '../block/text/foot-marks.js';
import { measureParagraph } from '../block/text/measure-paragraph.js';
import { type Measured, type MeasuredPart, type Placed, together } from '../block/measured.js';
import { placePart } from '../block/stack.js';
import type { LayoutState } from '../layout-state.js';

/** Space above the first footnote of a page, with the rule in it; the rule's length and width; space below each note. In points. */
export const FOOT_LEAD = 14;
const RULE = { above: 8, length: 72, width: 0.5 };
export const FOOT_GAP = 2;

/** The notes of a brief by number, each with its number before it, which leads back to the mark in the text. */
export function measureFootnotes(
  notes: readonly ResolvedNote[],
  width: number,
  state: LayoutState,
): ReadonlyMap<number, Measured> {
  return new Map(
    notes.map(({ number, paragraph }) => {
      const link = { kind: 'destination', name: noteMarkDestination(number) } as const;
      const mark = { text: String(number), position: 'superscript', figure: { kind: 'ordinal' }, link } as const;
      const numbered = { ...paragraph, runs: [mark, { text: '\u2002' }, ...paragraph.runs] };
      const name = state.locale.phrase('note-number', number);
      const measured = measureParagraph({ paragraph: numbered, id: footSlot(number), name, width }, state);
      return [number, { ...measured, mark: { names: [noteDestination(number)] } }];
    }),
  );
}

/** A footnote, or the lines of it that stand on one page. */
export interface Foot {
  readonly measured: Measured;
  readonly part: MeasuredPart;
}

/** The footnotes of a page under their rule, the last one's end at `bottom`. */
export function placeFootnotes(
  feet: readonly Foot[],
  area: { readonly x: number; readonly bottom: number; readonly page: number },
  state: LayoutState,
): Placed {
  if (feet.length === 0) return together([]);
  const top = area.bottom - FOOT_LEAD - feet.reduce((sum, foot) => sum + footHeight(foot), 0);
  const rule: ShapeItem = {
    kind: 'shape',
    geometry: 'rectangle',
    id: `page${area.page + 1}/footrule`,
    name: state.locale.phrase('item-decoration', area.page + 1),
    rect: { x: area.x, y: top + RULE.above, width: RULE.length, height: RULE.width },
    fill: themeColour(state.theme, 'muted') ?? { slot: 'dk2', hex: state.theme.colours.dk2 },
    furniture: true,
  };
  let y = top + FOOT_LEAD;
  const placed = feet.map((foot) => {
    const at = { x: area.x, y };
    y += footHeight(foot);
    return placePart(foot.measured, foot.part, at);
  });
  return together([{ items: [rule], leaves: [] }, ...placed]);
}

function footHeight({ measured, part }: Foot): number {
  const strips = measured.box.strips.slice(part.from, part.to);
  return strips.reduce((sum, strip) => sum + strip.height, FOOT_GAP);
}
