import { type Diagnostic, errorOf, hasErrors, type Outcome } from './base/diagnostic.js';
import { suggest } from './base/did-you-mean.js';
import type { Workspace } from './base/workspace.js';
import { readSourceText, type SourceText } from './source-text/read-source-text.js';
import type { Report } from './validate/report.js';
import { validateReport } from './validate/validate-report.js';
import { diagnoseFindings } from './verify/diagnose-findings.js';
import { type Verification, verifyReport } from './verify/verify-report.js';

export type { Finding, Passage, Status } from './verify/finding.js';
export { contradicts, type Verification } from './verify/verify-report.js';
export { placeWords } from './verify/diagnose-findings.js';
export { statedText } from './verify/state-quantity.js';

/** A text to compare a report with. */
export interface Article {
  /** Id of the source that it is the text of; may be left out where the report has one source. */
  readonly source?: string;
  /** As diagnostics name it. */
  readonly file: string;
  readonly text: string;
}

/**
 * Compares a report with its sources: the articles given, and for sources without one the file that report.yaml names.
 * Undefined, with errors, where the report cannot be read or there is nothing to compare it with.
 */
export function compileVerification(
  workspace: Workspace,
  articles: readonly Article[],
): Outcome<Verification | undefined> {
  const { value: report, diagnostics: found } = validateReport(workspace);
  const diagnostics = found.filter(({ severity }) => severity === 'error');
  if (!report || diagnostics.length > 0) return { value: undefined, diagnostics };
  const texts = readTexts(workspace, report, articles, diagnostics);
  if (texts.size === 0 && !hasErrors(diagnostics)) diagnostics.push(nothingToRead(report));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: verifyReport(report, texts), diagnostics };
}

/** What a report's own copies of its sources say against it; nothing where it names none, or has errors of its own. */
export function checkSources(workspace: Workspace): readonly Diagnostic[] {
  const { value: report, diagnostics } = validateReport(workspace);
  if (!report || hasErrors(diagnostics) || ![...report.sources.values()].some(({ file }) => file)) return [];
  const problems: Diagnostic[] = [];
  const texts = readTexts(workspace, report, [], problems);
  return [...problems, ...diagnoseFindings(verifyReport(report, texts).findings)];
}

function readTexts(
  workspace: Workspace,
  report: Report,
  articles: readonly Article[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, SourceText> {
  const named = articles.flatMap((article) => {
    const source = sourceOf(article, report, diagnostics);
    return source === undefined ? [] : [{ ...article, source }];
  });
  const given = new Set(named.map(({ source }) => source));
  const own = [...report.sources.values()].flatMap(({ id, file, origin }) => {
    if (file === undefined || given.has(id)) return [];
    const path = `${workspace.reportFolder}/${file}`;
    const text = workspace.texts.get(path);
    if (text !== undefined) return [{ source: id, file: path, text }];
    const texts = [...workspace.texts.keys()].filter(
      (each) => each.startsWith(workspace.reportFolder) && each.endsWith('.txt'),
    );
    const hint =
      suggest(
        file,
        texts.map((each) => each.slice(workspace.reportFolder.length + 1)),
      ) ?? 'put the text of the source there, as a .txt file';
    diagnostics.push(
      errorOf('verify/no-file', `the source “${id}” names ${path}, which is no text file of the report`, origin, hint),
    );
    return [];
  });
  const texts = [...named, ...own].map(({ source, file, text }) => [source, readSourceText(file, text)] as const);
  for (const [, { file, paragraphs }] of texts) {
    if (paragraphs.length > 0) continue;
    const hint = 'give the article as plain text, a line for each paragraph';
    diagnostics.push(errorOf('verify/no-prose', `${file} holds nothing that reads like an article`, undefined, hint));
  }
  return new Map(texts);
}

function sourceOf({ source, file }: Article, { sources }: Report, diagnostics: Diagnostic[]): string | undefined {
  const known = [...sources.keys()];
  if (source === undefined && known.length === 1) return known[0];
  if (source !== undefined && sources.has(source)) return source;
  const message =
    source === undefined ? `the report has several sources: which is ${file}?` : `the report has no source “${source}”`;
  const hint = source === undefined ? `write --against ${known[0] ?? 'id'}=${file}` : suggest(source, known);
  diagnostics.push(errorOf('verify/unknown-source', message, undefined, hint));
  return undefined;
}

function nothingToRead({ id }: Report): Diagnostic {
  const hint = `name the article: briefdeck verify ${id} --against article.txt`;
  return errorOf('verify/no-article', `the report “${id}” names no copy of its source`, undefined, hint);
}
