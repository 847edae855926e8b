import { type ColumnRun, type ColumnsOnPage, columnsOnPage } from './columns-on-page.js';
import { addFloat } from './float-on-page.js';
import { holds, isBlank, type OpenPage } from './open-page.js';
import type { PageBox } from './page-box.js';
import { turnPage } from './set-strips.js';
import type { Setting } from './setting.js';

/** Of a page's height: columns that go on at the next page do not begin in less. */
const LEAST_HEIGHT = 0.08;

/**
 * Sets the boxes of a region in columns, from the first of them to the next box over the whole width, page by page.
 * Behind the last of them. Floats over all columns stand between columns that end and begin anew, or wait as on any page.
 */
export function setColumns(setting: Setting, first: number): number {
  const end = endOfRun(setting.boxes, first);
  const set = setting.boxes[first]!.columns!;
  let run: ColumnRun = { set, from: { box: first, strip: 0, waiting: [] }, end, standing: new Set(), later: [] };
  for (;;) {
    const parted = setAroundFloat(setting, run);
    if (parted) {
      run = parted;
      if (run.from.box >= end) return end;
      continue;
    }
    const taken = takeRun(setting, run);
    if (taken && !taken.laid.fill.complete && !isWorthwhile(setting, taken.laid)) {
      turnPage(setting);
      continue;
    }
    if (taken) {
      const { fill, page } = taken.laid;
      setting.page = page;
      for (const box of fill.tooTall) setting.tooTall.add(box);
      // None of them overtakes a float in columns.
      const first = fill.at.waiting[0] ?? Number.POSITIVE_INFINITY;
      const across = [...run.later, ...fill.across];
      setting.waiting.push(...across.filter((box) => box < first));
      if (fill.complete) return end;
      run = { ...run, from: fill.at, standing: taken.standing, later: across.filter((box) => box > first) };
    }
    turnPage(setting);
  }
}

/** True where a page holds the beginning of the columns that a box is the first of. */
export function holdsColumns(setting: Setting, page: OpenPage, index: number): boolean {
  const set = setting.boxes[index]!.columns;
  if (!set) return true;
  const end = endOfRun(setting.boxes, index);
  const run: ColumnRun = { set, from: { box: index, strip: 0, waiting: [] }, end, standing: new Set(), later: [] };
  const laid = columnsOnPage(setting, page, run);
  return laid !== undefined && (laid.fill.complete || isWorthwhile({ ...setting, page }, laid));
}

/** Behind the last box of a run in columns; floats over all columns are part of it where columns go on behind them. */
function endOfRun(boxes: readonly PageBox[], first: number): number {
  const { columns, landscape } = boxes[first]!;
  let end = first + 1;
  for (let next = end; next < boxes.length; next++) {
    const box = boxes[next]!;
    if (box.columns === columns && !(box.pageBreakBefore && next > first)) end = next + 1;
    else if (box.pageBreakBefore || !(box.apart || (box.float && box.landscape === landscape))) break;
    else if (box.columns !== undefined) break;
  }
  return end;
}

/** Columns that go on at the next page begin on this one only where there is room for some lines in each. */
function isWorthwhile({ page, format }: Setting, { fill, top }: ColumnsOnPage): boolean {
  if (isBlank(page)) return true;
  const used = fill.columns.every(({ parts }) => parts.length > 0);
  return used && fill.bottom - top >= LEAST_HEIGHT * format.height;
}

/**
 * The rest of a run behind its next float over all columns, where page holds that float below the columns before it, all of
 * them; undefined where there is no such float or it has to wait.
 */
function setAroundFloat(setting: Setting, run: ColumnRun): ColumnRun | undefined {
  const { boxes, waiting, format } = setting;
  const { set, from, end, standing, later } = run;
  if (waiting.length + later.length > 0) return undefined;
  let at = from.box;
  while (at < end && (boxes[at]!.columns === set || standing.has(at))) at++;
  const box = boxes[at];
  if (at >= end || !box || box.apart || box.floatTo !== 'place') return undefined;
  const any = at > from.box || from.waiting.length > 0;
  const above = any ? columnsOnPage(setting, setting.page, { ...run, end: at }) : undefined;
  if (any && !above?.fill.complete) return undefined;
  const whole = addFloat(above?.page ?? setting.page, at, boxes, format);
  if (!whole || !holds(whole, format)) return undefined;
  setting.page = whole;
  return { ...run, from: { box: at + 1, strip: 0, waiting: [] } };
}

interface Taken {
  readonly laid: ColumnsOnPage;
  /** Floats over all columns that stand on the page. */
  readonly standing: ReadonlySet<number>;
}

/** What the page takes of a run, with the floats at its top and foot that the columns come past; undefined for nothing. */
function takeRun(setting: Setting, run: ColumnRun): Taken | undefined {
  const { boxes, format } = setting;
  let page = setting.page;
  let laid = columnsOnPage(setting, page, run);
  for (const need of ['force', 'overflow'] as const) {
    if (isBlank(page) && !hasParts(laid)) laid = columnsOnPage(setting, page, run, need);
  }
  let standing: ReadonlySet<number> = run.standing;
  while (laid && laid.fill.across.length > 0 && setting.waiting.length + run.later.length === 0) {
    const next: number = laid.fill.across[0]!;
    const box = boxes[next]!;
    const passed =
      run.from.waiting.length > 0 || boxes.slice(run.from.box, next).some((one) => one.float && one.columns);
    const free = !box.apart && (box.floatTo === 'bottom' || (box.floatTo === 'top' && !passed));
    const more = free ? addFloat(page, next, boxes, format) : undefined;
    if (!more || !holds(more, format)) break;
    const around: ReadonlySet<number> = new Set([...standing, next]);
    const again = columnsOnPage(setting, more, { ...run, standing: around });
    if (!again || (again.fill.at.box <= next && !again.fill.complete)) break;
    page = more;
    standing = around;
    laid = again;
  }
  return laid && (hasParts(laid) || laid.fill.complete || page.parts.length === 0) ? { laid, standing } : undefined;
}

function hasParts(laid: ColumnsOnPage | undefined): boolean {
  return laid !== undefined && laid.fill.columns.some(({ parts }) => parts.length > 0);
}
