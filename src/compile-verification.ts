import { type Diagnostic, errorOf, hasErrors, type Origin, type Outcome } from './base/diagnostic.js';
import { suggest } from './base/did-you-mean.js';
import type { Workspace } from './base/workspace.js';
import { readArticle } from './source-text/read-article.js';
import type { SourceText } from './source-text/source-text.js';
import type { Report } from './validate/report.js';
import { validateReport } from './validate/validate-report.js';
import { diagnoseFindings } from './verify/diagnose-findings.js';
import { doubtfulPeriods } from './verify/times/doubtful-periods.js';
import { type Verification, verifyReport } from './verify/verify-report.js';

export type { Finding, Passage, Status } from './verify/finding.js';
export { contradicts, type Verification } from './verify/verify-report.js';
export { otherWords, placeWords } from './verify/diagnose-findings.js';
export { statedBeside, statedText } from './verify/state-quantity.js';

/** An article to compare a report with: plain text, HTML, DOCX or PDF. */
export interface GivenArticle {
  /** Id of the source that it is the text of; may be left out where the report has one source. */
  readonly source?: string;
  /** As diagnostics name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Compares a report with its sources: the articles given, and for sources without one the file that report.yaml names.
 * Undefined, with errors, where the report cannot be read or there is nothing to compare it with.
 */
export async function compileVerification(
  workspace: Workspace,
  articles: readonly GivenArticle[],
): Promise<Outcome<Verification | undefined>> {
  const { value: report, diagnostics: found } = validateReport(workspace);
  const diagnostics = found.filter(({ severity }) => severity === 'error');
  if (!report || diagnostics.length > 0) return { value: undefined, diagnostics };
  const texts = await readTexts(workspace, report, articles, diagnostics);
  if (texts.size === 0 && !hasErrors(diagnostics)) diagnostics.push(nothingToRead(report));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const verification = verifyReport(report, texts, await readCopies(workspace, report, texts));
  diagnostics.push(...doubtfulPeriods(verification, report, texts));
  return { value: verification, diagnostics };
}

/** What a report's own copies of its sources say against it; nothing where it names none, or has errors of its own. */
export async function checkSources(workspace: Workspace): Promise<readonly Diagnostic[]> {
  const { value: report, diagnostics } = validateReport(workspace);
  if (!report || hasErrors(diagnostics) || ![...report.sources.values()].some(({ file }) => file)) return [];
  const problems: Diagnostic[] = [];
  const texts = await readTexts(workspace, report, [], problems);
  const verification = verifyReport(report, texts);
  return [...problems, ...diagnoseFindings(verification, report), ...doubtfulPeriods(verification, report, texts)];
}

/** A file that holds the text of a source; `origin` is where the report names it. */
interface SourceFile extends GivenArticle {
  readonly source: string;
  readonly origin?: Origin;
}

async function readTexts(
  workspace: Workspace,
  report: Report,
  articles: readonly GivenArticle[],
  diagnostics: Diagnostic[],
): Promise<ReadonlyMap<string, SourceText>> {
  const named = articles.flatMap((article): readonly SourceFile[] => {
    const source = sourceOf(article, report, diagnostics);
    return source === undefined ? [] : [{ ...article, source }];
  });
  reportRepeated(named, diagnostics);
  const given = new Set(named.map(({ source }) => source));
  const texts = new Map<string, SourceText>();
  for (const each of [...named, ...ownFiles(workspace, report, given, diagnostics)]) {
    const { value: article, diagnostics: found } = await readArticle({ name: each.file, bytes: each.bytes });
    diagnostics.push(...found.map((one) => ({ ...one, ...(each.origin && { origin: one.origin ?? each.origin }) })));
    if (!article) continue;
    texts.set(each.source, article.source);
    if (article.source.paragraphs.length > 0) continue;
    const hint = 'give the article as plain text, a line for each paragraph';
    diagnostics.push(
      errorOf('verify/no-prose', `${each.file} holds nothing that reads like an article`, each.origin, hint),
    );
  }
  return texts;
}

/** A source has one text: which of two should count? */
function reportRepeated(named: readonly SourceFile[], diagnostics: Diagnostic[]): void {
  named.forEach(({ source, file }, index) => {
    const before = named.slice(0, index).find((other) => other.source === source);
    if (!before) return;
    const message = `the source “${source}” is given twice: as ${before.file} and as ${file}`;
    diagnostics.push(errorOf('verify/repeated-source', message, undefined, 'give one article for each source'));
  });
}

/** The report's own copies of sources that another text was given for: they tell what stood around each figure. One that cannot be read tells nothing. */
async function readCopies(
  workspace: Workspace,
  report: Report,
  texts: ReadonlyMap<string, SourceText>,
): Promise<ReadonlyMap<string, SourceText>> {
  const copies = new Map<string, SourceText>();
  for (const { source, file, bytes } of ownFiles(workspace, report, new Set(), [])) {
    const given = texts.get(source);
    if (!given || given.file === file) continue;
    const { value: article } = await readArticle({ name: file, bytes });
    if (article) copies.set(source, article.source);
  }
  return copies;
}

/** The copies that a report names of its own sources, but those that others were given for. */
function ownFiles(
  workspace: Workspace,
  report: Report,
  given: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): readonly SourceFile[] {
  return [...report.sources.values()].flatMap(({ id, file, origin }) => {
    if (file === undefined || given.has(id)) return [];
    const path = `${workspace.reportFolder}/${file}`;
    const text = workspace.texts.get(path);
    const bytes = text === undefined ? workspace.binaries.get(path) : new TextEncoder().encode(text);
    if (bytes) return [{ source: id, file: path, bytes, origin }];
    const names = [...workspace.texts.keys(), ...workspace.binaries.keys()]
      .filter((each) => each.startsWith(`${workspace.reportFolder}/`) && /\.(?:txt|x?html?|docx|pdf)$/i.test(each))
      .map((each) => each.slice(workspace.reportFolder.length + 1));
    const hint = suggest(file, names) ?? 'put the article there, as .txt, .html, .docx or .pdf';
    diagnostics.push(
      errorOf('verify/no-file', `the source “${id}” names ${path}, which is no file of the report`, origin, hint),
    );
    return [];
  });
}

function sourceOf({ source, file }: GivenArticle, { sources }: Report, diagnostics: Diagnostic[]): string | undefined {
  const known = [...sources.keys()];
  if (source === undefined && known.length === 1) return known[0];
  if (source !== undefined && sources.has(source)) return source;
  const message =
    source === undefined ? `the report has several sources: which is ${file}?` : `the report has no source “${source}”`;
  const hint =
    source === undefined
      ? `write one of: ${known.map((id) => `--against ${id}=${file}`).join(', ')}`
      : suggest(source, known);
  diagnostics.push(errorOf('verify/unknown-source', message, undefined, hint));
  return undefined;
}

function nothingToRead({ id, sources }: Report): Diagnostic {
  const several = sources.size > 1;
  const against = several ? [...sources.keys()].map((source) => `--against ${source}=FILE`) : ['--against article.txt'];
  const message = `the report “${id}” names no copy of its source${several ? 's' : ''}`;
  const hint = `name the ${several ? 'articles' : 'article'}: briefdeck verify ${id} ${against.join(' ')}`;
  return errorOf('verify/no-article', message, undefined, hint);
}
