import type { Glyph, GlyphRun } from '../../scene/text.js';
import type { Cluster } from '../runs/cluster.js';
import type { Segment } from '../runs/segment.js';
import type { Galley } from './galley.js';
import { hyphenOf } from './hyphen-glyph.js';
import type { LineCut } from './line-cut.js';

/** Glyph runs of a line, from x = 0, and its width. */
export interface DrawnLine {
  readonly runs: readonly GlyphRun[];
  readonly width: number;
}

/** Draws a piece of a galley; every gap takes its natural width and its share of the stretch (`ratio` > 0) or shrink (< 0). */
export function drawLine(galley: Galley, cut: LineCut, ratio: number): DrawnLine {
  const end = galley.trimmed[cut.to]!;
  const runs: GlyphRun[] = [];
  let pen = 0;
  for (let first = cut.from; first < end;) {
    let next = first + 1;
    while (next < end && galley.clusters[next]!.segment === galley.clusters[first]!.segment) next += 1;
    // Spaces that the line drops stay in the text of its last run, so that lines join to the paragraph's text.
    const textEnd = next === end ? galley.clusters[cut.to - 1]!.end : galley.clusters[next - 1]!.end;
    const run = drawRun(galley, { from: first, to: next, textEnd, x: pen }, { cut, end, ratio });
    runs.push(run);
    pen += run.width;
    first = next;
  }
  if (cut.hyphen && end > cut.from) {
    const hyphen = hyphenRun(galley.clusters[end - 1]!, pen, galley.hang);
    runs.push(hyphen);
    pen += hyphen.width;
  }
  return { runs, width: pen };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly textEnd: number;
  readonly x: number;
}

interface LineEdges {
  readonly cut: LineCut;
  readonly end: number;
  readonly ratio: number;
}

function drawRun(galley: Galley, piece: Piece, { cut, end, ratio }: LineEdges): GlyphRun {
  const { segment, start } = galley.clusters[piece.from]!;
  const glyphs: Glyph[] = [];
  let width = 0;
  for (let index = piece.from; index < piece.to; index++) {
    const cluster = galley.clusters[index]!;
    const trimBefore = index === cut.from ? cluster.edgeBefore : 0;
    const isEnd = index === end - 1;
    const added = isEnd ? (cut.hyphen ? 0 : -cluster.edgeAfter) : gapWidth(galley, index, ratio);
    width += drawCluster(cluster, start, trimBefore, added, glyphs);
  }
  return {
    ...look(segment),
    x: piece.x,
    width,
    glyphs,
    text: galley.text.slice(start, piece.textEnd),
  };
}

function gapWidth(galley: Galley, index: number, ratio: number): number {
  const gap = galley.gaps[index]!;
  return gap.natural + (ratio > 0 ? gap.stretch : gap.shrink) * ratio;
}

/** Adds a cluster's glyphs; the last one carries what follows the cluster. Returns how far the pen moved. */
function drawCluster(cluster: Cluster, textStart: number, trimBefore: number, added: number, into: Glyph[]): number {
  const { glyphs, unit } = cluster;
  const width = cluster.advance + added - trimBefore;
  let pen = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index]!;
    const advance = index === glyphs.length - 1 ? width - pen : glyph.advance * unit;
    into.push({
      id: glyph.id,
      advance,
      offsetX: glyph.offsetX * unit + cluster.shift - trimBefore,
      offsetY: glyph.offsetY * unit + cluster.lift,
      cluster: cluster.start - textStart,
    });
    pen += advance;
  }
  return width;
}

function hyphenRun(after: Cluster, x: number, hang: boolean): GlyphRun {
  const { glyphs, unit, width: natural, hanging } = hyphenOf(after);
  const width = natural - (hang ? hanging : 0);
  const drawn = glyphs.map((glyph) => ({
    id: glyph.id,
    advance: glyph.advance * unit - (hang ? hanging : 0),
    offsetX: glyph.offsetX * unit,
    offsetY: glyph.offsetY * unit,
    cluster: 0,
  }));
  return { ...look(after.segment), run: -1, x, width, glyphs: drawn, text: '', actualText: '' };
}

function look(segment: Segment): Pick<GlyphRun, 'font' | 'size' | 'colour' | 'rise' | 'language' | 'run'> {
  return {
    font: segment.font.resource.id,
    size: segment.size,
    colour: segment.colour,
    rise: segment.rise,
    language: segment.language,
    run: segment.run,
  };
}
