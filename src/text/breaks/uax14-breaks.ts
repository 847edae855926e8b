import LineBreaker from 'linebreak';
import { BREAK, type Breaks } from './break-kind.js';

/** Opportunities of UAX #14 in a text. Mandatory breaks are forced ones. */
export function uax14Breaks(text: string): Breaks {
  const breaks = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position >= text.length) break;
    breaks[next.position] = next.required ? BREAK.forced : BREAK.allowed;
  }
  return breaks;
}
