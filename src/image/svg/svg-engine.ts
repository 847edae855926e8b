import type { ResvgClass } from '../../base/load-resvg.js';

/** Fonts for the text of an SVG: whole sfnt files, and the family that stands in for all names not among them. */
export interface SvgFonts {
  readonly files: readonly Uint8Array[];
  readonly family: string;
}

/**
 * The SVG with everything resolved that makes SVG hard to read: styles, `use`, symbols, markers, units, shapes, arcs, nested
 * `svg`, text. What is left are `g`, `path`, `image`, gradients, clips, masks, filters and patterns (usvg's “micro SVG”).
 * Throws an `Error` with resvg's own words where the SVG cannot be read.
 */
export function normaliseSvg(Resvg: ResvgClass, svg: string, fonts: SvgFonts): string {
  const engine = new Resvg(svg, { font: fontOptions(fonts) });
  try {
    return engine.toString();
  } finally {
    engine.free();
  }
}

/** The SVG as a PNG with transparent ground, `width` pixels wide. */
export function rasteriseSvg(Resvg: ResvgClass, svg: string, fonts: SvgFonts, width: number): Uint8Array {
  const engine = new Resvg(svg, { font: fontOptions(fonts), fitTo: { mode: 'width', value: width } });
  try {
    const image = engine.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    engine.free();
  }
}

function fontOptions({ files, family }: SvgFonts) {
  return {
    fontBuffers: [...files],
    defaultFontFamily: family,
    serifFamily: family,
    sansSerifFamily: family,
    monospaceFamily: family,
    cursiveFamily: family,
    fantasyFamily: family,
  };
}
