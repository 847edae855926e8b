import { alignTokens } from './align-tokens.js';
import { directionOf } from './direction-of.js';
import type { IndexedSentence, PlacedFigure } from './index-source.js';
import { type Token, tokensOf } from './masked-tokens.js';
import { pairSentences } from './pair-sentences.js';

/** What a figure of an older copy has become in an article. */
export interface Counterpart {
  readonly sentence: IndexedSentence;
  readonly figure: PlacedFigure;
  /** True where it now counts something else (its words and those of another figure have changed places), or goes the other way. */
  readonly turned: boolean;
}

/** An older copy of an article laid beside it. */
export interface Alignment {
  readonly sentences: ReadonlyMap<IndexedSentence, IndexedSentence>;
  /** By the copy's figures; what was dropped is absent. */
  readonly figures: ReadonlyMap<PlacedFigure, Counterpart>;
}

/** A figure with its counterpart, and how the words between it and the figure before changed. */
interface Link {
  readonly own: PlacedFigure;
  readonly sentence: IndexedSentence;
  readonly figure: PlacedFigure;
  readonly change?: Rewording;
  /** True where the words say rise for fall. */
  readonly turned: boolean;
  /** True where a part of a sentence begins with these words: what changed before does not reach it. */
  readonly fresh: boolean;
}

/** Words that were and those that stand in their place. */
interface Rewording {
  readonly from: string;
  readonly to: string;
}

/** Lays an article beside an older copy of it, so that each figure of the copy, of the wanted sentences above all, is known by all that stood around it. */
export function alignFigures(
  copy: readonly IndexedSentence[],
  article: readonly IndexedSentence[],
  wanted: ReadonlySet<IndexedSentence>,
): Alignment {
  const sentences = pairSentences(copy, article, wanted);
  const links = [...sentences].flatMap(([one, other]) => linksOf(one, other));
  return { sentences, figures: new Map(counterpartsOf(links)) };
}

function linksOf(one: IndexedSentence, other: IndexedSentence): readonly Link[] {
  const [ours, theirs] = [tokensOf(one), tokensOf(other)];
  const pairs = alignTokens(ours, theirs).filter((pair) => ours[pair.one]!.figure);
  return pairs.map((pair, index): Link => {
    const last = pairs[index - 1] ?? { one: -1, other: -1 };
    const from = wordsOf(ours.slice(last.one + 1, pair.one));
    const to = wordsOf(theirs.slice(last.other + 1, pair.other));
    const change = from === to ? undefined : trimmed(from, to);
    const [own, figure] = [ours[pair.one]!.figure!, theirs[pair.other]!.figure!];
    const ways = [directionOf(from, wordsBehind(ours, pair.one)), directionOf(to, wordsBehind(theirs, pair.other))];
    const turned = ways[0] !== ways[1] && !ways.includes(undefined);
    return { own, sentence: other, figure, ...(change && { change }), turned, fresh: index === 0 || /[；。]/.test(to) };
  });
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Words right behind a figure, to the next mark or figure, in a language that says there what it is about: a 12% increase. */
function wordsBehind(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1];
  return next && !next.figure && !/\p{Script=Han}/u.test(next.text) ? next.text : '';
}

/** What differs, without the letters that both begin or end with. */
function trimmed(from: string, to: string): Rewording {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return { from: from.slice(start, from.length - end), to: to.slice(start, to.length - end) };
}

/**
 * The links, but where two rewordings undo each other (铁 for 钢 here, 钢 for 铁 there). If the figures behind them changed places
 * too, all that changed is their order; if not, what they count did.
 */
function counterpartsOf(links: readonly Link[]): readonly (readonly [PlacedFigure, Counterpart])[] {
  const found = new Map(
    links.map(({ own, sentence, figure, turned }) => [own, { sentence, figure, turned } as Counterpart]),
  );
  const reworded = links.filter(({ change }) => change);
  const done = new Set<Link>();
  for (const one of reworded) {
    const other = reworded.find(
      (each) =>
        each !== one && !done.has(each) && each.change!.from === one.change!.to && each.change!.to === one.change!.from,
    );
    if (!other || done.has(one)) continue;
    done.add(one).add(other);
    const scopes = [scopeOf(one, links), scopeOf(other, links)] as const;
    if (changedPlaces(...scopes)) {
      for (const [mine, theirs] of [scopes, [scopes[1], scopes[0]] as const])
        mine.forEach(({ own }, at) => found.set(own, { ...theirs[at]!, turned: false }));
    } else {
      for (const { own, sentence, figure } of scopes.flat()) found.set(own, { sentence, figure, turned: true });
    }
  }
  return [...found].map(([own, { sentence, figure, turned }]) => [own, { sentence, figure, turned }]);
}

/** A link and those behind it that its words still reach: to where other words stand for them, or the end of their part of the sentence. */
function scopeOf(link: Link, links: readonly Link[]): readonly Link[] {
  const behind = links.slice(links.indexOf(link) + 1);
  const end = behind.findIndex(
    ({ change, fresh, sentence }) =>
      fresh || sentence !== link.sentence || (change && change.from !== '' && change.to !== ''),
  );
  return [link, ...behind.slice(0, end < 0 ? undefined : end)];
}

function changedPlaces(one: readonly Link[], other: readonly Link[]): boolean {
  const says = (own: PlacedFigure, { figure }: Link): boolean =>
    own.figure.value.equals(figure.figure.value) && own.figure.unit === figure.figure.unit;
  return (
    one.length === other.length &&
    one.every((link, at) => says(link.own, other[at]!) && says(other[at]!.own, link)) &&
    !one.every((link) => says(link.own, link))
  );
}
