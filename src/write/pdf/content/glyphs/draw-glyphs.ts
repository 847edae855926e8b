import type { Matrix } from '../../../../base/geometry.js';
import type { GlyphRun } from '../../../../scene/text.js';
import { hexText } from '../../file/pdf-object.js';
import { type Canvas, emit, saved, useResource } from '../canvas.js';
import { fillColour } from '../colour-operators.js';
import { type PlacedGlyph, placeGlyphs, textStretches } from './glyph-placement.js';
import { coordinate, factor } from '../number.js';
import { type Painter, setOpacity } from '../painter.js';

/** Differences between where the pen is and where a glyph belongs that are left alone, in points; they do not add up. */
const TOLERANCE = 0.003;

/**
 * Draws glyph runs as one text object whose origin `at` puts the start of the baseline, from user space with y down.
 * Nothing is drawn for no glyphs.
 */
export function drawGlyphs(painter: Painter, runs: readonly GlyphRun[], at: Matrix): void {
  const opacity = Math.min(...runs.map((run) => run.colour.alpha ?? 1));
  if (opacity >= 1) {
    drawTextObject(painter, runs, at);
    return;
  }
  saved(painter.canvas, () => {
    setOpacity(painter, opacity);
    drawTextObject(painter, runs, at);
  });
}

function drawTextObject(painter: Painter, runs: readonly GlyphRun[], at: Matrix): void {
  const { canvas } = painter;
  const glyphs = placeGlyphs(runs, painter.shared.fontOf);
  if (glyphs.length === 0) return;
  const [a, b, c, d, e, f] = at;
  // Glyph outlines have y up, user space has y down.
  const matrix = `${[a, b, -c, -d].map(factor).join(' ')} ${coordinate(e)} ${coordinate(f)} Tm`;
  emit(canvas, 'BT');
  emit(canvas, matrix);
  let pen = 0;
  for (const stretch of textStretches(glyphs)) {
    if (stretch.actual !== undefined) emit(canvas, `/Span<</ActualText${hexText(stretch.actual)}>>BDC`);
    pen = showGlyphs(canvas, stretch.glyphs, pen);
    if (stretch.actual !== undefined) emit(canvas, 'EMC');
  }
  emit(canvas, 'ET');
}

/** Shows glyphs with as few operators as their looks allow and returns where the pen ends. */
function showGlyphs(canvas: Canvas, glyphs: readonly PlacedGlyph[], start: number): number {
  let pen = start;
  let shown = '';
  let open = false;
  const flush = () => {
    if (shown !== '') emit(canvas, `[${shown}${open ? '>' : ''}]TJ`);
    shown = '';
    open = false;
  };
  for (const glyph of glyphs) {
    if (!sameLook(canvas, glyph)) {
      flush();
      setLook(canvas, glyph);
    }
    const off = glyph.x - pen;
    if (Math.abs(off) > TOLERANCE) {
      // TJ numbers are thousandths of the font size, taken off; a tenth of one is under 0.002 pt up to 20 pt.
      const adjustment = Math.round((-off * 10_000) / glyph.size) / 10;
      shown += `${open ? '>' : ''}${adjustment}`;
      open = false;
      pen -= (adjustment * glyph.size) / 1000;
    }
    shown += `${open ? '' : '<'}${glyph.cid.toString(16).toUpperCase().padStart(4, '0')}`;
    open = true;
    pen += glyph.width;
  }
  flush();
  return pen;
}

function sameLook(canvas: Canvas, glyph: PlacedGlyph): boolean {
  const { state } = canvas;
  return (
    state.font === glyph.font.name &&
    state.size === glyph.size &&
    state.fill === glyph.colour.hex &&
    (state.rise ?? 0) === glyph.y
  );
}

function setLook(canvas: Canvas, glyph: PlacedGlyph): void {
  const { state } = canvas;
  const fill = glyph.colour.hex;
  if (state.font !== glyph.font.name || state.size !== glyph.size) {
    emit(canvas, `/${glyph.font.name} ${coordinate(glyph.size)} Tf`);
  }
  useResource(canvas, 'Font', glyph.font.name, glyph.font.object);
  if (state.fill !== fill) emit(canvas, fillColour(glyph.colour));
  if ((state.rise ?? 0) !== glyph.y) emit(canvas, `${coordinate(glyph.y)} Ts`);
  canvas.state = { font: glyph.font.name, size: glyph.size, fill, rise: glyph.y };
}
