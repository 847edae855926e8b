import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../base/diagnostic.js';
import type { HandoutChoice } from '../../compile.js';
import { writeReport } from '../output/write-report.js';
import { paintFor } from '../print/paint.js';
import { printSummary, type Summary } from '../print/print-summary.js';
import { progressLine } from '../print/progress-line.js';
import { asStrict } from '../print/strict.js';
import { generator } from '../program.js';
import { artifactKinds, type CompiledReport, compileReports } from './compile-reports.js';

export interface BuildOptions {
  readonly lang?: readonly string[];
  readonly only?: readonly string[];
  /** Slides a page of the handout, or `none`; what the theme says where absent. */
  readonly handout?: HandoutChoice;
  readonly out: string;
  readonly force: boolean;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Prints how the slides came to fit. */
  readonly fit: boolean;
  readonly json: boolean;
}

/** Builds the reports and prints what happened; returns the exit code: 0, or 1 where any report has an error. */
export async function buildCommand(reports: readonly string[], options: BuildOptions): Promise<number> {
  const root = process.cwd();
  const artifacts = artifactKinds(options.only);
  if (artifacts && 'severity' in artifacts) return printSummary({ root, ...options, reports: [failed(artifacts)] });
  const paint = paintFor(process.stderr, process.env['NO_COLOR']);
  const done: Summary['reports'][number][] = [];
  const compiled = compileReports({
    root,
    reports,
    languages: options.lang,
    artifacts,
    handout: options.handout,
    ledger: 'warn',
    onArtifact: (...progress) => {
      if (!options.json) process.stderr.write(`${progressLine(...progress, paint)}\n`);
    },
  });
  for await (const report of compiled) done.push(keep(report, options));
  return printSummary({ root, ...options, reports: done });
}

function failed(problem: Diagnostic): Summary['reports'][number] {
  return { report: '', files: [], artifacts: [], diagnostics: [problem] };
}

/** Writes the files of a report without errors; those of one with errors stay as they are on disk. */
function keep(compiled: CompiledReport, options: BuildOptions): Summary['reports'][number] {
  const { report, artifacts, fits = [] } = compiled;
  const diagnostics = asStrict(compiled.diagnostics, options.strict);
  if (hasErrors(diagnostics)) return { report, files: [], artifacts, fits, diagnostics };
  const written = writeReport({
    folder: path.join(options.out, report),
    files: artifacts.map(({ language, name, bytes }) => ({ path: `${language}/${name}`, bytes })),
    generator,
    force: options.force,
  });
  return { report, files: written.value, artifacts, fits, diagnostics: [...diagnostics, ...written.diagnostics] };
}
