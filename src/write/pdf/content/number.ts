/** A coordinate or length in a content stream: three decimals (0.001 pt), without trailing zeros or a negative zero. */
export function coordinate(value: number): string {
  return decimals(value, 1e3);
}

/** A factor (matrix entry, colour, opacity): five decimals, so that a factor times a page's length stays within 0.01 pt. */
export function factor(value: number): string {
  return decimals(value, 1e5);
}

function decimals(value: number, unit: number): string {
  if (!Number.isFinite(value)) throw new Error(`a number in the scene is not finite: ${value}`);
  const rounded = Math.round(value * unit) / unit;
  // Numbers under 1e-6 would print with an exponent, which PDF does not know; rounding leaves none but zero.
  return rounded === 0 ? '0' : `${rounded}`;
}
