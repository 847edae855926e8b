import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nativeOf } from '../sample-chart.js';

const FOLDER = 'test/chart/native/members';

/** Every member of the subset: its kind, how many series it has, and what Office adds to it. */
const MEMBERS: Readonly<Record<string, string>> = {
  area: 'area standard 1 + line',
  'area-band': 'area stacked 2 + line',
  'area-percent': 'area percentStacked 3',
  'area-stacked': 'area stacked 3',
  bar: 'bar clustered 1',
  'bar-percent': 'bar percentStacked 3',
  'bar-range': 'bar stacked 2',
  bubble: 'bubble standard 2',
  column: 'column clustered 1',
  'column-clustered': 'column clustered 2',
  'column-dates': 'column clustered 1',
  'column-line': 'column clustered 1 + line on a second axis',
  'column-mean': 'column clustered 1 + line',
  'column-nested': 'column stacked 2',
  'column-reversed': 'column clustered 1',
  'column-stacked': 'column stacked 3',
  'column-titled': 'column clustered 1',
  dots: 'line standard 1',
  'dots-across': 'scatter standard 2',
  doughnut: 'doughnut standard 1',
  'error-bars': 'line standard 1',
  histogram: 'column clustered 1',
  'histogram-log': 'column clustered 1',
  line: 'line standard 2',
  'line-dashed': 'line standard 2',
  'line-dates': 'line standard 1',
  'line-smooth': 'line standard 1',
  lollipop: 'line standard 1',
  pie: 'pie standard 1',
  scatter: 'scatter standard 2',
  'scatter-classes': 'scatter standard 3',
  'scatter-error-bars': 'scatter standard 1',
  'scatter-guides': 'scatter standard 3',
  'scatter-joined': 'scatter standard 1',
  'scatter-log': 'scatter standard 1',
  ticks: 'scatter standard 2',
};

function shapeOf(name: string): string {
  const spec = JSON.parse(readFileSync(`${FOLDER}/${name}.vl.json`, 'utf8')) as unknown;
  const language = /[\u4e00-\u9fff]/.test(JSON.stringify(spec)) ? 'zh-Hans' : 'en';
  const { kind, grouping, series, overlays = [] } = nativeOf(spec, {}, { width: 400, language });
  const more = overlays.map((overlay) => ` + ${overlay.kind}${overlay.secondary ? ' on a second axis' : ''}`);
  return `${kind} ${grouping} ${series.length}${more.join('')}`;
}

describe('the native subset', () => {
  it('is the list of its members', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.vl.json', ''));
    expect(files.toSorted()).toEqual(Object.keys(MEMBERS).toSorted());
  });

  it.each(Object.entries(MEMBERS))('has %s as %s', (name, shape) => {
    expect(shapeOf(name)).toBe(shape);
  });
});
