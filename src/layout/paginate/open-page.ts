import type { PageBox, Strip } from './page-box.js';
import type { PageFormat, PagePart } from './page-plan.js';

/** A page being filled. Immutable: trying out what fits costs nothing. */
export interface OpenPage {
  readonly parts: readonly PagePart[];
  readonly feet: readonly number[];
  /** Bottom of the last part. */
  readonly y: number;
  /** Space that the last part asks for below it. */
  readonly spaceAfter: number;
  readonly feetHeight: number;
}

export const BLANK_PAGE: OpenPage = { parts: [], feet: [], y: 0, spaceAfter: 0, feetHeight: 0 };

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
  const feet = newFeet(page, strips);
  const lead = page.feet.length === 0 && feet.length > 0 ? format.footLead : 0;
  return {
    parts: joined(page.parts, { box, from, to, y }),
    feet: [...page.feet, ...feet],
    y: y + height,
    spaceAfter: to === of.strips.length ? of.spaceAfter : 0,
    feetHeight: page.feetHeight + lead + feet.reduce((sum, foot) => sum + format.footHeight(foot), 0),
  };
}

/** True where everything on the page, with its footnotes, stays inside the text area. */
export function holds(page: OpenPage, format: PageFormat): boolean {
  return page.y + page.feetHeight <= format.height + TOLERANCE;
}

function topOf(page: OpenPage, box: PageBox, from: number, { grid }: PageFormat): number {
  if (page.parts.length === 0) return 0;
  const y = page.y + Math.max(page.spaceAfter, from > 0 ? 0 : box.spaceBefore);
  return box.onGrid && grid > 0 ? Math.ceil((y - TOLERANCE) / grid) * grid : y;
}

function newFeet(page: OpenPage, strips: readonly Strip[]): readonly number[] {
  const known = new Set(page.feet);
  return [...new Set(strips.flatMap((strip) => strip.feet))].filter((foot) => !known.has(foot));
}

/** Strips that follow on the same page become one part. */
function joined(parts: readonly PagePart[], part: PagePart): readonly PagePart[] {
  const last = parts.at(-1);
  if (last?.box !== part.box || last.to !== part.from) return [...parts, part];
  return [...parts.slice(0, -1), { ...last, to: part.to }];
}
