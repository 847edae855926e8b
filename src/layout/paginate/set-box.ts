import { addFloat } from './float-on-page.js';
import { addStrips, holds, isBlank, type OpenPage, roomLeft } from './open-page.js';
import type { Setting } from './setting.js';
import { chunkEnd, openWithFloats, setStrips, turnPage, withStrips } from './set-strips.js';

/** Of a page's height: with less left, a part does not open while floats wait, but begins on the next page below them. */
const NEARLY_FULL = 0.25;

/** Sets a box from a strip on. Behind the last strip that was set; floats that wait count as set. */
export function setBox(setting: Setting, index: number, from = 0): number {
  const box = setting.boxes[index]!;
  if (box.apart || box.float) {
    if (box.apart) setApartFrom(setting, index);
    else setFloat(setting, index);
    return box.strips.length;
  }
  if (box.fixed && from === 0) settleFloats(setting);
  const nearlyFull = roomLeft(setting.page, setting.format) < NEARLY_FULL * setting.format.height;
  if (box.opensPart && setting.waiting.length > 0 && nearlyFull) turnPage(setting);
  if (box.keepWithNext && from === 0) return setKept(setting, index);
  return setStrips(setting, index, from);
}

/** Floats go out before a forced break; a break at the top of a page is none. */
export function breakPage(setting: Setting): void {
  while (setting.waiting.length > 0 && !setting.stopped) turnPage(setting);
  if (setting.page.parts.length + setting.page.tail.parts.length > 0) turnPage(setting);
}

/** Puts the floats that wait, and those at the foot of the page, below its text; on pages to come where they do not fit. */
function settleFloats(setting: Setting): void {
  const { tail, ...page } = setting.page;
  let settled: OpenPage = { ...page, tail: { parts: [], height: 0, spaceAfter: 0 } };
  for (const { box } of tail.parts) settled = addWhole(setting, settled, box);
  if (holds(settled, setting.format)) setting.page = settled;
  while (setting.waiting.length > 0 && !setting.stopped) {
    const index = setting.waiting[0]!;
    const more = addWhole(setting, setting.page, index);
    if (setting.boxes[index]!.apart || !holds(more, setting.format)) turnPage(setting);
    else {
      setting.page = more;
      setting.waiting.shift();
    }
  }
}

function addWhole({ boxes, format }: Setting, page: OpenPage, index: number): OpenPage {
  const box = boxes[index]!;
  return addStrips(page, index, box, 0, box.strips.length, format);
}

/** On pages of its own: at once where nothing stands on the page yet, else behind the page. */
function setApartFrom(setting: Setting, index: number): void {
  setting.waiting.push(index);
  if (isBlank(setting.page)) openWithFloats(setting);
}

/** Where it wants to stand on this page if it fits there and no other float waits, else on a page to come. */
function setFloat(setting: Setting, index: number): void {
  const { boxes, format, page, waiting } = setting;
  const whole = addFloat(page, index, boxes, format);
  const free = waiting.length === 0 && index < setting.hold;
  if (free && whole && holds(whole, format)) setting.page = whole;
  else if (free && whole && isBlank(page) && setting.limit?.forcing !== false) {
    setting.page = whole;
    setting.tooTall.add(index);
  } else {
    if (free && whole) setting.lacks.set(index, -roomLeft(whole, format));
    waiting.push(index);
  }
}

/** A box that stays with what follows: both on this page, or both on the next. */
function setKept(setting: Setting, index: number): number {
  while (!setting.stopped && !isBlank(setting.page) && !holdsKept(setting, setting.page, index)) turnPage(setting);
  return setting.stopped ? 0 : setStrips(setting, index, 0);
}

/**
 * True where the page holds the box and the first strips of the next text that follows; floats between may wait, but not all that a heading
 * has below it.
 */
function holdsKept(setting: Setting, opened: OpenPage, index: number): boolean {
  const { boxes, format, end, landscape } = setting;
  const { columns } = boxes[index]!;
  let page = opened;
  let waits = false;
  for (let next = index; next < end; next++) {
    const box = boxes[next]!;
    if (box.apart) continue;
    if (waits && box.opensPart) return false;
    const elsewhere = box.pageBreakBefore || box.columnBreakBefore || box.landscape !== landscape;
    if (elsewhere && next > index) return true;
    if (box.float) {
      if (box.columns !== columns) continue;
      const whole = setting.waiting.length === 0 ? addFloat(page, next, boxes, format) : undefined;
      if (whole && box.floatTo === 'place' && holds(whole, format)) return true;
      waits ||= box.floatTo === 'place';
      continue;
    }
    if (box.columns !== columns) return setting.holdsColumns(setting, page, next);
    const to = box.keepWithNext ? box.strips.length : chunkEnd(box, 0);
    const more = withStrips(setting, page, next, 0, to);
    if (!more) return false;
    if (!box.keepWithNext) return true;
    page = more;
  }
  return !waits;
}
