import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Drawing, Graphic, Paint } from '../../src/scene/drawing.js';
import { hasProgram } from '../office/office.mjs';
import { type Judgement, judgeDrawing } from './judge-drawing.mjs';
import { chartInput, ourChart } from './our-picture.mjs';
import { OWN_SPECS } from './own-specs.js';
import { vegaSvg } from './vega-picture.mjs';

const able = hasProgram('pdftoppm');
if (!able) console.warn('pdftoppm is missing: the gallery is not calibrated');
if (!able && process.env.CI === 'true') throw new Error('CI needs poppler');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gallery-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The judgement on a chart whose drawing was changed first. */
async function judge(name: string, change: (drawing: Drawing) => Drawing): Promise<Judgement> {
  const input = chartInput(name, OWN_SPECS[name]);
  const { chart, diagnostics } = ourChart(input);
  if (!chart) throw new Error(JSON.stringify(diagnostics));
  const at = (ending: string) => path.join(folder, `chart.${ending}`);
  return judgeDrawing({ drawing: change(chart.drawing), svg: await vegaSvg(input), input, at });
}

/** Every graphic that is no group, changed; those that `change` gives nothing for are left out. */
function each(graphics: readonly Graphic[], change: (graphic: Graphic) => Graphic | undefined): Graphic[] {
  return graphics.flatMap((graphic) => {
    if (graphic.kind === 'group') return [{ ...graphic, graphics: each(graphic.graphics, change) }];
    return change(graphic) ?? [];
  });
}

function withoutTexts(drawing: Drawing): Drawing {
  const graphics = each(drawing.graphics, (graphic) => (graphic.kind === 'text' ? undefined : graphic));
  return { ...drawing, graphics };
}

/** All but the white ground, moved to the right. */
function shifted(drawing: Drawing): Drawing {
  const [ground, ...rest] = drawing.graphics;
  return { ...drawing, graphics: [ground!, { kind: 'group', transform: [1, 0, 0, 1, 2, 0], graphics: rest }] };
}

/** Fills and strokes of marks in another colour; black, white and grey stay. */
function recoloured(drawing: Drawing): Drawing {
  const other = (paint: Paint): Paint => {
    if ('gradient' in paint)
      return { ...paint, stops: paint.stops.map((stop) => ({ ...stop, colour: green(stop.colour) })) };
    return green(paint);
  };
  const green = <T extends { readonly hex: string }>(colour: T): T => {
    const [red, , blue] = [0, 2, 4].map((at) => colour.hex.slice(at, at + 2));
    return red === blue ? colour : { ...colour, hex: '00C000' };
  };
  const graphics = each(drawing.graphics, (graphic) => {
    if (graphic.kind !== 'path') return graphic;
    const { fill, stroke } = graphic;
    return {
      ...graphic,
      ...(fill && { fill: other(fill) }),
      ...(stroke && { stroke: { ...stroke, paint: other(stroke.paint) } }),
    };
  });
  return { ...drawing, graphics };
}

describe.runIf(able)('the gallery’s judgement', () => {
  const names = Object.keys(OWN_SPECS);

  it.each(names)('passes %s as they are drawn', async (name) => {
    expect(await judge(name, (drawing) => drawing)).toMatchObject({ pass: true, reasons: [] });
  });

  it.each(names.filter((name) => name !== 'images on a globe'))('fails %s without their texts', async (name) => {
    const { pass, reasons } = await judge(name, withoutTexts);
    expect(pass).toBe(false);
    expect(reasons.join()).toContain('texts missing');
  });

  it.each(names)('fails %s when they are moved by two pixels', async (name) => {
    expect((await judge(name, shifted)).pass).toBe(false);
  });

  it.each(names.filter((name) => !['outlined words', 'images on a globe'].includes(name)))(
    'fails %s when their marks have another colour',
    async (name) => {
      const { pass, overall } = await judge(name, recoloured);
      expect(pass).toBe(false);
      expect(overall).toBeGreaterThan(0);
    },
  );
});
