import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import type { Markup } from '../../base/markup.js';

/** Collects diagnostics about stretches of one markup text. */
export interface ProblemList {
  readonly diagnostics: readonly Diagnostic[];
  /** Records an error about the text from `start` to before `end`; once, where a loop of the template repeats it. */
  readonly add: (code: Diagnostic['code'], message: string, start: number, end: number, hint?: string) => void;
  /** Where the text from `start` to before `end` came from, with its length where it is one stretch of one source line. */
  readonly originOf: (start: number, end?: number) => Origin;
}

/** An empty list of problems for `markup`. */
export function problemListOf(markup: Markup): ProblemList {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const originOf = (start: number, end = start + 1) => stretchOrigin(markup, start, end);
  return {
    diagnostics,
    originOf,
    add: (code, message, start, end, hint) => {
      const diagnostic = errorOf(code, message, originOf(start, end), hint);
      const identity = JSON.stringify(diagnostic);
      if (!seen.has(identity)) diagnostics.push(diagnostic);
      seen.add(identity);
    },
  };
}

function stretchOrigin(markup: Markup, start: number, end: number): Origin {
  const first = markup.at(start);
  const last = markup.at(Math.max(start, end - 1));
  const oneStretch =
    first.file === last.file && first.line === last.line && last.column - first.column === end - 1 - start;
  return oneStretch && end - start > 1 ? { ...first, length: end - start } : first;
}
