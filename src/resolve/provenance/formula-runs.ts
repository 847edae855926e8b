import { type FormulaToken, formulaTokens } from '../../base/formula-tokens.js';
import type { Run } from '../../scene/text.js';
import type { ResolveState } from '../resolve-state.js';
import { figureText } from './figure-text.js';

/** A formula in words: “规模以上工业增加值同比增速”（6.3%）减“较一季度加快”（0.4个百分点）. */
export function formulaRuns(formula: string, state: ResolveState): readonly Run[] {
  return formulaTokens(formula).flatMap((token) => tokenRuns(token, state));
}

function tokenRuns(token: FormulaToken, state: ResolveState): readonly Run[] {
  const { wording } = state;
  if (token.kind === 'operator') return [{ text: wording.operator(token.operator) }];
  if (token.kind === 'number') {
    return [{ text: token.digits, figure: { kind: 'literal', reason: 'a constant of the formula' } }];
  }
  const figure = figureText(token.reference, state);
  return [
    { text: `${wording.openQuote}${wording.quotable(figure.label)}${wording.closeQuote}` },
    { text: wording.inBrackets(figure.text), figure: figure.figure },
  ];
}
