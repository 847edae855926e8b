import type { Document as XmlDocument } from '@xmldom/xmldom';
import type { ResvgClass } from '../../base/load-resvg.js';
import { type Diagnostic, errorOf, hasErrors, type Outcome, warningOf } from '../../base/diagnostic.js';
import { IDENTITY, type Size } from '../../base/geometry.js';
import type { Drawing, Graphic } from '../../scene/drawing.js';
import type { Picture } from '../picture.js';
import { checkSvg } from './check-svg.js';
import { graphicsBox } from './graphic-box.js';
import { elementsUnder, originOf, parseSvg, type SvgFile } from './parse-svg.js';
import { rectanglePath } from './svg-clip.js';
import { normaliseSvg, rasteriseSvg, type SvgFonts } from './svg-engine.js';
import { childGraphics } from './svg-graphics.js';
import { NotVector } from './svg-paint.js';
import type { SvgSetting } from './svg-setting.js';
import { svgFonts } from './text/svg-fonts.js';
import { textReader } from './text/text-reader.js';
import { viewBoxTransform } from './svg-transform.js';

/** Points in a pixel at 96 pixels an inch (CSS Values 4, 6.2). */
const POINTS_PER_PIXEL = 0.75;

/** Pixels of a picture that cannot be vectors: 300 to an inch at its natural size, but enough for the width of a page, and not beyond sense. */
const PIXELS = { perPoint: 300 / 72, least: 1800, most: 4000 } as const;

/** An SVG file as vectors; as pixels with a warning where it holds what cannot be; undefined with errors where it cannot be read. */
export function readSvg(svg: SvgFile, setting: SvgSetting): Outcome<Picture | undefined> {
  const parsed = parseSvg(svg);
  if (!parsed.value) return { value: undefined, diagnostics: parsed.diagnostics };
  const checked = checkSvg(svg.file, parsed.value);
  if (hasErrors(checked)) return { value: undefined, diagnostics: checked };
  if (!setting.engine) throw new Error('an SVG file is to be read, but resvg was not loaded');
  const read = readSound(svg, parsed.value, setting.engine, setting);
  return { value: read.value, diagnostics: [...checked, ...read.diagnostics] };
}

function readSound(
  { file, text }: SvgFile,
  source: XmlDocument,
  engine: ResvgClass,
  setting: SvgSetting,
): Outcome<Picture | undefined> {
  const reader = textReader(file, source, setting);
  const fonts = svgFonts(source, setting);
  const normalised = normalise(reader.marked ?? text, fonts, engine);
  if (normalised instanceof Error) {
    const message = `${file} cannot be drawn: ${normalised.message}`;
    const hint = 'open it in a browser or drawing program and save it again';
    const origin = originOf(file, source.documentElement!);
    return { value: undefined, diagnostics: [errorOf('image/broken-svg', message, origin, hint)] };
  }
  const document = parseSvg({ file, text: normalised }).value!;
  const size = sizeOf(document);
  const toPng = () => rasteriseSvg(engine, text, fonts, pixels(size));
  try {
    const drawing = drawingOf(document, size, reader.textOf);
    return { value: { ...size, source: { kind: 'drawing', drawing }, toPng }, diagnostics: reader.diagnostics() };
  } catch (problem) {
    if (!(problem instanceof NotVector)) throw problem;
    const raster = { kind: 'raster', mediaType: 'image/png', bytes: toPng() } as const;
    return { value: { ...size, source: raster }, diagnostics: [notVector(file, source, problem)] };
  }
}

function normalise(svg: string, fonts: SvgFonts, engine: ResvgClass): string | Error {
  try {
    return normaliseSvg(engine, svg, fonts);
  } catch (problem) {
    return problem instanceof Error ? problem : new Error(String(problem));
  }
}

function sizeOf(document: XmlDocument): Size {
  const root = document.documentElement!;
  const length = (name: string) => Number(root.getAttribute(name)) * POINTS_PER_PIXEL;
  return { width: length('width'), height: length('height') };
}

function pixels({ width, height }: Size): number {
  const longest = Math.max(width, height);
  const wanted = Math.min(PIXELS.most, Math.max(PIXELS.least, longest * PIXELS.perPoint));
  return Math.max(1, Math.round((wanted * width) / longest));
}

/** The normalised SVG as graphics in points, cut at its edges where something reaches over them. */
function drawingOf(
  document: XmlDocument,
  size: Size,
  textOf: (element: Parameters<typeof originOf>[1]) => readonly Graphic[] | undefined,
): Drawing {
  const root = document.documentElement!;
  const ids = [...elementsUnder(root)].flatMap((element) => {
    const id = element.getAttribute('id');
    return id === null ? [] : [[id, element] as const];
  });
  const graphics = childGraphics(root, { byId: new Map(ids), textOf });
  const [x, y, width, height] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const viewBox = { x: x!, y: y!, width: width!, height: height! };
  const transform = viewBoxTransform(viewBox, size, root.getAttribute('preserveAspectRatio'));
  const group = { kind: 'group', transform, graphics } as const;
  const box = graphicsBox([group]);
  // Lines reach beyond the box: a tenth of the picture is more than any of them does.
  const margin = Math.max(size.width, size.height) / 10;
  const inside =
    box.x >= margin &&
    box.y >= margin &&
    box.x + box.width <= size.width - margin &&
    box.y + box.height <= size.height - margin;
  if (inside) return { ...size, graphics: [group] };
  const clip = rectanglePath({ x: 0, y: 0, ...size });
  return { ...size, graphics: [{ kind: 'group', transform: IDENTITY, clip, graphics: [group] }] };
}

/** Where to look for what keeps a picture from being vectors. */
function notVector(file: string, source: XmlDocument, { message: what }: NotVector): Diagnostic {
  const tag = ['filter', 'mask', 'pattern', 'image', 'clipPath', 'radialGradient'].find((name) =>
    what.includes(
      name === 'image' ? 'picture' : name === 'clipPath' ? 'clip' : name === 'radialGradient' ? 'gradient' : name,
    ),
  );
  const element = [...elementsUnder(source.documentElement!)].find(({ localName }) => localName === tag);
  const origin = originOf(file, element ?? source.documentElement!);
  const named = element?.getAttribute('id') ? ` (id “${element.getAttribute('id')!}”)` : '';
  const message = `${file} has ${what}${named}, which cannot be drawn as vectors; the whole picture is shown as pixels`;
  return warningOf(
    'image/not-vector',
    message,
    origin,
    'flatten or remove it in the drawing program to keep the picture sharp',
  );
}
