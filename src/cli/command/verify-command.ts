import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { type Article, compileVerification } from '../../compile-verification.js';
import { loadWorkspace } from '../../load/load-workspace.js';
import { loadNamedFile } from '../../load/named-file.js';
import { printVerification } from '../print/print-verification.js';

export interface VerifyOptions {
  /** `ARTICLE`, or `SOURCE=ARTICLE` where the report has several sources. */
  readonly against?: readonly string[];
  /** Lists figures of the sources that the report does not use. */
  readonly unused: boolean;
  readonly json: boolean;
}

/** Compares a report with the texts of its sources and prints what it found; returns the exit code: 1 for changed or missing. */
export function verifyCommand(report: string, options: VerifyOptions): number {
  const root = process.cwd();
  const loaded = loadWorkspace(root, report);
  const diagnostics: Diagnostic[] = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  const articles = (options.against ?? []).flatMap((named) => loadArticle(root, named, diagnostics));
  if (!loaded.value || diagnostics.length > 0) return printVerification({ root, report, ...options, diagnostics });
  const { value: verification, diagnostics: found } = compileVerification(loaded.value, articles);
  return printVerification({ root, report, ...options, ...(verification && { verification }), diagnostics: found });
}

function loadArticle(root: string, named: string, diagnostics: Diagnostic[]): readonly Article[] {
  const [, source, path = named] = /^([\p{L}\p{N}_-]+)=(.+)$/su.exec(named) ?? [];
  if (/\.(?:html?|pdf|docx?)$/i.test(path)) {
    const hint = 'save or copy the article as plain text (.txt)';
    diagnostics.push(errorOf('cli/article', `“${path}” is no plain text.`, undefined, hint));
    return [];
  }
  const loaded = loadNamedFile(root, path);
  diagnostics.push(...loaded.diagnostics);
  return loaded.value ? [{ ...loaded.value, ...(source !== undefined && { source }) }] : [];
}
