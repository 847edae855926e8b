import { type Matrix, multiply } from '../../../base/geometry.js';
import type { Item } from '../../../scene/item.js';
import type { Scene } from '../../../scene/scene.js';
import { mapPoint } from '../content/canvas.js';
import type { ItemFacts } from './attributes.js';

/** Place and alternative text of every item of a scene, by id. */
export function itemFacts(scene: Scene): ReadonlyMap<string, ItemFacts> {
  const facts = new Map<string, ItemFacts>();
  const visit = (item: Item, page: number, matrix: Matrix): Box => {
    const inner =
      item.kind === 'group' ? item.items.map((each) => visit(each, page, multiply(matrix, item.transform))) : [];
    // A group stands where its items stand, whatever its own rectangle says.
    const box = inner.length > 0 ? around(inner) : boxOf(item, matrix);
    facts.set(item.id, { alternative: alternativeOf(item), page, box });
    return box;
  };
  scene.pages.forEach((page, number) => {
    for (const item of page.items) visit(item, number, [1, 0, 0, -1, 0, page.size.height]);
  });
  return facts;
}

type Box = ItemFacts['box'];

function around(boxes: readonly Box[]): Box {
  const corner = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) => pick(...boxes.map((box) => box[at]));
  return [corner(0, Math.min), corner(1, Math.min), corner(2, Math.max), corner(3, Math.max)];
}

/** A picture that nobody described is at least named (PDF/UA-1, 7.3 wants a text for every figure). */
function alternativeOf(item: Item): string {
  return 'alternative' in item ? item.alternative || item.name : item.name;
}

function boxOf({ rect }: Item, matrix: Matrix): Box {
  const { x, y, width, height } = rect;
  const corners = [
    mapPoint(matrix, x, y),
    mapPoint(matrix, x + width, y),
    mapPoint(matrix, x, y + height),
    mapPoint(matrix, x + width, y + height),
  ];
  const [xs, ys] = [corners.map((corner) => corner[0]), corners.map((corner) => corner[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
