import { formulaTokens } from '../../../base/formula-tokens.js';
import type { ComparedQuantity } from '../compared-text.js';
import type { ComparisonContext } from '../comparison-context.js';
import { sharedWord } from './shared-word.js';

/** That A lies above (1) or below (-1) what it is compared with, by D; 0 where the formula makes no sense of the two. */
export interface FormulaRelation {
  readonly sign: 1 | -1 | 0;
  /** The fact with the formula. */
  readonly of: ComparedQuantity;
}

/**
 * What formulas of two figures, `[x] - [y]` or `[x] + [y]`, say of A and D and a third figure. A sum, or a difference that puts D
 * first, tells only where the third is what the sentence names (`ref`).
 */
export function relationByFormula(
  A: ComparedQuantity,
  D: ComparedQuantity,
  ref: string,
  { quantities }: ComparisonContext,
): readonly FormulaRelation[] {
  return [...quantities.values()].flatMap((of): readonly FormulaRelation[] => {
    const parsed = of.formula === undefined ? undefined : twoOf(of.formula);
    if (!parsed) return [];
    const { left, right, operator } = parsed;
    const names = [of.name, left, right];
    if (new Set(names).size < 3 || !names.includes(A.name) || !names.includes(D.name)) return [];
    const third = quantities.get(names.find((name) => name !== A.name && name !== D.name)!);
    if (!third || third.dimension !== A.dimension) return [];
    const { sign, plain } =
      operator === '-' ? ofDifference(parsed, of.name, A.name, D.name) : ofSum(of.name, A.name, D.name);
    return plain || sharedWord(third.label, ref, A.label) ? [{ sign, of }] : [];
  });
}

interface TwoInputs {
  readonly left: string;
  readonly right: string;
  readonly operator: '+' | '-';
}

function twoOf(formula: string): TwoInputs | undefined {
  const [left, operator, right, ...more] = formulaTokens(formula);
  if (more.length > 0 || left?.kind !== 'reference' || right?.kind !== 'reference') return undefined;
  if (operator?.kind !== 'operator' || (operator.operator !== '+' && operator.operator !== '-')) return undefined;
  return { left: left.reference, right: right.reference, operator: operator.operator };
}

/** `of = left - right`; `plain` where the formula alone is enough to tell. */
function ofDifference(
  { left, right }: TwoInputs,
  of: string,
  a: string,
  d: string,
): { sign: 1 | -1 | 0; plain: boolean } {
  if (left === d) return { sign: 0, plain: false };
  if (left === a) return { sign: 1, plain: true };
  // R - A = D and R - D = A alike: A lies below R.
  return { sign: -1, plain: of === d || right === d };
}

/** `of = left + right`. */
function ofSum(of: string, a: string, d: string): { sign: 1 | -1 | 0; plain: boolean } {
  if (of === d) return { sign: 0, plain: false };
  return of === a ? { sign: 1, plain: false } : { sign: -1, plain: false };
}
