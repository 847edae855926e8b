import type { Outcome } from './base/diagnostic.js';
import { type DraftedReport, draftReport } from './ingest/draft/draft-report.js';
import { type ArticleFile, ingestArticle } from './ingest/ingest-article.js';
import type { IngestedArticle } from './ingest/ingested-article.js';

export type { DraftedReport } from './ingest/draft/draft-report.js';
export type { Todo } from './ingest/draft/todo.js';
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
  const drafted = draftReport(read.value, options);
  const diagnostics = [...read.diagnostics, ...drafted.diagnostics];
  return { value: drafted.value && { article: read.value, report: drafted.value }, diagnostics };
}
