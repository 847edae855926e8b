import type { ContentsEntry, ResolvedContents } from '../../../resolve/resolved-block.js';
import type { Paragraph } from '../../../scene/text.js';
import { type LayoutState, styleOf } from '../../layout-state.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import { type Draft, type DraftNode, node, slot } from '../../structure/draft.js';
import type { BlockScope } from '../block-scope.js';
import { measureAttached } from './measure-attached.js';
import { measureParagraph } from './measure-paragraph.js';
import { heightOf, type Measured, type MeasuredBlocks, together, wholePart } from '../measured.js';

/** Indent of each level below the first, and the least space between a title and its page number, in em. */
const INDENT_EM = 1.5;
const GAP_EM = 1.5;
/** Widest page number that room is kept for, so that the numbers themselves never move a line. */
const WIDEST_NUMBER = '888';
/** Least space below the title, in points. */
const TITLE_GAP = 6;
/** Space above an entry of the first level, as a share of the leading. */
const SPACE = 0.35;

/** A table of contents: titles indented by level, page numbers at the right edge, nothing between. */
export function measureContents(contents: ResolvedContents, scope: BlockScope): MeasuredBlocks {
  const { state, id } = scope;
  const title = measureAttached(contents.title, 'title', scope).map((one): Measured => ({
    ...one,
    box: { ...one.box, keepWithNext: true, spaceAfter: Math.max(one.box.spaceAfter, TITLE_GAP) },
  }));
  const least = Math.min(...contents.entries.map(({ level }) => level));
  const entries = contents.entries.map((entry, index) => measureEntry(entry, index, least, scope));
  const last = entries.at(-1);
  const spaced = last ? [...entries.slice(0, -1), { ...last, box: { ...last.box, spaceAfter: state.floatSpace } }] : [];
  const caption = contents.title ? [node('Caption', [slot(`${id}/title`)])] : [];
  const items = itemNodes(contents.entries, 0, contents.entries.length, id);
  return { measured: [...title, ...spaced], drafts: [node('TOC', [...caption, ...items])] };
}

function measureEntry(entry: ContentsEntry, index: number, least: number, { state, width, id }: BlockScope): Measured {
  const style = entryStyle(entry.title, state);
  const depth = entry.level - least;
  const strong = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    style,
    runs: depth === 0 ? paragraph.runs.map((run) => ({ ...run, strong: true })) : paragraph.runs,
  });
  const { size, leading } = state.styles.get(style)!;
  const probe = strong({ ...entry.page, runs: [{ text: WIDEST_NUMBER }] });
  const numberWidth = state.text.widths(probe, state.styles.get(style)!).natural;
  const left = depth * INDENT_EM * size;
  const name = state.locale.phrase('item-text', `${id}.${index + 1}`);
  const titleWidth = width - left - numberWidth - GAP_EM * size;
  const base = { name, origin: entry.title.runs[0]?.origin };
  const title = measureParagraph(
    { ...base, paragraph: strong(entry.title), id: `${id}.${index + 1}`, width: titleWidth },
    state,
  );
  const page = measureParagraph(
    { ...base, paragraph: strong(entry.page), id: `${id}.${index + 1}/page`, width: numberWidth },
    state,
  );
  // The number stands on the title's last line, where the eye leaves it.
  const lower = heightOf(title) - heightOf(page);
  return {
    box: pageBox(wholeStrip(heightOf(title)), { spaceBefore: depth === 0 && index > 0 ? SPACE * leading : 0 }),
    place: (_, at) =>
      together([
        title.place(wholePart(title), { x: at.x + left, y: at.y }),
        page.place(wholePart(page), { x: at.x + width - numberWidth, y: at.y + lower }),
      ]),
  };
}

/** The entries' style without the indents and the justification of running text, under a name of its own. */
function entryStyle(paragraph: Paragraph, state: LayoutState): string {
  const style = styleOf(state, paragraph);
  const name = `${style.name}@contents`;
  const plain = { ...style, name, firstLineIndentEm: 0, indent: 0, align: 'start', tabularFigures: true } as const;
  state.styles.set(name, plain);
  return name;
}

/** Entries from `from` to `to` as items; those of a deeper level stand in a list inside the item above them. */
function itemNodes(entries: readonly ContentsEntry[], from: number, to: number, id: string): readonly DraftNode[] {
  const items: DraftNode[] = [];
  let at = from;
  while (at < to) {
    const { level } = entries[at]!;
    let end = at + 1;
    while (end < to && entries[end]!.level > level) end++;
    const own: Draft = node('P', [slot(`${id}.${at + 1}`), slot(`${id}.${at + 1}/page`)]);
    const inner = end > at + 1 ? [node('TOC', itemNodes(entries, at + 1, end, id))] : [];
    items.push(node('TOCI', [own, ...inner]));
    at = end;
  }
  return items;
}
