import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import type { Fields } from '../yaml/fields.js';
import { periodOf } from './iso-period.js';

/** The `period` of a fact or column in ISO 8601; undefined where there is none or, with a diagnostic, where it is no period. */
export function readPeriod(fields: Fields, what: string, diagnostics: Diagnostic[]): string | undefined {
  const text = fields.text('period');
  const period = text === undefined ? undefined : periodOf(text);
  if (text === undefined || period !== undefined) return period;
  diagnostics.push(errorOf('validate/period', `${what}“${text}” is no period`, fields.origin('period'), hintFor(text)));
  return undefined;
}

function hintFor(text: string): string {
  const [, year, half] = /^(\d{4})-?[HS]([12])$/i.exec(text) ?? [];
  if (year !== undefined)
    return `write a half as its months: ${half === '1' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`}`;
  const [from, to, ...more] = text.split('/');
  const turned = `${to}/${from}`;
  if (to !== undefined && more.length === 0 && periodOf(turned) !== undefined)
    return `it ends before it begins: did you mean ${turned}?`;
  return 'write it as 2023, 2023-Q1, 2023-05, 2023-01/2023-05, ytd/2023-05, or ../2023-07-04 for “up to”';
}
