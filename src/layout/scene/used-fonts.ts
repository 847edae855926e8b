import type { Graphic } from '../../scene/drawing.js';
import type { FontResource } from '../../scene/font.js';
import type { Item } from '../../scene/item.js';
import type { GlyphRun, Line } from '../../scene/text.js';
import type { FontSet } from '../../text/fonts/font-set.js';

/** The fonts whose glyphs stand in some items, by id in order; measuring alone does not count. */
export function usedFonts(items: readonly Item[], fonts: FontSet): ReadonlyMap<string, FontResource> {
  const ids = new Set(items.flatMap(itemFonts));
  return new Map(
    [...ids].sort().flatMap((id): readonly (readonly [string, FontResource])[] => {
      const resource = fonts.resource(id);
      return resource ? [[id, resource]] : [];
    }),
  );
}

function itemFonts(item: Item): readonly string[] {
  switch (item.kind) {
    case 'text':
      return lineFonts(item.lines);
    case 'table':
      return item.cells.flatMap((cell) => lineFonts(cell.lines));
    case 'chart':
      return item.drawing.graphics.flatMap(graphicFonts);
    case 'image':
      return item.source.kind === 'drawing' ? item.source.drawing.graphics.flatMap(graphicFonts) : [];
    case 'group':
      return item.items.flatMap(itemFonts);
    case 'shape':
      return [];
  }
}

function lineFonts(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line) => runFonts(line.runs));
}

function runFonts(runs: readonly GlyphRun[]): readonly string[] {
  return runs.map((run) => run.font);
}

function graphicFonts(graphic: Graphic): readonly string[] {
  if (graphic.kind === 'text') return runFonts(graphic.runs);
  return graphic.kind === 'group' ? graphic.graphics.flatMap(graphicFonts) : [];
}
