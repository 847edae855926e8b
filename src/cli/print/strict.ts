import type { Diagnostic } from '../../base/diagnostic.js';

/** The diagnostics as `--strict` takes them: what is a warning otherwise is an error. */
export function asStrict(diagnostics: readonly Diagnostic[], strict: boolean): readonly Diagnostic[] {
  if (!strict) return diagnostics;
  return diagnostics.map((one) => (one.severity === 'warning' ? { ...one, severity: 'error' } : one));
}
