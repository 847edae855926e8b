import { type Diagnostic, hasErrors, type Origin } from '../../base/diagnostic.js';
import { bare, type Position } from '../../base/position.js';
import { contradicts, type Finding, type Status, statedText, type Verification } from '../../compile-verification.js';
import { formatVerification } from './format-verification.js';
import { paintFor } from './paint.js';
import { formatDiagnostics } from './print-diagnostics.js';

export interface VerificationSummary {
  readonly root: string;
  readonly report: string;
  readonly json: boolean;
  /** Whether figures that the report does not use are to be listed. */
  readonly unused: boolean;
  /** Absent where nothing could be compared. */
  readonly verification?: Verification;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prints what a comparison found, as lines or one JSON object on standard output; returns the exit code. */
export function printVerification(summary: VerificationSummary): number {
  const { verification, diagnostics, root } = summary;
  const failed = hasErrors(diagnostics) || verification === undefined || contradicts(verification);
  if (summary.json) {
    process.stdout.write(`${JSON.stringify({ ok: !failed, ...jsonOf(summary) }, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  const errors = paintFor(process.stderr, process.env['NO_COLOR']);
  if (diagnostics.length > 0) process.stderr.write(`\n${formatDiagnostics(diagnostics, root, errors)}\n`);
  const paint = paintFor(process.stdout, process.env['NO_COLOR']);
  if (verification) process.stdout.write(`${formatVerification(verification, summary.unused, paint)}\n`);
  return failed ? 1 : 0;
}

interface JsonFinding {
  readonly id: string;
  readonly kind: Finding['claim']['kind'];
  readonly status: Status;
  readonly change?: string;
  readonly states?: string;
  readonly claimed: Position & { source: string; words: string; origin: Origin };
  readonly at?: Finding['at'];
}

function jsonOf({ report, verification, unused, diagnostics }: VerificationSummary): object {
  return {
    report,
    findings: verification?.findings.map(jsonFinding) ?? [],
    otherArticles: verification?.others ?? [],
    derived: verification?.derived ?? [],
    ...(unused && { unused: verification?.unused ?? [] }),
    unread: verification?.unread ?? [],
    diagnostics,
  };
}

function jsonFinding({ claim, source, status, change, at }: Finding): JsonFinding {
  const { words, origin } = claim.place;
  const states = statedText(claim);
  return {
    id: claim.id,
    kind: claim.kind,
    status,
    ...(change && { change }),
    ...(states !== undefined && { states }),
    claimed: { source, ...bare(claim.place), words, origin },
    ...(at && { at }),
  };
}
