import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { accountFormulas } from '../../src/ledger/account-formulas.js';
import type { Fact } from '../../src/validate/report.js';
import { contextOf } from './ledger-fixture.js';

const FILE = 'data/r/report.yaml';

/** Problems of derived facts, given by id, as `column code message`. */
function problemsOf(formulas: Readonly<Record<string, string>>): string[] {
  const facts = Object.entries(formulas).map(([id, formula], index): Fact => {
    const origin = { file: FILE, line: index + 1, column: 3 };
    const value = { value: new Decimal(1), places: 0, unit: 'percent', status: 'derived', inputs: [] } as const;
    return { id, ...value, formula, origin };
  });
  const file = Object.entries(formulas).map(([id, formula]) => `  ${id}: { formula: "${formula}" }`);
  const { problems } = accountFormulas(contextOf({ facts, files: { [FILE]: file.join('\n') } }));
  return problems.map(({ code, message, origin }) => `${origin!.line}:${origin!.column} ${code} ${message}`);
}

describe('a constant of a formula', () => {
  it.each([
    '100 - [share]',
    '1 - [share]',
    '([a] + [b] + [c]) / 3',
    '[a] / 12',
    '([a] + [b]) / 2',
    '[a] * 10000',
    '[a] / [b] * 100',
    '[a] * 0.01',
    '-[a]',
  ])('that is a whole, a count or a power of ten is no figure: %s', (formula) => {
    expect(problemsOf({ x: formula })).toEqual([]);
  });

  it.each([
    ['101 - [share]', '1:18 ledger/no-source “101” in the formula of the fact “x” has no source'],
    ['[a] * 1.05', '1:24 ledger/no-source “1.05” in the formula of the fact “x” has no source'],
    ['[a] + 12', '1:24 ledger/no-source “12” in the formula of the fact “x” has no source'],
    ['([a] + [b]) / 3', '1:32 ledger/no-source “3” in the formula of the fact “x” has no source'],
  ])('that is any other number is one without a source: %s', (formula, problem) => {
    expect(problemsOf({ x: formula })).toEqual([problem]);
  });
});

describe('two facts', () => {
  it('of one formula are one fact, or one of them is wrong', () => {
    expect(problemsOf({ quarter: '[a] - [b]', nation: '[a]-[b]', other: '[b] - [a]' })).toEqual([
      '1:24 ledger/same-formula the fact “quarter” is worked out by the same formula as the fact “nation”',
      '2:23 ledger/same-formula the fact “nation” is worked out by the same formula as the fact “quarter”',
    ]);
  });
});

describe('a sum', () => {
  it.each([
    ['[q1] + [q2] + [q2] + [q4]', '1:29 ledger/added-twice the fact “sum” adds [q2] twice'],
    ['([a] + [b] + [a]) / 2', '1:30 ledger/added-twice the fact “sum” adds [a] twice'],
  ])('does not take one figure twice: “%s”', (formula, said) => {
    const [first, ...others] = problemsOf({ sum: formula });
    expect(first?.replace(/^1:\d+/, '')).toBe(said.replace(/^1:\d+/, ''));
    expect(others).toEqual([]);
  });

  it.each(['[a] + [b] + [c]', '[a] + [a]', '([a] - [b]) / [b]', '2 * [a] + [b]'])('is right in “%s”', (formula) => {
    expect(problemsOf({ sum: formula })).toEqual([]);
  });
});
