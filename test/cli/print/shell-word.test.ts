import { expect, it } from 'vitest';
import { shellWord } from '../../../src/cli/print/shell-word.js';

it.each([
  ['trade-2026', 'trade-2026'],
  ['报告', '报告'],
  ['My Report 报告', '"My Report 报告"'],
  ['a$b"c', '"a\\$b\\"c"'],
])('%s stands in a command as %s', (word, expected) => {
  expect(shellWord(word)).toBe(expected);
});
