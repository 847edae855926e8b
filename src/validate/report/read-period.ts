import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import type { Fields } from '../yaml/fields.js';
import { periodOf } from './iso-period.js';

/** The `period` of a fact or column in ISO 8601; undefined where there is none or, with a diagnostic, where it is no period. */
export function readPeriod(fields: Fields, what: string, diagnostics: Diagnostic[]): string | undefined {
  const text = fields.text('period');
  const period = text === undefined ? undefined : periodOf(text);
  if (text === undefined || period !== undefined) return period;
  const hint = 'write it as 2023, 2023-Q1, 2023-05, 2023-01/2023-05, ytd/2023-05, or ../2023-07-04 for “up to”';
  diagnostics.push(errorOf('validate/period', `${what}“${text}” is no period`, fields.origin('period'), hint));
  return undefined;
}
