import { Decimal } from 'decimal.js';
import type { Claim } from '../claim/claim.js';
import { anyOf, withFigures } from '../claim/compile-frames.js';
import { figurePlaces, type MaskedSentence } from '../claim/masked-sentence.js';
import type { ComparedFigure } from '../compared-text.js';
import type { ComparisonWords } from '../words/comparison-words.js';
import { isLike, isShare, isStep } from './quantities.js';
import { shown, type Verdict } from './verdict.js';

interface Placed {
  readonly at: number;
  readonly figure: ComparedFigure;
}

/**
 * Wholes and their parts in one sentence: a part is not more than its whole, parts make their sum, and shares with the rest make
 * 100 %. `changes` are figures that say how much something changed: they are no parts.
 */
export function judgeParts(
  sentence: MaskedSentence,
  words: ComparisonWords,
  claims: readonly Claim[],
): readonly Verdict[] {
  const changes = new Set(
    claims.flatMap(({ relation, figures: { D } }) => (D && (relation === 'amount' || relation === 'gap') ? [D] : [])),
  );
  const places = figurePlaces(sentence).filter(({ figure }) => !changes.has(figure));
  return [
    ...partsOverWhole(sentence, words, places),
    ...wrongSums(sentence, words, places),
    ...wrongRests(sentence, words, places),
  ];
}

/** “共100家，其中……家”: only amounts; percentages are rates more often than shares. */
function partsOverWhole(
  sentence: MaskedSentence,
  { parts }: ComparisonWords,
  places: readonly Placed[],
): readonly Verdict[] {
  return [...sentence.masked.matchAll(new RegExp(anyOf(parts), 'gu'))].flatMap(({ index, 0: word }) => {
    const whole = places.findLast(({ at }) => at < index)?.figure;
    if (!whole || isShare(whole.quantity) || isStep(whole.quantity)) return [];
    const end = sentence.masked.slice(index).search(/[；;]/);
    const within = places.filter(({ at }) => at > index && (end < 0 || at < index + end));
    const over = within.filter(
      ({ figure: { quantity } }) =>
        isLike(quantity, whole.quantity) && quantity.value.greaterThan(whole.quantity.value),
    );
    return over.slice(0, 1).map(({ figure }) => ({
      sentence,
      at: index,
      figure,
      says: `“${word}” makes ${shown(figure, sentence)} a part of ${shown(whole, sentence)}`,
      but: 'it is more than the whole',
      fix: `leave out “${word}”, or mend the value that is wrong`,
    }));
  });
}

/** “A、B，合计C”: C is the sum of some figures in a row before it. */
function wrongSums(
  sentence: MaskedSentence,
  { totals }: ComparisonWords,
  places: readonly Placed[],
): readonly Verdict[] {
  const before = new RegExp(withFigures(`(?:${anyOf(totals)})[^，。；,.;F]{0,12}(F)`), 'dgu');
  return [...sentence.masked.matchAll(before)].flatMap((match): readonly Verdict[] => {
    const at = match.indices![1]![0];
    const total = places.find((place) => place.at === at)?.figure;
    if (!total || isStep(total.quantity)) return [];
    const terms = places.filter((place) => place.at < match.index && isLike(place.figure.quantity, total.quantity));
    if (
      terms.length < 2 ||
      isSumOfRow(
        terms.map(({ figure }) => figure),
        total,
      )
    )
      return [];
    const sum = terms.map(({ figure }) => shown(figure, sentence)).join(' and ');
    return [
      {
        sentence,
        at: match.index,
        figure: total,
        says: `${shown(total, sentence)} is said to be the sum of ${sum}`,
        but: 'no figures in a row before it make that sum',
        fix: 'mend the value that is wrong; a formula keeps a sum right',
      },
    ];
  });
}

function isSumOfRow(terms: readonly ComparedFigure[], { quantity: total }: ComparedFigure): boolean {
  return terms.some((_, from) => {
    let [sum, slack] = [new Decimal(0), total.half.plus('1e-12')];
    return terms.slice(from).some(({ quantity }, count) => {
      sum = sum.plus(quantity.value);
      slack = slack.plus(quantity.half);
      return count > 0 && sum.minus(total.value).abs().lessThanOrEqualTo(slack);
    });
  });
}

/** “占28.9%，其余71.1%”: the shares before it, or the last of them, make 100 % with the rest. */
function wrongRests(sentence: MaskedSentence, words: ComparisonWords, places: readonly Placed[]): readonly Verdict[] {
  const { rests, shareOf } = words;
  const before = new RegExp(withFigures(`(?:${anyOf(rests)})[，,]?[^，。；,.;F\\d]{0,12}?(F)`), 'dgu');
  return [...sentence.masked.matchAll(before)].flatMap((match): readonly Verdict[] => {
    const at = match.indices![1]![0];
    const rest = places.find((place) => place.at === at)?.figure;
    if (!rest || !isShare(rest.quantity)) return [];
    const shares = places.filter(
      (place) =>
        place.at < match.index && isShare(place.figure.quantity) && isShareOf(sentence.masked, place.at, shareOf),
    );
    if (
      shares.length === 0 ||
      isWhole(
        shares.map(({ figure }) => figure),
        rest,
      )
    )
      return [];
    const known = shares.map(({ figure }) => shown(figure, sentence)).join(' and ');
    return [
      {
        sentence,
        at: match.index,
        figure: rest,
        says: `${shown(rest, sentence)} is said to be what is left beside ${known}`,
        but: 'together they do not make 100%',
        fix: 'mend the value that is wrong; a formula, 100 less the shares, keeps it right',
      },
    ];
  });
}

function isShareOf(masked: string, at: number, shareOf: readonly string[]): boolean {
  return shareOf.some((pattern) =>
    [...masked.matchAll(new RegExp(withFigures(pattern), 'gu'))].some(
      ({ index, 0: text }) => index <= at && at < index + text.length,
    ),
  );
}

function isWhole(shares: readonly ComparedFigure[], rest: ComparedFigure): boolean {
  return shares.some((_, from) => {
    const all = [...shares.slice(from), rest];
    const sum = all.reduce((total, { quantity }) => total.plus(quantity.value), new Decimal(0));
    // Each may be rounded; one that is worked out from the others is exact.
    const derived = rest.quantity.formula !== undefined;
    const slack = derived
      ? new Decimal('1e-9')
      : all.reduce((total, { quantity }) => total.plus(quantity.half), new Decimal('1e-9'));
    return sum.minus(1).abs().lessThanOrEqualTo(slack);
  });
}
