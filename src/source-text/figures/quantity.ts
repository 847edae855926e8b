import { Decimal } from 'decimal.js';
import { CALENDAR_YEAR, PLAIN, SHARE, SHARE_STEP, type UnitDefinition } from '../../base/unit-table.js';
import type { Figure, UnitMeaning } from './figure.js';

/** A number in a unit of reports. */
export interface KnownQuantity {
  readonly value: Decimal;
  readonly unit: UnitDefinition;
}

/** True where the figure may measure what the unit does: 亿吨 for `wan-tonne`. A unit without words takes any but shares. */
export function sameDimension(figure: Figure, { dimension }: UnitDefinition): boolean {
  // A bare number of a year's size may count something all the same.
  if (figure.kind === 'date') return dimension === CALENDAR_YEAR || (dimension === PLAIN && /^\d+$/.test(figure.text));
  if (dimension !== PLAIN) {
    return figure.meanings.some((meaning) => meaning.dimension === dimension || isFirstHalf(meaning, dimension));
  }
  return !figure.meanings.some((meaning) => [SHARE, SHARE_STEP].includes(meaning.dimension));
}

/** True where the figure is the quantity, in whatever multiple it is written: 1.17亿吨 is 11700 `wan-tonne`. */
export function sameQuantity(figure: Figure, known: KnownQuantity): boolean {
  const { value, unit } = asWritten(figure, known);
  if (!sameDimension(figure, unit)) return false;
  if (figure.kind === 'date') return figure.parts!.some((part) => value.equals(part));
  const bare: UnitMeaning = { dimension: PLAIN, power: 0 };
  if (figure.meanings.some((meaning) => isFirstHalf(meaning, unit.dimension)) && figure.value.equals(value))
    return true;
  const meanings = unit.dimension === PLAIN ? [bare] : figure.meanings;
  return meanings.some(
    (meaning) => meaning.dimension === unit.dimension && equalAmounts(figure, meaning, { value, unit }),
  );
}

/** True where the number is the quantity's, with or without the unit's power: for figures whose unit has no known word. */
export function sameNumber(figure: Figure, known: KnownQuantity): boolean {
  const { value, unit } = asWritten(figure, known);
  return figure.value.equals(value) || equalAmounts(figure, { dimension: unit.dimension, power: 0 }, { value, unit });
}

/** A fall is stored below zero and written without a sign, which its verb has: −1.7 percent is 下降1.7%. */
function asWritten(figure: Figure, { value, unit }: KnownQuantity): KnownQuantity {
  return { value: value.isNegative() && !figure.value.isNegative() ? value.negated() : value, unit };
}

/** What is counted for each of something is often written without it, which the noun says: earnings per share of $0.88. */
function isFirstHalf(meaning: UnitMeaning, dimension: string): boolean {
  return dimension.startsWith(`${meaning.dimension}/`);
}

/** Compared crosswise, so that a ratio such as 2000/3 loses nothing. */
function equalAmounts(figure: Figure, meaning: UnitMeaning, { value, unit }: KnownQuantity): boolean {
  const [written, known] = [meaning.ratio ?? [1, 1], unit.ratio ?? [1, 1]];
  const left = figure.value
    .times(Decimal.pow(10, figure.scale + meaning.power))
    .times(written[0])
    .times(known[1]);
  const right = value.times(Decimal.pow(10, unit.power)).times(known[0]).times(written[1]);
  return left.equals(right);
}
