import { attribute, elementsBelow, type HtmlElement, isElement, textBelow } from './html-tree.js';

/** Cells of a table, by row; nested tables have their own. */
export function cellsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  const rows = table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.tagName)
          ? child.childNodes.filter(isElement)
          : [],
    )
    .filter(({ tagName }) => tagName === 'tr');
  return rows.map((row) =>
    row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'),
  );
}

const known = new WeakMap<HtmlElement, boolean>();

/** True for a table of data: several rows and columns of short cells. Others only lay the page out, and their cells hold what they hold. */
export function isDataTable(table: HtmlElement): boolean {
  const before = known.get(table);
  if (before !== undefined) return before;
  const found = looksLikeData(table);
  known.set(table, found);
  return found;
}

function looksLikeData(table: HtmlElement): boolean {
  if (elementsBelow(table).some(({ tagName }) => tagName === 'table')) return false;
  const cells = cellsOf(table).map((row) => row.map((cell) => textBelow(cell).replace(/\s+/g, '').length));
  if (cells.filter((row) => row.length > 1).length < 2) return false;
  const all = cells.flat();
  return Math.max(...all) <= 200 && all.filter((length) => length <= 40).length * 10 >= all.length * 8;
}

/** A whole number in an attribute such as `colspan`, from 1 to what a page can mean. */
export function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  return Math.min(100, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));
}
