import type { UnitWord } from '../source-text/figures/unit-words.js';
import type { Claim } from './claim.js';
import type { Finding } from './finding.js';
import type { IndexedSentence, PlacedFigure } from './index-source.js';
import {
  agrees,
  exactMatch,
  likeness,
  type Match,
  nearestFirst,
  type Phrase,
  phraseOf,
  sameDigits,
  verbatim,
} from './phrase.js';

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

/**
 * Settles every claim on one source. First come those found where they say; then, knowing which figures these account for, sentences
 * that moved as a whole, figures that changed in place, and claims that stand elsewhere. The order matters: 增长6.8% in place of 增长6.3%
 * is a change even where another sentence happens to say 增长6.3%.
 */
export function matchClaims(
  claims: readonly Claim[],
  sentences: readonly IndexedSentence[],
  words: readonly UnitWord[],
): readonly Matched[] {
  const settled = new Map<Claim, Matched>();
  const open: Open[] = [];
  for (const claim of claims) {
    const phrase = phraseOf(claim, words);
    const matches = sentences.flatMap((sentence) => exactMatch(sentence, phrase, claim) ?? []);
    const match = matches.find((each) => isAt(each.sentence, claim));
    if (match) settled.set(claim, { claim, status: 'found', match });
    else open.push({ claim, phrase, elsewhere: nearestPlaces(matches, claim) });
  }
  const exact = new Set([...settled.values()].flatMap(({ match }) => match?.figure ?? []));
  const kept = new Set([...settled.keys()].map(placeKey));
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
  for (const { claim, elsewhere } of open) {
    if (settled.has(claim)) continue;
    const [match] = elsewhere;
    settled.set(claim, match ? { claim, status: 'moved', match } : { claim, status: 'missing' });
  }
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

function isAt({ sentence }: IndexedSentence, { place }: Claim): boolean {
  return sentence.paragraph === place.paragraph && sentence.number === place.sentence;
}

function nearestPlaces(matches: readonly Match[], { place }: Claim): readonly Match[] {
  const distance = ({ sentence: { sentence } }: Match): number =>
    Math.abs(sentence.paragraph - place.paragraph) * 1000 + Math.abs(sentence.number - place.sentence);
  return matches.toSorted((a, b) => distance(a) - distance(b));
}

const placeKey = ({ place }: Claim): string => `${place.paragraph}/${place.sentence}`;

/** Sentences of which nothing is left in place while two or more of their claims stand in one other sentence. */
function sentenceMoves(open: readonly Open[], kept: ReadonlySet<string>): ReadonlyMap<string, IndexedSentence> {
  const votes = new Map<string, Map<IndexedSentence, Set<string>>>();
  for (const { claim, elsewhere } of open) {
    if (kept.has(placeKey(claim))) continue;
    const targets = votes.get(placeKey(claim)) ?? new Map<IndexedSentence, Set<string>>();
    for (const { sentence } of elsewhere)
      targets.set(sentence, (targets.get(sentence) ?? new Set()).add(claim.place.words));
    votes.set(placeKey(claim), targets);
  }
  const moves = new Map<string, IndexedSentence>();
  for (const [key, targets] of votes) {
    const [best] = [...targets].sort(([, a], [, b]) => b.size - a.size);
    if (best && best[1].size >= 2) moves.set(key, best[0]);
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
  const {
    phrase,
    claim: { states },
  } = open;
  if (!states) return [];
  return verbatim(sentence, phrase).flatMap((match) => {
    const [figure] = nearestFirst(sentence, match);
    if (!figure) return [];
    const change = sameDigits(figure.figure, states) ? 'unit' : 'value';
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
    const equal = claim.states ? agrees(figure.figure, claim.states) : figure.figure.text === own.text;
    const near =
      figure.figure.unit === own.unit && figure.figure.scale === own.scale && figure.figure.kind === own.kind;
    const unit = claim.states
      ? sameDigits(figure.figure, claim.states)
      : figure.figure.kind !== 'date' && figure.figure.value.equals(own.value);
    const bare = phrase.before.length + phrase.after.length === 0;
    const fits = like >= alike || (inPlace && (equal || (bare && (near || unit))));
    if (!fits) return [];
    // The same words with another value before the same value with other words; among equals the order of the text decides.
    const score = like * 2 + (equal ? 0.9 : 0) + (near ? 0.3 : 0) + (unit ? 0.2 : 0) + (inPlace ? 1 : 0) - index / 1000;
    const match = { sentence, figure, ...around(figure, phrase, sentence) };
    return [{ open, match, change: equal ? 'words' : unit ? 'unit' : 'value', score }];
  });
}

/** As much of the sentence around a figure as the claim's words have around theirs. */
function around(
  { start, end }: PlacedFigure,
  { before, after }: Phrase,
  { key }: IndexedSentence,
): Pick<Match, 'start' | 'end'> {
  return { start: Math.max(0, start - before.length), end: Math.min(key.length, end + after.length) };
}
