import { Decimal } from 'decimal.js';
import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { SHARE, SHARE_STEP, type UnitDefinition, UNITS, type UnitTable } from '../../base/unit-table.js';
import { knownLanguages, type Locale, localeOf, type OwnUnits } from '../../locale/locale.js';
import { cellAddress } from '../find-cell.js';
import type { Fact, SourcePlace, Table } from '../report.js';
import { type FailedNames, hasFailed } from './failed-names.js';

interface Checked {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Where the value or the formula of each fact stands, by its id. */
  readonly valueAt: (fact: string) => Origin | undefined;
  /** The report's own units. */
  readonly own: OwnUnits & UnitTable;
  /** Facts and cells that are wrong otherwise. */
  readonly failed: FailedNames;
}

/**
 * Reports values that the words quoted from their source do not say: a digit that was changed in the one and not in the other. Words
 * without a number say nothing of a value. An inferred fact is not in the words; a derived one is checked where it quotes any.
 */
export function checkWords({ facts, tables, valueAt, own, failed }: Checked, diagnostics: Diagnostic[]): void {
  const units = new Map([...UNITS, ...own]);
  const reader = wordReader(own, units);
  const check = (what: string, quantity: Stated, place: SourcePlace | undefined, origin: Origin): void => {
    if (!place || says(reader(place.words), quantity, units)) return;
    const said = `${quantity.value.toFixed()}${reader(place.words).some(({ number }) => digitsOf(number) === digitsOf(quantity.value)) ? ` ${quantity.unit}` : ''}`;
    const message = `${what} is ${said}, but the words of its source say “${place.words}”`;
    const hint = 'write the value that the words have, or quote the words that hold the value';
    diagnostics.push(errorOf('validate/value-not-in-words', message, origin, hint));
  };
  for (const fact of facts.values()) {
    if (fact.status === 'inferred' || hasFailed(failed, fact.id)) continue;
    check(`the fact “${fact.id}”`, fact, fact.source, valueAt(fact.id) ?? fact.origin);
  }
  for (const table of tables.values()) {
    for (const row of table.rows) {
      const numbers = [...row.cells].flatMap(([column, cell]) => (cell.kind === 'number' ? [{ column, cell }] : []));
      for (const { column, cell } of numbers) {
        check(`the cell “${cellAddress(table.id, row, column)}”`, cell, cell.source, cell.origin);
      }
      const [only, ...more] = numbers;
      // The shortest phrase of a row with several numbers holds but one of them.
      if (!only || more.length > 0) continue;
      check(`the cell “${cellAddress(table.id, row, only.column)}”`, only.cell, row.source, only.cell.origin);
    }
  }
}

interface Stated {
  readonly value: Decimal;
  readonly unit: string;
}

/** A number in the words, with what it may mean. */
interface Said {
  readonly number: Decimal;
  readonly readings: readonly Stated[];
}

/** Sources may be in any language: words are read in each that is known. */
function wordReader(own: OwnUnits, units: UnitTable): (words: string) => readonly Said[] {
  const locales = knownLanguages().flatMap((language): readonly Locale[] => {
    const locale = localeOf(language, own);
    return locale ? [locale] : [];
  });
  return (words) =>
    locales.flatMap((locale) =>
      locale.findFigures(words).map(({ number, figures }): Said => {
        return { number: number.value, readings: figures.filter(({ unit }) => units.has(unit)) };
      }),
    );
}

/** True where no number is said, or one that is the quantity: in its unit, or in its digits where the words name no such unit. */
function says(said: readonly Said[], quantity: Stated, units: UnitTable): boolean {
  const unit = units.get(quantity.unit);
  if (said.length === 0 || !unit) return true;
  const alike = said
    .flatMap(({ readings }) => readings)
    .filter((reading) => units.get(reading.unit)!.dimension === unit.dimension);
  if (alike.length === 0) {
    const same = said.filter(({ number }) => digitsOf(number) === digitsOf(quantity.value));
    return same.length > 0 && !same.some(({ readings }) => isOtherKindOfPercent(readings, unit, units));
  }
  return alike.some((reading) => isSame(reading.value, units.get(reading.unit)!, quantity.value, unit));
}

/** “增长6.3%” is no 6.3 points, and “2.7个百分点” no percentage. */
function isOtherKindOfPercent(readings: readonly Stated[], { dimension }: UnitDefinition, units: UnitTable): boolean {
  const kinds: readonly string[] = [SHARE, SHARE_STEP];
  return (
    kinds.includes(dimension) &&
    readings.length > 0 &&
    readings.every((reading) => kinds.includes(units.get(reading.unit)!.dimension))
  );
}

/** Whether two quantities of one dimension are equal but for the sign: ratios crosswise, since a third of 亩 has no end in decimals. */
function isSame(one: Decimal, oneUnit: UnitDefinition, other: Decimal, otherUnit: UnitDefinition): boolean {
  const crosswise = (value: Decimal, unit: UnitDefinition, against: UnitDefinition): Decimal =>
    value
      .abs()
      .times(Decimal.pow(10, unit.power))
      .times(unit.ratio?.[0] ?? 1)
      .times(against.ratio?.[1] ?? 1);
  return crosswise(one, oneUnit, otherUnit).equals(crosswise(other, otherUnit, oneUnit));
}

/** Significant digits without zeros at the ends: the same in millions and in 亿. */
function digitsOf(value: Decimal): string {
  return value
    .abs()
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}
