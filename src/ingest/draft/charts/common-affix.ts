import type { DraftLanguage } from '../words/draft-words.js';

/** Length of what all names begin with, at a border of words; 0 where one of them would be left empty. */
export function commonStart(names: readonly string[], language: DraftLanguage): number {
  const length = shared(names, (name, at) => name[at]);
  if (language === 'en') return names[0]!.slice(0, length).lastIndexOf(' ') + 1;
  const cut = names.some(
    (name) => /[A-Za-z\d.]/.test(name[length - 1] ?? '') && /[A-Za-z\d.]/.test(name[length] ?? ''),
  );
  return length >= 2 && !cut && names.every((name) => name.length - length >= 2) ? length : 0;
}

/** Length of what all names end with. */
export function commonEnd(names: readonly string[], language: DraftLanguage): number {
  const length = shared(names, (name, at) => name.at(-1 - at));
  if (language === 'en') {
    const end = names[0]!.slice(names[0]!.length - length);
    const space = end.indexOf(' ');
    return space < 0 ? 0 : end.length - space;
  }
  return length >= 2 && names.every((name) => name.length - length >= 2) ? length : 0;
}

function shared(names: readonly string[], unitAt: (name: string, at: number) => string | undefined): number {
  const [first = '', ...others] = names;
  if (others.length === 0) return 0;
  let length = 0;
  while (length < first.length && others.every((name) => unitAt(name, length) === unitAt(first, length))) length++;
  return length;
}
