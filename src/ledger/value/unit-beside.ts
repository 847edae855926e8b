import { Decimal } from 'decimal.js';
import { type UnitDefinition, UNITS } from '../../base/unit-table.js';
import type { FigureSpan } from '../../scene/text.js';
import type { Figure, UnitMeaning } from '../../source-text/figures/figure.js';
import { findFigures } from '../../source-text/figures/find-figures.js';
import { unitWordsWith } from '../../source-text/figures/unit-words.js';
import type { LedgerContext } from '../ledger-context.js';
import type { ReadText } from '../read-text.js';
import { baseValue, figureOf, type KnownFigure, unitOf } from './known-figures.js';
import { MEASURED } from './measured.js';

/** What the words beside a bare number make of it: another unit than its own (`wrong`), or none at all (`missing`). */
export interface UnitBeside {
  readonly kind: 'wrong' | 'missing';
  /** The number with the words that stand as its unit. */
  readonly said: string;
  /** The figure as the language writes it with its unit. */
  readonly is: string;
}

/** A figure in digits alone: what `form='number'` prints. */
const BARE = /^[-−+]?[\d.,]+$/;

/**
 * A figure printed as a bare number gets its unit from the text beside it: `{{fact 'lead' form='number'}}%` makes a rate of points, “billion”
 * behind a number of millions a thousand times as much, and no unit at all leaves the reader to guess.
 */
export function unitBeside(span: FigureSpan, text: ReadText, context: LedgerContext): UnitBeside | undefined {
  const known = figureOf(span.figure, context.report);
  const unit = known && unitOf(known.unit, context.report);
  const own = text.text.slice(span.start, span.end).trim();
  if (!known || !unit || unit.symbol === '' || !BARE.test(own)) return undefined;
  if (known.unit === 'percent' && isOfHundred(text.text.slice(0, span.start), text.text.slice(span.end)))
    return undefined;
  const is = context.locale.formatUnit(known.value, known.places, known.unit).replaceAll('\u00A0', ' ');
  const { units } = context.report;
  const words = unitWordsWith(units ?? new Map(), new Map([...UNITS, ...(units ?? [])]));
  const found = findFigures(text.text.replace(/[\u00A0\u202F]/g, ' '), words);
  const here = found.find(({ start, end }) => start < span.end && span.start < end);
  if (here && (here.meanings.length > 0 || here.scale > 0)) {
    const said = text.text.slice(Math.min(here.start, span.start), Math.max(here.end, span.end));
    return contradicts(here, known, unit, own) ? { kind: 'wrong', said, is } : undefined;
  }
  const silent = !MEASURED.has(unit.dimension) || !SENTENCES.includes(text.place) || !isSentence(text.text, found);
  if (silent || isNamed(text.text, found, unit, context)) return undefined;
  return { kind: 'missing', said: own, is };
}

/** “每百元投资中，制造业占28.9元” is 28.9%: so many of each hundred of the same. */
function isOfHundred(before: string, behind: string): boolean {
  const [, of] = /每一?百(\p{Script=Han})[^。！？]*$/u.exec(before) ?? [];
  return of !== undefined && behind.trimStart().startsWith(of);
}

/** Cells, labels and key figures have their unit in a head. */
const SENTENCES: readonly ReadText['place'][] = ['text', 'notes', 'alternative'];

/** No reading is the figure: of its dimension, but more or less; or of another one, where both are measured. */
function contradicts(here: Figure, known: KnownFigure, unit: UnitDefinition, own: string): boolean {
  // A word of scale alone (“billion”) scales any unit.
  const meanings = here.meanings.length > 0 ? here.meanings : [{ dimension: unit.dimension, power: 0 }];
  const alike = meanings.filter(({ dimension }) => isLike(dimension, unit.dimension));
  const base = baseValue(known.value, unit).abs();
  if (alike.length > 0) return !alike.some((meaning) => isNear(amountOf(here, meaning), base, own));
  return MEASURED.has(unit.dimension) && meanings.every(({ dimension }) => MEASURED.has(dimension));
}

/** “$0.88 a share” begins as money. */
function isLike(dimension: string, own: string): boolean {
  return own === dimension || own.startsWith(`${dimension}/`);
}

function amountOf({ value, scale }: Figure, { power, ratio: [numerator, denominator] = [1, 1] }: UnitMeaning): Decimal {
  const amount = value.abs().times(Decimal.pow(10, scale + power));
  return amount.times(numerator).dividedBy(denominator);
}

/** Equal but for the rounding of the last place shown. */
function isNear(one: Decimal, other: Decimal, own: string): boolean {
  if (other.isZero()) return one.isZero();
  const digits = own.replace(/\D/g, '').replace(/^0+/, '').length;
  return one
    .minus(other)
    .abs()
    .dividedBy(other)
    .lessThanOrEqualTo(new Decimal(10).pow(1 - Math.max(digits, 1)));
}

/** Words round the numbers: a number alone is a key figure. */
function isSentence(text: string, found: readonly Figure[]): boolean {
  return (without(text, found).match(/\p{L}/gu)?.length ?? 0) >= LETTERS;
}

/** Letters from which on a text is a sentence. */
const LETTERS = 4;

/** A unit of the dimension is named apart from the numbers: “in $ million”, “（%）”. */
function isNamed(text: string, found: readonly Figure[], unit: UnitDefinition, context: LedgerContext): boolean {
  const rest = without(text, found).toLowerCase();
  return [...UNITS.values(), ...(context.report.units?.values() ?? [])]
    .filter(({ dimension }) => dimension === unit.dimension)
    .map(({ id }) => context.locale.formatUnit(new Decimal(1), 0, id, { form: 'unit' }).trim().toLowerCase())
    .some((word) => word !== '' && stands(word, rest));
}

/** A unit of letters stands as a word of its own: `t` is in every text. */
function stands(word: string, text: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(/^[a-z]/.test(word) ? `(?<![a-z])${escaped}s?(?![a-z])` : escaped).test(text);
}

function without(text: string, found: readonly Figure[]): string {
  return found.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
