import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { type Artifact, type ArtifactKind, compileReport, type FitReport, type HandoutChoice } from '../../compile.js';
import type { LedgerMode, LedgerSum } from '../../compile-ledger.js';
import { checkSources } from '../../compile-verification.js';
import { listReports, loadWorkspace } from '../../load/load-workspace.js';
import { generator } from '../program.js';
import { programFault } from './fault.js';
import { reportName } from './report-name.js';

export interface CompileOptions {
  readonly root: string;
  /** Folders in data/, by name or path; all of them where empty. */
  readonly reports: readonly string[];
  readonly languages?: readonly string[] | undefined;
  readonly artifacts?: readonly ArtifactKind[] | undefined;
  readonly handout?: HandoutChoice | undefined;
  readonly scenesOnly?: boolean;
  /** Whether every number of the documents is accounted for; off where absent. */
  readonly ledger?: LedgerMode;
  /** Whether the copies of its sources that a report names are compared with it. */
  readonly verifies?: boolean;
  readonly onArtifact?: (report: string, artifact: Artifact, seconds: number) => void;
}

/** One report, compiled or not. */
export interface CompiledReport {
  readonly report: string;
  readonly artifacts: readonly Artifact[];
  /** How the slides of each deck came to fit; absent where no deck came so far. */
  readonly fits?: readonly FitReport[];
  /** Numbers with a source, by class; absent where they were not accounted for. */
  readonly ledger?: LedgerSum;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the reports one after the other; a fault of the program itself becomes an error of its report. */
export async function* compileReports(options: CompileOptions): AsyncGenerator<CompiledReport> {
  const named = options.reports.map(reportName);
  const reports = named.length > 0 ? [...new Set(named)] : listReports(options.root);
  if (reports.length === 0) {
    const hint = 'run briefdeck in the folder that holds data/ and templates/';
    yield {
      report: '',
      artifacts: [],
      diagnostics: [errorOf('cli/no-reports', 'data/ holds no report.', undefined, hint)],
    };
  }
  for (const report of reports) yield await compileOne(report, options);
}

async function compileOne(report: string, options: CompileOptions): Promise<CompiledReport> {
  let since = performance.now();
  const found: Diagnostic[] = [];
  const fits: FitReport[] = [];
  let ledger: LedgerSum | undefined;
  try {
    const loaded = loadWorkspace(options.root, report);
    found.push(...loaded.diagnostics);
    if (!loaded.value || hasUnread(loaded.diagnostics)) return { report, artifacts: [], diagnostics: found };
    const compiled = await compileReport({
      workspace: loaded.value,
      generator,
      ...(options.languages && { languages: options.languages }),
      ...(options.artifacts && { artifacts: options.artifacts }),
      ...(options.handout && { handout: options.handout }),
      ...(options.scenesOnly && { scenesOnly: true }),
      ...(options.ledger && { ledger: options.ledger, onLedger: (sum) => (ledger = sum) }),
      onFit: (fit) => fits.push(fit),
      onProgress: (artifact) => {
        const now = performance.now();
        options.onArtifact?.(report, artifact, (now - since) / 1000);
        since = now;
      },
    });
    const said = options.verifies ? await checkSources(loaded.value) : [];
    const diagnostics = [...found, ...compiled.diagnostics, ...said];
    return { report, artifacts: compiled.value, fits, ...(ledger && { ledger }), diagnostics };
  } catch (problem) {
    return {
      report,
      artifacts: [],
      diagnostics: [...found, programFault(`The report “${report}” could not be built`, problem)],
    };
  }
}

/** True where a file is there but cannot be read: all that is missing without it would be told of as not there. */
function hasUnread(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity, code }) => severity === 'error' && code !== 'load/unknown-template');
}

const KINDS: readonly ArtifactKind[] = ['brief', 'deck', 'data'];

/** The artifacts that `--only` names, or an error for a word that names none. */
export function artifactKinds(words: readonly string[] | undefined): readonly ArtifactKind[] | Diagnostic | undefined {
  const unknown = words?.find((word) => !KINDS.includes(word as ArtifactKind));
  if (unknown === undefined) return words as readonly ArtifactKind[] | undefined;
  return errorOf('cli/unknown-artifact', `There is no artifact “${unknown}”.`, undefined, suggest(unknown, KINDS));
}
