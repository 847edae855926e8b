import { describe, expect, it } from 'vitest';
import { inferNumberFormat, plainNumberFormat } from '../../../src/chart/native/labels/number-format.js';

describe('inferNumberFormat', () => {
  it.each([
    [
      'places',
      [
        [5.9, '5.9'],
        [3, '3.0'],
      ],
      '0.0',
    ],
    [
      'whole numbers',
      [
        [5, '5'],
        [3, '3'],
      ],
      '0',
    ],
    [
      'groups',
      [
        [13049, '13,049'],
        [7, '7'],
      ],
      '#,##0',
    ],
    [
      'as many places as there are',
      [
        [5.9, '5.9'],
        [3, '3'],
      ],
      'General',
    ],
    [
      'shares as percent',
      [
        [0.289, '28.9%'],
        [0.711, '71.1%'],
      ],
      '0.0%',
    ],
    [
      'percent as published',
      [
        [28.9, '28.9%'],
        [71.1, '71.1%'],
      ],
      '0.0"%"',
    ],
    ['a unit', [[1957, '1957万吨']], '0"万吨"'],
    [
      'signs',
      [
        [1.2, '+1.2'],
        [-0.5, '−0.5'],
        [0, '0.0'],
      ],
      '+0.0;"−"0.0;0.0',
    ],
    [
      'a true minus',
      [
        [1, '1.0'],
        [-0.5, '−0.5'],
      ],
      '0.0;"−"0.0',
    ],
    [
      'a hyphen for minus',
      [
        [-2, '-2'],
        [2, '2'],
      ],
      '0',
    ],
    ['text around', [[3, 'up 3.0 pp']], '"up "0.0" pp"'],
  ] as const)('%s', (_name, pairs, code) => {
    expect(inferNumberFormat(pairs.map(([value, text]) => ({ value, text })))).toBe(code);
  });

  it('leaves numbers the places that each has, with one text around them', () => {
    const tonnes = [
      { value: 16.632, text: '16.632 Mt' },
      { value: 117, text: '117 Mt' },
    ];
    expect(inferNumberFormat(tonnes)).toBe('General" Mt"');
    const grouped = [
      { value: 1663.2, text: '1663.2万吨' },
      { value: 11700, text: '11,700万吨' },
    ];
    expect(inferNumberFormat(grouped)).toBe('[>=10000]#,##0"万吨";General"万吨"');
  });

  it('reads numbers with a decimal comma', () => {
    const french = [
      { value: 16123.5, text: '16\u202F123,50' },
      { value: 4.25, text: '4,25' },
    ];
    expect(inferNumberFormat(french)).toBe('#,##0.00');
    expect(inferNumberFormat([{ value: 1234.5, text: '1.234,5 Mt' }])).toBe('#,##0.0" Mt"');
    expect(inferNumberFormat([{ value: 1234, text: '1,234' }])).toBe('#,##0');
  });

  it('is undefined where no format writes the texts', () => {
    expect(inferNumberFormat([{ value: 1957, text: '19.57 Mt' }])).toBeUndefined();
    expect(inferNumberFormat([{ value: 1, text: 'one' }])).toBeUndefined();
    expect(
      inferNumberFormat([
        { value: 1, text: '1 mill' },
        { value: 2, text: '2 mills' },
      ]),
    ).toBeUndefined();
  });
});

describe('plainNumberFormat', () => {
  it('has the places of the longest number and groups from 10,000 on', () => {
    expect(plainNumberFormat(['23.80', '7', null])).toBe('0.00');
    expect(plainNumberFormat(['13049', '7'])).toBe('#,##0');
    expect(plainNumberFormat([])).toBe('0');
  });
});
