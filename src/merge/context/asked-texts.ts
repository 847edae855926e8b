import type { Value } from '../render/value.js';

/** Which texts of the report's text file the templates asked for, by path; one for all merges in a language. */
export interface AskedTexts {
  readonly found: Set<string>;
  /** Asked for in a condition, and not there. */
  readonly absent: Set<string>;
}

/** Nothing asked for so far. */
export function noTextsAsked(): AskedTexts {
  return { found: new Set(), absent: new Set() };
}

/** Notes a text that a template got, or all texts of a list. */
export function noteAsked(asked: AskedTexts | undefined, value: Value): void {
  if (value.kind === 'text') asked?.found.add(value.path);
  else if (value.kind === 'list') value.items.forEach((item) => noteAsked(asked, item));
}
