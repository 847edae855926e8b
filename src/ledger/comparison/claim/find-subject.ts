import type { ComparedFigure } from '../compared-text.js';
import type { Claim } from './claim.js';
import { withFigures } from './compile-frames.js';
import { figurePlaces, type MaskedSentence } from './masked-sentence.js';

/**
 * The figure that a comparison is about: the one before it, where the sentence goes on about it, past the differences of other
 * comparisons (`differences`); or the only figure of the sentence before, where this one begins with “That is”. Undefined wherever
 * another subject may have come between.
 */
export function findSubject(
  claim: Claim,
  differences: ReadonlySet<ComparedFigure>,
  before: MaskedSentence | undefined,
): ComparedFigure | undefined {
  const { sentence, words, lead, from } = claim;
  if (!new RegExp(`^${words.sameSubject}$`, 'u').test(lead === '' ? '' : `${lead}${spaceOf(lead)}`))
    return leadsBack(claim, before);
  const places = figurePlaces(sentence).filter(({ at }) => at < from || (at === from && !isOwn(claim, at)));
  const subject = places.findLast(({ figure }) => !differences.has(figure));
  if (!subject) return leadsBack(claim, before);
  const skipped = places.filter(({ at }) => at > subject.at).length;
  const between = sentence.masked
    .slice(subject.at + 1, from)
    .replace(new RegExp(withFigures(words.apposition), 'u'), '');
  const marks = between.match(/[，,、]| and |和|并/g)?.length ?? 0;
  const other = /[；;。：:（(）)—]/.test(between);
  if (other || marks > skipped + 1) return undefined;
  const tail = new RegExp(`^(?:${withFigures(words.tail)})`, 'u').exec(between)?.[0] ?? '';
  if (skipped === 0 && marks > 0 && !/^[\s]*(?:[，,、]| and | but |并|且|而)/.test(between.slice(tail.length)))
    return undefined;
  return subject.figure;
}

function spaceOf(lead: string): string {
  return /[A-Za-z]$/.test(lead) ? ' ' : '';
}

function isOwn({ figures, sentence }: Claim, at: number): boolean {
  const start = sentence.offsets[at];
  return Object.values(figures).some((figure) => figure.start === start);
}

function leadsBack(
  { words, lead, from, sentence }: Claim,
  before: MaskedSentence | undefined,
): ComparedFigure | undefined {
  if (!before || words.sentenceBefore === undefined) return undefined;
  const start = sentence.masked.slice(0, from) + lead;
  if (!new RegExp(`^(?:${words.sentenceBefore})`, 'u').test(start)) return undefined;
  if (figurePlaces(sentence).some(({ at }) => at < from)) return undefined;
  const only = figurePlaces(before);
  return only.length === 1 ? only[0]!.figure : undefined;
}
