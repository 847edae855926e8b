const ROWS = [
  { kind: 'a', group: 'x', value: 3, other: 2, number: 1 },
  { kind: 'b', group: 'x', value: 5, other: 4, number: 2 },
  { kind: 'c', group: 'x', value: 1, other: 3, number: 6 },
  { kind: 'a', group: 'y', value: 4, other: 1, number: 3 },
  { kind: 'b', group: 'y', value: 2, other: 3, number: 4 },
  { kind: 'c', group: 'y', value: 6, other: 5, number: 8 },
];
const ONE = ROWS.slice(0, 3);
const BINS = [
  { from: 0, to: 1, count: 3 },
  { from: 1, to: 5, count: 4 },
  { from: 5, to: 6, count: 2 },
];
const GRADIENT = {
  gradient: 'linear',
  stops: [
    { offset: 0, color: 'red' },
    { offset: 1, color: 'blue' },
  ],
};

const nominal = (field: string) => ({ field, type: 'nominal' });
const quantitative = (field: string, rest: object = {}) => ({ field, type: 'quantitative', ...rest });
const chart = (values: readonly object[], rest: object) => ({ data: { values }, ...rest });
const bars = { x: nominal('kind'), y: quantitative('value') };
const points = { x: quantitative('value'), y: quantitative('other') };
const arcs = { theta: quantitative('value'), color: nominal('kind') };

/** Specs that are pictures in a deck, each one step away from a member of the native subset. */
export const FALLS_OUT: readonly { readonly what: string; readonly spec: object }[] = [
  {
    what: 'Bars over one another (`stack: null`)',
    spec: chart(ROWS, {
      mark: 'bar',
      encoding: { ...bars, y: quantitative('value', { stack: null }), color: nominal('group') },
    }),
  },
  {
    what: 'Bars of several widths',
    spec: chart(ONE, { mark: 'bar', encoding: { ...bars, size: quantitative('other') } }),
  },
  { what: 'Gradients', spec: chart(ONE, { mark: { type: 'bar', color: GRADIENT }, encoding: bars }) },
  {
    what: 'Bins of several widths',
    spec: chart(BINS, {
      mark: 'bar',
      encoding: { x: quantitative('from', { bin: 'binned' }), x2: { field: 'to' }, y: quantitative('count') },
    }),
  },
  {
    what: 'Several ranges in one category',
    spec: chart(ROWS, {
      mark: 'bar',
      encoding: { x: quantitative('value'), x2: { field: 'other' }, y: nominal('kind') },
    }),
  },
  {
    what: 'A range on both sides of zero',
    spec: chart(
      ONE.map((row) => ({ ...row, low: -row.value })),
      { mark: 'bar', encoding: { x: quantitative('low'), x2: { field: 'value' }, y: nominal('kind') } },
    ),
  },
  {
    what: 'A line over horizontal bars',
    spec: chart(ONE, {
      encoding: { y: nominal('kind') },
      layer: [
        { mark: 'bar', encoding: { x: quantitative('value') } },
        { mark: 'line', encoding: { x: quantitative('other') } },
      ],
    }),
  },
  {
    what: 'Three value axes',
    spec: chart(ONE, {
      encoding: { x: nominal('kind') },
      layer: [
        { mark: 'bar', encoding: { y: quantitative('value') } },
        { mark: 'line', encoding: { y: quantitative('other') } },
        { mark: 'point', encoding: { y: quantitative('number') } },
      ],
      resolve: { scale: { y: 'independent' } },
    }),
  },
  {
    what: 'A rule along the bars’ own categories',
    spec: chart(ONE, {
      layer: [
        { mark: 'bar', encoding: bars },
        { mark: 'rule', encoding: { x: { datum: 'b' } } },
      ],
    }),
  },
  { what: 'Steps', spec: chart(ONE, { mark: { type: 'line', interpolate: 'step' }, encoding: bars }) },
  {
    what: 'Several bands',
    spec: chart(ROWS, {
      mark: 'area',
      encoding: { x: nominal('kind'), y: quantitative('other'), y2: { field: 'value' }, color: nominal('group') },
    }),
  },
  {
    what: 'A band that reaches below zero',
    spec: chart(
      ONE.map((row) => ({ ...row, low: -row.value })),
      { mark: 'area', encoding: { x: nominal('kind'), y: quantitative('low'), y2: { field: 'value' } } },
    ),
  },
  {
    what: 'Colour by a number',
    spec: chart(ROWS, { mark: 'point', encoding: { ...points, color: quantitative('number') } }),
  },
  {
    what: 'Scales that are neither linear nor logarithmic',
    spec: chart(ROWS, {
      mark: 'point',
      encoding: { ...points, x: quantitative('value', { scale: { type: 'sqrt' } }) },
    }),
  },
  {
    what: 'Shapes that Office has not',
    spec: chart(ROWS, { mark: { type: 'point', shape: 'wedge' }, encoding: points }),
  },
  {
    what: 'Bubbles that are not round',
    spec: chart(ROWS, {
      mark: 'square',
      encoding: { ...points, size: quantitative('number', { scale: { zero: true, rangeMin: 0 } }) },
    }),
  },
  {
    what: 'Slices of several radii',
    spec: chart(ONE, { mark: 'arc', encoding: { ...arcs, radius: quantitative('other') } }),
  },
  {
    what: 'Half circles',
    spec: chart(ONE, {
      mark: 'arc',
      encoding: { ...arcs, theta: quantitative('value', { scale: { range: [-1.57, 1.57] } }) },
    }),
  },
  {
    what: 'Several rings',
    spec: chart(ONE, {
      layer: [
        { mark: { type: 'arc', outerRadius: 30 }, encoding: arcs },
        { mark: { type: 'arc', innerRadius: 40, outerRadius: 60 }, encoding: arcs },
      ],
    }),
  },
  {
    what: 'Heat maps',
    spec: chart(ROWS, {
      mark: 'rect',
      encoding: { x: nominal('kind'), y: nominal('group'), color: quantitative('value') },
    }),
  },
  { what: 'Facets', spec: chart(ROWS, { mark: 'bar', encoding: { ...bars, column: nominal('group') } }) },
];
