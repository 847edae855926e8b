import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { guardedField } from '../../../src/write/data/csv/guarded-field.js';
import { writeFactsCsv } from '../../../src/write/data/csv/write-facts-csv.js';
import { bookOf, GROWTH } from './book.js';

describe('facts.csv', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    writeFactsCsv(bookOf([GROWTH, { ...GROWTH, id: 'fall', value: '-0.4', label: 'a "quoted"\nlabel' }], [])),
  );

  it('begins with a byte order mark, so that Excel takes it for UTF-8, and ends its lines with CR LF', () => {
    expect(text.startsWith('\uFEFFid,label,value,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has what is known of a fact, the value with its zeros, texts as they are', () => {
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows[0]).toEqual({
      id: 'growth',
      label: 'Growth, year on year',
      value: '23.80',
      unit: 'percent',
      unit_words: '%',
      shown: '23.80%',
      period: '2023-01/2023-05',
      region: '',
      status: 'reported',
      formula: '',
      formula_words: '',
      publisher: 'Statistics Office',
      title: 'Monthly “bulletin”, May',
      date: '2023-06-15',
      address: 'https://example.org/5',
      paragraph: '2',
      sentence: '1',
      table: '',
      row: '',
      column: '',
      words: "'+23.80%",
    });
    expect(rows[1]).toMatchObject({ id: 'fall', label: 'a "quoted"\nlabel', value: '-0.4' });
  });
});

describe('a text in a CSV field', () => {
  it.each(['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', '＝1', '＋1', "'quoted"])('is no formula: %j', (text) => {
    expect(guardedField(text)).toBe(`'${text}`);
  });

  it.each(['[a] - [b]', '−0.4', 'growth', '', '6.3%'])('stays as it is where no program takes it for one: %j', (text) => {
    expect(guardedField(text)).toBe(text);
  });

  it('comes back when one apostrophe is taken off, whatever it was', () => {
    for (const text of ['=1', "'=1", "''", "'", 'a']) expect(guardedField(text).replace(/^'/, '')).toBe(text);
  });
});
