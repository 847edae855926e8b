import type { Claim } from '../claim/claim.js';
import { anyOf } from '../claim/compile-frames.js';
import { SHARE } from '../../../base/unit-table.js';
import type { ComparedQuantity } from '../compared-text.js';
import type { ComparisonWords, WordPair } from '../words/comparison-words.js';
import { COMPARISON_WORDS } from '../words/words-of.js';
import { isShare } from './quantities.js';
import { sharedWord } from './shared-word.js';
import { shown, type Verdict } from './verdict.js';

/** What a comparison with an earlier time names. */
const TIME = /\b(?:year|quarter|month|week)s?\b|上年|去年|上月|上季|上周|上期/u;

/** A direction that is said of a figure: by a verb of change, or as a comparison with something. */
interface Said {
  readonly kind: 'change' | 'gap';
  readonly sign: 1 | -1;
  readonly ref: string;
  readonly text: string;
  /** All that was said around it: nouns of which less is better are looked for in it. */
  readonly around: string;
}

/**
 * A direction against the words of the source, “下降6.3%” of what was read as “增长6.3%”, and against a label that names a rate of growth:
 * one above zero is no fall.
 */
export function judgeAgainstSource(claim: Claim): Verdict | undefined {
  const { D } = claim.figures;
  const said = saidBy(claim);
  if (!D || !said || D.quantity.value.isNegative()) return undefined;
  const { sourceWords, label } = D.quantity;
  const source = sourceWords === undefined ? undefined : saidInSource(sourceWords, label);
  const known = source ?? (D.quantity.fell ? undefined : saidInLabel(D.quantity, claim.words));
  if (!known || !contradicts(said, known)) return undefined;
  return {
    sentence: claim.sentence,
    at: claim.word!.at,
    figure: D,
    says: `“${claim.word!.text}” is said of ${shown(D, claim.sentence)}`,
    but: source ? `the source says “${sourceWords}”` : `it is called “${label}”, and is above zero`,
    fix: source
      ? `write “${claim.opposite}”, or mend the place in the source`
      : `write “${claim.opposite}”, or store a fall below zero and show it with sign='none', or mend the label`,
  };
}

/** A percentage whose label ends in a rate of change, and names no comparison. */
function saidInLabel({ dimension, label }: ComparedQuantity, words: ComparisonWords): Said | undefined {
  if (dimension !== SHARE || new RegExp(anyOf(words.comparative.flat()), 'u').test(label)) return undefined;
  const text = label.toLowerCase();
  const [rate, ...more] = words.rates.filter(([word]) => text.includes(word));
  // “Fall in growth” may be told either way.
  if (more.some(([, sign]) => sign !== rate?.[1])) return undefined;
  return rate && { kind: 'change', ref: '', text: rate[0], sign: rate[1], around: label };
}

/** Directions that texts of one language say of one figure, where they are not the same everywhere: the rarer one is wrong. */
export function judgeConsensus(claims: readonly Claim[]): readonly Verdict[] {
  const known = claims.flatMap((claim) => {
    const said = saidBy(claim);
    const { D } = claim.figures;
    return said && D && !D.quantity.value.isNegative() ? [{ claim, said, figure: D }] : [];
  });
  return known.flatMap(({ claim, said, figure }): readonly Verdict[] => {
    const same = known.filter((other) => other.figure.quantity.name === figure.quantity.name);
    const against = same.filter((other) => contradicts(said, other.said));
    const along = same.filter((other) => other.said.kind === said.kind && other.said.sign === said.sign);
    const [first] = against;
    const count = placesOf(against);
    if (!first || count <= placesOf(along)) return [];
    const { sentence } = claim;
    const says = `“${claim.word!.text}” is said of ${shown(figure, sentence)}`;
    const but = `elsewhere it is “${first.claim.word!.text}”: “${first.claim.sentence.of.text.slice(0, 60)}”`;
    const fix = `write “${claim.opposite}”, or mend the other ${count} places`;
    return [{ sentence, at: claim.word!.at, figure, says, but, fix }];
  });
}

/** In how many sentences: several frames may find the same. */
function placesOf(found: readonly { readonly claim: Claim }[]): number {
  return new Set(found.map(({ claim }) => claim.sentence.masked)).size;
}

function saidBy({ relation, word, sign, ref, sentence, figures, words, to }: Claim): Said | undefined {
  if (!word || !figures.D || figures.B) return undefined;
  const change = words.change.some((pair) => pair.includes(word.text));
  if (relation !== 'amount' && relation !== 'gap') return undefined;
  if (relation === 'gap' && change) return undefined;
  // “9.5% above that of the year before” is a rise of 9.5%.
  const kind = relation === 'amount' || (isShare(figures.D.quantity) && TIME.test(ref)) ? 'change' : 'gap';
  return { kind, sign, ref, text: word.text, around: clausesRound(sentence.masked, to) };
}

/** The clause that ends somewhere behind a place, with the one before it: what lies further off has a subject of its own. */
function clausesRound(masked: string, to: number): string {
  const clauses = masked
    .slice(0, to)
    .split(/[；;：:—]/)
    .at(-1)!
    .split(/[，,]/);
  const rest = masked.slice(to).split(/[；;：:—，,]/)[0]!;
  return clauses.slice(-2).join('，') + rest;
}

/** The last word of direction before the number of a source's words. */
function saidInSource(source: string, label: string): Said | undefined {
  for (const words of COMPARISON_WORDS) {
    const text = [...source].map((character) => words.fold?.(character) ?? character).join('');
    const number = text.search(/[-−]?\d/);
    if (number < 0 || /[-−]/.test(text[number]!)) continue;
    const before = text.slice(0, number);
    const change = lastOf(words.change, before, '(?:了|by|of|约|近|超过|超| )*$');
    const around = `${text} ${label}`;
    if (change) return { kind: 'change', ref: '', text: change.text, sign: change.sign, around };
    const comparative = lastOf(words.comparative, before, '(?<ref>[^，。；,.;]{1,14})$');
    if (comparative)
      return { kind: 'gap', ref: comparative.ref, text: comparative.text, sign: comparative.sign, around };
  }
  return undefined;
}

function lastOf(
  pairs: readonly WordPair[],
  text: string,
  rest: string,
): { readonly text: string; readonly sign: 1 | -1; readonly ref: string } | undefined {
  const match = new RegExp(`(?<word>${anyOf(pairs.flat())})${rest}`, 'u').exec(text);
  if (!match) return undefined;
  const word = match.groups!['word']!;
  return { text: word, sign: pairs.some(([more]) => more === word) ? 1 : -1, ref: match.groups!['ref'] ?? '' };
}

/** Opposite directions of one thing: a comparison is one with the same thing; a change is none where one side says it of a mirror. */
function contradicts(one: Said, other: Said): boolean {
  if (one.kind !== other.kind || one.sign === other.sign) return false;
  if (one.kind === 'gap') return sharedWord(one.ref, other.ref);
  return hasMirror(one.around) === hasMirror(other.around);
}

function hasMirror(text: string): boolean {
  const lower = text.toLowerCase();
  return COMPARISON_WORDS.some(({ mirrors }: ComparisonWords) => mirrors.some((word) => lower.includes(word)));
}
