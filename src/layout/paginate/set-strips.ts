import { addHead, withTail } from './float-on-page.js';
import {
  addPartedStrips,
  addStrips,
  blankPage,
  holds,
  isBlank,
  type OpenPage,
  openPage,
  roomLeft,
  TOLERANCE,
} from './open-page.js';
import type { PageBox } from './page-box.js';
import { stretchFeet } from './page-feet.js';
import type { FootPart } from './page-plan.js';
import type { ColumnLimit, Setting } from './setting.js';

/** Of a page's height: where a line and its footnotes do not fit, a gap larger than this is not left; the last note goes on instead. */
const LARGE_GAP = 0.15;

/** Sets a box strip by strip as far as pages hold them, going on where a break is allowed. Behind the last strip that was set. */
export function setStrips(setting: Setting, index: number, first: number): number {
  const box = setting.boxes[index]!;
  let from = first;
  while (from < box.strips.length && !setting.stopped) {
    const to = chunkEnd(box, from);
    const more = withStrips(setting, setting.page, index, from, to);
    if (more) {
      setting.page = more;
      from = to;
    } else if (!isBlank(setting.page)) {
      turnPage(setting);
    } else if (setting.limit?.forcing === false) {
      setting.stopped = true;
    } else {
      from = breakAnywhere(setting, index, from);
    }
  }
  return from;
}

/** The page with strips added; with a footnote that goes on where they leave a large gap otherwise. Undefined where they do not fit. */
export function withStrips(
  { boxes, format }: Pick<Setting, 'boxes' | 'format'>,
  page: OpenPage,
  index: number,
  from: number,
  to: number,
): OpenPage | undefined {
  const box = boxes[index]!;
  const whole = addStrips(page, index, box, from, to, format);
  if (holds(whole, format)) return whole;
  if (!isBlank(page) && roomLeft(page, format) <= LARGE_GAP * format.height) return undefined;
  const parted = addPartedStrips(page, index, box, from, to, format);
  return parted && holds(parted, format) ? parted : undefined;
}

/** Behind the strips from `from` on that may not be parted. */
export function chunkEnd(box: PageBox, from: number): number {
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
export function turnPage(setting: Setting): void {
  const rest = closePage(setting);
  setting.page = setting.limit ? blankPage(setting.limit.top) : openPage(rest, setting.format);
  if (!setting.apart && !setting.stopped) openWithFloats(setting);
}

/** Puts the floats that wait onto a page without text, as many as it holds; those that stand apart onto pages before it. */
export function openWithFloats(setting: Setting): void {
  const { boxes, waiting } = setting;
  while (waiting.length > 0 && waiting[0]! < setting.hold) {
    const index = waiting[0]!;
    if (boxes[index]!.apart) {
      if (setting.page.parts.length > 0 || setting.page.tail.parts.length > 0) return;
      setApart(setting);
      continue;
    }
    const more = addHead(setting.page, index, boxes[index]!, setting.format);
    const fits = holds(more, setting.format);
    if (!fits && (!isBlank(setting.page) || setting.limit?.forcing === false)) return;
    if (!fits) setting.tooTall.add(index);
    setting.page = more;
    waiting.shift();
  }
}

/** Sets the first of the waiting boxes that stand apart on landscape pages, together; then the page is upright again. */
function setApart(setting: Setting): void {
  const { format, landscape, boxes, waiting } = setting;
  setting.format = { ...format, height: format.landscapeHeight ?? format.height };
  setting.landscape = true;
  setting.apart = true;
  while (waiting.length > 0 && boxes[waiting[0]!]!.apart) setStrips(setting, waiting.shift()!, 0);
  const rest = closePage(setting);
  setting.landscape = landscape;
  setting.format = format;
  setting.apart = false;
  setting.page = openPage(rest, format);
}

/** Ends the page. What is left of its footnotes comes back, for the next one; columns open the next by themselves. */
function closePage(setting: Setting): readonly FootPart[] {
  const { page, format, limit, closed } = setting;
  const stretched = { ...page, feet: stretchFeet(page.feet, roomLeft(page, format) + TOLERANCE, format) };
  const { parts, feet, y, spaceAfter } = withTail(stretched, format);
  if (!isBlank(stretched) || limit) {
    const byNumber = [...feet.parts].sort((a, b) => a.foot - b.foot);
    closed.push({ parts, feet: byNumber, landscape: setting.landscape, bottom: y, spaceAfter });
  }
  for (const { foot } of feet.parts) setting.known.add(foot);
  if (limit) openColumn(setting, limit);
  return feet.rest;
}

function openColumn(setting: Setting, { count, top, height }: ColumnLimit): void {
  const column = setting.closed.length;
  if (column >= count) setting.stopped = true;
  else setting.format = { ...setting.format, height: top + height(column) };
}
