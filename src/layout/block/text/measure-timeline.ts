import type { ResolvedTimeline } from '../../../resolve/resolved-block.js';
import type { ShapeItem } from '../../../scene/item.js';
import { themeColour } from '../../../theme/theme.js';
import { type LayoutState, styleOf } from '../../layout-state.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import { node, slot } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { footDrafts } from './foot-marks.js';
import { measureParagraph } from './measure-paragraph.js';
import { heightOf, type Measured, type MeasuredBlocks, type Spot, together, wholePart } from '../measured.js';

/** Largest share of the width that dates take. */
const DATE_SHARE = 0.3;
/** From the dates to the line of time, and from it to the words; the line's width and its dots' size; all in points. */
const GAP = 12;
const LINE = 0.75;
const DOT = 5;
/** Space below a moment, where the line goes on, in points. */
const SPACE = 8;

/** Dates beside a line of time with a dot for each, words at its right; a moment is never parted. */
export function measureTimeline(block: ResolvedTimeline, scope: BlockScope): MeasuredBlocks {
  const { state, width, id } = scope;
  const widths = block.moments.map(({ when }) => state.text.widths(when, styleOf(state, when)).natural);
  const dateWidth = Math.min(DATE_SHARE * width, Math.max(0, ...widths));
  const last = block.moments.length - 1;
  const measured = block.moments.map((moment, index) => {
    const line = { before: index > 0, after: index < last };
    return measureMoment(moment, `${id}.${index + 1}`, dateWidth, line, scope);
  });
  const items = block.moments.map((_, index) => {
    const own = `${id}.${index + 1}`;
    return node('LI', [node('Lbl', [slot(`${own}.when`)]), node('LBody', [slot(`${own}.what`)])]);
  });
  const paragraphs = block.moments.flatMap(({ when, what }) => [when, what]);
  return { measured, drafts: [node('L', items, { numbering: 'None' }), ...footDrafts(paragraphs)] };
}

interface TimeLine {
  readonly before: boolean;
  readonly after: boolean;
}

function measureMoment(
  { when, what, origin }: ResolvedTimeline['moments'][number],
  id: string,
  dateWidth: number,
  line: TimeLine,
  { state, width }: BlockScope,
): Measured {
  const name = state.locale.phrase('item-text', id);
  const left = dateWidth + 2 * GAP + DOT;
  const date = measureParagraph({ paragraph: when, id: `${id}.when`, name, width: dateWidth, origin }, state);
  const words = measureParagraph({ paragraph: what, id: `${id}.what`, name, width: width - left, origin }, state);
  const feet = [...date.box.strips, ...words.box.strips].flatMap((strip) => strip.feet);
  const height = Math.max(heightOf(date), heightOf(words)) + (line.after ? SPACE : 0);
  const space = state.floatSpace / 2;
  const rules = { spaceBefore: line.before ? 0 : space, spaceAfter: line.after ? 0 : space };
  return {
    box: pageBox(wholeStrip(height, feet), rules),
    place: (_, at) => {
      const centre = { x: at.x + dateWidth + GAP + DOT / 2, y: at.y + styleOf(state, when).leading / 2 };
      const marks = timeMarks(id, centre, { from: at.y, to: at.y + height }, line, state);
      const placed = [date.place(wholePart(date), at), words.place(wholePart(words), { x: at.x + left, y: at.y })];
      return together([{ items: marks, leaves: [] }, ...placed]);
    },
  };
}

/** A dot on the line of time; the line itself reaches to the neighbours. */
function timeMarks(
  id: string,
  centre: Spot,
  extent: { readonly from: number; readonly to: number },
  line: TimeLine,
  { theme, locale }: LayoutState,
): readonly ShapeItem[] {
  const base = { kind: 'shape', name: locale.phrase('item-decoration', id), furniture: true } as const;
  const top = line.before ? extent.from : centre.y;
  const bottom = line.after ? extent.to : centre.y;
  const rule: ShapeItem = {
    ...base,
    geometry: 'rectangle',
    id: `${id}/line`,
    rect: { x: centre.x - LINE / 2, y: top, width: LINE, height: bottom - top },
    fill: themeColour(theme, 'rule') ?? { hex: theme.colours.accent4, slot: 'accent4' },
  };
  const dot: ShapeItem = {
    ...base,
    geometry: 'ellipse',
    id: `${id}/dot`,
    rect: { x: centre.x - DOT / 2, y: centre.y - DOT / 2, width: DOT, height: DOT },
    fill: themeColour(theme, 'accent') ?? { hex: theme.colours.accent1, slot: 'accent1' },
  };
  return bottom > top ? [rule, dot] : [dot];
}
