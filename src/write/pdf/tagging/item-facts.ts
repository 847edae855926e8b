import { type Matrix, multiply } from '../../../base/geometry.js';
import type { Item } from '../../../scene/item.js';
import type { Scene } from '../../../scene/scene.js';
import { mapPoint } from '../content/canvas.js';
import type { ItemFacts } from './attributes.js';

/** Place and alternative text of every item of a scene, by id. */
export function itemFacts(scene: Scene): ReadonlyMap<string, ItemFacts> {
  const facts = new Map<string, ItemFacts>();
  const visit = (item: Item, page: number, matrix: Matrix): void => {
    facts.set(item.id, { alternative: alternativeOf(item), page, box: boxOf(item, matrix) });
    if (item.kind !== 'group') return;
    for (const inner of item.items) visit(inner, page, multiply(matrix, item.transform));
  };
  scene.pages.forEach((page, number) => {
    for (const item of page.items) visit(item, number, [1, 0, 0, -1, 0, page.size.height]);
  });
  return facts;
}

/** A picture that nobody described is at least named (PDF/UA-1, 7.3 wants a text for every figure). */
function alternativeOf(item: Item): string {
  return 'alternative' in item ? item.alternative || item.name : item.name;
}

function boxOf({ rect }: Item, matrix: Matrix): readonly [number, number, number, number] {
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
