import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../base/diagnostic.js';
import type { Artifact, FitReport } from '../../compile.js';
import type { LedgerSum } from '../../compile-ledger.js';
import { chartVerdicts, formatCharts } from './format-charts.js';
import { formatFits } from './format-fit.js';
import { formatLedger } from './format-ledger.js';
import { type Paint, paintFor } from './paint.js';
import { countLine, formatDiagnostics } from './print-diagnostics.js';

export interface Summary {
  readonly root: string;
  readonly json: boolean;
  /** True where warnings were made errors. */
  readonly strict?: boolean;
  /** True where nothing was to be written. */
  readonly checked?: boolean;
  /** True where the fit of slides is to be printed. */
  readonly fit?: boolean;
  readonly reports: readonly {
    readonly report: string;
    readonly files: readonly string[];
    readonly artifacts: readonly Artifact[];
    readonly fits?: readonly FitReport[];
    /** Numbers with a source, by class, where they were accounted for. */
    readonly ledger?: LedgerSum;
    readonly diagnostics: readonly Diagnostic[];
  }[];
}

/**
 * Prints the end of a command, lines to standard error and files to standard output, or one JSON object to standard
 * output; returns the exit code.
 */
export function printSummary(summary: Summary): number {
  const diagnostics = summary.reports.flatMap((report) => report.diagnostics);
  if (summary.json) process.stdout.write(`${JSON.stringify(jsonOf(summary), null, 2)}\n`);
  else printForPeople(summary, diagnostics);
  return hasErrors(diagnostics) ? 1 : 0;
}

function printForPeople(summary: Summary, diagnostics: readonly Diagnostic[]): void {
  const paint = paintFor(process.stderr, process.env['NO_COLOR']);
  if (diagnostics.length > 0) process.stderr.write(`\n${formatDiagnostics(diagnostics, summary.root, paint)}\n`);
  for (const { report, artifacts } of summary.reports) {
    const charts = formatCharts(artifacts, paint);
    if (charts !== '') process.stderr.write(`${summary.reports.length > 1 ? `${paint.bold(report)} ` : ''}${charts}\n`);
  }
  if (summary.fit) process.stderr.write(`\n${fitsOf(summary, paint)}\n\n`);
  for (const { report, ledger, diagnostics: said } of summary.reports) {
    const line = ledger && !isUnfinished(said) ? formatLedger(ledger, said) : '';
    if (line !== '') process.stderr.write(`${summary.reports.length > 1 ? `${paint.bold(report)} ` : ''}${line}\n`);
  }
  const files = summary.reports.flatMap((report) => report.files);
  for (const file of files) process.stdout.write(`${path.relative(summary.root, path.resolve(summary.root, file))}\n`);
  process.stderr.write(`${closingLine(summary, files.length, countLine(diagnostics))}\n`);
}

/** True where an error stopped a report before all of its numbers were seen. */
function isUnfinished(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity, code }) => severity === 'error' && !code.startsWith('ledger/'));
}

function fitsOf({ reports }: Summary, paint: Paint): string {
  const named = reports.filter(({ fits }) => fits && fits.length > 0);
  return named
    .map(({ report, fits }) => `${named.length > 1 ? `${paint.bold(report)}\n` : ''}${formatFits(fits!, paint)}`)
    .join('\n\n');
}

function closingLine({ checked, strict, reports }: Summary, files: number, counts: string): string {
  const failed = reports.filter((report) => hasErrors(report.diagnostics)).length;
  const done = checked
    ? `${reports.length - failed} of ${reports.length} reports without errors`
    : `${files} ${files === 1 ? 'file' : 'files'} written`;
  const kept =
    failed > 0 && !checked ? `; ${failed} of ${reports.length} reports not written, their old files are untouched` : '';
  const warnings = strict && failed > 0 ? '; with --strict, warnings are errors' : '';
  return `${done}${kept}${counts ? ` (${counts}${warnings})` : ''}`;
}

function jsonOf({ reports, fit }: Summary): object {
  return {
    ok: !reports.some((report) => hasErrors(report.diagnostics)),
    reports: reports.map(({ report, files, artifacts, fits, ledger, diagnostics }) => ({
      report,
      files,
      artifacts: artifacts.map(({ language, kind, name, pages, bytes }) => ({
        language,
        kind,
        name,
        pages,
        bytes: bytes.length,
      })),
      charts: chartVerdicts(artifacts),
      ...(ledger && { ledger: Object.fromEntries(ledger) }),
      ...(fit && { fit: fits ?? [] }),
      diagnostics,
    })),
  };
}
