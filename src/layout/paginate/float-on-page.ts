import { addStrips, newFeet, onGrid, type OpenPage, tailHeight } from './open-page.js';
import type { PageBox } from './page-box.js';
import { addFeet } from './page-feet.js';
import type { PageFormat, PagePart } from './page-plan.js';

/**
 * The page with a float where it wants to stand, whether it fits or not; undefined where it may not stand on this page:
 * floats keep their order from top to bottom, and none stands above the opening of a part, which it may belong to.
 */
export function addFloat(
  page: OpenPage,
  index: number,
  boxes: readonly PageBox[],
  format: PageFormat,
): OpenPage | undefined {
  const box = boxes[index]!;
  if (box.floatTo === 'bottom') return addToFoot(page, index, box, format);
  if (page.tail.parts.length > 0) return undefined;
  if (page.parts.length === page.heads.count) return addHead(page, index, box, format);
  if (box.floatTo === 'place') return addStrips(page, index, box, 0, box.strips.length, format);
  const below = page.parts.slice(page.heads.count).map((part) => boxes[part.box]!);
  const open = below.every((other) => !other.float && !other.opensPart && !other.pageBreakBefore);
  return open ? insertAtTop(page, index, box, format) : undefined;
}

/**
 * The page with a float below the floats at its top, whether it fits or not. So stand all floats that had to wait, those for
 * the foot, too: at the foot of a later page they would hold up every float behind them.
 */
export function addHead(page: OpenPage, index: number, box: PageBox, format: PageFormat): OpenPage {
  const added = addStrips(page, index, box, 0, box.strips.length, format);
  return { ...added, heads: { count: page.heads.count + 1, bottom: onGrid(added.y + added.spaceAfter, format) } };
}

/** Between the floats at the top of a page and its text, which moves down by whole lines of the grid. */
function insertAtTop(page: OpenPage, index: number, box: PageBox, format: PageFormat): OpenPage {
  const { count, bottom } = page.heads;
  const below = onGrid(bottom + heightOf(box) + box.spaceAfter, format);
  const moved = page.parts.slice(count).map((part) => ({ ...part, y: part.y + below - bottom }));
  const part: PagePart = { box: index, from: 0, to: box.strips.length, y: bottom };
  return {
    ...page,
    parts: [...page.parts.slice(0, count), part, ...moved],
    feet: addFeet(page.feet, newFeet(page, box.strips, format), format),
    y: page.y + below - bottom,
    heads: { count: count + 1, bottom: below },
  };
}

function addToFoot(page: OpenPage, index: number, box: PageBox, format: PageFormat): OpenPage {
  const height = heightOf(box);
  const part = { box: index, gap: box.spaceBefore, height, strips: box.strips.length };
  const feet = addFeet(page.feet, newFeet(page, box.strips, format), format);
  const tail = {
    parts: [...page.tail.parts, part],
    height: page.tail.height + part.gap + height,
    spaceAfter: box.spaceAfter / 2,
  };
  return { ...page, tail, feet };
}

function heightOf(box: PageBox): number {
  return box.strips.reduce((sum, strip) => sum + strip.height, 0);
}

/** Of a page's height: with more left between text and the floats at its foot, they stand below the text instead. */
const LARGE_GAP = 0.25;

/** A page with the floats at its foot among its parts, and the bottom of the last of all parts. */
export function withTail(page: OpenPage, format: PageFormat): OpenPage {
  if (page.tail.parts.length === 0) return page;
  const foot = format.height - page.feet.height - tailHeight(page);
  let y = foot - page.y > LARGE_GAP * format.height ? page.y : foot;
  const parts = page.tail.parts.map(({ box, gap, height, strips }, index): PagePart => {
    y += index === 0 && page.parts.length === 0 ? 0 : gap;
    const part = { box, from: 0, to: strips, y };
    y += height;
    return part;
  });
  return { ...page, parts: [...page.parts, ...parts], y, tail: { parts: [], height: 0, spaceAfter: 0 } };
}
