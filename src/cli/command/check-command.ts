import { printSummary, type Summary } from '../print/print-summary.js';
import { asStrict } from '../print/strict.js';
import { compileReports } from './compile-reports.js';

export interface CheckOptions {
  readonly lang?: readonly string[];
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Prints how the slides came to fit. */
  readonly fit: boolean;
  readonly json: boolean;
}

/** Lays out every document of the reports without writing one; returns the exit code: 0, or 1 with any error. */
export async function checkCommand(reports: readonly string[], options: CheckOptions): Promise<number> {
  const root = process.cwd();
  const done: Summary['reports'][number][] = [];
  for await (const { report, artifacts, fits = [], ledger, diagnostics } of compileReports({
    root,
    reports,
    languages: options.lang,
    scenesOnly: true,
    verifies: true,
    ledger: 'error',
  })) {
    const strict = asStrict(diagnostics, options.strict);
    done.push({ report, files: [], artifacts, fits, ...(ledger && { ledger }), diagnostics: strict });
  }
  return printSummary({ root, ...options, checked: true, reports: done });
}
