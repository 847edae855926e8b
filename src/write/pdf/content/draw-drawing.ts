import type { Rect } from '../../../base/geometry.js';
import type { Drawing, Graphic, GroupGraphic, ImageGraphic, PathCommand } from '../../../scene/drawing.js';
import { concatenate, createCanvas, emit, resourcesOf, saved, useResource } from './canvas.js';
import { drawGlyphs } from './glyphs/draw-glyphs.js';
import { drawPath, pathOperators, setTextOutline } from './draw-path.js';
import { coordinate, factor } from './number.js';
import { nextName, type Painter, setGraphicsState, setOpacity } from './painter.js';

/** CSS and canvas names of blend modes with their PDF names (ISO 32000-1, table 136 and 137). */
const BLEND_MODES: Readonly<Record<string, string>> = {
  multiply: 'Multiply',
  screen: 'Screen',
  overlay: 'Overlay',
  darken: 'Darken',
  lighten: 'Lighten',
  'color-dodge': 'ColorDodge',
  'color-burn': 'ColorBurn',
  'hard-light': 'HardLight',
  'soft-light': 'SoftLight',
  difference: 'Difference',
  exclusion: 'Exclusion',
  hue: 'Hue',
  saturation: 'Saturation',
  color: 'Color',
  luminosity: 'Luminosity',
};

/** Draws vector art into a rectangle of user space, scaled where the sizes differ. */
export function drawDrawing(painter: Painter, drawing: Drawing, rect: Rect): void {
  saved(painter.canvas, () => {
    const scaleX = drawing.width > 0 ? rect.width / drawing.width : 1;
    const scaleY = drawing.height > 0 ? rect.height / drawing.height : 1;
    concatenate(painter.canvas, [scaleX, 0, 0, scaleY, rect.x, rect.y]);
    for (const graphic of drawing.graphics) drawGraphic(painter, graphic);
  });
}

function drawGraphic(painter: Painter, graphic: Graphic): void {
  switch (graphic.kind) {
    case 'path':
      drawPath(painter, graphic);
      break;
    case 'text':
      saved(painter.canvas, () => {
        setOpacity(painter, graphic.alpha ?? 1);
        if (graphic.outline) setTextOutline(painter, graphic.outline, graphic.filled ?? true);
        drawGlyphs(painter, graphic.runs, graphic.transform);
      });
      break;
    case 'image':
      drawImageGraphic(painter, graphic);
      break;
    case 'group':
      drawGroup(painter, graphic);
      break;
  }
}

function drawImageGraphic(painter: Painter, graphic: ImageGraphic): void {
  saved(painter.canvas, () => {
    concatenate(painter.canvas, graphic.transform);
    setOpacity(painter, graphic.alpha ?? 1);
    placeImage(painter, graphic.bytes, { x: 0, y: 0, width: graphic.width, height: graphic.height });
  });
}

/** Paints a raster image into a rectangle. */
export function placeImage(painter: Painter, bytes: Uint8Array, rect: Rect): void {
  const image = painter.shared.images.get(bytes)!;
  const name = useResource(painter.canvas, 'XObject', image.name, image.object);
  if (image.object.data.SMask) painter.canvas.transparent = true;
  const place = [rect.width, 0, 0, -rect.height].map(factor).join(' ');
  emit(painter.canvas, `q ${place} ${coordinate(rect.x)} ${coordinate(rect.y + rect.height)} cm /${name} Do Q`);
}

function drawGroup(painter: Painter, group: GroupGraphic): void {
  const blend = BLEND_MODES[group.blend ?? ''];
  const opacity = group.alpha ?? 1;
  saved(painter.canvas, () => {
    concatenate(painter.canvas, group.transform);
    if (group.clip) emit(painter.canvas, clipOperators(group.clip, group.clipRule));
    if (!blend && opacity >= 1) {
      for (const graphic of group.graphics) drawGraphic(painter, graphic);
      return;
    }
    setGraphicsState(painter, { ca: opacity, CA: opacity, ...(blend && { BM: blend }) });
    drawTransparencyGroup(painter, group.graphics);
  });
}

/** An empty clip lets nothing through. */
function clipOperators(clip: readonly PathCommand[], rule: GroupGraphic['clipRule']): string {
  if (clip.length === 0) return '0 0 0 0 re W n';
  return `${pathOperators(clip)} ${rule === 'evenodd' ? 'W*' : 'W'} n`;
}

/** Draws graphics as one thing first, so that opacity and blending apply to the whole and not to each overlapping part. */
function drawTransparencyGroup(painter: Painter, graphics: readonly Graphic[]): void {
  const canvas = createCanvas();
  for (const graphic of graphics) drawGraphic({ ...painter, canvas }, graphic);
  const form = painter.file.object({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: UNBOUNDED,
    Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' },
    Resources: resourcesOf(canvas),
  });
  form.end(canvas.operators.join('\n'));
  const name = useResource(painter.canvas, 'XObject', nextName(painter.shared, 'X'), form);
  emit(painter.canvas, `/${name} Do`);
}

/** Larger than any page (14,400 points at most, ISO 32000-1, annex C) in either direction. */
const UNBOUNDED = [-20_000, -20_000, 20_000, 20_000];
