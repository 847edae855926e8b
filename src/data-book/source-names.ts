import { reportText } from '../resolve/provenance/report-text.js';
import type { Source } from '../validate/report.js';
import type { BookContext } from './book-context.js';

/** The publisher in the language; the site or the id of a source whose publisher has no text. */
export function publisherName(source: Source, { report, locale }: BookContext): string {
  return reportText(report, locale.language, source.publisher.split('.')) ?? source.site ?? source.id;
}

/** The title in the language; empty where it has none. */
export function sourceTitle(source: Source, { report, locale }: BookContext): string {
  return source.title === undefined ? '' : (reportText(report, locale.language, source.title.split('.')) ?? '');
}
