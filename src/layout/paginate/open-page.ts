import type { PageBox, Strip } from './page-box.js';
import { addFeet, addPartedFeet, goOn, NO_FEET, type PageFeet } from './page-feet.js';
import type { FootPart, PageFormat, PagePart } from './page-plan.js';

/** A page being filled. Immutable: trying out what fits costs nothing. */
export interface OpenPage {
  readonly parts: readonly PagePart[];
  readonly feet: PageFeet;
  /** Bottom of the last part. */
  readonly y: number;
  /** Space that the last part asks for below it. */
  readonly spaceAfter: number;
}

export const BLANK_PAGE: OpenPage = { parts: [], feet: NO_FEET, y: 0, spaceAfter: 0 };

/** A page without text, with the footnotes that the page before left over. */
export function openPage(rest: readonly FootPart[], format: PageFormat): OpenPage {
  return rest.length === 0 ? BLANK_PAGE : { ...BLANK_PAGE, feet: goOn(rest, format) };
}

/** True where nothing stands on the page. */
export function isBlank({ parts, feet }: OpenPage): boolean {
  return parts.length === 0 && feet.parts.length === 0;
}

/** Lengths that differ by less are equal: sums of decimals are not exact. */
const TOLERANCE = 0.01;

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
  const feet = addPartedFeet(page.feet, numbers, format.height - whole.y + TOLERANCE, format);
  return feet && { ...whole, feet };
}

/** True where everything on the page, with its footnotes, stays inside the text area. */
export function holds(page: OpenPage, format: PageFormat): boolean {
  return page.y + page.feet.height <= format.height + TOLERANCE;
}

function topOf(page: OpenPage, box: PageBox, from: number, { grid }: PageFormat): number {
  if (page.parts.length === 0) return 0;
  const y = page.y + Math.max(page.spaceAfter, from > 0 ? 0 : box.spaceBefore);
  return box.onGrid && grid > 0 ? Math.ceil((y - TOLERANCE) / grid) * grid : y;
}

/** Footnotes that stand on no page yet. */
function newFeet(page: OpenPage, strips: readonly Strip[], { known }: PageFormat): readonly number[] {
  const here = new Set(page.feet.parts.map(({ foot }) => foot));
  const numbers = [...new Set(strips.flatMap((strip) => strip.feet))];
  return numbers.filter((foot) => !here.has(foot) && !known?.has(foot));
}

/** Strips that follow on the same page become one part. */
function joined(parts: readonly PagePart[], part: PagePart): readonly PagePart[] {
  const last = parts.at(-1);
  if (last?.box !== part.box || last.to !== part.from) return [...parts, part];
  return [...parts.slice(0, -1), { ...last, to: part.to }];
}
