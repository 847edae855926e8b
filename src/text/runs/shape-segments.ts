import type { ShapedGlyph } from '../fonts/shaper.js';
import { isEastAsianLanguage } from './character.js';
import type { Cluster } from './cluster.js';
import { clusterKindOf, roomsOf } from './cluster-kind.js';
import type { Segment } from './segment.js';

/** Interpuncts take half an em in Chinese (GB/T 15834-2011, 5.1.7), whatever the face gives them. */
const INTERPUNCT = /^[\u00B7\u2027\u30FB]$/u;

/** Clusters of all segments in the order of the text. `fullWidth` keeps every mark at one em, as a deck needs it. */
export function shapeSegments(segments: readonly Segment[], documentLanguage: string, fullWidth: boolean): Cluster[] {
  const clusters: Cluster[] = [];
  for (const segment of segments) shapeSegment(segment, documentLanguage, fullWidth, clusters);
  return clusters;
}

function shapeSegment(segment: Segment, documentLanguage: string, fullWidth: boolean, into: Cluster[]): void {
  const glyphs = segment.font.shaper.shape(segment.text, {
    ...(segment.script === 'eastAsian' && { script: 'Hani' }),
    language: shapingLanguage(segment, documentLanguage),
    features: segment.features,
  });
  for (let first = 0; first < glyphs.length; ) {
    let next = first + 1;
    while (next < glyphs.length && glyphs[next]!.cluster === glyphs[first]!.cluster) next += 1;
    const end = next < glyphs.length ? glyphs[next]!.cluster : segment.text.length;
    into.push(clusterOf(segment, glyphs.slice(first, next), end, fullWidth));
    first = next;
  }
}

/** Han characters in a text of another language are shaped as the document's Chinese, or as Simplified Chinese. */
function shapingLanguage(segment: Segment, documentLanguage: string): string {
  if (segment.script === 'latin' || isEastAsianLanguage(segment.language)) return segment.language;
  return isEastAsianLanguage(documentLanguage) ? documentLanguage : 'zh-Hans';
}

function clusterOf(segment: Segment, glyphs: readonly ShapedGlyph[], end: number, fullWidth: boolean): Cluster {
  const unit = segment.size / segment.font.shaper.unitsPerEm;
  const start = glyphs[0]!.cluster;
  const text = segment.text.slice(start, end);
  const natural = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * unit;
  const isInterpunct = segment.script === 'eastAsian' && INTERPUNCT.test(text);
  const advance = isInterpunct && !fullWidth ? segment.size / 2 : natural;
  const kind = clusterKindOf(text, segment.script);
  return {
    start: segment.start + start,
    end: segment.start + end,
    segment,
    glyphs,
    unit,
    advance,
    shift: (advance - natural) / 2,
    kind,
    ...roomsOf(text, kind, segment, fullWidth),
  };
}
