import type { LocaleData } from './locale-data.js';

/** A reference with at most one pair of brackets inside (`[capacity[coking].capacity]`), a number, or an operator. */
const TOKEN = /\[(?:[^[\]]|\[[^\]]*\])*\]|\d+(?:\.\d+)?|[-+*/()]/g;

/**
 * A formula in the words of the language, with each reference replaced by its label (given without its brackets):
 * `[a] - [b]` is `甲减乙` and `A minus B`.
 */
export function formulaInWords(formula: string, label: (reference: string) => string, data: LocaleData): string {
  const parts = formula.match(TOKEN) ?? [];
  return parts.map((part) => tokenInWords(part, label, data)).join('');
}

function tokenInWords(token: string, label: (reference: string) => string, data: LocaleData): string {
  if (token.startsWith('[')) return label(token.slice(1, -1));
  const operators: Readonly<Record<string, string>> = data.operators;
  return operators[token] ?? token;
}
