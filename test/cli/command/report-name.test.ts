import { expect, it } from 'vitest';
import { reportName } from '../../../src/cli/command/report-name.js';

it.each([
  ['steel', 'steel'],
  ['steel/', 'steel'],
  ['data/steel', 'steel'],
  ['data/steel/', 'steel'],
  ['./data/steel', 'steel'],
  ['data\\steel\\', 'steel'],
  ['data/steel/report.yaml', 'steel'],
  ['../steel', '../steel'],
  ['output/steel', 'output/steel'],
])('“%s” names the report “%s”', (word, expected) => {
  expect(reportName(word)).toBe(expected);
});
