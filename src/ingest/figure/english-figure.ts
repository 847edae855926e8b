import { SHARE } from '../../base/unit-table.js';
import type { Figure } from '../../source-text/figures/figure.js';
import type { Phrase, Surroundings } from './phrase.js';

/** An increase of 12% year over year, or 10% in constant currency: both say the same of two percentages. */
export function isSaidAgain({ lead }: Surroundings, figure: Figure, before: Figure | undefined): boolean {
  return /^[\s,]*or\s*$/.test(lead) && isShare(figure) && before !== undefined && isShare(before);
}

function isShare({ meanings }: Figure): boolean {
  return meanings.some(({ dimension }) => dimension === SHARE);
}

/** English counts name what they count: 9,400 customers. */
export function named(phrase: Phrase, { unit, kind }: Figure): Phrase {
  const counted =
    /^[a-z]{4,}s?$|^people$/.test(unit) &&
    !/^(?:percent|years?|months?|hours?|days?|basis|tonnes?|metres?|times|yuan|dollars?|euros?|cents?|weeks?)$/.test(
      unit,
    );
  if (!counted || kind !== 'quantity') return phrase;
  const of =
    phrase.subject !== undefined &&
    !phrase.bare &&
    phrase.subject.length <= 30 &&
    !/^(?:company|group|bank|firm)$/i.test(phrase.subject)
      ? `${phrase.subject} `
      : '';
  return { ...phrase, subject: `${of}${unit}`, bare: false };
}

/** What each share earns has its own name: net income was $60.9 million, or $0.87 per diluted share. */
export function perShare(phrase: Phrase, { meanings }: Figure, tail: string): Phrase {
  const share = /^ per (\w+ )?share/.exec(tail);
  if (phrase.subject !== undefined || !share || meanings.length === 0) return phrase;
  return { ...phrase, subject: `${share[1] === 'diluted ' ? 'diluted ' : ''}earnings per share`, bare: false };
}
