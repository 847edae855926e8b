import { describe, expect, it } from 'vitest';
import { loadResvg } from '../../../src/base/load-resvg.js';
import type { Drawing, Graphic, PathCommand } from '../../../src/scene/drawing.js';
import { writePdf } from '../../../src/write/pdf/write-pdf.js';
import { writePageSvg, writeSvg } from '../../../src/write/svg/write-svg.js';
import { fullScene } from '../pptx/deck-scene.js';
import { hasProgram, readWith } from '../pdf/external-program.js';
import { rgbaPng } from '../pdf/everything-scene.js';
import { leaf, node, page, scene, shape, textItem } from '../scene-fixture.js';

const AT_ORIGIN = [1, 0, 0, 1, 0, 0] as const;
const RED = { hex: 'FF0000' };
const BLUE = { hex: '0000FF' };
const FONTS = scene([], []).fonts;

function square(x: number, y: number, size: number): PathCommand[] {
  return [
    { op: 'M', x, y },
    { op: 'L', x: x + size, y },
    { op: 'L', x: x + size, y: y + size },
    { op: 'L', x, y: y + size },
    { op: 'Z' },
  ];
}

function drawing(graphics: readonly Graphic[]): Drawing {
  return { width: 100, height: 100, graphics };
}

/** Pixels of a picture as six hex digits on white, one pixel a point. */
async function painted(svg: string): Promise<(x: number, y: number) => string> {
  const Resvg = await loadResvg();
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: 100 }, background: 'white' }).render();
  const { pixels, width } = image;
  return (x, y) =>
    Buffer.from(pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3))
      .toString('hex')
      .toUpperCase();
}

const paint = (...graphics: Graphic[]) => painted(writeSvg(drawing(graphics), { fonts: FONTS, background: 'FFFFFF' }));

describe('a drawing as SVG', () => {
  it('is a standalone file of its own size, named and described for those who do not see it', () => {
    const svg = writeSvg(drawing([{ kind: 'path', path: square(10, 10, 60), transform: AT_ORIGIN, fill: RED }]), {
      fonts: FONTS,
      title: 'Closures & “cuts” <2023>',
      description: 'Refining stands highest.',
      language: 'en',
    });
    expect(svg).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="100pt" viewBox="0 0 100 100" xml:lang="en" role="img" aria-labelledby="it id">' +
        '<title id="it">Closures &amp; “cuts” &lt;2023&gt;</title><desc id="id">Refining stands highest.</desc>' +
        '<path fill="#ff0000" d="M10 10h60v60h-60z"/></svg>\n',
    );
  });

  it('fills by both rules, under its strokes', async () => {
    const path = [...square(10, 10, 60), ...square(30, 30, 20)];
    const stroke = { paint: BLUE, width: 6 };
    const at = await paint({ kind: 'path', path, transform: AT_ORIGIN, fill: RED, fillRule: 'evenodd', stroke });
    expect([at(20, 20), at(40, 40), at(10, 40), at(80, 80)]).toEqual(['FF0000', 'FFFFFF', '0000FF', 'FFFFFF']);
  });

  it('has opacity beside its colours, since PowerPoint takes rgba() for black', () => {
    const svg = writeSvg(
      drawing([{ kind: 'path', path: square(0, 0, 9), transform: AT_ORIGIN, fill: { hex: '1A2B3C', alpha: 0.25 } }]),
      { fonts: FONTS },
    );
    expect(svg).toContain('fill="#1a2b3c" fill-opacity=".25"');
  });

  it("runs gradients from stop to stop in the path's own coordinates, and equal ones are one", async () => {
    const stops = [
      { offset: 0, colour: RED },
      { offset: 1, colour: { ...BLUE, alpha: 0.5 } },
    ];
    const fill = { gradient: 'linear', x1: 0, y1: 0, x2: 40, y2: 0, stops } as const;
    const path = { kind: 'path', path: square(0, 0, 40), transform: [2, 0, 0, 2, 10, 10], fill } as const;
    const at = await paint(path);
    expect([at(10, 50), at(89, 50)].map(nearest)).toEqual(['FF0000', '8080FF'].map(nearest));
    expect(writeSvg(drawing([path, path]), { fonts: FONTS }).match(/<linearGradient/g)).toHaveLength(1);
  });

  it('runs radial gradients from their inner circle out', async () => {
    const stops = [
      { offset: 0, colour: BLUE },
      { offset: 1, colour: RED },
    ];
    const fill = { gradient: 'radial', x1: 50, y1: 50, r1: 20, x2: 50, y2: 50, r2: 40, stops } as const;
    const at = await paint({ kind: 'path', path: square(0, 0, 100), transform: AT_ORIGIN, fill });
    expect([at(50, 50), at(66, 50), at(50, 95)].map(nearest)).toEqual(['0000FF', '0000FF', 'FF0000']);
  });

  it('clips groups, and fades and blends a group as one thing', async () => {
    const inner = [
      { kind: 'path', path: square(0, 0, 80), transform: AT_ORIGIN, fill: RED },
      { kind: 'path', path: square(20, 20, 60), transform: AT_ORIGIN, fill: BLUE },
    ] as const;
    const transform = [1, 0, 0, 1, 10, 10] as const;
    const faded = await paint({ kind: 'group', transform, clip: square(0, 0, 40), alpha: 0.5, graphics: inner });
    expect([faded(15, 15), faded(40, 40), faded(60, 60)]).toEqual(['FF8080', '8080FF', 'FFFFFF']);
    const multiplied = await paint(
      { kind: 'path', path: square(0, 0, 100), transform: AT_ORIGIN, fill: { hex: 'FFFF00' } },
      {
        kind: 'group',
        transform: AT_ORIGIN,
        blend: 'multiply',
        graphics: [{ kind: 'path', path: square(0, 0, 50), transform: AT_ORIGIN, fill: { hex: '00FFFF' } }],
      },
    );
    expect([multiplied(25, 25), multiplied(75, 75)]).toEqual(['00FF00', 'FFFF00']);
  });

  it('clips all away where a clip is empty', async () => {
    const graphics = [{ kind: 'path', path: square(0, 0, 80), transform: AT_ORIGIN, fill: RED }] as const;
    expect((await paint({ kind: 'group', transform: AT_ORIGIN, clip: [], graphics }))(40, 40)).toBe('FFFFFF');
  });

  it('dashes strokes, with zeros for dots', async () => {
    const path: PathCommand[] = [
      { op: 'M', x: 5, y: 50 },
      { op: 'L', x: 95, y: 50 },
    ];
    const stroke = { paint: RED, width: 10, dash: [0, 20], cap: 'round' } as const;
    const at = await paint({ kind: 'path', path, transform: AT_ORIGIN, stroke });
    expect([at(5, 50), at(15, 50), at(25, 50)]).toEqual(['FF0000', 'FFFFFF', 'FF0000']);
  });

  it('holds its images inside, the right way up', async () => {
    const bytes = rgbaPng();
    const image = {
      kind: 'image',
      width: 40,
      height: 30,
      mediaType: 'image/png',
      bytes,
      transform: AT_ORIGIN,
    } as const;
    const at = await paint(image);
    // Green runs from 0 at the top to 200 at the foot; enlarging smooths it.
    const [top, foot] = [at(5, 5), at(5, 25)].map((hex) => Number.parseInt(hex.slice(2, 4), 16));
    expect(top).toBeLessThan(30);
    expect(foot).toBeGreaterThan(180);
    expect(writeSvg(drawing([image]), { fonts: FONTS })).toContain('xmlns:xlink="http://www.w3.org/1999/xlink"');
  });

  it('has ids of its own where it stands inline with others', () => {
    const fill = { gradient: 'linear', x1: 0, y1: 0, x2: 9, y2: 0, stops: [{ offset: 0, colour: RED }] } as const;
    const svg = writeSvg(drawing([{ kind: 'path', path: square(0, 0, 9), transform: AT_ORIGIN, fill }]), {
      fonts: FONTS,
      title: 'A',
      idPrefix: 'capacity-',
    });
    expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['capacity-t', 'capacity-1']);
    expect(svg).toContain('fill="url(#capacity-1)"');
  });

  it('keeps places exact where a transform enlarges them', () => {
    const path: PathCommand[] = [
      { op: 'M', x: 0.00123, y: 0 },
      { op: 'L', x: 0.00456, y: 0 },
    ];
    const svg = writeSvg(
      drawing([{ kind: 'path', path, transform: [1000, 0, 0, 1000, 0, 0], stroke: { paint: RED, width: 0.001 } }]),
      { fonts: FONTS },
    );
    expect(svg).toContain('d="M.00123 0h.00333"');
  });

  it('throws for a number that is none, and for a font that was not given', () => {
    const path: PathCommand[] = [{ op: 'M', x: Number.NaN, y: 0 }];
    const bad: Graphic = { kind: 'path', path, transform: AT_ORIGIN, fill: RED };
    expect(() => writeSvg(drawing([bad]), { fonts: FONTS })).toThrow('not finite');
    const text: Graphic = { kind: 'text', transform: AT_ORIGIN, runs: [shape('a', 'latin')], text: 'a', width: 5 };
    expect(() => writeSvg(drawing([text]), { fonts: new Map() })).toThrow('“latin”');
  });
});

describe('text as outlines', () => {
  it('keeps its words for those who search, one path a run', () => {
    const runs = [shape('产能', 'han'), shape('1957', 'latin', { x: 21 })];
    const svg = writeSvg(
      drawing([{ kind: 'text', transform: [1, 0, 0, 1, 10, 20], runs, text: '产能1957 & <more>', width: 40 }]),
      { fonts: FONTS },
    );
    expect(svg).toContain('<g aria-label="产能1957 &amp; &lt;more&gt;">');
    expect(svg.match(/<path /g)).toHaveLength(2);
    expect(svg).not.toMatch(/<text|font-family/);
  });

  it('strokes what is outlined, as wide as in the PDF, over its fill or alone', () => {
    const red = { hex: 'FF0000' };
    const outlined = (filled: boolean): Graphic => ({
      kind: 'text',
      transform: [1, 0, 0, 1, 10, 20],
      runs: [shape('1957', 'latin')],
      text: '1957',
      width: 20,
      outline: { paint: red, width: 2, join: 'round' },
      filled,
    });
    const svg = (filled: boolean) => writeSvg(drawing([outlined(filled)]), { fonts: FONTS });
    const [, scale, width] = /transform="matrix\(([\d.]+) .*?stroke-width="([\d.]+)"/.exec(svg(true))!.map(Number);
    expect(scale! * width!).toBeCloseTo(2, 1);
    expect(svg(true)).toContain('stroke="#ff0000"');
    expect(svg(true)).not.toContain('fill="none"');
    expect(svg(false)).toContain('fill="none"');
  });

  it.runIf(hasProgram('pdftoppm'))('has its ink where the PDF has it', async () => {
    const item = textItem('t', { x: 8, y: 8, width: 84, height: 40 }, [{ runs: [{ text: '产能1957万吨' }], size: 14 }]);
    const size = { width: 100, height: 100 };
    const only = { ...page(1, [item]), size };
    const whole = scene([only], [node('P', [leaf('t')])]);
    const ppm = readWith('pdftoppm', await writePdf(whole), ['-r', '72', 'FILE']);
    const inPdf = ppm.subarray(ppm.length - 100 * 100 * 3);
    const at = await painted(writePageSvg(only, { fonts: whole.fonts, background: 'FFFFFF' }));
    let [ink, apart] = [0, 0];
    for (let y = 0; y < 100; y++) {
      for (let x = 0; x < 100; x++) {
        const [here, there] = [Number.parseInt(at(x, y).slice(0, 2), 16), inPdf[(y * 100 + x) * 3]!];
        if (Math.min(here, there) < 200) ink++;
        if (Math.abs(here - there) > 64) apart++;
      }
    }
    expect(ink).toBeGreaterThan(300);
    expect(apart / ink).toBeLessThan(0.1);
  });
});

describe('a slide as SVG', () => {
  it('has its layout’s background and decoration under its items', () => {
    const { pages, layouts } = fullScene();
    const layout = layouts.find(({ name }) => name === pages[3]!.slide!.layout)!;
    const svg = writePageSvg(pages[3]!, { fonts: FONTS, layout });
    const order = [
      '<path fill="#ffffff" d="M0 0h960v540h-960z"/>',
      'd="M48 124h40v3h-40z"',
      '<g transform="translate(',
    ];
    const places = order.map((piece) => svg.indexOf(piece));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is the same text again', () => {
    const { pages } = fullScene();
    const twice = [1, 2].map(() => pages.map((each) => writePageSvg(each, { fonts: FONTS })));
    expect(twice[0]).toEqual(twice[1]);
  });
});

/** The pure colour that a colour is nearest to in every channel: antialiasing and steps of gradients are not what is tested. */
function nearest(hex: string): string {
  return [0, 2, 4].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) > 120 ? 'FF' : '00')).join('');
}
