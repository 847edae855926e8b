import type { Run } from '../../scene/text.js';
import type { ResolveState } from '../resolve-state.js';
import { figureText } from './figure-text.js';

/** Addresses in square brackets (`[va-growth]`, `[capacity[coking].capacity]`), numbers, operators, parentheses. */
const TOKEN = /\[((?:[^[\]]|\[[^\]]*\])*)\]|(\d+(?:\.\d+)?)|([-+*/()])/g;

/** A formula in words: “规模以上工业增加值同比增速”（6.3%）减“较一季度加快”（0.4个百分点）. */
export function formulaRuns(formula: string, state: ResolveState): readonly Run[] {
  return [...formula.matchAll(TOKEN)].flatMap((match) => tokenRuns(match, state));
}

function tokenRuns(match: RegExpMatchArray, state: ResolveState): readonly Run[] {
  const [token, reference, number, operator] = match;
  const { wording } = state;
  if (operator !== undefined) return [{ text: wording.operator(operator) }];
  if (number !== undefined) return [{ text: number, figure: { kind: 'literal', reason: 'a constant of the formula' } }];
  if (reference === undefined) return [{ text: token }];
  const figure = figureText(reference, state);
  return [
    { text: `${wording.openQuote}${wording.quotable(figure.label)}${wording.closeQuote}`, figure: { kind: 'name' } },
    { text: wording.inBrackets(figure.text), figure: figure.figure },
  ];
}
