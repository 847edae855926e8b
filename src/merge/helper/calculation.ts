import { Decimal } from 'decimal.js';
import type { Renderer } from '../render/renderer.js';
import { cellAt } from '../../validate/find-cell.js';

const TOKEN = /\[(?:[^[\]]|\[[^\]]*\])*\]|\d+(?:\.\d+)?|[-+*/()]/g;

/** Mathematical signs, not hyphens and slashes (ISO 80000-2). */
const SIGNS: Readonly<Record<string, string>> = { '-': ' − ', '+': ' + ', '*': ' × ', '/': ' ÷ ' };

/**
 * A derived fact's formula with the figures in place of its references, in short form: `6.3% − 0.4个百分点`. A plain number of a
 * sum has the unit of the result: `100% − 28.9%`.
 */
export function calculation(formula: string, unit: string, renderer: Renderer): string {
  const parts = formula.match(TOKEN) ?? [];
  const isSum = !parts.some((part) => part === '*' || part === '/');
  return parts
    .map((part) => {
      if (part.startsWith('[')) return figure(part.slice(1, -1), renderer);
      const sign = SIGNS[part];
      if (sign !== undefined) return sign;
      return isSum && /^\d/.test(part) ? plainNumber(part, unit, renderer) : part;
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
