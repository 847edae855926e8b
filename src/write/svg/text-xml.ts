import type { Matrix } from '../../base/geometry.js';
import { multiply } from '../../base/geometry.js';
import type { Stroke, TextGraphic } from '../../scene/drawing.js';
import type { GlyphRun } from '../../scene/text.js';
import type { Xml } from '../pptx/xml/markup.js';
import { element } from '../pptx/xml/markup.js';
import { colourText, opacityText, strokeAttributes, transformText } from './attributes.js';
import { glyphOutlines } from './glyph-outlines.js';
import { type OutlineCommand, pathData } from './path-data.js';
import type { SvgContext } from './svg-context.js';

/** How glyphs are painted where not simply filled. */
export type TextPaint = Pick<TextGraphic, 'alpha' | 'outline' | 'filled'>;

/**
 * A line of text as its glyphs' outlines, one path a run, so that it looks the same where the report's fonts are missing.
 * `at` puts the start of the baseline. `aria-label` keeps the words for those who search or mend the file. Nothing for no ink.
 */
export function textXml(
  runs: readonly GlyphRun[],
  text: string,
  at: Matrix,
  context: SvgContext,
  paint: TextPaint = {},
): Xml | undefined {
  const shapes = runs.flatMap((run) => runShape(run, at, context, paint));
  if (shapes.length === 0) return undefined;
  const shared = { 'aria-label': text, opacity: opacityText(paint.alpha) };
  const [only] = shapes;
  if (shapes.length === 1) return element('path', { ...shared, ...only });
  return element('g', shared, ...shapes.map((shape) => element('path', shape)));
}

/** The attributes of a run's path: font units, scaled to points by its transform, so that its numbers are short. */
function runShape(run: GlyphRun, at: Matrix, context: SvgContext, { outline, filled = true }: TextPaint) {
  if (run.glyphs.length === 0) return [];
  const font = context.fontOf(run.font);
  const outlines = glyphOutlines(font);
  const unit = run.size / font.unitsPerEm;
  let pen = 0;
  const path = run.glyphs.flatMap((glyph) => {
    const [x, y] = [(pen + glyph.offsetX) / unit, -glyph.offsetY / unit];
    pen += glyph.advance;
    return outlines(glyph.id).map((command) => moved(command, Math.round(x), Math.round(y)));
  });
  if (path.length === 0) return [];
  return [
    {
      transform: transformText(multiply(at, [unit, 0, 0, unit, run.x, -run.rise])),
      ...(filled ? { fill: colourText(run.colour), 'fill-opacity': opacityText(run.colour.alpha) } : { fill: 'none' }),
      ...strokeAttributes(outline && scaled(outline, 1 / unit), context),
      d: pathData(path, 1),
    },
  ];
}

/** A stroke in units that are so many times smaller. */
function scaled(stroke: Stroke, by: number): Stroke {
  const { width, dash, dashOffset } = stroke;
  return {
    ...stroke,
    width: width * by,
    ...(dash && { dash: dash.map((length) => length * by) }),
    ...(dashOffset !== undefined && { dashOffset: dashOffset * by }),
  };
}

function moved(command: OutlineCommand, x: number, y: number): OutlineCommand {
  switch (command.op) {
    case 'Z':
      return command;
    case 'Q':
      return { ...command, x1: command.x1 + x, y1: command.y1 + y, x: command.x + x, y: command.y + y };
    case 'C':
      return {
        ...command,
        x1: command.x1 + x,
        y1: command.y1 + y,
        x2: command.x2 + x,
        y2: command.y2 + y,
        x: command.x + x,
        y: command.y + y,
      };
    default:
      return { ...command, x: command.x + x, y: command.y + y };
  }
}
