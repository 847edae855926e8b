import { expect, it } from 'vitest';
import { formulaTokens } from '../../src/base/formula-tokens.js';

it('tells references, numbers and operators apart, with an address in brackets as one reference', () => {
  expect(formulaTokens('(100 - [capacity[coking].capacity]) / 2.5')).toEqual([
    { kind: 'operator', operator: '(' },
    { kind: 'number', digits: '100' },
    { kind: 'operator', operator: '-' },
    { kind: 'reference', reference: 'capacity[coking].capacity' },
    { kind: 'operator', operator: ')' },
    { kind: 'operator', operator: '/' },
    { kind: 'number', digits: '2.5' },
  ]);
});

it('takes mathematical signs, which validation accepts too, as the operators they are', () => {
  expect(formulaTokens('[a] − [b] × [c] ÷ [d]')).toEqual(formulaTokens('[a] - [b] * [c] / [d]'));
});
