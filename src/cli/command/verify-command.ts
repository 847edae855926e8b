import type { Diagnostic } from '../../base/diagnostic.js';
import { compileVerification, type GivenArticle } from '../../compile-verification.js';
import { loadWorkspace } from '../../load/load-workspace.js';
import { loadNamedBytes } from '../../load/named-file.js';
import { printVerification } from '../print/print-verification.js';
import { reportName } from './report-name.js';

export interface VerifyOptions {
  /** `ARTICLE`, or `SOURCE=ARTICLE` where the report has several sources. */
  readonly against?: readonly string[];
  /** Lists figures of the sources that the report does not use. */
  readonly unused: boolean;
  readonly json: boolean;
}

/** Compares a report with the texts of its sources and prints what it found; returns the exit code: 1 for changed or missing. */
export async function verifyCommand(named: string, options: VerifyOptions): Promise<number> {
  const root = process.cwd();
  const report = reportName(named);
  const loaded = loadWorkspace(root, report);
  const diagnostics: Diagnostic[] = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  const articles = (options.against ?? []).flatMap((named) => loadArticle(root, named, diagnostics));
  if (!loaded.value || diagnostics.length > 0) return printVerification({ root, report, ...options, diagnostics });
  const { value: verification, diagnostics: found } = await compileVerification(loaded.value, articles);
  return printVerification({ root, report, ...options, ...(verification && { verification }), diagnostics: found });
}

function loadArticle(root: string, named: string, diagnostics: Diagnostic[]): readonly GivenArticle[] {
  const [, source, path = named] = /^([\p{L}\p{N}_-]+)=(.+)$/su.exec(named) ?? [];
  const loaded = loadNamedBytes(root, path);
  diagnostics.push(...loaded.diagnostics);
  return loaded.value ? [{ ...loaded.value, ...(source !== undefined && { source }) }] : [];
}
