import type { Decimal } from 'decimal.js';
import type { LedgerContext } from '../ledger-context.js';
import type { NumberToken } from '../numbers/number-token.js';
import type { ReadText } from '../read-text.js';
import { baseValue, type KnownFigure, knownFigures, unitOf } from '../value/known-figures.js';

/** How far off a value may be to be proposed, as a share of it. */
const FAR = 0.5;

/** Facts that are proposed at most. */
const MOST = 3;

/**
 * How a number without a source may get one: the facts and cells of its value, of its digits, or next to it in its unit; then the
 * helpers that say what a number is.
 */
export function nearestFigures(number: NumberToken, text: ReadText, context: LedgerContext): string {
  const around = text.text.slice(number.end, number.end + 12);
  if (isDate(number, around))
    return `write {{date '…'}} (2023-07-04, 2023-07, 2023-Q2, 2023-01/2023-05), or ${wraps(number)}`;
  const same = ranked(number, text, context);
  if (same.length > 0) return `${same.join(', or ')}; else ${wraps(number)}`;
  return `make it a fact of report.yaml and write {{fact '…'}}, or ${wraps(number)}`;
}

function wraps({ text }: NumberToken): string {
  return `{{literal '${text}' reason='…'}} for a number that is no fact, {{name '…'}} for a name`;
}

/** 2023年, 7月4日, 4 July 2023, 2019–2023: a number that a day, month or year is told by. */
function isDate({ text, value, written }: NumberToken, behind: string): boolean {
  if (written !== 'digits' || value === undefined) return false;
  if (/^\s?(?:年(?!均|产)|月|日|号)/.test(behind)) return true;
  if (/^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(behind))
    return true;
  return /^(?:19|20)\d\d$/.test(text) && !/^\s?[\p{L}%]/u.test(behind);
}

function ranked(number: NumberToken, text: ReadText, context: LedgerContext): readonly string[] {
  const { value } = number;
  if (value === undefined) return [];
  const known = knownFigures(context.report);
  const readings = readingsOf(number, text, context);
  const exact = known.filter((figure) => readings.some((read) => sameAs(read, figure, context)));
  if (exact.length > 0) return exact.slice(0, MOST).map((figure) => `that is ${named(figure, context)}`);
  const digits = known.filter((figure) => shownValue(figure, context).equals(value));
  if (digits.length > 0) return digits.slice(0, MOST).map((figure) => `did you mean ${named(figure, context)}?`);
  // “four efforts” is not near 3.6 %.
  if (number.written !== 'digits' && readings.length === 0) return [];
  const near = nearest(known, readings, value, context);
  return near ? [`did you mean ${named(near, context)}?`] : [];
}

interface Reading {
  readonly dimension: string;
  readonly base: Decimal;
}

/** The number with the units whose words stand round it, in base units. */
function readingsOf(number: NumberToken, text: ReadText, { locale, report }: LedgerContext): readonly Reading[] {
  return locale
    .findFigures(text.text)
    .filter(({ start, end }) => start < number.end && number.start < end)
    .flatMap(({ figures }) => figures)
    .flatMap(({ unit, value }): readonly Reading[] => {
      const definition = unitOf(unit, report);
      return definition && definition.symbol !== ''
        ? [{ dimension: definition.dimension, base: baseValue(value, definition) }]
        : [];
    });
}

function sameAs({ dimension, base }: Reading, { value, unit: id }: KnownFigure, { report }: LedgerContext): boolean {
  const unit = unitOf(id, report);
  return unit?.dimension === dimension && baseValue(value, unit).abs().equals(base.abs());
}

/** The number as the language shows it. */
function shownValue({ value, places, unit }: KnownFigure, { locale }: LedgerContext): Decimal {
  return locale.scaleUnit(value, places, unit).value.abs();
}

/** The figure next to the number among those of its unit; without a unit, among all as they are shown. */
function nearest(
  known: readonly KnownFigure[],
  readings: readonly Reading[],
  value: Decimal,
  context: LedgerContext,
): KnownFigure | undefined {
  const off = known.flatMap((figure): readonly { figure: KnownFigure; share: number }[] => {
    const unit = unitOf(figure.unit, context.report);
    const reading = readings.find(({ dimension }) => dimension === unit?.dimension);
    if (readings.length > 0 && !reading) return [];
    const own = reading && unit ? baseValue(figure.value, unit).abs() : shownValue(figure, context);
    const other = reading ? reading.base.abs() : value;
    if (own.isZero()) return [];
    return [{ figure, share: own.minus(other).abs().dividedBy(own).toNumber() }];
  });
  const [best] = off.filter(({ share }) => share <= FAR).sort((a, b) => a.share - b.share);
  return best?.figure;
}

function named({ kind, id, value, places, unit }: KnownFigure, { locale }: LedgerContext): string {
  const shown = locale.formatUnit(value, places, unit).replaceAll('\u00A0', ' ');
  if (kind === 'fact') return `{{fact '${id}'}} (${shown})`;
  const [, table = '', key = '', column = ''] = /^([^[]+)\[([^\]]*)\]\.(.+)$/.exec(id) ?? [];
  return `{{cell '${table}' '${key}' '${column}'}} (${shown})`;
}
