import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.js';
import { formatDiagnostic } from './format-diagnostic.js';
import { decodeText } from '../../base/decode-text.js';
import type { Paint } from './paint.js';

/** Diagnostics as lines for people, errors last so that they stand where the eye is, each kind in the order of its places. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], root: string, paint: Paint): string {
  const order = { info: 0, warning: 1, error: 2 };
  const texts = new Map<string, string | undefined>();
  const sourceText = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, readText(path.join(root, file)));
    return texts.get(file);
  };
  return [...diagnostics]
    .sort((a, b) => order[a.severity] - order[b.severity] || comparePlaces(a, b))
    .map((diagnostic) => `${formatDiagnostic(diagnostic, sourceText, paint)}\n`)
    .join('\n');
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
