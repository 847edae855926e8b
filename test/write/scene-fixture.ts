import { readFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import type { Colour } from '../../src/base/colour.js';
import type { Rect } from '../../src/base/geometry.js';
import type { FontResource } from '../../src/scene/font.js';
import type { Item, TextItem } from '../../src/scene/item.js';
import type { Page, Scene } from '../../src/scene/scene.js';
import type { StructureLeaf, StructureNode, StructureRole } from '../../src/scene/structure.js';
import type { Glyph, GlyphRun, Line, Paragraph, Run } from '../../src/scene/text.js';

/** Scenes by hand for writer tests: text is shaped with HarfBuzz here, so that no other stage is needed. */
export const INK: Colour = { slot: 'dk1', hex: '1A1A1A' };
export const ACCENT: Colour = { slot: 'accent1', hex: 'B5121B' };
export const INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

const FONT_FILES = {
  han: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  latin: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
} as const;

export type FixtureFont = keyof typeof FONT_FILES;

const opened = new Map<FixtureFont, { readonly resource: FontResource; readonly shaper: hb.Font }>();

function openFont(name: FixtureFont) {
  const known = opened.get(name);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(`node_modules/${FONT_FILES[name]}`));
  const face = new hb.Face(new hb.Blob(bytes));
  const resource: FontResource = {
    id: name,
    family: name,
    weight: 'regular',
    italic: false,
    bytes,
    unitsPerEm: face.upem,
    ascent: 880,
    descent: -120,
    capHeight: 700,
  };
  const font = { resource, shaper: new hb.Font(face) };
  opened.set(name, font);
  return font;
}

export interface ShapeOptions {
  readonly size?: number;
  readonly language?: string;
  readonly run?: number;
  readonly x?: number;
  readonly rise?: number;
  readonly colour?: Colour;
  readonly actualText?: string;
}

/** One run of glyphs in one font. */
export function shape(text: string, font: FixtureFont, options: ShapeOptions = {}): GlyphRun {
  const { size = 10.5, language = 'zh-Hans', run = 0, x = 0, rise = 0, colour = INK, actualText } = options;
  const { resource, shaper } = openFont(font);
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(shaper, buffer);
  const scale = size / resource.unitsPerEm;
  const positions = buffer.getGlyphPositions();
  const glyphs = buffer.getGlyphInfos().map((info, index) => ({
    id: info.codepoint,
    advance: positions[index]!.xAdvance * scale,
    offsetX: positions[index]!.xOffset * scale,
    offsetY: positions[index]!.yOffset * scale,
    cluster: info.cluster,
  }));
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const base = { font, size, colour, x, rise, width, glyphs, text, language, run };
  return actualText === undefined ? base : { ...base, actualText };
}

const LATIN = /[\u0020-\u024F]+/gu;

/** Text cut into Han and Latin pieces. */
function piecesOf(text: string): { text: string; font: FixtureFont }[] {
  const pieces: { text: string; font: FixtureFont }[] = [];
  let at = 0;
  for (const match of text.matchAll(LATIN)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), font: 'han' });
    pieces.push({ text: match[0], font: 'latin' });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), font: 'han' });
  return pieces;
}

/** A quarter em after the last glyph, as setting adds it between Han and Latin. */
function withGap(run: GlyphRun): GlyphRun {
  const gap = run.size / 4;
  const glyphs: Glyph[] = run.glyphs.map((glyph, index) =>
    index === run.glyphs.length - 1 ? { ...glyph, advance: glyph.advance + gap } : glyph,
  );
  return { ...run, glyphs, width: run.width + gap };
}

/** What a line of a test paragraph is made of. `|` in a run's text is a line break that setting made. */
export type FixtureRun = Omit<Run, 'text'> & { readonly text: string };

export interface FixtureParagraph {
  readonly runs: readonly FixtureRun[];
  readonly language?: string;
  readonly size?: number;
  readonly list?: Paragraph['list'];
}

/** Paragraphs set into lines 17 points apart, and the text item that holds them. */
export function textItem(
  id: string,
  rect: Rect,
  paragraphs: readonly FixtureParagraph[],
  more: Partial<TextItem> = {},
): TextItem {
  const set = setText(paragraphs);
  return { kind: 'text', id, name: id, rect, ...set, insets: INSETS, anchor: 'top', ...more };
}

/** Paragraphs and their lines, relative to a frame's top left. */
export function setText(paragraphs: readonly FixtureParagraph[]): { paragraphs: Paragraph[]; lines: Line[] } {
  const lines: Line[] = [];
  let baseline = 13;
  paragraphs.forEach((paragraph, index) => {
    for (const line of setParagraph(paragraph, index)) {
      lines.push({ ...line, baseline });
      baseline += 17;
    }
  });
  return {
    lines,
    paragraphs: paragraphs.map(({ runs, language = 'zh-Hans', list }) => ({
      style: 'body',
      language,
      runs: runs.map((run) => ({ ...run, text: run.text.replaceAll('|', '') })),
      ...(list && { list }),
    })),
  };
}

function setParagraph(paragraph: FixtureParagraph, index: number): Omit<Line, 'baseline'>[] {
  const { language = 'zh-Hans', size = 10.5, list } = paragraph;
  const broken: GlyphRun[][] = [[]];
  if (list) broken[0]!.push(shape(list.marker, 'latin', { size, language, run: -1 }));
  paragraph.runs.forEach((run, number) => {
    run.text.split('|').forEach((part, line) => {
      if (line > 0) broken.push([]);
      const options = {
        size: run.position === 'superscript' ? size * 0.6 : size,
        rise: run.position === 'superscript' ? size * 0.35 : 0,
        language: run.language ?? language,
        run: number,
        ...(run.colour && { colour: run.colour }),
      };
      for (const piece of piecesOf(part)) broken.at(-1)!.push(shape(piece.text, piece.font, options));
    });
  });
  return broken.map((runs, at) => placeLine(runs, index, at === broken.length - 1));
}

function placeLine(runs: readonly GlyphRun[], paragraph: number, last: boolean): Omit<Line, 'baseline'> {
  let x = 0;
  const placed = runs.map((run, index) => {
    const next = runs[index + 1];
    const gap = next && next.font !== run.font && !/\s$/.test(run.text) && !/^\s/.test(next.text) && run.run >= 0;
    const result = { ...(gap ? withGap(run) : run), x };
    x += result.width;
    return result;
  });
  return {
    paragraph,
    x: 0,
    width: x,
    runs: placed,
    text: placed.map((run) => run.actualText ?? run.text).join(''),
    last,
  };
}

/** A leaf for an item or a part of it. */
export function leaf(item: string, more: Omit<StructureLeaf, 'role' | 'item'> = {}): StructureLeaf {
  return { role: 'leaf', item, ...more };
}

/** An element with children. */
export function node(
  role: StructureRole,
  children: StructureNode['children'],
  more: Omit<StructureNode, 'role' | 'children'> = {},
): StructureNode {
  return { role, children, ...more };
}

export const A4 = { width: 595.276, height: 841.89 };

/** A page of A4 with a number for its label. */
export function page(number: number, items: readonly Item[]): Page {
  return { size: A4, items, label: String(number) };
}

/** A whole scene around pages and structure. */
export function scene(pages: readonly Page[], children: StructureNode['children'], more: Partial<Scene> = {}): Scene {
  return {
    kind: 'brief',
    meta: {
      title: '山东工业：去旧 & 育新 <2023>',
      subject: '产业结构调整',
      author: '简报室',
      keywords: ['山东', 'industry'],
      language: 'zh-Hans',
      date: '2023-07-05',
      reportId: 'fixture',
      generator: 'briefdeck 0.1.0',
    },
    theme: {
      name: 'fixture',
      colours: {
        dk1: '1A1A1A',
        lt1: 'FFFFFF',
        dk2: '333333',
        lt2: 'F2F2F2',
        accent1: 'B5121B',
        accent2: '1F4E79',
        accent3: '888888',
        accent4: 'AAAAAA',
        accent5: 'CCCCCC',
        accent6: 'DDDDDD',
        hlink: '1F4E79',
        folHlink: '5B4A78',
      },
      fonts: {
        heading: { latin: '', eastAsian: '', complex: '' },
        body: { latin: '', eastAsian: '', complex: '' },
      },
      styles: new Map(),
    },
    fonts: new Map((['han', 'latin'] as const).map((name) => [name, openFont(name).resource])),
    layouts: [],
    pages,
    structure: node('Document', children),
    outline: [],
    destinations: [],
    attachments: [],
    facts: [],
    ...more,
  };
}
