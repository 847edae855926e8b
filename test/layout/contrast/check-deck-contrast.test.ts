import { describe, expect, it } from 'vitest';
import type { Colour } from '../../../src/base/colour.js';
import { checkDeckContrast } from '../../../src/layout/contrast/check-deck-contrast.js';
import type { Graphic } from '../../../src/scene/drawing.js';
import type { Item, ShapeItem, TextItem } from '../../../src/scene/item.js';
import type { Scene } from '../../../src/scene/scene.js';
import type { GlyphRun } from '../../../src/scene/text.js';
import { layOut } from '../example.js';

const RECT = { x: 100, y: 100, width: 200, height: 40 };
const deck = layOut(
  '<deck><slide id="a" layout="content"><title>题</title><text frame="body">文</text></slide></deck>',
).scene;
const title = deck.pages[0]!.items[0] as TextItem;
const glyphRun = title.lines[0]!.runs[0]!;

function run(hex: string, size: number, more: Partial<GlyphRun> = {}): GlyphRun {
  const regular = [...deck.fonts.values()].find(({ weight }) => weight === 'regular')!.id;
  return { ...glyphRun, x: 0, width: 100, size, colour: { hex }, font: regular, text: 'words', ...more };
}

/** A text of 100 pt width whose line begins at the left of `RECT`. */
function text(hex: string, size = 16, more: Partial<TextItem> = {}, glyphs: Partial<GlyphRun> = {}): TextItem {
  const line = { ...title.lines[0]!, x: 0, baseline: 20, width: 100, text: 'words', runs: [run(hex, size, glyphs)] };
  return { ...title, id: 't', rect: RECT, lines: [line], ...more };
}

function shape(fill: Colour, geometry: ShapeItem['geometry'] = 'rectangle', rect = RECT): ShapeItem {
  return { kind: 'shape', id: 's', name: 's', rect, geometry, fill };
}

function drawing(...graphics: readonly Graphic[]): Item {
  const chart = { width: 200, height: 40, graphics };
  return { kind: 'chart', id: 'c', name: 'c', rect: RECT, chart: 'c', drawing: chart, alternative: 'a chart' };
}

/** What the check says of items on the paper of a slide. */
function said(...items: readonly Item[]): readonly string[] {
  const scene: Scene = { ...deck, pages: [{ ...deck.pages[0]!, items }] };
  return checkDeckContrast(scene).map(({ code, message }) => `${code}: ${message}`);
}

const lacks = (ratio: string, least: string): string =>
  `layout/contrast: The text “words” of slide “a” has a contrast of ${ratio}:1 with what is behind it; it needs ${least}:1 to be read`;

describe('text on a slide', () => {
  it('is to have 4.5:1 with the paper of its layout', () => {
    expect(said(text('767676'))).toEqual([]);
    expect(said(text('777777'))).toEqual([lacks('4.4', '4.5')]);
  });

  it('is to have 3:1 where it is large, which is smaller where it is bold', () => {
    const bold = { font: glyphRun.font };
    expect(said(text('949494', 18))).toEqual([]);
    expect(said(text('959595', 18))).toEqual([lacks('2.9', '3')]);
    expect(said(text('949494', 14, {}, bold))).toEqual([]);
    expect(said(text('949494', 14))).toEqual([lacks('3', '4.5')]);
  });

  it('is judged on what is painted below it, not on what comes later', () => {
    expect(said(shape({ hex: '1F4B63' }), text('202020'))).toEqual([lacks('1.7', '4.5')]);
    expect(said(text('202020'), shape({ hex: '1F4B63' }))).toEqual([]);
    expect(said(shape({ hex: '1F4B63' }), text('FFFFFF'))).toEqual([]);
  });

  it('is judged on the ground of its own box', () => {
    expect(said(text('FFFFFF', 16, { fill: { hex: '1F4B63' } }))).toEqual([]);
  });

  it('is judged where any part of it stands', () => {
    const half = { ...RECT, width: 40 };
    expect(said(shape({ hex: '1F4B63' }, 'rectangle', half), text('FFFFFF'))).toEqual([lacks('1', '4.5')]);
    expect(said(shape({ hex: '1F4B63' }, 'ellipse'), text('FFFFFF'))).toEqual([lacks('1', '4.5')]);
  });

  it('is judged on what a translucent shape lets through', () => {
    expect(said(shape({ hex: '000000', alpha: 0.8 }), text('FFFFFF'))).toEqual([]);
    expect(said(shape({ hex: '000000', alpha: 0.3 }), text('FFFFFF'))).toEqual([lacks('2', '4.5')]);
  });

  it('that stands on pixels cannot be judged', () => {
    const picture: Item = {
      kind: 'image',
      id: 'i',
      name: 'i',
      rect: RECT,
      source: { kind: 'raster', mediaType: 'image/png', bytes: new Uint8Array() },
      alternative: '',
    };
    expect(said(picture, text('202020'))).toEqual([
      'layout/text-over-picture: The text “words” of slide “a” stands on a picture',
    ]);
    expect(said(picture, shape({ hex: 'FFFFFF' }), text('202020'))).toEqual([]);
  });
});

describe('text in tables and drawings', () => {
  it('is judged on the fill of its cell', () => {
    const table: Item = {
      kind: 'table',
      id: 't',
      name: 't',
      rect: RECT,
      columnWidths: [100, 100],
      rowHeights: [40],
      headerRows: 0,
      rules: [],
      alternative: 'a table',
      cells: ['FFFFFF', '202020'].map((hex, column) => ({
        row: 0,
        column,
        rowSpan: 1,
        columnSpan: 1,
        paragraphs: title.paragraphs,
        lines: text(hex).lines,
        insets: title.insets,
        anchor: 'top' as const,
        fill: { hex: '1F4B63' },
      })),
    };
    expect(said(table)).toEqual([lacks('1.7', '4.5')]);
  });

  it('is judged on the mark that it stands on', () => {
    const bar = (hex: string): Graphic => ({
      kind: 'path',
      transform: [1, 0, 0, 1, 0, 0],
      path: [
        { op: 'M', x: 0, y: 0 },
        { op: 'L', x: 150, y: 0 },
        { op: 'L', x: 150, y: 40 },
        { op: 'L', x: 0, y: 40 },
        { op: 'Z' },
      ],
      fill: { hex },
    });
    const label: Graphic = {
      kind: 'text',
      transform: [1, 0, 0, 1, 10, 25],
      runs: [run('FFFFFF', 12)],
      text: 'words',
      width: 100,
    };
    expect(said(drawing(bar('1F4B63'), label))).toEqual([]);
    expect(said(drawing(bar('9AA6B0'), label))).toEqual([lacks('2.4', '4.5')]);
    expect(said(drawing(label))).toEqual([lacks('1', '4.5')]);
  });
});
