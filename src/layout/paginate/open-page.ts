import type { PageBox, Strip } from './page-box.js';
import { addFeet, addPartedFeet, goOn, NO_FEET, type PageFeet } from './page-feet.js';
import type { FootPart, PageFormat, PagePart } from './page-plan.js';

/** A page, or a column, being filled. Immutable: trying out what fits costs nothing. */
export interface OpenPage {
  readonly parts: readonly PagePart[];
  readonly feet: PageFeet;
  /** Bottom of the last part. */
  readonly y: number;
  /** Space that the last part asks for below it. */
  readonly spaceAfter: number;
  /** Floats at its top: how many of the first parts they are, and the height below which text may begin. */
  readonly heads: { readonly count: number; readonly bottom: number };
  /** Floats at its foot, from top to bottom, with the height that they take together, and the space below where footnotes follow. */
  readonly tail: { readonly parts: readonly TailPart[]; readonly height: number; readonly spaceAfter: number };
}

/** A float at the foot of a page: its box, and the space above it. */
export interface TailPart {
  readonly box: number;
  readonly gap: number;
  readonly height: number;
  readonly strips: number;
}

const NO_TAIL: OpenPage['tail'] = { parts: [], height: 0, spaceAfter: 0 };

/** A page, or a column that begins at a height, with nothing on it. */
export function blankPage(top = 0): OpenPage {
  return { parts: [], feet: NO_FEET, y: top, spaceAfter: 0, heads: { count: 0, bottom: top }, tail: NO_TAIL };
}

/** A page without text, with the footnotes that the page before left over. */
export function openPage(rest: readonly FootPart[], format: PageFormat): OpenPage {
  return rest.length === 0 ? blankPage() : { ...blankPage(), feet: goOn(rest, format) };
}

/** True where nothing stands on the page. */
export function isBlank({ parts, feet, tail }: OpenPage): boolean {
  return parts.length === 0 && feet.parts.length === 0 && tail.parts.length === 0;
}

/** Lengths that differ by less are equal: sums of decimals are not exact. */
export const TOLERANCE = 0.01;

/** The page with strips `from`–`to` of a box added below what it holds, whether they fit or not. */
export function addStrips(
  page: OpenPage,
  box: number,
  of: PageBox,
  from: number,
  to: number,
  format: PageFormat,
): OpenPage {
  const strips = of.strips.slice(from, to);
  const goesOn = page.parts.at(-1)?.box === box;
  const y = goesOn ? page.y : topOf(page, of, from, format);
  const repeated = from > 0 && !goesOn ? of.repeatHeight : 0;
  const height = strips.reduce((sum, strip) => sum + strip.height, repeated);
  return {
    ...page,
    parts: joined(page.parts, { box, from, to, y }),
    feet: addFeet(page.feet, newFeet(page, strips, format), format),
    y: y + height,
    spaceAfter: to === of.strips.length ? of.spaceAfter : 0,
  };
}

/** As `addStrips`, with the last footnote that the strips mark going on at the next page; undefined where that does not help. */
export function addPartedStrips(
  page: OpenPage,
  box: number,
  of: PageBox,
  from: number,
  to: number,
  format: PageFormat,
): OpenPage | undefined {
  const whole = addStrips(page, box, of, from, to, format);
  const numbers = newFeet(page, of.strips.slice(from, to), format);
  const room = format.height - whole.y - whole.tail.height - whole.tail.spaceAfter + TOLERANCE;
  const feet = addPartedFeet(page.feet, numbers, room, format);
  return feet && { ...whole, feet };
}

/** Height that is free on the page, in points; negative where it holds too much. */
export function roomLeft(page: OpenPage, format: PageFormat): number {
  return format.height - page.y - tailHeight(page) - page.feet.height;
}

/** Height of the floats at the foot of a page, with the space between them and its footnotes. */
export function tailHeight({ tail, feet }: Pick<OpenPage, 'tail' | 'feet'>): number {
  return tail.height + (feet.height > 0 ? tail.spaceAfter : 0);
}

/** True where everything on the page, with its footnotes, stays inside the text area. */
export function holds(page: OpenPage, format: PageFormat): boolean {
  return roomLeft(page, format) >= -TOLERANCE;
}

/** Height at which strips of a box begin below what the page holds. */
export function topOf(page: OpenPage, box: PageBox, from: number, format: PageFormat): number {
  if (page.parts.length === 0) return page.y;
  const y = page.y + Math.max(page.spaceAfter, from > 0 ? 0 : box.spaceBefore);
  return box.onGrid ? onGrid(y, format) : y;
}

/** The next height on the baseline grid. */
export function onGrid(y: number, { grid }: PageFormat): number {
  return grid > 0 ? Math.ceil((y - TOLERANCE) / grid) * grid : y;
}

/** Footnotes that stand on no page yet. */
export function newFeet(page: OpenPage, strips: readonly Strip[], { isKnown }: PageFormat): readonly number[] {
  const here = new Set(page.feet.parts.map(({ foot }) => foot));
  const numbers = [...new Set(strips.flatMap((strip) => strip.feet))];
  return numbers.filter((foot) => !here.has(foot) && !isKnown?.(foot));
}

/** Strips that follow on the same page become one part. */
function joined(parts: readonly PagePart[], part: PagePart): readonly PagePart[] {
  const last = parts.at(-1);
  if (last?.box !== part.box || last.to !== part.from) return [...parts, part];
  return [...parts.slice(0, -1), { ...last, to: part.to }];
}
