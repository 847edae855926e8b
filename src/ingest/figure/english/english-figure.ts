import { SHARE } from '../../../base/unit-table.js';
import type { Figure } from '../../../source-text/figures/figure.js';
import type { Phrase, Surroundings } from '../phrase.js';

/** An increase of 12% year over year, or 10% in constant currency: both say the same of two percentages. */
export function isSaidAgain({ lead }: Surroundings, figure: Figure, before: Figure | undefined): boolean {
  return /^[\s,]*or\s*$/.test(lead) && isShare(figure) && before !== undefined && isShare(before);
}

function isShare({ meanings }: Figure): boolean {
  return meanings.some(({ dimension }) => dimension === SHARE);
}

/** What an agent does to what it counts names that better than the agent: the line employed 11,300 people. */
const DONE: readonly (readonly [verb: RegExp, named: string])[] = [
  [/^(?:has |have |had |will |currently |now )*employ(?:s|ed|ing)?\b/, ' employed'],
  [/^(?:has |have |had |will |currently |now )*serv(?:e|es|ed|ing)\b/, ' served'],
  [
    /^(?:has |have |had |will |is expected to |are expected to )*(?:hire|hires|hired|recruit|recruits|recruited)\b/,
    ' hired',
  ],
  [/^(?:has |have |had |will |is expected to |are expected to )*(?:create|creates|created)\b/, ' created'],
  [/^(?:has|have|had)$|\bwith$/, ''],
];

/**
 * A phrase whose subject points back, with what it points at: those across the Atlantic, “in manufacturing it”. `spoken` is what
 * the figures before are of.
 */
export function resolved(phrase: Phrase, spoken: string | undefined): Phrase {
  const [, word, rest = ''] = /^(it|those|that) (.+)$/i.exec(phrase.subject ?? '') ?? [];
  if (word === undefined) return phrase;
  const { subject: _, ...without } = phrase;
  if (spoken === undefined) return without;
  const head =
    word === 'it' ? spoken : spoken.replace(/\s(?:of|in|from|for|to|at|by|on|with|across|between|among)\s.*$/, '');
  return { ...phrase, subject: `${head} ${rest}` };
}

/** English counts name what they count: 9,400 customers. */
export function named(read: Phrase, { unit, kind, text }: Figure): Phrase {
  // (+4.8%): a sign says what no verb does.
  const sign = /^[+]/.test(text) ? 'up' : /^[-−]/.test(text) ? 'down' : undefined;
  const phrase = sign === undefined || read.change !== undefined ? read : { ...read, change: sign as 'up' | 'down' };
  const counted =
    /^[a-z]{4,}s?$|^people$/.test(unit) &&
    !/^(?:percent|years?|months?|hours?|days?|basis|tonnes?|metres?|times|yuan|dollars?|euros?|cents?|weeks?|hectares|acres|litres|barrels|kilometres|millimetres|miles)$/.test(
      unit,
    );
  if (!counted || kind !== 'quantity') return phrase;
  const done = DONE.find(([verb]) => verb.test(phrase.predicate))?.[1];
  if (done !== undefined) return { ...phrase, subject: `${unit}${done}`, bare: false };
  const of =
    phrase.subject !== undefined &&
    !phrase.bare &&
    phrase.subject.length <= 30 &&
    !/^(?:company|group|bank|firm)$/i.test(phrase.subject)
      ? `${phrase.subject} `
      : '';
  return { ...phrase, subject: `${of}${unit}`, bare: false };
}

/** What a percentage is a share of: machinery accounted for 38 percent of exports. Undefined where the words do not say. */
export function shareOfWhole(subject: string | undefined, { meanings }: Figure, tail: string): string | undefined {
  const whole =
    /^ of (?:the |all |its |our |their )?((?:total )?[a-z][a-z-]{3,20}(?: [a-z-]{3,12})?)(?=[,.;:)(]|$)/.exec(
      tail,
    )?.[1];
  if (whole === undefined || subject === undefined || !meanings.some(({ dimension }) => dimension === SHARE))
    return undefined;
  if (/^(?:them|which|these|those|that|total|it)\b(?! \w)/.test(whole) || subject.includes(whole)) return undefined;
  return `${subject} as a share of ${whole}`;
}

/** What each share earns has its own name: net income was $60.9 million, or $0.87 per diluted share. */
export function perShare(phrase: Phrase, { meanings }: Figure, tail: string): Phrase {
  const share = /^ per (\w+ )?share/.exec(tail);
  if (phrase.subject !== undefined || !share || meanings.length === 0) return phrase;
  return { ...phrase, subject: `${share[1] === 'diluted ' ? 'diluted ' : ''}earnings per share`, bare: false };
}
