import { type UnitDefinition, UNITS } from '../base/unit-table.js';
import { cleanPhrase } from '../source-text/clean/clean-line.js';
import type { Figure } from '../source-text/figures/figure.js';
import { sameDimension, sameNumber, sameQuantity } from '../source-text/figures/quantity.js';
import type { UnitWord } from '../source-text/figures/unit-words.js';
import type { Claim, StatedQuantity } from './claim.js';
import { type IndexedSentence, indexText, type PlacedFigure } from './index-source.js';

/** A claim's words, cut at its figure: 炼铁产能 + 1957万吨. */
export interface Phrase {
  readonly key: string;
  /** The figure in the words that the claim is about; absent where the words have none. */
  readonly figure?: Figure;
  readonly before: string;
  readonly after: string;
}

/** A place in a sentence, as offsets of its key, with the figure that stands there. */
export interface Match {
  readonly sentence: IndexedSentence;
  readonly start: number;
  readonly end: number;
  readonly figure?: PlacedFigure;
}

/** The words of a claim, ready to be looked for. */
export function phraseOf({ place, states }: Claim, words: readonly UnitWord[]): Phrase {
  const { key, figures } = indexText(cleanPhrase(place.words).text, words);
  const real = figures.filter(({ figure }) => figure.kind !== 'name');
  const own = (states && real.find(({ figure }) => agrees(figure, states))) ?? real[0];
  if (!own) return { key, before: key, after: '' };
  return { key, figure: own.figure, before: key.slice(0, own.start), after: key.slice(own.end) };
}

/** True where the figure says what the report does, or would, were its unit's word known. */
export function agrees(figure: Figure, states: StatedQuantity): boolean {
  if (figure.kind === 'name') return false;
  return (
    sameQuantity(figure, states) ||
    (figure.meanings.length === 0 && figure.kind !== 'date' && sameNumber(figure, states))
  );
}

/** True where only the unit is another one: 家 for 条, 亿吨 for 万吨. */
export function sameDigits(figure: Figure, states: StatedQuantity): boolean {
  return figure.value.equals(states.value) && !(sameDimension(figure, states.unit) && agrees(figure, states));
}

/** True where the figure says what the claim does in a unit that its words allow: a plain number may count 家, but not where they say 个. */
export function says(figure: Figure, { states }: Claim, { figure: own }: Phrase): boolean {
  if (states === undefined) return false;
  if (agrees(figure, states)) return !own || sameCounter(own, figure);
  return isOwnMeasure(states.unit) && own?.unit === figure.unit && sameNumber(figure, states);
}

/** A measure that only the report knows: 公里/百平方公里 without a dimension. What its words call it in the source is all there is to hold. */
function isOwnMeasure({ id, dimension }: UnitDefinition): boolean {
  return dimension === id && !UNITS.has(id);
}

/** The same word, or two words for one measure: % and 百分之. Counters stand for many things (个, 家), and are not exchanged. */
function sameCounter(own: Figure, figure: Figure): boolean {
  if (own.unit === '' || own.unit === figure.unit) return true;
  const [[one, ...ones], [other, ...others]] = [own.meanings, figure.meanings];
  return one?.dimension === other?.dimension && ones.length + others.length === 0;
}

/** What differs where a figure does not say what the claim does. */
export function changeOf(figure: Figure, claim: Claim): 'value' | 'unit' {
  return sameDigits(figure, claim.states!) || agrees(figure, claim.states!) ? 'unit' : 'value';
}

/** Where the claim's very words stand in the sentence with its value, however that is written; undefined where they do not. */
export function exactMatch(sentence: IndexedSentence, phrase: Phrase, claim: Claim): Match | undefined {
  const { states } = claim;
  const written =
    states && sentence.figures.find((each) => says(each.figure, claim, phrase) && standsIn(phrase, sentence, each));
  if (written) return { sentence, ...spanAround(written, phrase, sentence), figure: written };
  for (const match of verbatim(sentence, phrase)) {
    if (!states) {
      const figure = sentence.figures.find(({ start, end }) => start < match.end && match.start < end);
      return { ...match, ...(phrase.figure && figure && { figure }) };
    }
    const near = phrase.figure ? overlapping(sentence, match) : nearestFirst(sentence, match);
    const figure = near.find((each) => says(each.figure, claim, phrase));
    if (figure) return { ...match, figure };
  }
  return undefined;
}

/** True where all words of a phrase with a figure stand around this one. */
export function standsIn(phrase: Phrase, sentence: IndexedSentence, figure: PlacedFigure): boolean {
  const { before, after } = phrase;
  return (
    phrase.figure !== undefined &&
    sentence.key.slice(0, figure.start).endsWith(before) &&
    sentence.key.startsWith(after, figure.end)
  );
}

/** As much of the sentence around a figure as the claim's words have around theirs. */
export function spanAround(
  { start, end }: PlacedFigure,
  { before, after }: Phrase,
  { key }: IndexedSentence,
): Pick<Match, 'start' | 'end'> {
  return { start: Math.max(0, start - before.length), end: Math.min(key.length, end + after.length) };
}

/** Every place where the words stand letter by letter, but in the middle of a longer number. */
export function verbatim(sentence: IndexedSentence, { key }: Phrase): readonly Match[] {
  const found: Match[] = [];
  for (let start = sentence.key.indexOf(key); start >= 0; start = sentence.key.indexOf(key, start + 1)) {
    const end = start + key.length;
    const cut = /\d[.,]?$/.test(sentence.key.slice(0, start)) && /^\d/.test(key);
    const cutEnd = /\d$/.test(key) && /^[.,]?\d/.test(sentence.key.slice(end));
    if (!cut && !cutEnd) found.push({ sentence, start, end });
  }
  return found;
}

/** Figures at a place, and then those of the sentence by their distance from it, the ones behind before those ahead. */
export function nearestFirst({ figures }: IndexedSentence, match: Match): readonly PlacedFigure[] {
  const distance = ({ start, end }: PlacedFigure): number =>
    start >= match.end ? start - match.end : end <= match.start ? (match.start - end) * 4 + 4 : 0;
  return figures.filter(({ figure }) => figure.kind !== 'name').toSorted((a, b) => distance(a) - distance(b));
}

function overlapping({ figures }: IndexedSentence, match: Match): readonly PlacedFigure[] {
  return figures.filter(({ start, end }) => start < match.end && match.start < end);
}

/** How much of the words around the claim's figure stands around this one too: 1 for all, 0 for none; 0.5 where there are no words. */
export function likeness(sentence: IndexedSentence, { start, end }: PlacedFigure, { before, after }: Phrase): number {
  const total = before.length + after.length;
  if (total === 0) return 0.5;
  const [ahead, behind] = [sentence.key.slice(0, start), sentence.key.slice(end)];
  let same = 0;
  for (let at = 1; at <= before.length && before.at(-at) === ahead.at(-at); at++) same++;
  for (let at = 0; at < after.length && after[at] === behind[at]; at++) same++;
  return same / total;
}
