import { isSentencePosition, positionKey, type SentencePosition } from '../base/position.js';
import type { UnitWord } from '../source-text/figures/unit-words.js';
import type { Claim } from './claim.js';
import type { Finding } from './finding.js';
import { type IndexedSentence, isAt, type PlacedFigure } from './index-source.js';
import {
  changeOf,
  exactMatch,
  likeness,
  type Match,
  nearestFirst,
  type Phrase,
  phraseOf,
  says,
  spanAround,
  verbatim,
} from './phrase.js';

/** A claim on a sentence of its source. */
type SentenceClaim = Claim & { readonly place: SentencePosition };

/** True for a claim on a sentence of its source. */
export function isSentenceClaim(claim: Claim): claim is SentenceClaim {
  return isSentencePosition(claim.place);
}

/** What became of a claim, with the place in the source's sentences. */
export interface Matched {
  readonly claim: Claim;
  readonly status: Finding['status'];
  readonly change?: Finding['change'];
  readonly match?: Match;
}

/** A claim that does not stand where it says, with all places where its words and value do stand. */
interface Open {
  readonly claim: Claim;
  readonly phrase: Phrase;
  readonly elsewhere: readonly Match[];
}

/** What is known of a source while its claims are settled. */
interface Search {
  readonly sentences: readonly IndexedSentence[];
  /** Figures of the claims that were found in place. */
  readonly exact: ReadonlySet<PlacedFigure>;
  /** Claims whose sentence is still there and says another figure in their words. */
  readonly anchored: ReadonlySet<Open>;
  /** Figures that some claim accounts for, here or elsewhere: they are no changed form of another. */
  readonly explained: ReadonlySet<PlacedFigure>;
  /** Where sentences have gone whose claims stand together in one other sentence. */
  readonly moves: ReadonlyMap<string, IndexedSentence>;
}

/** The least share of a phrase's words for “the same words” at the claimed place, and anywhere else. */
const ALIKE = 0.6;
const ALIKE_ELSEWHERE = 0.75;

/** So many characters must stand beside the figure before a likeness elsewhere means anything: 增长 is everywhere. */
const TELLING = 4;

/** What an older copy of the source told about some of the claims. */
export interface Known {
  readonly settled: ReadonlyMap<Claim, Matched>;
  /** Claims that stand in the copy. */
  readonly inCopy: ReadonlySet<Claim>;
  /** Figures that the copy has, too: what else the copy says is not to be sought in them. */
  readonly taken: ReadonlySet<PlacedFigure>;
}

/**
 * Settles every claim on one source. First come those found where they say; then, knowing which figures these account for, sentences
 * that moved as a whole, figures that changed in place, and claims that stand elsewhere. The order matters: 增长6.8% in place of 增长6.3%
 * is a change even where another sentence happens to say 增长6.3%.
 */
export function matchClaims(
  claims: readonly SentenceClaim[],
  sentences: readonly IndexedSentence[],
  words: readonly UnitWord[],
  known?: Known,
): readonly Matched[] {
  const settled = new Map<Claim, Matched>(known?.settled);
  const open: Open[] = [];
  for (const claim of claims) {
    if (settled.has(claim)) continue;
    const phrase = phraseOf(claim, words);
    const free = (figure: PlacedFigure | undefined): boolean =>
      !figure || !known?.inCopy.has(claim) || !known.taken.has(figure);
    const matches = sentences.flatMap((sentence) => {
      const match = exactMatch(sentence, phrase, claim);
      return match && free(match.figure) ? match : [];
    });
    const match = matches.find((each) => isAt(each.sentence, claim));
    if (match) settled.set(claim, { claim, status: 'found', match });
    else open.push({ claim, phrase, elsewhere: nearestPlaces(matches, claim) });
  }
  const found = [...settled.values()].filter(({ status }) => status === 'found');
  const exact = new Set([...found.flatMap(({ match }) => match?.figure ?? []), ...(known?.taken ?? [])]);
  const kept = new Set(found.map(({ claim }) => placeKey(claim)));
  const anchored = new Set(
    open.filter((each) => kept.has(placeKey(each.claim)) && hasOtherFigure(each, sentences, exact)),
  );
  const free = open.filter((each) => !anchored.has(each));
  const search: Search = {
    sentences,
    exact,
    anchored,
    explained: new Set([...exact, ...free.flatMap(({ elsewhere }) => elsewhere.flatMap(({ figure }) => figure ?? []))]),
    moves: sentenceMoves(open, kept),
  };
  settleMoves(open, search, settled);
  settleChanges(open, search, settled);
  settleRest(open, settled);
  return claims.map((claim) => settled.get(claim)!);
}

/**
 * True where a sentence that is still in place says the same words with a figure that is no claim's own: then the claim has not
 * moved, even where its words and value stand elsewhere. Two sentences may have swapped their figures.
 */
function hasOtherFigure(
  { claim, phrase }: Open,
  sentences: readonly IndexedSentence[],
  exact: ReadonlySet<PlacedFigure>,
): boolean {
  if (!phrase.figure || phrase.before + phrase.after === '') return false;
  const here = sentences.find((sentence) => isAt(sentence, claim));
  return here?.figures.some((figure) => !exact.has(figure) && likeness(here, figure, phrase) >= ALIKE) ?? false;
}

function nearestPlaces(matches: readonly Match[], { place }: SentenceClaim): readonly Match[] {
  const distance = ({ sentence: { sentence } }: Match): number =>
    Math.abs(sentence.paragraph - place.paragraph) * 1000 + Math.abs(sentence.number - place.sentence);
  return matches.toSorted((a, b) => distance(a) - distance(b));
}

const placeKey = ({ place }: Claim): string => positionKey(place);

/**
 * Sentences of which nothing is left in place while two or more of their claims, and half of all, stand in one other sentence. None
 * is the goal of two.
 */
function sentenceMoves(open: readonly Open[], kept: ReadonlySet<string>): ReadonlyMap<string, IndexedSentence> {
  const sizes = new Map<string, Set<string>>();
  const votes = new Map<string, Map<IndexedSentence, Set<string>>>();
  for (const { claim, elsewhere } of open) {
    const key = placeKey(claim);
    if (kept.has(key)) continue;
    sizes.set(key, (sizes.get(key) ?? new Set()).add(claim.place.words));
    const targets = votes.get(key) ?? new Map<IndexedSentence, Set<string>>();
    for (const { sentence } of elsewhere)
      targets.set(sentence, (targets.get(sentence) ?? new Set()).add(claim.place.words));
    votes.set(key, targets);
  }
  const share = (key: string, count: number): number => count / sizes.get(key)!.size;
  const ranked = [...votes]
    .flatMap(([key, targets]) => [...targets].map(([target, words]) => ({ key, target, count: words.size })))
    .filter(({ key, count }) => count >= 2 && share(key, count) >= 0.5)
    .sort((a, b) => share(b.key, b.count) - share(a.key, a.count) || b.count - a.count);
  const moves = new Map<string, IndexedSentence>();
  const goals = new Set<IndexedSentence>();
  for (const { key, target } of ranked) {
    if (moves.has(key) || goals.has(target)) continue;
    moves.set(key, target);
    goals.add(target);
  }
  return moves;
}

function settleMoves(open: readonly Open[], { moves }: Search, settled: Map<Claim, Matched>): void {
  for (const { claim, elsewhere } of open) {
    const target = moves.get(placeKey(claim));
    const match = target && elsewhere.find(({ sentence }) => sentence === target);
    if (match) settled.set(claim, { claim, status: 'moved', match });
  }
}

interface Candidate {
  readonly open: Open;
  readonly match: Match & { readonly figure: PlacedFigure };
  readonly change: NonNullable<Finding['change']>;
  readonly score: number;
}

/** Gives open claims the figures that no claim accounts for, the likest first; claims with the same words share a figure. */
function settleChanges(open: readonly Open[], search: Search, settled: Map<Claim, Matched>): void {
  const rest = open.filter(({ claim }) => !settled.has(claim));
  const candidates = rest.flatMap((each) => candidatesFor(each, search)).sort((a, b) => b.score - a.score);
  const taken = new Map<PlacedFigure, string>();
  for (const {
    open: { claim, phrase },
    match,
    change,
  } of candidates) {
    if (settled.has(claim)) continue;
    const group = `${placeKey(claim)} ${phrase.key}`;
    if ((taken.get(match.figure) ?? group) !== group) continue;
    taken.set(match.figure, group);
    settled.set(claim, { claim, status: 'changed', change, match });
  }
}

/**
 * What is left stands elsewhere or nowhere. A few letters and digits are no proof of that where they are said of something else:
 * 增长5.9% stands in many places.
 */
function settleRest(open: readonly Open[], settled: Map<Claim, Matched>): void {
  const taken = new Map<PlacedFigure, string>();
  for (const { claim, match } of settled.values()) if (match?.figure) taken.set(match.figure, placeKey(claim));
  for (const { claim, phrase, elsewhere } of open) {
    if (settled.has(claim)) continue;
    const key = placeKey(claim);
    const free = ({ figure }: Match): boolean => !figure || (taken.get(figure) ?? key) === key;
    const match = elsewhere.find(free) ?? (isTelling(phrase) ? elsewhere[0] : undefined);
    if (match?.figure) taken.set(match.figure, key);
    settled.set(claim, match ? { claim, status: 'moved', match } : { claim, status: 'missing' });
  }
}

/** True where hardly anything else is said with these words and digits. */
function isTelling({ before, after, figure }: Phrase): boolean {
  return before.length + after.length >= TELLING || (figure?.value.precision() ?? 0) >= TELLING;
}

function candidatesFor(open: Open, search: Search): readonly Candidate[] {
  const { claim, phrase, elsewhere } = open;
  const moved = search.moves.get(placeKey(claim));
  return search.sentences.flatMap((sentence) => {
    const here = sentence === moved || (moved === undefined && isAt(sentence, claim));
    if (here) return [...besideWords(open, sentence), ...candidatesIn(sentence, open, search, ALIKE)];
    const telling = phrase.figure !== undefined && phrase.before.length + phrase.after.length >= TELLING;
    return telling && elsewhere.length === 0 ? candidatesIn(sentence, open, search, ALIKE_ELSEWHERE) : [];
  });
}

/** The words stand as they should, but with another figure in or beside them: even one that another claim accounts for. */
function besideWords(open: Open, sentence: IndexedSentence): readonly Candidate[] {
  const { phrase, claim } = open;
  if (!claim.states) return [];
  return verbatim(sentence, phrase).flatMap((match) => {
    const [figure] = nearestFirst(sentence, match);
    if (!figure) return [];
    const change = changeOf(figure.figure, claim);
    return [{ open, match: { ...match, figure }, change, score: 6 }];
  });
}

function candidatesIn(sentence: IndexedSentence, open: Open, search: Search, alike: number): readonly Candidate[] {
  const { claim, phrase } = open;
  if (!phrase.figure) return [];
  const own = phrase.figure;
  const inPlace = alike === ALIKE;
  const accounted = inPlace && search.anchored.has(open) ? search.exact : search.explained;
  return sentence.figures.flatMap((figure, index): readonly Candidate[] => {
    if (figure.figure.kind === 'name' || accounted.has(figure)) return [];
    const like = likeness(sentence, figure, phrase);
    const equal = claim.states ? says(figure.figure, claim, phrase) : figure.figure.text === own.text;
    const near =
      figure.figure.unit === own.unit && figure.figure.scale === own.scale && figure.figure.kind === own.kind;
    const unit = claim.states
      ? changeOf(figure.figure, claim) === 'unit'
      : figure.figure.kind !== 'date' && figure.figure.value.equals(own.value);
    const bare = phrase.before.length + phrase.after.length === 0;
    const fits = like >= alike || (inPlace && (equal || (bare && (near || unit))));
    if (!fits) return [];
    // The same words with another value before the same value with other words; among equals the order of the text decides.
    const score = like * 2 + (equal ? 0.9 : 0) + (near ? 0.3 : 0) + (unit ? 0.2 : 0) + (inPlace ? 1 : 0) - index / 1000;
    const match = { sentence, figure, ...spanAround(figure, phrase, sentence) };
    return [{ open, match, change: equal ? 'words' : unit ? 'unit' : 'value', score }];
  });
}
