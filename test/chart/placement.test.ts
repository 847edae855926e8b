import { describe, expect, it } from 'vitest';
import { recordDrawing } from '../../src/chart/draw/record-drawing.js';
import { prepareSpec } from '../../src/chart/spec/prepare-spec.js';
import { engineText } from '../../src/chart/text/engine-text.js';
import { openChartLog } from '../../src/chart/vega/chart-log.js';
import { runFitted } from '../../src/chart/vega/run-fitted.js';
import type { SceneMark } from '../../src/chart/vega/scenegraph.js';
import { SVGStringRenderer } from '../../src/chart/vega/untyped-vega.js';
import { withTextMetrics } from '../../src/chart/vega/with-text-metrics.js';
import { flat, fontSet, STYLE, sourceOf, THEME } from './sample-chart.js';

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Anchors of all texts as Vega's own SVG has them, groups' translations and the text's turn included. */
function svgTexts(svg: string): PlacedText[] {
  const found: PlacedText[] = [];
  const stack: { x: number; y: number; turn: number }[] = [{ x: 0, y: 0, turn: 0 }];
  for (const [tag, name, attributes = '', content = ''] of svg.matchAll(/<(\/?\w+)([^>]*)>([^<]*)/g)) {
    if (name === '/g') stack.pop();
    if (name !== 'g' && name !== 'text') continue;
    const place = { ...stack.at(-1)! };
    for (const [, move, numbers = ''] of attributes.matchAll(/(translate|rotate)\(([^)]*)\)/g)) {
      const [a = 0, b = 0] = numbers.split(',').map(Number);
      if (move === 'rotate') place.turn += (a * Math.PI) / 180;
      else {
        place.x += a * Math.cos(place.turn) - b * Math.sin(place.turn);
        place.y += a * Math.sin(place.turn) + b * Math.cos(place.turn);
      }
    }
    if (name === 'text') found.push({ text: content, x: place.x, y: place.y });
    else if (!tag.endsWith('/>')) stack.push(place);
  }
  return found;
}

/** Where a text of the anchor starts, from its width and turn. */
const SHIFTS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function compare(spec: Record<string, unknown>) {
  const input = {
    source: sourceOf(spec, {}),
    theme: THEME,
    artifact: 'brief',
    style: STYLE,
    language: 'en',
    width: 300,
  } as const;
  const fonts = fontSet('brief', 'en');
  const text = engineText({ ...input, fonts });
  const { spec: prepared, ...wanted } = prepareSpec(spec, [], input);
  return withTextMetrics(text, () => {
    const { view } = runFitted(prepared, wanted, { ...input, fonts }, text, openChartLog());
    const renderer = new SVGStringRenderer(view.loader);
    renderer.initialize(null, view.width, view.height, view.origin, 1);
    renderer.background(null);
    renderer.render(view.root as SceneMark);
    const svg = renderer.svg();
    const anchors = [...svg.matchAll(/<text [^>]*text-anchor="(\w+)"/g)].map((match) => SHIFTS[match[1]!]!);
    const drawn = flat(recordDrawing(view, THEME, text).graphics).filter((graphic) => graphic.kind === 'text');
    const ours = drawn.map(({ text: words, transform: [a, b, , , x, y], width }, index) => ({
      text: words,
      x: x + a * width * anchors[index]!,
      y: y + b * width * anchors[index]!,
    }));
    return { ours, vega: svgTexts(svg) };
  });
}

const values = [
  { name: 'Iron', v: 19.57, w: 4 },
  { name: 'Coking', v: 18.01, w: -2 },
  { name: 'Refining', v: 26.96, w: 3 },
];

describe('texts stand where Vega’s own SVG has them', () => {
  it.each([
    [
      'axes, titles and labels of bars',
      {
        height: 140,
        encoding: { y: { field: 'name', type: 'nominal' }, x: { field: 'v', type: 'quantitative' } },
        layer: [
          { mark: 'bar' },
          { mark: { type: 'text', align: 'right', dx: -3, fontWeight: 'bold' }, encoding: { text: { field: 'v' } } },
        ],
      },
    ],
    [
      'turned labels, a legend and a title',
      {
        height: 200,
        title: { text: 'Withdrawn', subtitle: 'Mt' },
        mark: { type: 'point', filled: true },
        encoding: {
          x: { field: 'name', type: 'nominal', axis: { labelAngle: -30 } },
          y: { field: 'w', type: 'quantitative' },
          color: { field: 'name', type: 'nominal' },
        },
      },
    ],
    [
      'labels around a doughnut',
      {
        height: 160,
        encoding: {
          theta: { field: 'v', type: 'quantitative', stack: true },
          color: { field: 'name', type: 'nominal', legend: null },
        },
        layer: [
          { mark: { type: 'arc', innerRadius: 30, outerRadius: 60 } },
          { mark: { type: 'text', radius: 70 }, encoding: { text: { field: 'name' } } },
        ],
      },
    ],
  ])('%s', (_name, spec) => {
    const { ours, vega } = compare({ data: { values }, ...spec });
    expect(ours.map((text) => text.text)).toEqual(vega.map((text) => text.text));
    for (const [index, text] of ours.entries()) {
      expect(text.x).toBeCloseTo(vega[index]!.x, 2);
      expect(text.y).toBeCloseTo(vega[index]!.y, 2);
    }
  });
});
