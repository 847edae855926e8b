import type { Run } from '../../scene/text.js';
import type { Source } from '../../validate/report.js';
import type { ResolveState } from '../resolve-state.js';
import { reportText } from './report-text.js';

/** A source as a reference line: publisher (site), date; linked where it has an address. */
export function sourceRuns(source: Source, state: ResolveState): readonly Run[] {
  const { wording } = state;
  const publisher = reportText(state.report, state.language, source.publisher.split('.')) ?? source.id;
  const link: Partial<Run> = source.url === undefined ? {} : { link: { kind: 'url', url: source.url } };
  const site: readonly Run[] = source.site === undefined ? [] : [{ ...link, text: wording.inBrackets(source.site) }];
  const date: Run = { text: wording.date(source.date), figure: { kind: 'date' } };
  return [{ text: publisher, figure: { kind: 'name' } }, ...site, { text: wording.comma }, date];
}
