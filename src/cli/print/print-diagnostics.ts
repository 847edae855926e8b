import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.js';
import { formatDiagnostic } from './format-diagnostic.js';
import { decodeText } from '../../base/decode-text.js';
import type { Paint } from './paint.js';

/** Problems of one kind that are shown: more than anyone mends before the next try; `--json` has all. */
const MOST = 40;

const SEVERITIES = ['info', 'warning', 'error'] as const;

/**
 * Diagnostics as lines for people, errors last so that they stand where the eye is, each kind in the order of its places. What is said
 * of several places in the same words is said once, with the other places behind it; of very many the first are shown and the rest counted.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], root: string, paint: Paint): string {
  const texts = new Map<string, string | undefined>();
  const sourceText = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, readText(path.join(root, file)));
    return texts.get(file);
  };
  const blocks = SEVERITIES.flatMap((severity) => {
    const alike = groupsOf(diagnostics.filter((each) => each.severity === severity).sort(comparePlaces));
    const shown = alike.slice(0, MOST).map(([first, ...others]) => {
      const also = others.flatMap(({ origin }) => (origin ? [origin] : []));
      return formatDiagnostic(first!, sourceText, paint, also);
    });
    const rest = alike.slice(MOST).flat().length;
    return rest === 0 ? shown : [...shown, `… and ${plural(rest, severity)} more: --json lists all`];
  });
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** Those that say the same in the same words, in the order of their first places. */
function groupsOf(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const said = JSON.stringify([each.code, each.message, each.hint]);
    groups.set(said, [...(groups.get(said) ?? []), each]);
  }
  return [...groups.values()];
}

/** By file, line and column; what has no place stands first, and equals stay in the order they were found in. */
function comparePlaces({ origin: a }: Diagnostic, { origin: b }: Diagnostic): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** `2 errors, 1 warning`, or an empty text where there is neither. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  return parts.filter((part) => part !== '').join(', ');
}

function plural(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

function readText(file: string): string | undefined {
  try {
    const decoded = decodeText(new Uint8Array(readFileSync(file)), true);
    return decoded.ok ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}
