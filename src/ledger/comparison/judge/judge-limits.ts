import { anyOf } from '../claim/compile-frames.js';
import { figurePlaces, type MaskedSentence } from '../claim/masked-sentence.js';
import type { ComparedQuantity } from '../compared-text.js';
import { LIMITS, type LimitWords } from '../words/limits.js';
import { shown, type Verdict } from './verdict.js';

/** What may stand between a figure and the words before it. */
const NEAR = 12;

interface Limit {
  readonly word: string;
  /** The least that counts (1) or the most (-1). */
  readonly sign: 1 | -1;
}

/** “500万元以下”, “at most 5 million” of a figure that the words of its source call the other end: 500万元以上. */
export function judgeLimits(sentence: MaskedSentence): readonly Verdict[] {
  const words = LIMITS.find(({ languages }) => languages.some((tag) => sentence.of.language.startsWith(tag)));
  if (!words) return [];
  return figurePlaces(sentence).flatMap(({ at, figure }): readonly Verdict[] => {
    const [ahead, behind] = [sentence.masked.slice(Math.max(0, at - NEAR), at), sentence.masked.slice(at + 1)];
    const said = limitIn(ahead, behind, words);
    const source = said && limitInSource(figure.quantity);
    if (!said || !source || source.sign === said.sign || isNegated(sentence.masked, at, said, words)) return [];
    const says = `“${said.word}” makes ${shown(figure, sentence)} the ${said.sign > 0 ? 'least' : 'most'} that counts`;
    const but = `the source says “${figure.quantity.sourceWords}”`;
    return [{ sentence, at, figure, says, but, fix: 'take over the word of the source' }];
  });
}

function limitIn(ahead: string, behind: string, { before, behind: after }: LimitWords): Limit | undefined {
  for (const [index, sign] of [
    [0, 1],
    [1, -1],
  ] as const) {
    const stands = (pairs: readonly (readonly [string, string])[]): string => anyOf(pairs.map((pair) => pair[index]));
    const word =
      new RegExp(`^ ?(?<word>${stands(after)})(?![a-z])`, 'iu').exec(behind)?.groups?.['word'] ??
      new RegExp(`(?<![a-z])(?<word>${stands(before)}) ?$`, 'iu').exec(ahead)?.groups?.['word'];
    if (word !== undefined) return { word, sign };
  }
  return undefined;
}

/** The number in the words of the source, with what they say before it and behind its unit. */
function limitInSource({ sourceWords = '' }: ComparedQuantity): Limit | undefined {
  const number =
    /[$€£¥]?\d[\d,.]*(?:\s?(?:[\p{Script=Han}%％]{0,4}?(?=[及以]|$)|(?:million|billion|thousand|percent|per cent|%)))?/u;
  const found = number.exec(sourceWords);
  if (!found) return undefined;
  const [ahead, behind] = [sourceWords.slice(0, found.index), sourceWords.slice(found.index + found[0].length)];
  const limits = LIMITS.flatMap((words) => limitIn(ahead, behind, words) ?? []);
  return limits[0];
}

/** “500万元以下的不计入”: what does not count is on the other side. */
function isNegated(masked: string, at: number, { word }: Limit, { negated }: LimitWords): boolean {
  const rest = `${/[^。；;.]*$/u.exec(masked.slice(0, at))![0]} ${/^[^。；;.]*/u.exec(masked.slice(at + 1))![0]}`;
  return new RegExp(negated, 'iu').test(rest.replace(word, ' '));
}
