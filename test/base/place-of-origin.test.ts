import { describe, expect, it } from 'vitest';
import { placeInFile, placeOfOrigin } from '../../src/base/place-of-origin.js';

describe('a place', () => {
  it('in a text is file, line and column', () => {
    const origin = { file: 'data/x/report.yaml', line: 7, column: 12 };
    expect([placeOfOrigin(origin), placeInFile(origin)]).toEqual(['data/x/report.yaml:7:12', 'line 7']);
  });

  it('in a workbook is file, sheet and cell', () => {
    const origin = { file: 'data/x/growth.xlsx', line: 7, column: 3, sheet: '增速', cell: 'C7' };
    expect([placeOfOrigin(origin), placeInFile(origin)]).toEqual([
      'data/x/growth.xlsx, sheet 增速, cell C7',
      'cell C7',
    ]);
  });
});
