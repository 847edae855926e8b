import type { ArrangedPlot } from '../plot/arrange-plots.js';

/** Axis ids, categories first: any numbers do, they count within one chart part only. */
export function axisIds(axes: ArrangedPlot['axes']): readonly [category: number, value: number] {
  return axes === 'primary' ? [111_111_111, 222_222_222] : [333_333_333, 444_444_444];
}
