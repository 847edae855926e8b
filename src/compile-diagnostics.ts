import { type Diagnostic, hasErrors } from './base/diagnostic.js';

/** The diagnostics of a report, each said once: neither again for another language or document, nor in other words. */
export function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return withoutEchoes(withoutRepeats(diagnostics));
}

/**
 * What only repeats another error is left out: words for an entry that is not there, which validation has reported; the missing files of
 * a language that briefdeck does not know; and, where anything
 * is wrong, that no font has U+FFFD, which is printed for a wrong value. Alone, that is news: the character stands in a text.
 */
function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ origin }: Diagnostic): string => `${origin?.file}:${origin?.line}:${origin?.column}`;
  const unknown = new Set(diagnostics.filter(({ code }) => code === 'validate/unknown-label').map(placeOf));
  const strange = new Set(diagnostics.filter(({ code }) => code === 'compile/no-locale').map(placeOf));
  const told = diagnostics
    .filter((each) => each.code !== 'merge/text-without-entry' || !unknown.has(placeOf(each)))
    .filter((each) => each.code !== 'validate/missing-text' || !strange.has(placeOf(each)));
  const isMark = ({ code, message }: Diagnostic): boolean =>
    code === 'font/missing-character' && message.includes('(U+FFFD)');
  const others = told.filter((each) => !isMark(each));
  return hasErrors(others) ? others : told;
}

/** A mistake in data shows in each language and artifact: it is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, origin }) => {
    const key = JSON.stringify([code, message, origin?.file, origin?.line, origin?.column]);
    return seen.size < seen.add(key).size;
  });
}
