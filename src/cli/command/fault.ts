import { type Diagnostic, errorOf } from '../../base/diagnostic.js';

/** A fault of the program itself, as an error that says so and how to tell of it; `what` is what could not be done. */
export function programFault(what: string, problem: unknown): Diagnostic {
  const detail =
    problem instanceof Error ? (process.env['BRIEFDECK_DEBUG'] ? problem.stack : problem.message) : String(problem);
  const hint =
    'this is a fault of briefdeck, not of your data: report it with the message (BRIEFDECK_DEBUG=1 shows where)';
  return errorOf('cli/fault', `${what}: ${detail}`, undefined, hint);
}
