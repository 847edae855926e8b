import { quotedWords } from '../../locale/traditional/quoted-words.js';
import type { Run } from '../../scene/text.js';
import type { SourcePlace } from '../../validate/report.js';
import type { ResolveState } from '../resolve-state.js';
import { publisherOf } from './source-runs.js';

/** Places as readers see them: “高新院，第1段第2句“增长6.3%””; the publisher stands once before its places. */
export function placeRuns(places: readonly SourcePlace[], state: ResolveState): readonly Run[] {
  const { wording, report } = state;
  let publisher: string | undefined;
  return places.flatMap((place, index) => {
    const source = report.sources.get(place.ref);
    const name = source ? publisherOf(source, state) : place.ref;
    const lead: readonly Run[] = index === 0 ? [] : [{ text: wording.semicolon }];
    const named = name === publisher ? onePlace(place, state) : namedPlace(name, place, state);
    publisher = name;
    return [...lead, ...named];
  });
}

/** A place behind the name of its source. */
export function namedPlace(name: string, place: SourcePlace, state: ResolveState): readonly Run[] {
  return [{ text: name, figure: { kind: 'name' } }, { text: state.wording.comma }, ...onePlace(place, state)];
}

/** A place without its source: “第1段第2句“增长6.3%””. */
export function onePlace(place: SourcePlace, state: ResolveState): readonly Run[] {
  const at = placeName(place, state);
  return place.words === '' ? [at] : [at, { text: state.wording.wordsGap }, ...quotedRuns(place.words, state)];
}

/** The place alone: “第1段第2句”, “表2第3行第4列”. */
export function placeName(place: SourcePlace, { wording }: ResolveState): Run {
  return { text: wording.place(place), figure: { kind: 'ordinal' } };
}

/** Words of a source between quotation marks, in their own language; nothing for no words. */
export function quotedRuns(words: string, { wording, language }: ResolveState): readonly Run[] {
  if (words === '') return [];
  const quoted = quotedWords(words, language);
  // Words without Chinese characters are read as those around them.
  const foreign = quoted.language !== undefined && /\p{Script=Han}/u.test(words) ? { language: quoted.language } : {};
  const figure = { kind: 'literal', reason: 'words quoted from the source' } as const;
  return [
    { text: wording.openQuote },
    { text: wording.quotable(quoted.text), ...foreign, figure },
    { text: wording.closeQuote },
  ];
}
