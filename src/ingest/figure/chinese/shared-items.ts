import { ENDS_IN_PROPERTY } from './property.js';

/**
 * The things of a list that 分别 gives a figure each, in the ways it may be split, the likeliest first: 一产、二产和三产增加值 are
 * three, each with the property that ends the last. Undefined for no list.
 */
export function sharedItems(text: string): readonly (readonly string[])[] | undefined {
  const splits = [/[、和与及]|以及/u, /[、和]|以及/u, /、/u].flatMap((mark) => itemsOf(text, mark) ?? []);
  return splits.length > 0 ? splits : undefined;
}

function itemsOf(text: string, mark: RegExp): readonly [readonly string[]] | undefined {
  const items = text.split(mark).filter((item) => item !== '');
  if (items.length < 2) return undefined;
  const ordinal = /^第?[一二三四五](\p{Script=Han}{2,})$/u.exec(items.at(-1)!)?.[1];
  if (ordinal !== undefined && items.slice(0, -1).every((item) => /^第?[一二三四五]$/u.test(item)))
    return [items.map((item) => `第${/[一二三四五]/u.exec(item)![0]}${ordinal}`)];
  const property = ENDS_IN_PROPERTY.exec(items.at(-1)!)?.[0] ?? '';
  return [items.map((item) => (item.endsWith(property) || ENDS_IN_PROPERTY.test(item) ? item : `${item}${property}`))];
}
