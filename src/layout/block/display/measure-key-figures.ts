import type { ResolvedKeyFigure, ResolvedKeyFigures } from '../../../resolve/resolved-block.js';
import type { Item, ShapeItem } from '../../../scene/item.js';
import type { Line } from '../../../scene/text.js';
import { themeColour } from '../../../theme/theme.js';
import type { LayoutState } from '../../layout-state.js';
import { pageBox, wholeStrip } from '../../paginate/page-box.js';
import type { PlacedLeaf } from '../../structure/draft.js';
import { node, slot } from '../../structure/draft.js';
import { type Column, setColumn } from '../../text/set-column.js';
import type { BlockScope } from '../block-scope.js';
import { footDrafts, footMarks } from '../text/foot-marks.js';
import { FIGURE_GUTTER, figureColumns, figureParagraphs, fitValues } from './key-figures.js';
import type { MeasuredBlocks } from '../measured.js';
import { textItem } from '../text/text-item.js';

/** The space between rows of figures, in points. */
const ROW_GAP = 14;
/** Hairline over each figure: its width and the space under it, in points. */
const RULE = 0.75;
const RULE_GAP = 5;

interface Grid {
  readonly cells: readonly { readonly x: number; readonly y: number; readonly column: Column }[];
  readonly cellWidth: number;
  readonly height: number;
}

/** Key figures in a row (in rows of equal length where there are more than four), each under a hairline, never parted; labels and notes in lines of near equal length. */
export function measureKeyFigures(block: ResolvedKeyFigures, scope: BlockScope): MeasuredBlocks {
  const { state, width, id } = scope;
  const columns = figureColumns(block.figures.length, width);
  const cellWidth = (width - FIGURE_GUTTER * (columns - 1)) / columns;
  const figures = fitValues(block.figures, cellWidth, state);
  const grid = gridOf(figures, columns, cellWidth, state);
  const paragraphs = figures.flatMap(figureParagraphs);
  const space = state.floatSpace;
  const box = pageBox(wholeStrip(grid.height, footMarks(paragraphs)), { spaceBefore: space, spaceAfter: space });
  const drafts = figures.map((figure, index) => {
    const parts = figureParagraphs(figure).map((_, part) => node('P', [slot(`${id}.${index + 1}/${part}`)]));
    return node('LI', [node('LBody', parts)]);
  });
  return {
    measured: [{ box, place: (_, at) => placeGrid(grid, figures, id, at, state) }],
    drafts: [node('L', drafts, { numbering: 'None' }), ...footDrafts(paragraphs)],
  };
}

function gridOf(figures: readonly ResolvedKeyFigure[], columns: number, cellWidth: number, state: LayoutState): Grid {
  const set = figures.map((figure) => setColumn(figureParagraphs(figure), cellWidth, state, true));
  const cells: Grid['cells'][number][] = [];
  let y = 0;
  for (let first = 0; first < set.length; first += columns) {
    const row = set.slice(first, first + columns);
    const top = y;
    cells.push(...row.map((column, index) => ({ x: index * (cellWidth + FIGURE_GUTTER), y: top, column })));
    y += RULE_GAP + Math.max(...row.map((column) => column.height)) + ROW_GAP;
  }
  return { cells, cellWidth, height: Math.max(0, y - ROW_GAP) };
}

function placeGrid(
  grid: Grid,
  figures: readonly ResolvedKeyFigure[],
  id: string,
  at: { readonly x: number; readonly y: number },
  state: LayoutState,
): { readonly items: readonly Item[]; readonly leaves: readonly PlacedLeaf[] } {
  const items: Item[] = [];
  const leaves: PlacedLeaf[] = [];
  grid.cells.forEach(({ x, y, column }, index) => {
    const figure = figures[index]!;
    const cellId = `${id}.${index + 1}`;
    const rect = { x: at.x + x, y: at.y + y, width: grid.cellWidth, height: RULE_GAP + column.height };
    const paragraphs = figureParagraphs(figure);
    const lines: readonly Line[] = column.lines;
    const name = state.locale.phrase('item-key-figures', String(index + 1));
    items.push(hairline(cellId, rect, state));
    const text = { ...rect, y: rect.y + RULE_GAP, height: column.height };
    items.push(textItem({ id: cellId, name, rect: text, paragraphs, lines, origin: figure.origin }));
    paragraphs.forEach((_, part) => {
      leaves.push({ slot: `${cellId}/${part}`, leaf: { role: 'leaf', item: cellId, paragraph: part } });
    });
  });
  return { items, leaves };
}

function hairline(
  id: string,
  rect: { readonly x: number; readonly y: number; readonly width: number },
  state: LayoutState,
): ShapeItem {
  const fill = themeColour(state.theme, 'ink') ?? { hex: state.theme.colours.dk1, slot: 'dk1' as const };
  return {
    kind: 'shape',
    geometry: 'rectangle',
    id: `${id}/rule`,
    name: state.locale.phrase('item-decoration', id),
    rect: { x: rect.x, y: rect.y, width: rect.width, height: RULE },
    fill,
    furniture: true,
  };
}
