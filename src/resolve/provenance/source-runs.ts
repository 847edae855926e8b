import type { Run } from '../../scene/text.js';
import type { Source } from '../../validate/report.js';
import type { ResolveState } from '../resolve-state.js';
import { reportText } from './report-text.js';

/** A source as a reference line: publisher, site, date; linked where it has an address. */
export function sourceRuns(source: Source, state: ResolveState): readonly Run[] {
  const { wording } = state;
  const date: Run = { text: wording.date(source.date), figure: { kind: 'date' } };
  const publisher: Run = { text: publisherOf(source, state), figure: { kind: 'name' } };
  return [publisher, ...siteRuns(source, state), { text: wording.comma }, date];
}

/** A source in full: publisher, site, title, date. */
export function fullSourceRuns(source: Source, state: ResolveState): readonly Run[] {
  const { wording, report, language } = state;
  const title = source.title === undefined ? undefined : reportText(report, language, source.title.split('.'));
  const named: readonly Run[] =
    title === undefined ? [] : [{ text: wording.comma }, { text: wording.title(title), figure: { kind: 'name' } }];
  return [
    { text: publisherOf(source, state), strong: true, figure: { kind: 'name' } },
    ...siteRuns(source, state),
    ...named,
    { text: wording.comma },
    { text: wording.date(source.date), figure: { kind: 'date' } },
  ];
}

/** Several sources as one line. */
export function sourceListRuns(sources: readonly Source[], state: ResolveState): readonly Run[] {
  return sources.flatMap((source, index): readonly Run[] => {
    const gap: readonly Run[] = index === 0 ? [] : [{ text: state.wording.semicolon }];
    return [...gap, ...sourceRuns(source, state)];
  });
}

/** The publisher's name in the document's language; the site or the id of a source whose publisher has no text. */
export function publisherOf(source: Source, { report, language }: ResolveState): string {
  return reportText(report, language, source.publisher.split('.')) ?? source.site ?? source.id;
}

function siteRuns({ site, url }: Source, { wording }: ResolveState): readonly Run[] {
  if (site === undefined) return [];
  const link: Partial<Run> = url === undefined ? {} : { link: { kind: 'url', url } };
  const end: readonly Run[] = wording.siteEnd === '' ? [] : [{ text: wording.siteEnd }];
  return [{ text: wording.siteGap }, { ...link, text: site }, ...end];
}
