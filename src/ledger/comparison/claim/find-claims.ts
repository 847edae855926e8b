import type { ComparisonWords, Frame, Side, WordPair } from '../words/comparison-words.js';
import type { Claim, SaidWord } from './claim.js';
import { type CompiledFrame, framesOf } from './compile-frames.js';
import { figureOf, type MaskedSentence } from './masked-sentence.js';

/** All claims that the frames of a language find in a sentence, the longer one first where two begin alike. */
export function findClaims(sentence: MaskedSentence, words: ComparisonWords): readonly Claim[] {
  return framesOf(words).flatMap((frame) =>
    wholeMatches(frame, sentence.masked).map((match) => claimOf(match, frame, sentence, words)),
  );
}

/** Frames that may begin with a word of approximation. */
const APPROXIMATE: readonly Frame['relation'][] = ['fraction', 'multiple', 'multiple-of-rise', 'approximation'];

/** “More than half (56%)” is not also “half (56%)”: of approximate matches that end alike the longest counts. */
function wholeMatches({ relation, expression }: CompiledFrame, text: string): readonly RegExpExecArray[] {
  const matches = matchesOf(expression, text);
  if (!APPROXIMATE.includes(relation)) return matches;
  const ends = matches.map((match) => match.index + match[0].length);
  return matches.filter((_, index) => ends.indexOf(ends[index]!) === index);
}

/** Also matches that begin inside another one. */
function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match);
    expression.lastIndex = match.index + 1;
  }
  return matches;
}

function claimOf(match: RegExpExecArray, frame: Frame, sentence: MaskedSentence, words: ComparisonWords): Claim {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const said = (name: string): SaidWord | undefined => {
    const span = match.indices?.groups?.[name];
    return span ? { text: groups[name]!, at: span[0] } : undefined;
  };
  const figures = Object.fromEntries(
    (['A', 'B', 'D', 'F', 'T'] as const).flatMap((letter) => {
      const figure = groups[letter] === undefined ? undefined : figureOf(groups[letter], sentence);
      return figure ? [[letter, figure]] : [];
    }),
  );
  const kind = (['comparative', 'adjective', 'change'] as const).find((name) => groups[name] !== undefined);
  const word = kind && said(kind);
  const direction = kind && word ? directionOf(word.text, words[kind]) : undefined;
  const second = said('second');
  return {
    relation: frame.relation,
    sentence,
    words,
    from: match.index,
    to: match.index + match[0].length,
    figures,
    ...(word && { word }),
    sign: direction?.sign ?? frame.sign ?? 1,
    ...(direction && { opposite: direction.opposite }),
    ...(second && { second, secondSign: directionOf(second.text, words.change)!.sign }),
    ref: (groups['ref'] ?? '').trim(),
    lead: (groups['lead'] ?? '').trim(),
    ...factorOf(groups, words),
  };
}

/** What a word of a list of pairs says, and its opposite. */
function directionOf(text: string, pairs: readonly WordPair[]): { sign: 1 | -1; opposite: string } | undefined {
  const more = pairs.find(([word]) => word === text);
  if (more) return { sign: 1, opposite: more[1] };
  const less = pairs.find(([, word]) => word === text);
  return less && { sign: -1, opposite: less[0] };
}

/** The fraction or multiple of a match and how it is approximated, by a word before it or of its own. */
function factorOf(
  { fraction, multiple, approximation }: Record<string, string | undefined>,
  words: ComparisonWords,
): Pick<Claim, 'factor' | 'side'> {
  const said = approximation === undefined ? undefined : sideOf(approximation, words);
  const part = words.fractions.find(([word]) => word === fraction);
  const times = words.multiples.find(([word]) => word === multiple);
  const side = said ?? part?.[3] ?? times?.[2];
  const factor = part ? part[1] / part[2] : times?.[1];
  return { ...(factor !== undefined && { factor }), ...(side && { side }) };
}

function sideOf(text: string, { approximations }: ComparisonWords): Side | undefined {
  return (Object.keys(approximations) as Side[]).find((side) => approximations[side].includes(text));
}
