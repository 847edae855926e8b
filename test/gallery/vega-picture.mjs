// Vega's side: the same spec, compiled the same way, run by Vega as it comes (compiled expressions, its own SVG), and what
// texts that SVG has. Nothing of our drawing takes part; only text is measured alike.
import { parse, randomLCG, setRandom, View } from 'vega';
import { compile } from 'vega-lite';
import { prepareSpec } from '../../.build/chart/spec/prepare-spec.js';
import { chartConfig } from '../../.build/chart/spec/chart-config.js';
import { engineText } from '../../.build/chart/text/engine-text.js';
import { formatsOf } from '../../.build/chart/vega/formats.js';
import { measuredWith } from '../../.build/chart/vega/with-text-metrics.js';
import { textMetrics } from '../../.build/chart/vega/untyped-vega.js';
import { RANDOM_SEED } from '../../.build/chart/vega/with-fixed-random.js';

const SILENT = {
  level: () => SILENT,
  error: () => SILENT,
  warn: () => SILENT,
  info: () => SILENT,
  debug: () => SILENT,
};

/** A stand-in for a browser's image element: Vega writes an image's address into its SVG once it has loaded. */
function imageElement(localFile) {
  return class {
    complete = true;
    width = 0;
    height = 0;
    set src(url) {
      const bytes = url.startsWith('data:') ? undefined : localFile(url);
      this.address = bytes ? `data:image/png;base64,${Buffer.from(bytes).toString('base64')}` : url;
      const size = bytes && sizeOfPng(bytes);
      if (size) Object.assign(this, size);
      setTimeout(() => this.onload());
    }
    get src() {
      return this.address;
    }
  };
}

function sizeOfPng(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(0) === 0x89504e47 ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;
}

/** Addresses as they are; nothing is loaded. */
const CLOSED_LOADER = {
  load: () => Promise.reject(new Error('nothing is loaded')),
  sanitize: (href) => Promise.resolve({ href }),
};

/** Vega's own SVG of a chart input's spec, as `view.toSVG()` gives it. */
export async function vegaSvg(input) {
  const text = engineText(input);
  const { spec } = prepareSpec(input.source.spec, [], input);
  const { spec: compiled } = compile(spec, { config: chartConfig(input), logger: SILENT });
  const before = textMetrics.width;
  textMetrics.width = measuredWith(text);
  setRandom(randomLCG(RANDOM_SEED));
  globalThis.Image = imageElement(input.source.localFile);
  const formats = formatsOf(input.language);
  const view = new View(parse(compiled), {
    renderer: 'none',
    logger: SILENT,
    loader: CLOSED_LOADER,
    locale: formats,
  });
  try {
    await view.runAsync();
    return await view.toSVG();
  } finally {
    view.finalize();
    textMetrics.width = before;
    setRandom(Math.random);
    delete globalThis.Image;
  }
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#160': '\u00a0' };

function unescaped(text) {
  return text.replace(/&([#\w]+);/g, (whole, name) => ENTITIES[name] ?? whole);
}

const SHIFTS = { start: 0, middle: 0.5, end: 1 };

/**
 * Every text of an SVG by Vega that paints anything, in painting order: words, the start and the end of its baseline in
 * pixels. `width(text, font)` measures a line in the report's faces.
 */
export function svgTexts(svg, width) {
  const found = [];
  const stack = [{ matrix: [1, 0, 0, 1, 0, 0], seen: true }];
  for (const [tag, name, attributes, content] of svg.matchAll(/<(\/?[\w:]+)([^>]*)>([^<]*)/g)) {
    if (name === '/g' || name === '/a' || name === '/text') stack.pop();
    if (!['g', 'a', 'text', 'tspan'].includes(name) || tag.endsWith('/>')) continue;
    const value = attributesOf(attributes);
    const outer = stack.at(-1);
    const place = {
      ...outer,
      ...value,
      matrix: turned(outer.matrix, value.transform),
      seen: outer.seen && value.opacity !== '0',
    };
    if (name === 'tspan')
      place.matrix = product(outer.matrix, [1, 0, 0, 1, Number(value.x ?? 0), Number(value.dy ?? 0)]);
    const words = unescaped(content);
    if ((name === 'text' || name === 'tspan') && words.trim() !== '' && paints(place))
      found.push(lineOf(words, place, width));
    // Lines of one text follow each other by their dy.
    if (name === 'tspan') outer.matrix = product(outer.matrix, [1, 0, 0, 1, 0, Number(value.dy ?? 0)]);
    else stack.push(place);
  }
  return found;
}

function attributesOf(text) {
  return Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

function paints({ seen, fill = 'black', stroke = 'none', 'fill-opacity': fillOpacity = '1' }) {
  const filled = fill !== 'none' && fill !== 'transparent' && fillOpacity !== '0';
  return seen && (filled || (stroke !== 'none' && stroke !== 'transparent'));
}

function lineOf(
  words,
  { matrix, 'font-size': size = '11px', 'font-weight': weight, 'font-style': style, 'text-anchor': anchor = 'start' },
  width,
) {
  const font = { fontSize: Number.parseFloat(size), fontWeight: weight, fontStyle: style };
  const length = width(words, font);
  const start = product(matrix, [1, 0, 0, 1, -length * SHIFTS[anchor], 0]);
  const end = product(start, [1, 0, 0, 1, length, 0]);
  return { text: words, size: font.fontSize, x1: start[4], y1: start[5], x2: end[4], y2: end[5] };
}

function turned(matrix, transform = '') {
  let made = matrix;
  for (const [, kind, numbers] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = numbers.split(/[ ,]+/).map(Number);
    if (kind === 'translate') made = product(made, [1, 0, 0, 1, a, b ?? 0]);
    if (kind === 'scale') made = product(made, [a, 0, 0, b ?? a, 0, 0]);
    if (kind === 'rotate') {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      made = product(made, [cos, sin, -sin, cos, 0, 0]);
    }
  }
  return made;
}

/** Matrices in the order of PDF and SVG: the second is applied first. */
export function product([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
