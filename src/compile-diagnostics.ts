import { type Diagnostic, hasErrors } from './base/diagnostic.js';

/** The diagnostics of a report, each said once: neither again for another language or document, nor in other words. */
export function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return withoutEchoes(withoutRepeats(diagnostics));
}

/** What is not told where another error stands at the same place: two stages, or two views of one mistake. */
const ECHOES: readonly (readonly [echo: string, of: string])[] = [
  // Words for an entry that is not there, which validation has reported.
  ['merge/text-without-entry', 'validate/unknown-label'],
  // The missing files of a language that briefdeck does not know.
  ['validate/missing-text', 'compile/no-locale'],
  ['resolve/duplicate-id', 'document/repeated-id'],
  ['resolve/no-alternative', 'document/image-alternative'],
];

/**
 * What only repeats another error is left out: echoes; and, where anything is wrong, that no font has U+FFFD, which is printed for a
 * wrong value. Alone, that is news: the character stands in a text.
 */
function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ origin }: Diagnostic): string => `${origin?.file}:${origin?.line}:${origin?.column}`;
  const told = ECHOES.reduce((rest, [echo, first]) => {
    const places = new Set(rest.filter(({ code }) => code === first).map(placeOf));
    return rest.filter((each) => each.code !== echo || !places.has(placeOf(each)));
  }, diagnostics);
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
