import { type FormulaToken, formulaTokens } from '../base/formula-tokens.js';
import type { LocaleData } from './locale-data.js';

/**
 * A formula in the words of the language, with each reference replaced by its label (given without its brackets):
 * `[a] - [b]` is `甲减乙` and `A minus B`.
 */
export function formulaInWords(formula: string, label: (reference: string) => string, data: LocaleData): string {
  return formulaTokens(formula)
    .map((token) => tokenInWords(token, label, data))
    .join('');
}

function tokenInWords(token: FormulaToken, label: (reference: string) => string, data: LocaleData): string {
  if (token.kind === 'reference') return label(token.reference);
  if (token.kind === 'number') return token.digits;
  const operators: Readonly<Record<string, string>> = data.operators;
  return operators[token.operator] ?? token.operator;
}
