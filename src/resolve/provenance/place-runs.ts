import type { Run } from '../../scene/text.js';
import type { SourcePlace } from '../../validate/report.js';
import type { ResolveState } from '../resolve-state.js';
import { reportText } from './report-text.js';

/** The language in which the words of a source place are quoted: sources are read in Simplified Chinese. */
const QUOTED_LANGUAGE = 'zh-Hans';

/** Places as readers see them: “高新院，第1段第2句“增长6.3%””; the publisher stands once before its places. */
export function placeRuns(places: readonly SourcePlace[], state: ResolveState): readonly Run[] {
  const { wording } = state;
  let publisher: string | undefined;
  return places.flatMap((place, index) => {
    const name = publisherOf(place, state);
    const lead: Run[] = index === 0 ? [] : [{ text: wording.semicolon }];
    if (name !== publisher) lead.push({ text: name, figure: { kind: 'name' } }, { text: wording.comma });
    publisher = name;
    return [...lead, ...onePlace(place, state)];
  });
}

function onePlace(place: SourcePlace, state: ResolveState): readonly Run[] {
  const { wording } = state;
  const at: Run = { text: wording.place(place.paragraph, place.sentence), figure: { kind: 'ordinal' } };
  if (place.words === '') return [at];
  const foreign = state.language === QUOTED_LANGUAGE ? {} : { language: QUOTED_LANGUAGE };
  const figure = { kind: 'literal', reason: 'words quoted from the source' } as const;
  return [
    at,
    { text: `${wording.wordsGap}${wording.openQuote}` },
    { text: place.words, ...foreign, figure },
    { text: wording.closeQuote },
  ];
}

function publisherOf(place: SourcePlace, state: ResolveState): string {
  const source = state.report.sources.get(place.ref);
  if (!source) return place.ref;
  return reportText(state.report, state.language, source.publisher.split('.')) ?? source.site ?? source.id;
}
