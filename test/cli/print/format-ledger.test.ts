import { expect, it } from 'vitest';
import { errorOf } from '../../../src/base/diagnostic.js';
import { formatLedger } from '../../../src/cli/print/format-ledger.js';

const NO_SOURCE = errorOf('ledger/no-source', '“3” has no source');

it('one line says where the numbers of the documents are from', () => {
  expect(
    formatLedger(
      [
        ['fact', 1259],
        ['cell', 1],
      ],
      [],
    ),
  ).toBe('all 1,260 numbers accounted for: 1,259 from facts, 1 from a table');
  expect(formatLedger([['fact', 2]], [NO_SOURCE])).toBe('2 numbers accounted for, 1 not: 2 from facts');
});

it('where no document came so far, no list is begun', () => {
  expect(formatLedger([], [NO_SOURCE])).toBe('0 numbers accounted for, 1 not');
  expect(formatLedger([], [])).toBe('');
});
