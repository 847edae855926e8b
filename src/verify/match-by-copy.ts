import type { UnitWord } from '../source-text/figures/unit-words.js';
import { alignFigures, type Counterpart } from './align-figures.js';
import type { Claim } from './claim.js';
import { type IndexedSentence, isAt } from './index-source.js';
import type { Known, Matched } from './match-claims.js';
import {
  changeOf,
  exactMatch,
  type Match,
  type Phrase,
  phraseOf,
  says,
  spanAround,
  standsIn,
  verbatim,
} from './phrase.js';

/**
 * What an older copy of a source tells about claims on it: where a claim stands in the copy, all that stands around its figure there says
 * what the figure has become, so that two growth rates that changed places are told from two that did not, and a sentence that was
 * dropped from another that happens to say the same.
 */
export function matchByCopy(
  claims: readonly Claim[],
  copy: readonly IndexedSentence[],
  article: readonly IndexedSentence[],
  words: readonly UnitWord[],
): Known {
  const homes = new Map(claims.map((claim) => [claim, copy.find((each) => isAt(each, claim))]));
  const wanted = new Set([...homes.values()].flatMap((home) => home ?? []));
  const { sentences, figures } = alignFigures(copy, article, wanted);
  const settled = new Map<Claim, Matched>();
  const inCopy = new Set<Claim>();
  for (const claim of claims) {
    const phrase = phraseOf(claim, words);
    const home = homes.get(claim);
    const own = home && exactMatch(home, phrase, claim);
    if (!own) continue;
    inCopy.add(claim);
    const counterpart = claim.states && own.figure && figures.get(own.figure);
    if (counterpart) settled.set(claim, settledBy(counterpart, claim, phrase));
    const now = claim.states ? undefined : sentences.get(home);
    const match = now && exactMatch(now, phrase, claim);
    if (match) settled.set(claim, { claim, status: isAt(now, claim) ? 'found' : 'moved', match });
  }
  return { settled, inCopy, taken: new Set([...figures.values()].map(({ figure }) => figure)) };
}

function settledBy({ sentence, figure, turned }: Counterpart, claim: Claim, phrase: Phrase): Matched {
  const [quoted] = phrase.figure ? [] : verbatim(sentence, phrase);
  const span = quoted ?? spanAround(figure, phrase, sentence);
  const match: Match = { sentence, start: span.start, end: span.end, figure };
  if (!says(figure.figure, claim, phrase))
    return { claim, status: 'changed', change: changeOf(figure.figure, claim), match };
  const same = phrase.figure ? standsIn(phrase, sentence, figure) : quoted !== undefined;
  if (turned || !same) return { claim, status: 'changed', change: 'words', match };
  return { claim, status: isAt(sentence, claim) ? 'found' : 'moved', match };
}
