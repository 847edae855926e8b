import { cleanTextOf } from '../../source-text/clean/clean-text.js';
import { cleanPhrase } from '../../source-text/clean/clean-line.js';
import { matchKey } from '../../source-text/clean/match-key.js';
import type { UnitWord } from '../../source-text/figures/unit-words.js';
import { cellNumber } from '../../source-text/table/cell-number.js';
import { figureOf, type UnitReading } from '../../source-text/table/unit-of-text.js';
import type { Claim } from '../claim.js';
import { agrees, phraseOf, says } from '../phrase.js';
import type { IndexedCell } from './index-tables.js';

/** A text as it is compared: see `matchKey`. */
export function keyOf(text: string): string {
  return matchKey(cleanTextOf(text, 0, text.length)).text;
}

/**
 * True where a cell says what a claim does: its value, in a unit that the table names for it (any, where it names none), and its words. A
 * claim of words alone is said where they stand in the cell.
 */
export function saysCell(cell: IndexedCell, claim: Claim, words: readonly UnitWord[]): boolean {
  const said = keyOf(cleanPhrase(claim.place.words).text);
  if (!claim.states) return cell.text !== '' && said !== '' && keyOf(cell.text).includes(said);
  if (!cell.number || !saysWords(cell, claim)) return false;
  if (!sameSign(cell, claim)) return false;
  const phrase = phraseOf(claim, words);
  const units = cell.units.length > 0 ? cell.units : [NO_UNIT];
  return units.some((unit) => {
    const figure = figureOf(cell.text, cell.number!.value, unit);
    // The words of a cell have no unit: its head has it.
    return phrase.figure?.unit === '' ? agrees(figure, claim.states!) : says(figure, claim, phrase);
  });
}

/** True where the number is the claim's, whatever it counts. */
export function saysNumber(cell: IndexedCell, claim: Claim): boolean {
  const { number } = cell;
  return number !== undefined && number.value.abs().equals(claim.states!.value.abs()) && sameSign(cell, claim);
}

/** The words of the claim stand in the cell, or are a number themselves, which is compared as one. */
export function saysWords({ text }: IndexedCell, { place }: Claim): boolean {
  const words = cleanPhrase(place.words).text;
  return words === '' || cellNumber(words) !== undefined || keyOf(text).includes(keyOf(words));
}

/** Heads that say a fall, so that their numbers need no sign. */
const FALL = /降幅|下降|减少|跌幅|\b(?:decline|decrease|fall|drop)\b/i;

/** In a table a minus stands with its number, but where a head says that it fell. */
function sameSign({ number, told }: IndexedCell, { states }: Claim): boolean {
  return number!.value.isNegative() === states!.value.isNegative() || number!.value.isZero() || FALL.test(told);
}

const NO_UNIT: UnitReading = { text: '', scale: 0, unit: '', meanings: [] };
