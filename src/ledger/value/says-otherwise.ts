import { Decimal } from 'decimal.js';
import type { UnitForm } from '../../locale/locale.js';
import type { FigureClass } from '../../scene/text.js';
import type { LedgerContext } from '../ledger-context.js';
import { findNumbers } from '../numbers/find-numbers.js';
import { baseValue, figureOf, type KnownFigure, unitOf } from './known-figures.js';

const FORMS: readonly UnitForm[] = ['full', 'short', 'number'];

/**
 * What a fact or cell says where a text that stands for it says something else; undefined where they agree: the text is one of the
 * forms in which the locale writes it, or a number in it reads back to the value, in its unit or one that converts into it; a label
 * may round it.
 */
export function saysOtherwise(text: string, figure: FigureClass, context: LedgerContext): string | undefined {
  const known = figureOf(figure, context.report);
  if (!known) return undefined;
  const printed = plain(text);
  const numbers = findNumbers(printed);
  if (numbers.length === 0 || printsOf(known, context).has(printed)) return undefined;
  const right = numbers.some(({ value, start, end }) => {
    const bare = value !== undefined && isValue(value, printed.slice(start, end), known, context);
    return bare || readsAs(printed, start, end, known, context);
  });
  return right ? undefined : context.locale.formatUnit(known.value, known.places, known.unit);
}

/** Without brackets round it, with plain spaces. */
function plain(text: string): string {
  return text
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim()
    .replace(/^[（(](.*)[)）]$/, '$1');
}

function printsOf({ value, places, unit }: KnownFigure, { locale }: LedgerContext): ReadonlySet<string> {
  const prints = FORMS.flatMap((form) =>
    [false, true].map((sign) => plain(locale.formatUnit(value, places, unit, { form, sign }))),
  );
  return new Set(prints);
}

/** The number alone, stored or in the unit that the language shows; the sign may be left to words (“down 0.4 points”). */
function isValue(value: Decimal, text: string, known: KnownFigure, { locale }: LedgerContext): boolean {
  const scaled = locale.scaleUnit(known.value, known.places, known.unit);
  const half = new Decimal(10).pow(-(/[.．](\d+)$/.exec(text)?.[1]!.length ?? 0)).dividedBy(2);
  return [known.value, scaled.value].some((own) => own.abs().minus(value.abs()).abs().lessThanOrEqualTo(half));
}

function readsAs(text: string, start: number, end: number, known: KnownFigure, context: LedgerContext): boolean {
  const unit = unitOf(known.unit, context.report);
  if (!unit) return false;
  const own = baseValue(known.value, unit).abs();
  return context.locale
    .findFigures(text)
    .filter((found) => found.start < end && start < found.end)
    .flatMap(({ figures }) => figures)
    .some((read) => {
      const other = unitOf(read.unit, context.report);
      return other?.dimension === unit.dimension && baseValue(read.value, other).abs().equals(own);
    });
}
