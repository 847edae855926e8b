import { describe, expect, it } from 'vitest';
import { type Formula, referencesOf } from '../../../src/validate/formula/formula.js';
import { parseFormula } from '../../../src/validate/formula/parse-formula.js';

/** The formula with all parentheses written. */
function shown(formula: Formula): string {
  if (formula.kind === 'number') return formula.value.toFixed(formula.places);
  if (formula.kind === 'reference') return `[${formula.to}]`;
  if (formula.kind === 'negative') return `(-${shown(formula.of)})`;
  return `(${shown(formula.left)} ${formula.operator} ${shown(formula.right)})`;
}

function parsed(text: string): string {
  const result = parseFormula(text);
  return result.ok ? shown(result.formula) : `${result.offset}: ${result.message}`;
}

describe('formulas', () => {
  it.each([
    ['[a]', '[a]'],
    ['[a] - [b] - [c]', '(([a] - [b]) - [c])'],
    ['[a] + [b] * 2.50 / [c]', '([a] + (([b] * 2.50) / [c]))'],
    ['([a] + [b]) * 2', '(([a] + [b]) * 2)'],
    ['-[a] + -2', '((-[a]) + (-2))'],
    ['[a]−[b]×[c]÷[d]', '([a] - (([b] * [c]) / [d]))'],
    ['[capacity[coking].capacity] / [capacity[steel].iron]', '([capacity[coking].capacity] / [capacity[steel].iron])'],
    ['[产能[焦化].产能]', '[产能[焦化].产能]'],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it.each([
    ['', '0: the formula ends too early'],
    ['[a] +', '5: the formula ends too early'],
    ['[a', '0: a “[” is not closed'],
    ['([a]', '0: a “(” is not closed'],
    ['[a])', '3: “)” is not expected here'],
    ['[a] [b]', '4: “[b]” is not expected here'],
    ['[a] % 2', '4: “%” is not expected here'],
    ['2 ^ 3', '2: “^” is not expected here'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, '50: the formula is nested too deeply'],
  ])('%j is none', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it('names what it refers to, once and in order', () => {
    const result = parseFormula('[b] + [a] * [b]');
    expect(result.ok && referencesOf(result.formula)).toEqual(['b', 'a']);
  });
});
