import type { Renderer } from '../render/renderer.js';
import { cellAt } from '../../validate/find-cell.js';

const TOKEN = /\[(?:[^[\]]|\[[^\]]*\])*\]|\d+(?:\.\d+)?|[-+*/()]/g;

/** Mathematical signs, not hyphens and slashes (ISO 80000-2). */
const SIGNS: Readonly<Record<string, string>> = { '-': ' − ', '+': ' + ', '*': ' × ', '/': ' ÷ ' };

/** A formula with the figures in place of its references, in short form: `6.3% − 0.4个百分点`. */
export function calculation(formula: string, renderer: Renderer): string {
  const parts = formula.match(TOKEN) ?? [];
  return parts
    .map((part) => (part.startsWith('[') ? figure(part.slice(1, -1), renderer) : (SIGNS[part] ?? part)))
    .join('');
}

/** The figure of a fact or cell; the reference itself where there is none, which validation has reported. */
function figure(reference: string, { report, locale }: Renderer): string {
  const found = report.facts.get(reference) ?? cellAt(report, reference)?.cell;
  if (!found || ('kind' in found && found.kind !== 'number')) return reference;
  return locale.formatUnit(found.value, found.places, found.unit, { form: 'short' });
}
