import type { WrittenDecimal } from '../report/decimal-text.js';

/** A formula over facts and cells, parsed. Offsets are UTF-16 units into its text. */
export type Formula = NumberFormula | ReferenceFormula | NegativeFormula | BinaryFormula;

export interface NumberFormula extends WrittenDecimal {
  readonly kind: 'number';
  readonly offset: number;
}

/** `[va-growth]` or `[capacity[coking].capacity]`; `to` is what stands between the outer brackets. */
export interface ReferenceFormula {
  readonly kind: 'reference';
  readonly to: string;
  readonly offset: number;
}

export interface NegativeFormula {
  readonly kind: 'negative';
  readonly of: Formula;
  readonly offset: number;
}

export interface BinaryFormula {
  readonly kind: 'binary';
  readonly operator: Operator;
  readonly left: Formula;
  readonly right: Formula;
  /** Of the operator. */
  readonly offset: number;
}

export type Operator = '+' | '-' | '*' | '/';

/** All references of a formula, in the order they stand in, each once. */
export function referencesOf(formula: Formula): readonly string[] {
  return [...new Set(collect(formula))];
}

function collect(formula: Formula): string[] {
  if (formula.kind === 'reference') return [formula.to];
  if (formula.kind === 'negative') return collect(formula.of);
  return formula.kind === 'binary' ? [...collect(formula.left), ...collect(formula.right)] : [];
}
