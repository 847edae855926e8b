import { addPartedStrips, addStrips, BLANK_PAGE, holds, isBlank, type OpenPage, openPage } from './open-page.js';
import type { PageBox } from './page-box.js';
import type { PageFormat, PagePlan, Pagination } from './page-plan.js';

/** Of a page's height: with less left, a part does not open while floats wait, but begins on the next page below them. */
const NEARLY_FULL = 0.25;
/** Of a page's height: where a line and its footnotes do not fit, a gap larger than this is not left; the last note goes on instead. */
const LARGE_GAP = 0.15;

/** What grows while boxes are set one after the other. */
interface Setting {
  readonly boxes: readonly PageBox[];
  format: PageFormat;
  /** Of the page that is being filled. */
  landscape: boolean;
  readonly pages: PagePlan[];
  /** Footnotes that stand on finished pages. */
  readonly known: Set<number>;
  page: OpenPage;
  /** Floats that wait for the top of a page, in order: none overtakes another. */
  readonly waiting: number[];
  readonly tooTall: Set<number>;
  readonly lacks: Map<number, number>;
}

/**
 * Boxes on pages, in order but for floats: as much on each page as its rules allow. Knows nothing of what boxes hold.
 * Takes time in proportion to the number of strips.
 */
export function paginate(boxes: readonly PageBox[], format: PageFormat): Pagination {
  const known = new Set<number>();
  const setting: Setting = {
    boxes,
    format: { ...format, known },
    landscape: false,
    known,
    pages: [],
    page: BLANK_PAGE,
    waiting: [],
    tooTall: new Set(),
    lacks: new Map(),
  };
  for (let index = 0; index < boxes.length; index++) {
    const { landscape } = boxes[index]!;
    if (landscape !== setting.landscape) turn(setting, landscape, format);
    setBox(setting, index);
  }
  while (setting.waiting.length > 0) turnPage(setting);
  while (!isBlank(setting.page)) turnPage(setting);
  return { pages: setting.pages, tooTall: [...setting.tooTall], lacks: setting.lacks };
}

function setBox(setting: Setting, index: number): void {
  const box = setting.boxes[index]!;
  if (box.pageBreakBefore) breakPage(setting);
  if (box.float) {
    setFloat(setting, index);
    return;
  }
  if (box.opensPart && setting.waiting.length > 0 && roomLeft(setting) < NEARLY_FULL * setting.format.height)
    turnPage(setting);
  if (box.keepWithNext) setKept(setting, index);
  else setStrips(setting, index);
}

/** Goes on with pages of the other orientation. */
function turn(setting: Setting, landscape: boolean, format: PageFormat): void {
  breakPage(setting);
  const height = landscape ? (format.landscapeHeight ?? format.height) : format.height;
  setting.landscape = landscape;
  setting.format = { ...setting.format, height };
}

/** Floats go out before a forced break; a break at the top of a page is none. */
function breakPage(setting: Setting): void {
  while (setting.waiting.length > 0) turnPage(setting);
  if (setting.page.parts.length > 0) turnPage(setting);
}

function roomLeft({ page, format }: Setting): number {
  return format.height - page.y - page.feet.height;
}

/** In its place where it fits and no other float waits, else at the top of a page to come. */
function setFloat(setting: Setting, index: number): void {
  const whole = addWhole(setting, setting.page, index);
  if (setting.waiting.length === 0 && holds(whole, setting.format)) setting.page = whole;
  else if (isBlank(setting.page)) placeTall(setting, index);
  else {
    if (setting.waiting.length === 0) setting.lacks.set(index, whole.y + whole.feet.height - setting.format.height);
    setting.waiting.push(index);
  }
}

/** A float on a blank page that does not hold it: it stands there all the same. */
function placeTall(setting: Setting, index: number): void {
  setting.page = addWhole(setting, setting.page, index);
  if (!holds(setting.page, setting.format)) setting.tooTall.add(index);
}

function addWhole({ boxes, format }: Setting, page: OpenPage, index: number): OpenPage {
  const box = boxes[index]!;
  return addStrips(page, index, box, 0, box.strips.length, format);
}

/** A box that stays with what follows: both on this page, or both on the next. */
function setKept(setting: Setting, index: number): void {
  while (!isBlank(setting.page) && !holdsKept(setting, index)) turnPage(setting);
  setStrips(setting, index);
}

/** True where the page holds the box and the first strips of the next text that follows; floats between may wait. */
function holdsKept(setting: Setting, index: number): boolean {
  const { boxes, format } = setting;
  let page = setting.page;
  for (let next = index; next < boxes.length; next++) {
    const box = boxes[next]!;
    const elsewhere = box.pageBreakBefore || box.landscape !== setting.landscape;
    if (elsewhere && next > index) return true;
    if (box.float) {
      if (setting.waiting.length === 0 && holds(addWhole(setting, page, next), format)) return true;
      continue;
    }
    const to = box.keepWithNext ? box.strips.length : chunkEnd(box, 0);
    const more = withStrips(setting, page, next, 0, to);
    if (!more) return false;
    if (!box.keepWithNext) return true;
    page = more;
  }
  return true;
}

/** Strip by strip as far as the page holds them, going on where a break is allowed. */
function setStrips(setting: Setting, index: number): void {
  const box = setting.boxes[index]!;
  let from = 0;
  while (from < box.strips.length) {
    const to = chunkEnd(box, from);
    const more = withStrips(setting, setting.page, index, from, to);
    if (more) {
      setting.page = more;
      from = to;
    } else if (!isBlank(setting.page)) {
      turnPage(setting);
    } else {
      from = breakAnywhere(setting, index, from);
    }
  }
}

/** The page with strips added; with a footnote that goes on where they leave a large gap otherwise. Undefined where they do not fit. */
function withStrips(
  { boxes, format }: Setting,
  page: OpenPage,
  index: number,
  from: number,
  to: number,
): OpenPage | undefined {
  const box = boxes[index]!;
  const whole = addStrips(page, index, box, from, to, format);
  if (holds(whole, format)) return whole;
  const gap = format.height - page.y - page.feet.height;
  if (!isBlank(page) && gap <= LARGE_GAP * format.height) return undefined;
  const parted = addPartedStrips(page, index, box, from, to, format);
  return parted && holds(parted, format) ? parted : undefined;
}

/** Behind the strips from `from` on that may not be parted. */
function chunkEnd(box: PageBox, from: number): number {
  let to = from + 1;
  while (to < box.strips.length && box.strips[to]!.breakBefore === 'avoid') to++;
  return to;
}

/** Strips that may not be parted but are taller than a page: as many as it holds, one at least. */
function breakAnywhere(setting: Setting, index: number, from: number): number {
  const box = setting.boxes[index]!;
  const end = chunkEnd(box, from);
  const first = addStrips(setting.page, index, box, from, from + 1, setting.format);
  if (!holds(first, setting.format)) setting.tooTall.add(index);
  setting.page = first;
  let to = from + 1;
  while (to < end) {
    const more = addStrips(setting.page, index, box, to, to + 1, setting.format);
    if (!holds(more, setting.format)) break;
    setting.page = more;
    to++;
  }
  return to;
}

/** Ends the page and opens the next one with the floats that wait, as many as it holds. */
function turnPage(setting: Setting): void {
  closePage(setting);
  while (setting.waiting.length > 0) {
    const index = setting.waiting[0]!;
    const more = addWhole(setting, setting.page, index);
    const fits = holds(more, setting.format);
    if (!fits && !isBlank(setting.page)) return;
    if (!fits) setting.tooTall.add(index);
    setting.page = more;
    setting.waiting.shift();
  }
}

function closePage(setting: Setting): void {
  const { parts, feet } = setting.page;
  if (!isBlank(setting.page)) {
    const byNumber = [...feet.parts].sort((a, b) => a.foot - b.foot);
    setting.pages.push({ parts, feet: byNumber, landscape: setting.landscape });
  }
  for (const { foot } of feet.parts) setting.known.add(foot);
  setting.page = openPage(feet.rest, setting.format);
}
