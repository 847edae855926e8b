import type { ResolvedBrief } from '../../resolve/resolved-document.js';
import { measureBlocks } from '../block/measure-blocks.js';
import type { Measured, MeasuredBlocks } from '../block/measured.js';
import type { LayoutState } from '../layout-state.js';
import type { PagePlan, Pagination } from '../paginate/page-plan.js';
import { paginate } from '../paginate/paginate.js';
import { pageShape } from '../page-shape.js';
import { FOOT_GAP, FOOT_LEAD, measureFootnotes } from './footnotes.js';

/** A brief measured and paginated. */
export interface FilledPages extends MeasuredBlocks {
  readonly notes: ReadonlyMap<number, Measured>;
  readonly plans: readonly PagePlan[];
  readonly tooTall: readonly number[];
}

/** Passes over a brief at most, the last one final. */
const PASSES = 4;
/** A chart is drawn lower by at most this share of its height to stand in its place, and never lower than this, in points. */
const SQUEEZE = 0.25;
const LEAST_HEIGHT = 90;

/**
 * The pages of a brief. A chart that misses its place by a little is drawn lower and the brief paginated anew, so that it
 * need not leave a gap behind; what the passes had to say is told once, for the last of them.
 */
export function fillPages(brief: ResolvedBrief, state: LayoutState): FilledPages {
  let chartHeights = state.chartHeights;
  for (let pass = 1; ; pass++) {
    const attempt: LayoutState = { ...state, chartHeights, diagnostics: [] };
    const { filled, pagination } = fillOnce(brief, attempt);
    const lower = pass < PASSES ? squeezed(filled.measured, pagination, chartHeights) : [];
    if (lower.length === 0) {
      state.diagnostics.push(...attempt.diagnostics);
      return filled;
    }
    chartHeights = new Map([...chartHeights, ...lower]);
  }
}

function fillOnce(
  brief: ResolvedBrief,
  state: LayoutState,
): { readonly filled: FilledPages; readonly pagination: Pagination } {
  const { width } = pageShape(state.theme.brief, false);
  const blocks = measureBlocks(brief.blocks, { state, width, id: '' });
  const notes = measureFootnotes(brief.notes, width, state);
  const boxes = blocks.measured.map(({ box }) => box);
  const pagination = paginate(boxes, {
    height: state.pageHeight,
    landscapeHeight: pageShape(state.theme.brief, true).height,
    grid: state.grid,
    footLines: (number) => noteOf(notes, number).box.strips.map((strip) => strip.height),
    footGap: FOOT_GAP,
    footLead: FOOT_LEAD,
  });
  return { filled: { ...blocks, notes, plans: pagination.pages, tooTall: pagination.tooTall }, pagination };
}

/** New heights for the charts of the first figure that misses its place by little; none where there is no such figure. */
function squeezed(
  measured: readonly Measured[],
  { lacks }: Pagination,
  lowered: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  for (const [box, lack] of lacks) {
    const charts = measured[box]!.charts ?? [];
    const low = charts.map(({ id, height }) => [id, height - lack - 0.1] as const);
    const fits = charts.every(
      ({ id, height }) => !lowered.has(id) && lack <= SQUEEZE * height && height - lack >= LEAST_HEIGHT,
    );
    if (low.length > 0 && fits) return low;
  }
  return [];
}

/** The measured note of a number; throws where a mark has none. */
export function noteOf(notes: ReadonlyMap<number, Measured>, number: number): Measured {
  const note = notes.get(number);
  if (!note) throw new Error(`Note ${number} is marked but was never measured`);
  return note;
}
