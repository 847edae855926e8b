import type { Colour } from '../../../base/colour.js';
import type { Matrix, Rect } from '../../../base/geometry.js';
import { multiply } from '../../../base/geometry.js';
import { toEmu } from '../../../base/units.js';
import type { Drawing, Graphic, ImageGraphic, Paint, PathGraphic, TextGraphic } from '../../../scene/drawing.js';
import type { FontResource } from '../../../scene/font.js';
import { alternateLanguage, officeLanguage } from '../text/office-language.js';
import { fontsXml } from '../text/style-xml.js';
import { colourXml, fillXml } from '../theme/colour-xml.js';
import type { Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';
import type { ShapeIdentity } from './shape-xml.js';
import { boxXml, identityXml, presetGeometry, transformXml } from './shape-xml.js';

export interface DrawingGroup {
  readonly identity: ShapeIdentity;
  readonly rect: Rect;
  readonly drawing: Drawing;
  readonly fonts: ReadonlyMap<string, FontResource>;
  readonly language: string;
  readonly nextId: () => number;
  /** Relationship id of an image. */
  readonly image: (mediaType: ImageGraphic['mediaType'], bytes: Uint8Array) => string;
}

/**
 * A drawing as a group of native shapes, for what has no native chart: paths become freeforms, lines of text become text boxes. Clips
 * and blend modes are left out, gradients become their first colour.
 */
export function drawingGroup(group: DrawingGroup): Xml {
  const { identity, rect, drawing } = group;
  const scale: Matrix = [rect.width / drawing.width, 0, 0, rect.height / drawing.height, rect.x, rect.y];
  const shapes = drawing.graphics.flatMap((graphic) => graphicXml(group, graphic, scale, 1));
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, identityXml(identity), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element('p:grpSpPr', {}, element('a:xfrm', {}, ...boxXml('', rect), ...boxXml('ch', rect))),
    ...shapes,
  );
}

function graphicXml(group: DrawingGroup, graphic: Graphic, outer: Matrix, alpha: number): Xml[] {
  const matrix = multiply(outer, graphic.transform);
  switch (graphic.kind) {
    case 'group':
      return graphic.graphics.flatMap((inner) => graphicXml(group, inner, matrix, alpha * (graphic.alpha ?? 1)));
    case 'path':
      return pathXml(group, graphic, matrix, alpha);
    case 'text':
      return graphic.text.trim() === '' ? [] : [textXml(group, graphic, matrix)];
    case 'image':
      return [imageXml(group, graphic, matrix)];
  }
}

type Point = readonly [x: number, y: number];

function pathXml(group: DrawingGroup, graphic: PathGraphic, matrix: Matrix, alpha: number): Xml[] {
  const segments = graphic.path.map((command) => ({ op: command.op, points: pointsOf(command, matrix) }));
  const all = segments.flatMap((segment) => segment.points);
  if (all.length === 0) return [];
  const rect = bounds(all);
  const local = (point: Point) =>
    element('a:pt', { x: toEmu(point[0]) - toEmu(rect.x), y: toEmu(point[1]) - toEmu(rect.y) });
  const names = { M: 'a:moveTo', L: 'a:lnTo', C: 'a:cubicBezTo', Z: 'a:close' } as const;
  const [w, h] = [toEmu(rect.x + rect.width) - toEmu(rect.x), toEmu(rect.y + rect.height) - toEmu(rect.y)];
  const fill = graphic.fill ? undefined : 'none';
  const path = element(
    'a:path',
    { w, h, fill },
    ...segments.map(({ op, points }) => element(names[op], {}, ...points.map(local))),
  );
  const geometry = element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, path),
  );
  const id = group.nextId();
  return [
    element(
      'p:sp',
      {},
      element('p:nvSpPr', {}, member(group, id), element('p:cNvSpPr'), element('p:nvPr')),
      element(
        'p:spPr',
        {},
        transformXml('a:xfrm', rect),
        geometry,
        fillXml(graphic.fill && flat(graphic.fill, alpha)),
        strokeXml(graphic, matrix, alpha),
      ),
    ),
  ];
}

function strokeXml({ stroke }: PathGraphic, matrix: Matrix, alpha: number): Xml {
  if (!stroke) return element('a:ln', {}, element('a:noFill'));
  const caps = { butt: 'flat', round: 'rnd', square: 'sq' } as const;
  const dashed = stroke.dash?.some((length) => length > 0);
  return element(
    'a:ln',
    { w: toEmu(stroke.width * scaleOf(matrix)), cap: caps[stroke.cap ?? 'butt'] },
    element('a:solidFill', {}, colourXml(flat(stroke.paint, alpha))),
    element('a:prstDash', { val: dashed ? 'dash' : 'solid' }),
  );
}

/** A text box round the line: its middle is turned by the matrix, so that turned labels stay where they were drawn. */
function textXml(group: DrawingGroup, graphic: TextGraphic, matrix: Matrix): Xml {
  const run = graphic.runs[0]!;
  const size = run.size * scaleOf(matrix);
  const font = group.fonts.get(run.font);
  const ascent = font ? font.ascent / font.unitsPerEm : 0.9;
  const descent = font ? -Math.abs(font.descent / font.unitsPerEm) : -0.25;
  const middle = map(matrix, graphic.width / 2, (-(ascent + descent) / 2) * run.size);
  const width = graphic.width * scaleOf(matrix);
  const height = size * (ascent - descent);
  const rect = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
  const angle = Math.round((Math.atan2(matrix[1], matrix[0]) * 180 * 60_000) / Math.PI);
  const lang = officeLanguage(run.language);
  const look = { lang, altLang: alternateLanguage(lang, group.language), sz: Math.max(100, Math.round(size * 100)) };
  const bold = font && font.weight !== 'regular' && font.weight !== 'medium';
  const properties = element('a:rPr', { ...look, b: Number(bold ?? false) }, fillXml(run.colour), fontsXml('body'));
  const box = { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 'ctr' };
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, member(group, group.nextId()), element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      element('a:xfrm', { rot: angle === 0 ? undefined : angle }, ...boxXml('', rect)),
      presetGeometry('rect'),
      element('a:noFill'),
    ),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', box, element('a:noAutofit')),
      element('a:lstStyle'),
      element('a:p', {}, element('a:r', {}, properties, element('a:t', {}, textNode(graphic.text)))),
    ),
  );
}

function imageXml(group: DrawingGroup, graphic: ImageGraphic, matrix: Matrix): Xml {
  const corners = [map(matrix, 0, 0), map(matrix, graphic.width, graphic.height)];
  const image = group.image(graphic.mediaType, graphic.bytes);
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      member(group, group.nextId(), group.identity.description),
      element('p:cNvPicPr'),
      element('p:nvPr'),
    ),
    element('p:blipFill', {}, element('a:blip', { 'r:embed': image }), element('a:stretch', {}, element('a:fillRect'))),
    element('p:spPr', {}, transformXml('a:xfrm', bounds(corners)), presetGeometry('rect')),
  );
}

function member(group: DrawingGroup, id: number, description?: string): Xml {
  const name = `${group.identity.name} ${id}`;
  const key = `${group.identity.key} ${id - group.identity.id}`;
  return identityXml({ id, name, key, ...(description !== undefined && { description }) });
}

function pointsOf(command: PathGraphic['path'][number], matrix: Matrix): Point[] {
  if (command.op === 'Z') return [];
  const end = map(matrix, command.x, command.y);
  if (command.op !== 'C') return [end];
  return [map(matrix, command.x1, command.y1), map(matrix, command.x2, command.y2), end];
}

function map([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function bounds(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  const [right, bottom] = [xs.reduce((a, b) => Math.max(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  return { x, y, width: right - x, height: bottom - y };
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

function flat(paint: Paint, alpha: number): Colour {
  const colour = 'gradient' in paint ? (paint.stops[0]?.colour ?? { hex: '808080' }) : paint;
  return alpha < 1 ? { ...colour, alpha: (colour.alpha ?? 1) * alpha } : colour;
}
