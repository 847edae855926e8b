import { blankPage, isBlank } from './open-page.js';
import type { PageBox } from './page-box.js';
import type { PageFormat, Pagination } from './page-plan.js';
import { breakPage, setBox } from './set-box.js';
import { holdsColumns, setColumns } from './set-columns.js';
import { turnPage } from './set-strips.js';
import type { Setting } from './setting.js';

/**
 * Boxes on pages, in order but for floats: as much on each page as its rules allow. Knows nothing of what boxes hold.
 * Takes time in proportion to the number of strips.
 */
export function paginate(boxes: readonly PageBox[], format: PageFormat): Pagination {
  const setting = pageSetting(boxes, format);
  let index = 0;
  while (index < boxes.length) {
    const { landscape, apart, pageBreakBefore, columns } = boxes[index]!;
    if (landscape !== setting.landscape && !apart) turn(setting, landscape, format);
    if (pageBreakBefore) breakPage(setting);
    if (columns && !apart) index = setColumns(setting, index);
    else setBox(setting, index++);
  }
  while (setting.waiting.length > 0) turnPage(setting);
  while (!isBlank(setting.page)) turnPage(setting);
  const pages = setting.closed.map(({ parts, feet, landscape }) => ({ parts, feet, landscape }));
  return { pages, tooTall: [...setting.tooTall], lacks: setting.lacks };
}

function pageSetting(boxes: readonly PageBox[], format: PageFormat): Setting {
  const known = new Set<number>();
  return {
    boxes,
    end: boxes.length,
    format: { ...format, isKnown: (foot) => known.has(foot) },
    landscape: false,
    closed: [],
    known,
    page: blankPage(),
    waiting: [],
    tooTall: new Set(),
    lacks: new Map(),
    stopped: false,
    hold: Number.POSITIVE_INFINITY,
    apart: false,
    holdsColumns,
  };
}

/** Goes on with pages of the other orientation. */
function turn(setting: Setting, landscape: boolean, format: PageFormat): void {
  breakPage(setting);
  const height = landscape ? (format.landscapeHeight ?? format.height) : format.height;
  setting.landscape = landscape;
  setting.format = { ...setting.format, height };
}
