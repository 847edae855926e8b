import { describe, expect, it } from 'vitest';
import { draw, table } from './sample-chart.js';

const capacity = table([{ key: 'iron', industry: 'Iron', capacity: 19.57 }]);
const encoding = {
  x: { field: 'capacity', type: 'quantitative' },
  y: { field: 'industry', type: 'nominal' },
};
const problem = (spec: unknown) => {
  const { value, diagnostics } = draw(spec, { capacity });
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]!;
};

describe('specs that are refused', () => {
  it('names an address, wherever it stands', () => {
    expect(problem({ data: { url: 'https://example.org/cars.json' }, mark: 'bar' })).toMatchObject({
      severity: 'error',
      code: 'chart/address',
      origin: { file: 'sample.vl.json#data/url' },
    });
    const lookup = [{ lookup: 'key', from: { data: { url: 'more.csv' }, key: 'key', fields: ['z'] } }];
    expect(problem({ data: { name: 'capacity' }, transform: lookup, mark: 'bar', encoding })).toMatchObject({
      code: 'chart/address',
      origin: { file: 'sample.vl.json#transform/0/from/data/url' },
    });
  });

  it('names a table that the report does not have', () => {
    expect(problem({ data: { name: 'capasity' }, mark: 'bar', encoding })).toMatchObject({
      code: 'chart/unknown-table',
      origin: { file: 'sample.vl.json#data/name' },
      hint: 'did you mean “capacity”?',
    });
  });

  it('encodes a column that the table does not have', () => {
    const misspelt = { ...encoding, y: { field: 'industri', type: 'nominal' } };
    expect(problem({ data: { name: 'capacity' }, mark: 'bar', encoding: misspelt })).toMatchObject({
      code: 'chart/unknown-field',
      origin: { file: 'sample.vl.json#encoding/y/field' },
      hint: 'did you mean “industry”?',
    });
  });

  it.each([
    [{ mark: 'bra', encoding }, 'mark', 'There is no mark “bra”.', 'did you mean “bar”?'],
    [{ mark: { type: 'dot' }, encoding }, 'mark/type', 'There is no mark “dot”.', /^there are: arc, area, bar/],
    [
      { mark: 'bar', encodng: encoding },
      'encodng',
      'There is no part of a chart “encodng”.',
      'did you mean “encoding”?',
    ],
    [
      { layer: [{ mark: 'bar', encoding: { ...encoding, colour: { value: 'red' } } }] },
      'layer/0/encoding/colour',
      'There is no encoding channel “colour”.',
      'did you mean “color”?',
    ],
    [
      { mark: 'bar', encoding: { ...encoding, x: { field: 'capacity', type: 'quantitive' } } },
      'encoding/x/type',
      'There is no type “quantitive”.',
      'did you mean “quantitative”?',
    ],
  ])('says a word that Vega-Lite does not have: %j', (spec, at, message, hint) => {
    const said = problem({ data: { name: 'capacity' }, ...spec });
    expect(said).toMatchObject({ code: 'chart/unknown-word', message, origin: { file: `sample.vl.json#${at}` } });
    expect(said.hint).toMatch(hint);
  });

  it('runs away: a sequence of a billion rows, in data and in an expression', () => {
    const sequence = { data: { sequence: { start: 0, stop: 1e9 } }, mark: 'tick', encoding: { x: { field: 'data' } } };
    expect(problem(sequence)).toMatchObject({
      code: 'chart/too-much',
      origin: { file: 'sample.vl.json#data/sequence' },
    });
    const calculate = [{ calculate: 'length(sequence(1e9))', as: 'z' }];
    expect(problem({ data: { name: 'capacity' }, transform: calculate, mark: 'bar', encoding }).message).toContain(
      'too long',
    );
  });

  it('has an expression that cannot be read', () => {
    const transform = [{ calculate: 'datum.capacity +* 2', as: 'twice' }];
    expect(problem({ data: { name: 'capacity' }, transform, mark: 'bar', encoding })).toMatchObject({
      code: 'chart/expression',
      origin: { file: 'sample.vl.json#transform/0/calculate' },
    });
  });

  it('asks for the time of the day', () => {
    const transform = [{ calculate: 'year(now())', as: 'year' }];
    expect(problem({ data: { name: 'capacity' }, transform, mark: 'bar', encoding })).toMatchObject({
      code: 'chart/expression',
      origin: { file: 'sample.vl.json#transform/0/calculate' },
    });
  });

  it('has no mark', () => {
    expect(problem({ data: { name: 'capacity' } })).toMatchObject({ code: 'chart/spec' });
    expect(problem([])).toMatchObject({ code: 'chart/spec', message: 'A chart must be a JSON object.' });
  });

  it('shows an image from an address, in the mark and in the data', () => {
    const values = [{ at: 1, url: 'https://example.org/dot.png' }];
    const image = { at: { field: 'at', type: 'quantitative' }, size: { width: 10, height: 10 } };
    const problems = [
      {
        data: { values },
        mark: { type: 'image', url: 'file:///etc/passwd', ...image.size },
        encoding: { x: image.at },
      },
      { data: { values }, mark: { type: 'image', ...image.size }, encoding: { x: image.at, url: { field: 'url' } } },
    ].map(problem);
    expect(problems.map(({ code }) => code)).toEqual(['chart/address', 'chart/address']);
    expect(problems[1]!.message).toBe('The chart cannot show the image “https://example.org/dot.png”.');
  });
});

describe('columns that are known', () => {
  const spec = (transform: unknown, field: string) => ({
    data: { name: 'capacity' },
    transform,
    mark: 'bar',
    encoding: { ...encoding, x: { field, type: 'quantitative' } },
  });

  it.each([
    ['calculate', [{ calculate: 'datum.capacity * 2', as: 'twice' }], 'twice'],
    ['aggregate', [{ aggregate: [{ op: 'sum', field: 'capacity', as: 'sum' }], groupby: ['industry'] }], 'sum'],
    ['window', [{ window: [{ op: 'rank', as: 'rank' }] }], 'rank'],
    ['fold', [{ fold: ['capacity'] }], 'value'],
    ['density, which names its own', [{ density: 'capacity', extent: [0, 40] }], 'density'],
    ['pivot, of which nothing is known', [{ pivot: 'key', value: 'capacity', groupby: ['industry'] }], 'iron'],
  ])('after %s', (_name, transform, field) => {
    expect(draw(spec(transform, field), { capacity }).diagnostics).toEqual([]);
  });

  it('not before', () => {
    const { diagnostics } = draw(spec([{ calculate: 'datum.capacity * 2', as: 'twice' }], 'thrice'), { capacity });
    expect(diagnostics[0]!.hint).toBe('did you mean “twice”?');
  });
});
