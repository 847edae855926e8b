import type { ShapedGlyph } from '../fonts/shaper.js';
import { isEastAsianLanguage } from './character.js';
import { centringOf } from './centred-marks.js';
import type { Cluster } from './cluster.js';
import { clusterKindOf, roomsOf } from './cluster-kind.js';
import { hangingShare } from './hanging-share.js';
import type { Segment } from './segment.js';

/** Interpuncts take half an em in Chinese (GB/T 15834-2011, 5.1.7), whatever the face gives them. */
const INTERPUNCT = /^[\u00B7\u2027\u30FB]$/u;

/** White space that fonts have no glyph for: drawn as a space. */
const CONTROL_SPACE = /[\t\v\f\r\u0085\u2028\u2029]/g;

export interface ShapingRules {
  /** BCP 47 tag that Han characters in a text of another language are shaped as. */
  readonly eastAsianLanguage: string;
  /** Keeps every mark at one em, as a deck needs it. */
  readonly fullWidth: boolean;
  /** Lets Latin marks hang over the edges of lines, in languages other than East Asian ones. */
  readonly hang: boolean;
}

/** Clusters of all segments, in the order of the text. */
export function shapeSegments(segments: readonly Segment[], rules: ShapingRules): Cluster[] {
  const clusters: Cluster[] = [];
  for (const segment of segments) shapeSegment(segment, rules, clusters);
  return clusters;
}

function shapeSegment(segment: Segment, rules: ShapingRules, into: Cluster[]): void {
  const glyphs = segment.font.shaper.shape(segment.text.replace(CONTROL_SPACE, ' '), {
    ...(segment.script === 'eastAsian' && { script: 'Hani' }),
    language: isHanOfAnother(segment) ? rules.eastAsianLanguage : segment.language,
    features: segment.features,
  });
  for (let first = 0; first < glyphs.length;) {
    let next = first + 1;
    while (next < glyphs.length && glyphs[next]!.cluster === glyphs[first]!.cluster) next += 1;
    const end = next < glyphs.length ? glyphs[next]!.cluster : segment.text.length;
    into.push(clusterOf(segment, glyphs.slice(first, next), end, rules));
    first = next;
  }
}

function isHanOfAnother({ script, language }: Segment): boolean {
  return script === 'eastAsian' && !isEastAsianLanguage(language);
}

function clusterOf(segment: Segment, glyphs: readonly ShapedGlyph[], end: number, rules: ShapingRules): Cluster {
  const unit = segment.size / segment.font.shaper.unitsPerEm;
  const start = glyphs[0]!.cluster;
  const text = segment.text.slice(start, end);
  const natural = advanceOf(glyphs) * unit;
  const isInterpunct = segment.script === 'eastAsian' && INTERPUNCT.test(text);
  const advance = isInterpunct && !rules.fullWidth ? segment.size / 2 : natural;
  const kind = clusterKindOf(text, segment.script);
  const centring = centringOf(text, segment);
  const rooms = roomsOf(text, kind, segment, { fullWidth: rules.fullWidth, centred: centring !== undefined });
  const hanging =
    rules.hang && kind === 'western' && !isEastAsianLanguage(segment.language) ? hangingShare(text) : undefined;
  return {
    start: segment.start + start,
    end: segment.start + end,
    segment,
    glyphs,
    unit,
    advance,
    shift: centring ? centring.right * segment.size : (advance - natural) / 2,
    lift: centring ? centring.up * segment.size : 0,
    kind,
    roomBefore: rooms.roomBefore,
    roomAfter: rooms.roomAfter,
    edgeBefore: hanging ? hanging.before * advance : rooms.roomBefore,
    edgeAfter: hanging ? hanging.after * advance : rooms.roomAfter,
  };
}

function advanceOf(glyphs: readonly ShapedGlyph[]): number {
  let sum = 0;
  for (const glyph of glyphs) sum += glyph.advance;
  return sum;
}
