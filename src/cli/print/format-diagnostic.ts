import type { Diagnostic, Origin } from '../../base/diagnostic.js';
import { placeOfOrigin } from '../../base/place-of-origin.js';
import type { Paint } from './paint.js';

/** The text of a source file by its path relative to the project; undefined where it cannot be shown. */
export type SourceText = (file: string) => string | undefined;

/**
 * A diagnostic for people: severity, message, place as `file:line:column`, the line itself with a caret under the place,
 * and how to fix it. `also` are further places of the same.
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  sourceText: SourceText,
  paint: Paint,
  also: readonly Origin[] = [],
): string {
  const { severity, code, message, origin, hint } = diagnostic;
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
  const lines = [`${colour(severity)} ${paint.bold(message)} ${paint.dim(`[${code}]`)}`];
  if (origin) lines.push(`  ${paint.blue(placeOfOrigin(origin))}`, ...excerpt(origin, sourceText, paint));
  if (also.length > 0) lines.push(`  ${paint.dim('also')} ${listed(also, origin)}`);
  if (hint) lines.push(`  ${paint.green('fix:')} ${hint}`);
  return lines.join('\n');
}

/** Places that are listed; the others are counted. */
const MOST_PLACES = 6;

/** `data/x.yaml:3:1, 9:4 and 2 more places`: the file that was named last is not named again. */
function listed(places: readonly Origin[], first: Origin | undefined): string {
  let named = first?.file;
  const shown = places.slice(0, MOST_PLACES).map((origin) => {
    const place = placeOfOrigin(origin);
    const short = origin.file === named && place.startsWith(`${named}:`) ? place.slice(named.length + 1) : place;
    named = origin.file;
    return short;
  });
  const rest = places.length - shown.length;
  return `${shown.join(', ')}${rest === 0 ? '' : ` and ${rest} more place${rest === 1 ? '' : 's'}`}`;
}

const LONGEST = 100;

function excerpt(origin: Origin, sourceText: SourceText, paint: Paint): string[] {
  // Workbooks, PDF and DOCX have no lines to show.
  const isText = origin.sheet === undefined && origin.page === undefined && origin.paragraph === undefined;
  const line = isText ? sourceText(origin.file)?.split(/\r?\n/)[origin.line - 1] : undefined;
  if (line === undefined) return [];
  const start = Math.max(0, Math.min(origin.column - 1 - 60, line.length - LONGEST));
  const shown = line.slice(start, start + LONGEST).replaceAll('\t', ' ');
  const lead = start > 0 ? '…' : '';
  const before = lead + shown.slice(0, origin.column - 1 - start);
  const marked = Math.max(1, Math.min(origin.length ?? 1, shown.length - (origin.column - 1 - start)));
  const carets = '^'.repeat(Math.max(1, cells(shown.slice(origin.column - 1 - start).slice(0, marked))));
  const number = String(origin.line);
  return [
    `  ${paint.dim(`${number} |`)} ${lead}${shown}`,
    `  ${paint.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(cells(before))}${paint.red(carets)}`,
  ];
}

/** Terminal cells of a text: East Asian wide characters take two (UAX #11). */
function cells(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}
