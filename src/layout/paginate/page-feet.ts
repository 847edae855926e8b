import type { FootPart, PageFormat } from './page-plan.js';

/** The footnotes of a page, and what is left of them for the next one. */
export interface PageFeet {
  readonly parts: readonly FootPart[];
  /** Rule, lines and gaps together, in points. */
  readonly height: number;
  /** Lines that go on at the foot of the next page. */
  readonly rest: readonly FootPart[];
}

export const NO_FEET: PageFeet = { parts: [], height: 0, rest: [] };

/** Lines of a footnote that stay together before and behind a page's end, as in the text (CLREQ 4.4.2). */
const FEWEST_LINES = 2;
/** What earlier footnotes may take of a page at most, so that the text goes on beside a very long one. */
const REST_SHARE = 0.6;

/** The feet with whole footnotes added; of no end of height where one goes on already, since none begins below it. */
export function addFeet(feet: PageFeet, numbers: readonly number[], format: PageFormat): PageFeet {
  if (numbers.length > 0 && feet.rest.length > 0) return { ...feet, height: Number.POSITIVE_INFINITY };
  const parts = numbers.map((foot) => ({ foot, from: 0, to: format.footLines(foot).length }));
  return joined(feet, parts, feet.rest, format);
}

/**
 * The feet with footnotes added of which the last goes on at the next page: as many of its lines as `room` holds. Undefined
 * where that is no way out: the others do not fit, too few lines would stand before the page's end, or notes go on already.
 */
export function addPartedFeet(
  feet: PageFeet,
  numbers: readonly number[],
  room: number,
  format: PageFormat,
): PageFeet | undefined {
  const last = numbers.at(-1);
  if (last === undefined || feet.rest.length > 0) return undefined;
  const whole = addFeet(feet, numbers.slice(0, -1), format);
  const lead = whole.parts.length === 0 ? format.footLead : 0;
  const lines = format.footLines(last);
  const within = linesWithin(lines, 0, room - whole.height - lead - format.footGap);
  const to = Math.min(within, lines.length - FEWEST_LINES);
  if (to < FEWEST_LINES) return undefined;
  const rest = [{ foot: last, from: to, to: lines.length }];
  return joined(whole, [{ foot: last, from: 0, to }], rest, format);
}

/** The feet that a page opens with: what the page before left over, as far as it may take of the page. */
export function goOn(rest: readonly FootPart[], format: PageFormat): PageFeet {
  let room = REST_SHARE * format.height - format.footLead;
  const parts: FootPart[] = [];
  const left: FootPart[] = [];
  for (const part of rest) {
    const lines = format.footLines(part.foot);
    const within = left.length > 0 ? part.from : linesWithin(lines, part.from, room - format.footGap);
    // One line at least, or it would never end.
    const to = parts.length === 0 ? Math.max(part.from + 1, within) : within;
    if (to > part.from) parts.push({ ...part, to });
    if (to < part.to) left.push({ ...part, from: to });
    room -= heightOfPart({ ...part, to }, format);
  }
  return joined(NO_FEET, parts, left, format);
}

/**
 * The feet with as much of what goes on as `room` holds, in points: where the text of a page has ended, nothing else wants
 * the room. Two lines at least stay together on either side of the page's end.
 */
export function stretchFeet(feet: PageFeet, room: number, format: PageFormat): PageFeet {
  let stretched = feet;
  let left = room;
  while (stretched.rest.length > 0) {
    const next = stretched.rest[0]!;
    const lines = format.footLines(next.foot);
    const begun = stretched.parts.some(({ foot }) => foot === next.foot);
    const within = linesWithin(lines, next.from, left - (begun ? 0 : format.footGap));
    const to = within < next.to ? Math.min(within, next.to - FEWEST_LINES) : next.to;
    if (to - next.from < (begun ? 1 : Math.min(FEWEST_LINES, next.to - next.from))) return stretched;
    const rest = [...(to < next.to ? [{ ...next, from: to }] : []), ...stretched.rest.slice(1)];
    const longer = withLines(stretched, { ...next, to }, rest, format);
    left -= longer.height - stretched.height;
    stretched = longer;
  }
  return stretched;
}

/** The feet with lines added to a footnote that stands there already, or begun. */
function withLines(feet: PageFeet, part: FootPart, rest: readonly FootPart[], format: PageFormat): PageFeet {
  const at = feet.parts.findIndex(({ foot }) => foot === part.foot);
  if (at < 0) return joined(feet, [part], rest, format);
  const parts = feet.parts.map((old, index) => (index === at ? { ...old, to: part.to } : old));
  const lines = format.footLines(part.foot).slice(part.from, part.to);
  return { parts, height: lines.reduce((sum, line) => sum + line, feet.height), rest };
}

/** Height of the lines of a footnote on one page, with the gap below them, in points. */
function heightOfPart({ foot, from, to }: FootPart, { footLines, footGap }: PageFormat): number {
  const lines = footLines(foot).slice(from, to);
  return lines.reduce((sum, line) => sum + line, lines.length > 0 ? footGap : 0);
}

function joined(feet: PageFeet, parts: readonly FootPart[], rest: readonly FootPart[], format: PageFormat): PageFeet {
  const lead = feet.parts.length === 0 && parts.length > 0 ? format.footLead : 0;
  const height = parts.reduce((sum, part) => sum + heightOfPart(part, format), feet.height + lead);
  return { parts: [...feet.parts, ...parts], height, rest };
}

/** Behind the lines from `from` on that a height holds. */
function linesWithin(lines: readonly number[], from: number, room: number): number {
  let to = from;
  let left = room;
  while (to < lines.length && lines[to]! <= left) left -= lines[to++]!;
  return to;
}
