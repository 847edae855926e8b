import { Decimal } from 'decimal.js';
import { formulaTokens } from '../../base/formula-tokens.js';
import { cellAt } from '../../validate/find-cell.js';
import type { Renderer } from '../render/renderer.js';

/** Mathematical signs, not hyphens and slashes (ISO 80000-2). */
const SIGNS: Readonly<Record<string, string>> = { '-': ' − ', '+': ' + ', '*': ' × ', '/': ' ÷ ' };

/**
 * A derived fact's formula with the figures in place of its references, in short form: `6.3% − 0.4个百分点`. A plain number of a
 * sum has the unit of the result: `100% − 28.9%`.
 */
export function calculation(formula: string, unit: string, renderer: Renderer): string {
  const tokens = formulaTokens(formula);
  const isSum = !tokens.some((token) => token.kind === 'operator' && '*/'.includes(token.operator));
  return tokens
    .map((token) => {
      if (token.kind === 'reference') return figure(token.reference, renderer);
      if (token.kind === 'operator') return SIGNS[token.operator] ?? token.operator;
      return isSum ? plainNumber(token.digits, unit, renderer) : token.digits;
    })
    .join('');
}

function plainNumber(digits: string, unit: string, { locale }: Renderer): string {
  const value = new Decimal(digits);
  return locale.formatUnit(value, value.decimalPlaces(), unit, { form: 'short' });
}

/** The figure of a fact or cell; the reference itself where there is none, which validation has reported. */
function figure(reference: string, { report, locale }: Renderer): string {
  const found = report.facts.get(reference) ?? cellAt(report, reference)?.cell;
  if (!found || ('kind' in found && found.kind !== 'number')) return reference;
  return locale.formatUnit(found.value, found.places, found.unit, { form: 'short' });
}
