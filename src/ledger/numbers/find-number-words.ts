import { Decimal } from 'decimal.js';
import type { NumberToken } from './number-token.js';

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  dozen: 0,
};

const SMALL = `(?:${[...TENS.slice(1).map((ten) => `${ten}(?:-(?:${ONES.slice(0, 9).join('|')}))?`), ...ONES].join('|')})`;
const SCALE = `(?:${Object.keys(SCALES).join('|')})`;
const WHOLE = `(?:${SMALL}(?:[ -]${SCALE})*|(?<=\\ban? )${SCALE})`;

/** two thirds, three-quarters, one in five; “a third of”, but not “a third plant”. */
const FRACTION = `(?:(?:${ONES.slice(0, 9).join('|')})[ -](?:thirds?|quarters|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|(?<=\\ba )(?:third|quarter|fifth|tenth)(?= of\\b))`;

const NUMBER = new RegExp(`\\b(?:${FRACTION}|${WHOLE})\\b`, 'gi');

/** Words that go on a sentence: a number before them counts nothing that is named (“the three are”, “two of”). */
const NO_NOUN =
  /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|of|in|on|at|to|by|for|from|with|without|as|than|that|which|who|whose|and|or|but|nor|so|if|when|while|where|because|though|although|after|before|since|until|the|a|an|this|these|those|it|its|they|their|there|then|not|no|also|only|both|each|all|apart|together|alike|another|ago|later|earlier|too|again|stand|stands|go|goes|come|comes|make|makes|remain|remains)\b/i;

/** English number words from two on before a noun, a unit or their adjectives (“five sectors”, “two thirds”, “the first five months”). */
export function findNumberWords(text: string): readonly NumberToken[] {
  return [...text.matchAll(NUMBER)].flatMap(({ index: start, 0: words }): readonly NumberToken[] => {
    const end = start + words.length;
    const fraction =
      !new RegExp(`^${WHOLE}$`, 'i').test(words) &&
      !/^(?:hundred|thousand|million|billion|trillion|dozen)$/i.test(words);
    if (!fraction && !counts(words, text.slice(0, start), text.slice(end))) return [];
    const value = fraction ? undefined : valueOf(words.toLowerCase());
    return [{ start, end, text: words, written: 'words', ...(value && { value }) }];
  });
}

function counts(words: string, before: string, behind: string): boolean {
  // “one” is an article or a pronoun; “one hundred” is not.
  if (/^one$/i.test(words) || /\b(?:no|any|some|every)[ -]$/i.test(before)) return false;
  // 1.17 million: the digits are the number.
  if (/\d[ \u00A0-]$/.test(before)) return false;
  const next = /^(?:[ \u00A0\n]|-)(?:(?:or|to) \w+[ -])?([\p{L}][\p{L}’'-]*)/u.exec(behind);
  return next !== null && !NO_NOUN.test(next[1]!);
}

/** twenty-six, two hundred, ten thousand. */
function valueOf(words: string): Decimal | undefined {
  const [first = '', ...scales] = words
    .split(' ')
    .flatMap((word) => (SCALES[word] === undefined && word.includes('-') ? partsOf(word) : [word]));
  const whole = SCALES[first] === undefined ? smallOf(first) : 1;
  if (whole === undefined) return undefined;
  const all = SCALES[first] === undefined ? scales : [first, ...scales];
  return all.reduce(
    (sum, scale) => (scale === 'dozen' ? sum.times(12) : sum.times(Decimal.pow(10, SCALES[scale] ?? 0))),
    new Decimal(whole),
  );
}

/** “ten-thousand” is two words, “twenty-six” one number. */
function partsOf(word: string): readonly string[] {
  return smallOf(word) === undefined ? word.split('-') : [word];
}

function smallOf(word: string): number | undefined {
  const [ten = '', one] = word.split('-');
  const tens = TENS.indexOf(ten) + 1;
  if (one !== undefined) return tens > 0 ? tens * 10 + ONES.indexOf(one) + 1 : undefined;
  const small = ONES.indexOf(word) + 1;
  return small > 0 ? small : tens > 0 ? tens * 10 : undefined;
}
