/** Small specs with inline data that between them have what charts are drawn with; the gallery is calibrated on them. */
const values = [
  { name: 'Iron', year: '2021', v: 19.5, w: 4 },
  { name: 'Iron', year: '2022', v: 22, w: 6 },
  { name: 'Coke', year: '2021', v: 18, w: -2 },
  { name: 'Coke', year: '2022', v: 12.5, w: 5 },
  { name: 'Oil', year: '2021', v: 26.9, w: 3 },
  { name: 'Oil', year: '2022', v: 28, w: 7 },
];

const name = { field: 'name', type: 'nominal' };
const year = { field: 'year', type: 'ordinal' };
const v = { field: 'v', type: 'quantitative' };
const w = { field: 'w', type: 'quantitative' };
const data = { values };

/** A red dot of 2 by 2 pixels. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==';

export const OWN_SPECS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  bars: {
    data,
    encoding: { y: name, x: { ...v, aggregate: 'mean' } },
    layer: [
      { mark: 'bar' },
      {
        mark: { type: 'text', align: 'right', dx: -3, color: 'white' },
        encoding: { text: { ...v, aggregate: 'mean' } },
      },
    ],
  },
  lines: { data, mark: { type: 'line', point: true, strokeDash: [6, 3] }, encoding: { x: year, y: v, color: name } },
  'stacked areas': { data, mark: { type: 'area', opacity: 0.6 }, encoding: { x: year, y: v, color: name } },
  doughnut: {
    data: { values: values.slice(0, 4) },
    encoding: { theta: { ...v, stack: true }, color: { ...year, legend: null } },
    layer: [
      { mark: { type: 'arc', innerRadius: 40, outerRadius: 80, padAngle: 0.03, cornerRadius: 4 } },
      { mark: { type: 'text', radius: 95 }, encoding: { text: v } },
    ],
  },
  facets: { data, mark: 'bar', width: 90, height: 90, encoding: { column: year, x: name, y: w, color: name } },
  'points and rules': {
    data,
    encoding: { x: v, y: w },
    layer: [
      { mark: { type: 'rule', strokeDash: [2, 2] }, encoding: { y: { datum: 2 } } },
      { mark: { type: 'point', size: 120, shape: 'diamond' }, encoding: { shape: name } },
      { mark: { type: 'text', angle: 315, align: 'left', dx: 8, limit: 18 }, encoding: { text: name } },
    ],
  },
  'slanted gradients': {
    data,
    width: 260,
    mark: {
      type: 'bar',
      color: {
        gradient: 'linear',
        x1: 0,
        y1: 1,
        x2: 1,
        y2: 0,
        stops: [
          { offset: 0, color: 'gold' },
          { offset: 1, color: 'darkblue' },
        ],
      },
    },
    encoding: { x: name, y: { ...v, aggregate: 'max' } },
  },
  'blended, clipped': {
    data,
    mark: { type: 'circle', size: 4000, blend: 'multiply', clip: true },
    encoding: { x: { ...v, scale: { domain: [15, 30] } }, y: w, color: name },
  },
  'outlined words': {
    data,
    encoding: { x: name, y: { ...v, aggregate: 'mean' } },
    layer: [
      { mark: { type: 'bar', color: 'silver' } },
      {
        mark: { type: 'text', fontSize: 30, stroke: 'white', strokeWidth: 1, fontWeight: 'bold', lineBreak: '-' },
        encoding: { text: { value: 'two-lines' } },
      },
    ],
  },
  'images on a globe': {
    data: { values: [{ lon: 0, lat: 0, url: DOT }] },
    projection: { type: 'orthographic', scale: 90, translate: [100, 100] },
    width: 200,
    height: 200,
    layer: [
      { data: { graticule: { step: [30, 30] } }, mark: { type: 'geoshape', filled: false, strokeWidth: 1 } },
      {
        mark: { type: 'image', width: 30, height: 30 },
        encoding: {
          longitude: { field: 'lon', type: 'quantitative' },
          latitude: { field: 'lat', type: 'quantitative' },
          url: { field: 'url' },
        },
      },
    ],
  },
};
