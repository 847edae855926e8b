import { Blob, Face, Font } from 'harfbuzzjs';
import type { FontResource } from '../../scene/font.js';
import type { OutlineCommand } from './path-data.js';

/** The outline of a glyph by its id: font units, y down, the origin on the baseline. */
export type GlyphOutlines = (glyph: number) => readonly OutlineCommand[];

/** Opened by the identity of their bytes, as the shaper's are: HarfBuzz copies the whole file. */
const opened = new WeakMap<Uint8Array, GlyphOutlines>();

/** The outlines of a font. They come from HarfBuzz, whose glyph ids they are, so every sfnt font that can be shaped can be drawn. */
export function glyphOutlines(font: FontResource): GlyphOutlines {
  const known = opened.get(font.bytes);
  if (known) return known;
  const outlines = openOutlines(new Font(new Face(new Blob(font.bytes))));
  opened.set(font.bytes, outlines);
  return outlines;
}

function openOutlines(font: Font): GlyphOutlines {
  const drawn = new Map<number, readonly OutlineCommand[]>();
  return (glyph) => {
    const known = drawn.get(glyph);
    if (known) return known;
    const outline = commandsOf(font.glyphToPath(glyph));
    drawn.set(glyph, outline);
    return outline;
  };
}

/** HarfBuzz gives `M`, `L`, `Q`, `C` and `Z` with absolute coordinates and y up. */
function commandsOf(data: string): readonly OutlineCommand[] {
  return [...data.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, op, numbers]) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers!.split(/[\s,]+/).map(Number);
    switch (op) {
      case 'Z':
        return { op };
      case 'Q':
        return { op, x1: a, y1: -b, x: c, y: -d };
      case 'C':
        return { op, x1: a, y1: -b, x2: c, y2: -d, x: e, y: -f };
      default:
        return { op: op as 'M' | 'L', x: a, y: -b };
    }
  });
}
