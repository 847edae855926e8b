import type { Colour } from '../../../base/colour.js';
import type { Glyph, GlyphRun } from '../../../scene/text.js';
import type { SubsetFont } from '../file/pdf-file.js';

/** A glyph ready to be shown: where its origin stands on the line, and the text that it gives when copied. */
export interface PlacedGlyph {
  readonly font: SubsetFont;
  readonly cid: number;
  readonly size: number;
  readonly colour: Colour;
  /** From the line's start and baseline; `y` upward. */
  readonly x: number;
  readonly y: number;
  /** How far showing the glyph moves the pen by itself. */
  readonly width: number;
  /** What is to be copied for it; empty where a neighbour of the same stretch says it. */
  readonly text: string;
  /** True where the copied text of this glyph and the one before can only be said together, by ActualText. */
  readonly joinsPrevious: boolean;
}

/** A hyphen that setting added is a soft hyphen to readers without ActualText (ISO 32000-1, 14.8.2.2.3). */
const SOFT_HYPHEN = '\u00AD';

/** Stands for glyphs that say nothing themselves: zero width space, since PDF/A forbids empty mappings. */
const NOTHING = '\u200B';

/**
 * Gaps over this share of an em make poppler (0.1) and pdfium put a space into copied text
 * (poppler/TextOutputDev.cc, minWordBreakSpace), so glyphs apart by more are joined under one ActualText.
 */
const WIDEST_SILENT_GAP = 0.07;

/** The glyphs of a line's runs in drawing order. */
export function placeGlyphs(runs: readonly GlyphRun[], fonts: ReadonlyMap<string, SubsetFont>): PlacedGlyph[] {
  const placed: PlacedGlyph[] = [];
  for (const run of runs) {
    const font = fonts.get(run.font);
    if (!font) throw new Error(`a run names the font “${run.font}”, which the scene does not have`);
    for (const glyph of placeRun(run, font)) {
      placed.push(joinsAcrossGap(placed.at(-1), glyph) ? { ...glyph, joinsPrevious: true } : glyph);
    }
  }
  return placed;
}

function placeRun(run: GlyphRun, font: SubsetFont): PlacedGlyph[] {
  const texts = clusterTexts(run);
  let pen = run.x;
  return run.glyphs.map((glyph, index) => {
    const meaning = texts[index]!;
    const cid = font.cidOf(glyph.id, meaning.mapped);
    const placed: PlacedGlyph = {
      font,
      cid,
      size: run.size,
      colour: run.colour,
      x: pen + glyph.offsetX,
      y: run.rise + glyph.offsetY,
      width: (font.widthOf(cid) * run.size) / 1000,
      text: meaning.copied,
      joinsPrevious: meaning.joins,
    };
    pen += glyph.advance;
    return placed;
  });
}

interface GlyphMeaning {
  /** For ToUnicode. */
  readonly mapped: string;
  /** For ActualText. */
  readonly copied: string;
  readonly joins: boolean;
}

function clusterTexts(run: GlyphRun): GlyphMeaning[] {
  if (run.actualText !== undefined) return replacedTexts(run, run.actualText);
  const starts = [...new Set(run.glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  const textOf = new Map(starts.map((start, index) => [start, run.text.slice(start, starts[index + 1])]));
  const counts = new Map<number, number>();
  for (const { cluster } of run.glyphs) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  const seen = new Map<number, number>();
  return run.glyphs.map(({ cluster }) => {
    const nth = seen.get(cluster) ?? 0;
    seen.set(cluster, nth + 1);
    return clusterMeaning(textOf.get(cluster)!, nth, counts.get(cluster)!);
  });
}

/** The nth of `count` glyphs of one cluster: one to one where the cluster has as many characters, else all on the first. */
function clusterMeaning(text: string, nth: number, count: number): GlyphMeaning {
  const characters = [...text];
  if (count === 1 && text !== '') return { mapped: text, copied: text, joins: false };
  if (characters.length === count) return { mapped: characters[nth]!, copied: characters[nth]!, joins: false };
  const own = nth === 0 && text !== '' ? text : NOTHING;
  return { mapped: own, copied: nth === 0 ? text : '', joins: nth > 0 || text === '' };
}

function replacedTexts(run: GlyphRun, actual: string): GlyphMeaning[] {
  const characters = [...actual];
  if (characters.length === run.glyphs.length) {
    return characters.map((character) => ({ mapped: character, copied: character, joins: false }));
  }
  return run.glyphs.map((_glyph: Glyph, index) => {
    if (actual === '') return { mapped: index === 0 ? SOFT_HYPHEN : NOTHING, copied: '', joins: true };
    return { mapped: index === 0 ? actual : NOTHING, copied: index === 0 ? actual : '', joins: index > 0 };
  });
}

function joinsAcrossGap(before: PlacedGlyph | undefined, glyph: PlacedGlyph): boolean {
  if (!before || glyph.joinsPrevious) return false;
  if (/\s$/.test(before.text) || /^\s/.test(glyph.text)) return false;
  const gap = glyph.x - (before.x + before.width);
  return gap > WIDEST_SILENT_GAP * Math.min(before.size, glyph.size);
}

/** Glyphs cut into stretches: those that map to text one by one, and those that need one ActualText together. */
export function textStretches(glyphs: readonly PlacedGlyph[]): { readonly glyphs: PlacedGlyph[]; actual?: string }[] {
  const stretches: { glyphs: PlacedGlyph[]; actual?: string }[] = [];
  glyphs.forEach((glyph, index) => {
    const joined = glyph.joinsPrevious || glyphs[index + 1]?.joinsPrevious === true;
    const last = stretches.at(-1);
    const goesOn = last && (glyph.joinsPrevious ? last.actual !== undefined : !joined && last.actual === undefined);
    if (!goesOn) stretches.push({ glyphs: [glyph], ...(joined && { actual: glyph.text }) });
    else {
      last.glyphs.push(glyph);
      if (last.actual !== undefined) last.actual += glyph.text;
    }
  });
  return stretches;
}
