/** English Metric Units in a point: 914,400 an inch (ECMA-376 part 1, 20.1.2.1), 72 points an inch. */
export const EMU_PER_POINT = 12_700;

/** Points in a millimetre. */
export const POINTS_PER_MM = 72 / 25.4;

/** Whole English Metric Units of a length in points. */
export function toEmu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** Inches of a length in points, as pptxgenjs wants them. */
export function toInches(points: number): number {
  return points / 72;
}
