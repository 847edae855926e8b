import { blankPage } from './open-page.js';
import type { ColumnSet, PageBox } from './page-box.js';
import type { PageFormat } from './page-plan.js';
import { breakPage, setBox } from './set-box.js';
import { openWithFloats, turnPage } from './set-strips.js';
import type { ClosedPage, Setting } from './setting.js';

/** Where the setting of boxes in columns begins or has ended. */
export interface ColumnPlace {
  readonly box: number;
  /** The first strip of it that is not set. */
  readonly strip: number;
  /** Floats in columns that wait. */
  readonly waiting: readonly number[];
}

export interface ColumnInput {
  readonly boxes: readonly PageBox[];
  readonly set: ColumnSet;
  readonly format: PageFormat;
  readonly landscape: boolean;
  readonly from: ColumnPlace;
  /** Behind the last box. */
  readonly end: number;
  /** Height on the page at which the columns begin, and how high each is. */
  readonly top: number;
  readonly height: (column: number) => number;
  /** What fits in no column is set all the same. */
  readonly forcing: boolean;
  /** Floats from this box on wait, since one over all columns does. */
  readonly hold: number;
  /** Floats over all columns that stand on the page already. */
  readonly standing: ReadonlySet<number>;
}

/** The columns of one page. */
export interface ColumnFill {
  readonly columns: readonly ClosedPage[];
  readonly at: ColumnPlace;
  /** Everything is set. */
  readonly complete: boolean;
  /** Floats over all columns that were come past, in order. */
  readonly across: readonly number[];
  /** Bottom of the lowest column. */
  readonly bottom: number;
  /** Footnotes that are marked here, in the order of their marks; they stand at the foot of the page, not here. */
  readonly feet: readonly number[];
  readonly tooTall: readonly number[];
}

/** Boxes set in columns of given heights, one column after the other, by the rules of pages; as far as they go. */
export function fillColumns(input: ColumnInput): ColumnFill {
  const { boxes, set, end, from, top } = input;
  const setting = columnSetting(input);
  const across: number[] = [];
  openWithFloats(setting);
  let { box, strip } = from;
  while (box < end && !setting.stopped) {
    if (boxes[box]!.columns !== set) {
      const stands = input.standing.has(box);
      if (!stands) across.push(box);
      if (!stands || boxes[box]!.floatTo === 'bottom') setting.hold = Math.min(setting.hold, box);
      box++;
      continue;
    }
    if (boxes[box]!.columnBreakBefore && strip === 0) breakPage(setting);
    if (setting.stopped) break;
    strip = setBox(setting, box, strip);
    if (strip < boxes[box]!.strips.length) break;
    box++;
    strip = 0;
  }
  while (!setting.stopped && setting.waiting.length > 0) turnPage(setting);
  if (!setting.stopped || setting.closed.length < set.count) turnPage(setting);
  const { closed: columns, waiting } = setting;
  return {
    columns,
    at: { box, strip, waiting },
    complete: box === end && waiting.length === 0,
    across,
    bottom: Math.max(top, ...columns.filter(({ parts }) => parts.length > 0).map(({ bottom }) => bottom)),
    feet: columns.flatMap(({ feet }) => feet.map(({ foot }) => foot)),
    tooTall: [...setting.tooTall],
  };
}

/** Columns as pages: footnotes are counted, but take no room. */
function columnSetting(input: ColumnInput): Setting {
  const { boxes, end, format, top, height, landscape } = input;
  const known = new Set<number>();
  const isKnown = (foot: number): boolean => known.has(foot) || format.isKnown?.(foot) === true;
  return {
    boxes,
    end,
    format: { ...format, height: top + height(0), footLines: () => [], footGap: 0, footLead: 0, isKnown },
    landscape,
    closed: [],
    known,
    page: blankPage(top),
    waiting: [...input.from.waiting],
    tooTall: new Set(),
    lacks: new Map(),
    limit: { count: input.set.count, top, height, forcing: input.forcing },
    stopped: false,
    hold: input.hold,
    apart: false,
    holdsColumns: () => true,
  };
}
