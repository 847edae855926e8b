import { Decimal } from 'decimal.js';
import { type FormulaToken, formulaTokens } from '../../base/formula-tokens.js';
import type { Run } from '../../scene/text.js';
import type { ResolveState } from '../resolve-state.js';
import { figureText } from './figure-text.js';

/** How a formula is written. */
export interface FormulaForm {
  /** Of the result. */
  readonly unit?: string | undefined;
  readonly form?: 'full' | 'short' | undefined;
}

/**
 * A formula in words: “规模以上工业增加值同比增速”（6.3%）减“较一季度加快”（0.4个百分点）. A plain number of a sum has the unit of the
 * result, where that is given: 100%减….
 */
export function formulaRuns(formula: string, state: ResolveState, { unit, form }: FormulaForm = {}): readonly Run[] {
  const tokens = formulaTokens(formula);
  const isSum = !tokens.some((token) => token.kind === 'operator' && '*/'.includes(token.operator));
  return tokens.flatMap((token) => tokenRuns(token, state, { unit: isSum ? unit : undefined, form }));
}

function tokenRuns(token: FormulaToken, state: ResolveState, { unit, form }: FormulaForm): readonly Run[] {
  const { wording } = state;
  if (token.kind === 'operator') return [{ text: wording.operator(token.operator) }];
  if (token.kind === 'number') {
    const text = unit === undefined ? token.digits : plainNumber(token.digits, unit, form, state);
    return [{ text, figure: { kind: 'literal', reason: 'a constant of the formula' } }];
  }
  const figure = figureText(token.reference, state, form);
  return [
    { text: `${wording.openQuote}${wording.quotable(figure.label)}${wording.closeQuote}` },
    { text: wording.inBrackets(figure.text), figure: figure.figure },
  ];
}

function plainNumber(digits: string, unit: string, form: FormulaForm['form'], { wording }: ResolveState): string {
  const value = new Decimal(digits);
  return wording.value(value, value.decimalPlaces(), unit, form);
}
