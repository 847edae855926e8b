import { describe, expect, it } from 'vitest';
import type { Graphic, PathCommand } from '../../../src/scene/drawing.js';
import type { ChartItem } from '../../../src/scene/item.js';
import { writePdf } from '../../../src/write/pdf/write-pdf.js';
import { leaf, node, page, scene, textItem } from '../scene-fixture.js';
import { rgbaPng } from './everything-scene.js';
import { hasProgram, readWith } from './external-program.js';

const AT_ORIGIN = [1, 0, 0, 1, 0, 0] as const;
const RED = { hex: 'FF0000' };
const BLUE = { hex: '0000FF' };

function square(x: number, y: number, size: number): PathCommand[] {
  return [
    { op: 'M', x, y },
    { op: 'L', x: x + size, y },
    { op: 'L', x: x + size, y: y + size },
    { op: 'L', x, y: y + size },
    { op: 'Z' },
  ];
}

/** Colours of a picture of the drawing, one pixel a point: `at(x, y)` as six hex digits. */
async function painted(graphics: readonly Graphic[]): Promise<(x: number, y: number) => string> {
  const chart: ChartItem = {
    kind: 'chart',
    id: 'chart',
    name: 'chart',
    rect: { x: 0, y: 0, width: 100, height: 100 },
    chart: 'test',
    drawing: { width: 100, height: 100, graphics },
    alternative: 'test',
  };
  const size = { width: 100, height: 100 };
  const pdf = await writePdf(scene([{ ...page(1, [chart]), size }], [node('Figure', [leaf('chart')])]));
  const ppm = readWith('pdftoppm', pdf, ['-r', '72', 'FILE']);
  const pixels = ppm.subarray(ppm.length - 100 * 100 * 3);
  return (x, y) =>
    pixels
      .subarray((y * 100 + x) * 3, (y * 100 + x) * 3 + 3)
      .toString('hex')
      .toUpperCase();
}

describe.runIf(hasProgram('pdftoppm'))('drawings in the PDF', () => {
  it('fill by both rules, under their strokes', async () => {
    const path = [...square(10, 10, 60), ...square(30, 30, 20)];
    const at = await painted([
      { kind: 'path', path, transform: AT_ORIGIN, fill: RED, fillRule: 'evenodd', stroke: { paint: BLUE, width: 6 } },
    ]);
    expect([at(20, 20), at(40, 40), at(10, 40), at(80, 80)]).toEqual(['FF0000', 'FFFFFF', '0000FF', 'FFFFFF']);
  });

  it("run gradients from stop to stop, in the path's own coordinates", async () => {
    const stops = [
      { offset: 0, colour: RED },
      { offset: 0.5, colour: { hex: 'FFFFFF' } },
      { offset: 1, colour: BLUE },
    ];
    const fill = { gradient: 'linear', x1: 0, y1: 0, x2: 40, y2: 0, stops } as const;
    const at = await painted([{ kind: 'path', path: square(0, 0, 40), transform: [2, 0, 0, 2, 10, 10], fill }]);
    expect([at(10, 50), at(50, 50), at(89, 50)].map(nearest)).toEqual(['FF0000', 'FFFFFF', '0000FF']);
  });

  it('let gradients fade to nothing', async () => {
    const stops = [
      { offset: 0, colour: RED },
      { offset: 1, colour: { ...RED, alpha: 0 } },
    ];
    const fill = { gradient: 'linear', x1: 0, y1: 0, x2: 100, y2: 0, stops } as const;
    const at = await painted([{ kind: 'path', path: square(0, 0, 100), transform: AT_ORIGIN, fill }]);
    expect([at(1, 50), at(98, 50)].map(nearest)).toEqual(['FF0000', 'FFFFFF']);
    expect(Number.parseInt(at(50, 50).slice(2, 4), 16)).toBeCloseTo(128, -1);
  });

  it('run radial gradients from the inside out', async () => {
    const stops = [
      { offset: 0, colour: BLUE },
      { offset: 1, colour: RED },
    ];
    const fill = { gradient: 'radial', x1: 50, y1: 50, r1: 0, x2: 50, y2: 50, r2: 40, stops } as const;
    const at = await painted([{ kind: 'path', path: square(0, 0, 100), transform: AT_ORIGIN, fill }]);
    expect([at(50, 50), at(50, 95)].map(nearest)).toEqual(['0000FF', 'FF0000']);
  });

  it('clip groups, and blend a group as one thing', async () => {
    const at = await painted([
      {
        kind: 'group',
        transform: [1, 0, 0, 1, 10, 10],
        clip: square(0, 0, 40),
        alpha: 0.5,
        graphics: [
          { kind: 'path', path: square(0, 0, 80), transform: AT_ORIGIN, fill: RED },
          { kind: 'path', path: square(20, 20, 60), transform: AT_ORIGIN, fill: BLUE },
        ],
      },
    ]);
    // The red under the blue does not shine through: opacity is the group's, not each path's.
    expect([at(15, 15), at(40, 40), at(60, 60)]).toEqual(['FF8080', '8080FF', 'FFFFFF'].map(expectNear));
  });

  it('multiply where a group says so', async () => {
    const at = await painted([
      { kind: 'path', path: square(0, 0, 100), transform: AT_ORIGIN, fill: { hex: 'FFFF00' } },
      {
        kind: 'group',
        transform: AT_ORIGIN,
        blend: 'multiply',
        graphics: [{ kind: 'path', path: square(0, 0, 50), transform: AT_ORIGIN, fill: { hex: '00FFFF' } }],
      },
    ]);
    expect([at(25, 25), at(75, 75)]).toEqual(['00FF00', 'FFFF00']);
  });

  it('dash strokes, with zeros for dots', async () => {
    const line: PathCommand[] = [
      { op: 'M', x: 5, y: 50 },
      { op: 'L', x: 95, y: 50 },
    ];
    const dashed = await painted([
      { kind: 'path', path: line, transform: AT_ORIGIN, stroke: { paint: RED, width: 10, dash: [20, 20] } },
    ]);
    expect([dashed(10, 50), dashed(35, 50), dashed(55, 50)]).toEqual(['FF0000', 'FFFFFF', 'FF0000']);
    const dotted = await painted([
      {
        kind: 'path',
        path: line,
        transform: AT_ORIGIN,
        stroke: { paint: RED, width: 10, dash: [0, 20], cap: 'round' },
      },
    ]);
    expect([dotted(5, 50), dotted(15, 50), dotted(25, 50)]).toEqual(['FF0000', 'FFFFFF', 'FF0000']);
  });

  it('draw images the right way up', async () => {
    const image = { kind: 'image', width: 40, height: 30, mediaType: 'image/png', bytes: rgbaPng() } as const;
    const at = await painted([{ ...image, transform: [1, 0, 0, 1, 0, 0] }]);
    // The first column of the image is opaque: red 0, green 0, 100 and 200 from top to bottom, blue 128.
    expect([at(5, 5), at(5, 15), at(5, 25)]).toEqual(['000080', '006480', '00C880']);
  });

  it('draw a JPEG, but none in CMYK, which PDF/A would show in unknown colours', async () => {
    const image = { kind: 'image', transform: AT_ORIGIN, width: 50, height: 50, mediaType: 'image/jpeg' } as const;
    const at = await painted([{ ...image, bytes: new Uint8Array(Buffer.from(RED_JPEG, 'base64')) }]);
    expect(at(25, 25)).toMatch(/^C[6-9A]1[C-F]1[C-F]$/);
    const cmyk = painted([{ ...image, bytes: new Uint8Array(Buffer.from(CMYK_JPEG, 'base64')) }]);
    await expect(cmyk).rejects.toThrow('a JPEG in CMYK');
  });

  it('keep opaque pages free of transparency groups', async () => {
    const item = textItem('t', { x: 0, y: 0, width: 100, height: 20 }, [{ runs: [{ text: '字' }] }]);
    const pdf = await writePdf(scene([page(1, [item])], [node('P', [leaf('t')])]));
    if (!hasProgram('qpdf')) return;
    expect(readWith('qpdf', pdf, ['--qdf', '--object-streams=disable', 'FILE', '-']).toString('latin1')).not.toContain(
      '/Transparency',
    );
  });
});

/** 16 x 16 pixels of C81E1E. */
const RED_JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCEAOWL/9k=';

/** 8 x 8 pixels in four inks. */
const CMYK_JPEG =
  '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6pseZqKuk/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAUG/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAA4EQwBNAFkASwAAPwCmEiVM/9k=';

/** The pure colour that a colour is nearest to in every channel: antialiasing and steps of gradients are not what is tested. */
function nearest(hex: string): string {
  return [0, 2, 4].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) > 127 ? 'FF' : '00')).join('');
}

/** A colour or its neighbours by one step of rounding. */
function expectNear(hex: string): unknown {
  return expect.stringMatching(new RegExp(`^(${hex}|${hex.replaceAll('80', '7F')})$`));
}
