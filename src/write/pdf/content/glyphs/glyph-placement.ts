import type { Colour } from '../../../../base/colour.js';
import type { Glyph, GlyphRun } from '../../../../scene/text.js';
import type { SubsetFont } from '../../file/pdf-file.js';
import { glyphTexts } from './glyph-texts.js';

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

/**
 * Differences from a glyph's own advance or place over this share of an em make extractors guess: poppler puts a space into
 * a gap of 0.1 em (TextOutputDev.cc, minWordBreakSpace), pdfium, pdf.js and mupdf into similar ones. Such a glyph is drawn
 * by a variant that has the wanted advance and place in itself, so that nobody sees a gap.
 */
const WIDEST_SILENT_GAP = 0.07;

/** Variants come in steps of this many thousandths of an em, to be few; the rest is adjusted when drawn. */
const VARIANT_STEP = 50;

/** The glyphs of a line's runs in drawing order. */
export function placeGlyphs(runs: readonly GlyphRun[], fontOf: (id: string) => SubsetFont): PlacedGlyph[] {
  return runs.flatMap((run, index) => placeRun(run, fontOf(run.font), runs[index + 1]?.x));
}

/** `end` is where the next run begins. */
function placeRun(run: GlyphRun, font: SubsetFont, end: number | undefined): PlacedGlyph[] {
  const missing = run.glyphs.find((glyph) => glyph.id === 0);
  // PDF/UA-1, 7.21.8 forbids it, and nobody could read it: text stages report characters that no font has.
  if (missing) throw new Error(`“${run.text}” has a character that the font “${run.font}” lacks`);
  const texts = glyphTexts(run);
  let pen = run.x;
  const placed = run.glyphs.map((glyph, index) => {
    const meaning = texts[index]!;
    const last = index === run.glyphs.length - 1;
    const advance = last && end !== undefined ? end - pen : glyph.advance;
    const { cid, shift } = chooseCid(font, run.size, { ...glyph, advance }, meaning.mapped);
    const x = pen + glyph.offsetX - (shift * run.size) / 1000;
    pen += glyph.advance;
    return placedGlyph(run, font, cid, {
      x,
      y: run.rise + glyph.offsetY,
      text: meaning.copied,
      joinsPrevious: meaning.joins,
    });
  });
  const space = endsInDroppedSpace(run) ? font.space : undefined;
  if (space === undefined) return placed;
  const cid = font.cidOf(space, ' ');
  return [...placed, placedGlyph(run, font, cid, { x: pen, y: run.rise, text: ' ', joinsPrevious: false })];
}

function placedGlyph(
  run: GlyphRun,
  font: SubsetFont,
  cid: number,
  at: Pick<PlacedGlyph, 'x' | 'y' | 'text' | 'joinsPrevious'>,
): PlacedGlyph {
  return { font, cid, size: run.size, colour: run.colour, width: (font.widthOf(cid) * run.size) / 1000, ...at };
}

/**
 * True where a line dropped the space it is broken at: its text has it, its glyphs do not. It is drawn all the same, since
 * a reader that puts lines together needs it (ISO 32000-1, 14.8.2.5: words are parted by space characters).
 */
function endsInDroppedSpace(run: GlyphRun): boolean {
  if (run.actualText !== undefined) return false;
  const lastCluster = Math.max(...run.glyphs.map((glyph) => glyph.cluster));
  return /\S[^\S\n]+$/.test(run.text.slice(lastCluster));
}

/** The glyph's plain CID, or a variant's where it is wider, narrower or moved by more than can be left to adjustment. */
function chooseCid(font: SubsetFont, size: number, glyph: Glyph, text: string): { cid: number; shift: number } {
  const plain = font.cidOf(glyph.id, text);
  const natural = font.widthOf(plain);
  // Spaces are seen as spaces however wide they are; marks of no width stand over their neighbour.
  if (natural === 0 || text.trim() === '') return { cid: plain, shift: 0 };
  const extra = stepped((glyph.advance * 1000) / size - natural);
  const shift = stepped((glyph.offsetX * 1000) / size);
  return { cid: extra === 0 && shift === 0 ? plain : font.cidOf(glyph.id, text, shift, extra), shift };
}

function stepped(thousandths: number): number {
  if (Math.abs(thousandths) <= WIDEST_SILENT_GAP * 1000) return 0;
  return Math.round(thousandths / VARIANT_STEP) * VARIANT_STEP;
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
