/** A place in a file that a person can open: path relative to the project with forward slashes, line and column from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length in UTF-16 units of what the diagnostic is about, for the caret line; 1 where absent. */
  readonly length?: number;
  /** In a workbook: the sheet, and the cell by its name (`C7`); line and column are then those of the cell, from 1. */
  readonly sheet?: string;
  readonly cell?: string;
  /** In a PDF: the page, from 1; line and column are then those of the page. */
  readonly page?: number;
  /** In a DOCX: the paragraph, from 1, without empty ones; line is then the same, and column counts in the paragraph. */
  readonly paragraph?: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** What went wrong, where, and how to fix it. `code` is `stage/problem` in kebab-case. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: `${string}/${string}`;
  readonly message: string;
  readonly origin?: Origin;
  readonly hint?: string;
}

/** The result of a stage: the value it made and what it has to say about its input. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic of severity `error`; absent origin and hint are left out. */
export function errorOf(code: Diagnostic['code'], message: string, origin?: Origin, hint?: string): Diagnostic {
  return diagnosticOf('error', code, message, origin, hint);
}

/** A diagnostic of severity `warning`; absent origin and hint are left out. */
export function warningOf(code: Diagnostic['code'], message: string, origin?: Origin, hint?: string): Diagnostic {
  return diagnosticOf('warning', code, message, origin, hint);
}

/** A diagnostic of severity `info`: nothing is wrong, but someone may want to know; absent origin and hint are left out. */
export function infoOf(code: Diagnostic['code'], message: string, origin?: Origin, hint?: string): Diagnostic {
  return diagnosticOf('info', code, message, origin, hint);
}

/** True when any diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function diagnosticOf(
  severity: Severity,
  code: Diagnostic['code'],
  message: string,
  origin?: Origin,
  hint?: string,
): Diagnostic {
  return { severity, code, message, ...(origin && { origin }), ...(hint && { hint }) };
}
