import { type Diagnostic, errorOf, type Outcome } from './base/diagnostic.js';
import { type DraftedReport, draftReport } from './ingest/draft/draft-report.js';
import { type ArticleFile, ingestArticle } from './ingest/ingest-article.js';
import type { IngestedArticle } from './ingest/ingested-article.js';

export type { DraftedReport } from './ingest/draft/draft-report.js';
export type { Todo } from './ingest/draft/files/todo.js';
export { type ArticleFile, ingestArticle } from './ingest/ingest-article.js';
export type { IngestedArticle, IngestedFigure } from './ingest/ingested-article.js';

/** What became of an article: what was read in it, and the report drafted from it. */
export interface Ingestion {
  readonly article: IngestedArticle;
  readonly report: DraftedReport;
}

export interface IngestOptions {
  readonly template: string;
  /** ISO 8601, for an article without a date. */
  readonly today: string;
  /** Language that the report is to be in: that of the article, or an error. */
  readonly language?: string;
}

/** The way from an article's file to the files of a first report. Undefined, with errors, where it cannot be gone. */
export async function compileIngest(
  file: ArticleFile,
  options: IngestOptions,
): Promise<Outcome<Ingestion | undefined>> {
  const read = await ingestArticle(file);
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  const other = otherLanguage(read.value, options.language);
  if (other) return { value: undefined, diagnostics: [...read.diagnostics, other] };
  const drafted = draftReport(read.value, options);
  const diagnostics = [...read.diagnostics, ...drafted.diagnostics];
  return { value: drafted.value && { article: read.value, report: drafted.value }, diagnostics };
}

/** A draft is in the language of its article: nothing here translates. */
function otherLanguage({ name, language }: IngestedArticle, wanted: string | undefined): Diagnostic | undefined {
  if (wanted === undefined || wanted === language || language.startsWith(`${wanted}-`)) return undefined;
  const hint = `leave --lang out; then add “${wanted}” to languages: and translate text/${language}.yaml into text/${wanted}.yaml`;
  return errorOf('ingest/language', `${name} is in ${language}, and a draft is not translated`, undefined, hint);
}
