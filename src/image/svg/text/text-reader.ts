import { type Document as XmlDocument, type Element as XmlElement, XMLSerializer } from '@xmldom/xmldom';
import { type Diagnostic, warningOf } from '../../../base/diagnostic.js';
import type { Rect } from '../../../base/geometry.js';
import type { Graphic, TextGraphic } from '../../../scene/drawing.js';
import { shapeLine } from '../../../text/shape-line.js';
import { childElements, elementsUnder, originOf } from '../parse-svg.js';
import { boxAround, corners, pathBox } from '../path-box.js';
import { pathOf } from '../path-data.js';
import type { SvgSetting } from '../svg-setting.js';
import { colourOf, numberOf } from '../svg-paint.js';
import { type StyleRule, styleRules } from './style-rules.js';
import { type TextChunk, textChunks } from './text-chunks.js';

/** Puts real text where resvg drew outlines of it. */
export interface TextReader {
  /** The SVG with an id on every `text`; undefined where it has none. */
  readonly marked?: string;
  /** The text of a group that resvg made of a `text`; undefined for other groups, and where its outlines must stay. */
  readonly textOf: (group: XmlElement) => readonly Graphic[] | undefined;
  readonly diagnostics: () => readonly Diagnostic[];
}

const MARK = 'briefdeck-text-';

/** Names that ask for no typeface in particular, or for what every machine has. */
const PLAIN_FAMILIES = /(sans-serif|serif|monospace|system-ui|arial|helvetica|inherit)\s*$/i;

/**
 * Text of an SVG stays text, in the report's typefaces, where it is made of plain lines. resvg's outlines of the same lines prove
 * that size and place were read right: where the two differ by more than faces do, the outlines stay.
 */
export function textReader(file: string, source: XmlDocument, setting: SvgSetting): TextReader {
  const texts = [...elementsUnder(source.documentElement!)].filter(({ localName }) => localName === 'text');
  if (texts.length === 0) return { textOf: () => undefined, diagnostics: () => [] };
  const rules = styleRules(source);
  const chunksById = new Map<string, readonly TextChunk[]>();
  const diagnostics: Diagnostic[] = rules ? strangeFaces(file, texts, rules, setting) : [];
  texts.forEach((text, index) => {
    const chunks = rules && textChunks(text, rules);
    const id = text.getAttribute('id') ?? `${MARK}${index + 1}`;
    if (!chunks) return;
    text.setAttribute('id', id);
    chunksById.set(id, chunks);
  });
  return {
    marked: new XMLSerializer().serializeToString(source),
    textOf: (group) => {
      const chunks = chunksById.get(group.getAttribute('id') ?? '');
      const set = chunks && setText(group, chunks, setting);
      if (set) diagnostics.push(...set.diagnostics);
      return set?.graphics;
    },
    diagnostics: () => diagnostics,
  };
}

/** One warning for each typeface that the report does not have. */
function strangeFaces(
  file: string,
  texts: readonly XmlElement[],
  rules: readonly StyleRule[],
  { fonts, style, language }: SvgSetting,
): Diagnostic[] {
  const [own] = fonts.candidates({ slot: style.slot, script: 'latin', weight: 'regular', italic: false, language });
  const asked = texts.flatMap((text) =>
    (textChunks(text, rules) ?? []).flatMap(({ spans }) => spans.map(({ families }) => ({ families, text }))),
  );
  const strange = asked.filter(({ families }) => families !== '' && !PLAIN_FAMILIES.test(families));
  const seen = new Map([...strange].reverse().map(({ families, text }) => [families, text]));
  return [...seen].map(([families, text]) => {
    const face = families.replaceAll(/['"]/g, '');
    const message = `${file}: its text is set in ${own?.resource.family ?? 'the report’s typeface'}, not in ${face}`;
    const hint =
      'turn the text into paths in the drawing program where its face matters, or end the list in sans-serif';
    return warningOf('image/svg-typeface', message, originOf(file, text), hint);
  });
}

interface SetText {
  readonly graphics: readonly TextGraphic[];
  readonly diagnostics: readonly Diagnostic[];
}

function setText(group: XmlElement, chunks: readonly TextChunk[], setting: SvgSetting): SetText | undefined {
  const paths = [...elementsUnder(group)].filter(({ localName }) => localName === 'path');
  const direct = childElements(group).length === paths.length;
  const spans = chunks.flatMap((chunk) => chunk.spans);
  const same = new Set(paths.map((path) => lookOf(path))).size === 1;
  if (!direct || paths.length === 0 || (paths.length !== spans.length && !same)) return undefined;
  const odd = paths.some(
    (path) => !/^#/.test(path.getAttribute('fill') ?? '') || path.getAttribute('stroke') !== 'none',
  );
  if (odd) return undefined;
  const colourAt = (index: number) => {
    const path = paths[same ? 0 : index]!;
    return colourOf(path.getAttribute('fill')!, numberOf(path, 'fill-opacity', 1));
  };
  const set = setChunks(chunks, colourAt, setting);
  const outlines = boxAround(paths.flatMap((path) => boxCorners(pathBox(pathOf(path.getAttribute('d') ?? '')))));
  return outlines && agrees(set.graphics, outlines, spans[0]!.size) ? set : undefined;
}

function lookOf(path: XmlElement): string {
  return `${path.getAttribute('fill')} ${path.getAttribute('fill-opacity')}`;
}

function boxCorners(box: Rect | undefined) {
  return box ? corners(box) : [];
}

function setChunks(
  chunks: readonly TextChunk[],
  colourAt: (span: number) => ReturnType<typeof colourOf>,
  { style, fonts, language }: SvgSetting,
): SetText {
  const diagnostics: Diagnostic[] = [];
  let count = 0;
  const graphics = chunks.flatMap(({ x, y, anchor, spans }): readonly TextGraphic[] => {
    const lines = spans.map(({ text, size, weight, italic }) => {
      const look = { ...style, size, leading: size * 1.2, weight, italic, tracking: 0, tabularFigures: false };
      const colour = colourAt(count++);
      // The shaper leaves out the width of a space at the end, which parts this span from the next.
      const shaped = shapeLine(text, { style: { ...look, colour }, fonts, language, colour });
      const space = / $/.test(text)
        ? shapeLine('n n', { style: look, fonts, language }).width -
          shapeLine('nn', { style: look, fonts, language }).width
        : 0;
      diagnostics.push(...shaped.diagnostics);
      return { shaped, advance: shaped.width + space };
    });
    const width = lines.reduce((sum, line) => sum + line.advance, 0);
    let pen = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    return lines.map(({ shaped, advance }) => {
      const at = pen;
      pen += advance;
      return {
        kind: 'text',
        transform: [1, 0, 0, 1, at, y],
        runs: shaped.runs,
        text: shaped.text,
        width: shaped.width,
      };
    });
  });
  return { graphics, diagnostics };
}

/** Whether set text lies where its outlines lie, but for what two faces may differ: an eighth of the width and a third of an em. */
function agrees(graphics: readonly TextGraphic[], outlines: Rect, size: number): boolean {
  const left = Math.min(...graphics.map(({ transform }) => transform[4]));
  const right = Math.max(...graphics.map(({ transform, width }) => transform[4] + width));
  const baselines = graphics.map(({ transform }) => transform[5]);
  const slack = size / 3 + outlines.width / 8;
  return (
    Math.abs(left - outlines.x) <= slack &&
    Math.abs(right - (outlines.x + outlines.width)) <= slack &&
    Math.min(...baselines) >= outlines.y - size / 4 &&
    Math.max(...baselines) <= outlines.y + outlines.height + size / 2 &&
    outlines.y >= Math.min(...baselines) - size * 1.3
  );
}
