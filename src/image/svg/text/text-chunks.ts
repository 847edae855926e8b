import type { Element as XmlElement, Node as XmlNode } from '@xmldom/xmldom';
import type { FontWeight } from '../../../scene/font.js';
import { ownValue, type StyleRule } from './style-rules.js';

/** Words of one look in a line of an SVG. */
export interface TextSpan {
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly italic: boolean;
  readonly families: string;
}

/** Spans that begin at one place (SVG 2, 11.4.1 “text chunk”). */
export interface TextChunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly spans: readonly TextSpan[];
}

interface Inherited {
  readonly size: number;
  readonly weight: FontWeight;
  readonly italic: boolean;
  readonly anchor: TextChunk['anchor'];
  readonly families: string;
}

/** Properties and attributes that plain lines do not have: with one of them a text keeps its outlines. */
const NOT_PLAIN = [
  ...['font', 'font-stretch', 'font-variant', 'letter-spacing', 'word-spacing', 'writing-mode', 'text-decoration'],
  ...['dominant-baseline', 'alignment-baseline', 'baseline-shift', 'stroke', 'rotate', 'textLength', 'xml:space'],
  ...['white-space', 'direction', 'unicode-bidi', 'text-orientation', 'inline-size', 'glyph-orientation-vertical'],
];

/** Values that say no more than saying nothing. */
const AS_IF_ABSENT = new Set([
  'normal',
  'auto',
  'alphabetic',
  'none',
  '0',
  'baseline',
  'horizontal-tb',
  'lr-tb',
  'default',
  'ltr',
  'embed',
  '0px',
  'inherit',
  'solid',
]);

/** The lines of a `text` element; undefined where it is more than plain lines, whose places and looks are known here. */
export function textChunks(element: XmlElement, rules: readonly StyleRule[]): readonly TextChunk[] | undefined {
  const start: Inherited = { size: 16, weight: 'regular', italic: false, anchor: 'start', families: '' };
  const inherited = ancestors(element).reduceRight<Inherited | undefined>(
    (above, ancestor) => above && lookOf(ancestor, above, rules),
    start,
  );
  if (!inherited) return undefined;
  const chunks: { x: number; y: number; anchor: TextChunk['anchor']; spans: TextSpan[] }[] = [];
  const walk = (node: XmlElement, above: Inherited): boolean => {
    const look = lookOf(node, above, rules);
    const place = look && placeOf(node, look.size);
    if (!look || !place) return false;
    const last = chunks.at(-1);
    if (place.x !== undefined || place.y !== undefined || place.dx !== 0 || place.dy !== 0 || !last) {
      // Where only the height changes the pen's own place would be needed.
      if (last && place.x === undefined) return false;
      const [x, y] = [place.x ?? 0, place.y ?? last?.y ?? 0];
      chunks.push({ x: x + place.dx, y: y + place.dy, anchor: look.anchor, spans: [] });
    }
    return [...node.childNodes].every((child) => {
      if (child.nodeType === 3 || child.nodeType === 4) {
        const { size, weight, italic, families } = look;
        chunks.at(-1)!.spans.push({ text: child.nodeValue ?? '', size, weight, italic, families });
        return true;
      }
      if (child.nodeType !== 1) return true;
      const inner = child as XmlElement;
      if (inner.localName === 'title' || inner.localName === 'desc') return true;
      return (inner.localName === 'tspan' || inner.localName === 'a') && walk(inner, look);
    });
  };
  return walk(element, inherited) ? collapsed(chunks) : undefined;
}

function ancestors(element: XmlElement): readonly XmlElement[] {
  const above: XmlElement[] = [];
  for (let node: XmlNode | null = element.parentNode; node?.nodeType === 1; node = node.parentNode) {
    above.push(node as XmlElement);
  }
  return above;
}

/** What an element makes of what it inherits; undefined where it has what is not read here. */
function lookOf(element: XmlElement, above: Inherited, rules: readonly StyleRule[]): Inherited | undefined {
  const own = (property: string) => ownValue(element, property, rules);
  const isText = element.localName === 'text' || element.localName === 'tspan';
  const odd = NOT_PLAIN.some((property) => {
    // A shape's stroke above is inherited by text too, so that it counts everywhere.
    const value = own(property);
    return value !== undefined && !AS_IF_ABSENT.has(value.trim());
  });
  if (odd && (isText || own('stroke') === undefined || own('font') !== undefined)) return undefined;
  const size = sizeOf(own('font-size'), above.size);
  if (size === undefined) return undefined;
  const weight = own('font-weight');
  const style = own('font-style');
  const anchor = own('text-anchor');
  return {
    size,
    weight: weight === undefined ? above.weight : weightOf(weight),
    italic: style === undefined ? above.italic : style !== 'normal',
    anchor: anchor === 'middle' || anchor === 'end' || anchor === 'start' ? anchor : above.anchor,
    families: own('font-family') ?? above.families,
  };
}

/** CSS Fonts 4, 2.2: from 600 on a face counts as bold. */
function weightOf(value: string): FontWeight {
  if (value === 'bold' || value === 'bolder') return 'bold';
  const number = Number(value);
  if (number >= 700) return 'bold';
  return number >= 600 ? 'semibold' : number === 500 ? 'medium' : 'regular';
}

function sizeOf(value: string | undefined, above: number): number | undefined {
  if (value === undefined) return above;
  const match = /^([\d.]+)(px|pt|em|%)?$/.exec(value.trim());
  if (!match) return undefined;
  const factor = { px: 1, pt: 4 / 3, em: above, '%': above / 100 }[match[2] ?? 'px']!;
  return Number(match[1]) * factor;
}

interface Place {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

/** One number each, in pixels or em; undefined for lists of them and other units. */
function placeOf(element: XmlElement, size: number): Place | undefined {
  const values = ['x', 'y', 'dx', 'dy'].map((name) => {
    const value = element.getAttribute(name);
    if (value === null || value.trim() === '') return undefined;
    const match = /^\s*(-?[\d.]+)(px|em)?\s*$/.exec(value);
    return match ? Number(match[1]) * (match[2] === 'em' ? size : 1) : Number.NaN;
  });
  if (values.some((value) => Number.isNaN(value))) return undefined;
  const [x, y, dx = 0, dy = 0] = values;
  return { x, y, dx, dy };
}

/** White space as SVG 2, 11.7 collapses it: one space for any, none at the ends. */
function collapsed(chunks: readonly TextChunk[]): readonly TextChunk[] {
  let afterSpace = true;
  const out = chunks.map((chunk) => ({
    ...chunk,
    spans: chunk.spans.map((span) => {
      const single = span.text.replace(/[\t\n\r ]+/g, ' ');
      const text = afterSpace ? single.replace(/^ /, '') : single;
      if (text !== '') afterSpace = text.endsWith(' ');
      return { ...span, text };
    }),
  }));
  return out.map((chunk) => ({ ...chunk, spans: trimEnd(chunk.spans) })).filter(({ spans }) => spans.length > 0);
}

function trimEnd(spans: readonly TextSpan[]): readonly TextSpan[] {
  const kept = spans.filter(({ text }) => text !== '');
  const last = kept.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(kept.slice(0, -1)) : [...kept.slice(0, -1), { ...last, text }];
}
