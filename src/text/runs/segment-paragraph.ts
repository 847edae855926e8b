import type { Diagnostic } from '../../base/diagnostic.js';
import type { Paragraph, Run } from '../../scene/text.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { FaceScript, FontSet, OpenFont } from '../fonts/font-set.js';
import { missingCharacter } from '../fonts/missing-character.js';
import { faceScriptOf, isEastAsianLanguage, isExtender, needsNoGlyph } from './character.js';
import type { RunLook } from './run-look.js';
import { runLook } from './run-look.js';
import type { Segment, Segments } from './segment.js';

/** A run laid over the paragraph's text, with everything that does not depend on the character. */
interface RunSpan {
  readonly run: Run;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly look: RunLook;
}

/**
 * A paragraph cut into segments by run, script and font, with the text of all runs joined. A forced break is a `\n` in the text
 * and in no segment. Characters that no font has are errors, once each.
 */
export function segmentParagraph(
  paragraph: Pick<Paragraph, 'runs' | 'language'>,
  style: TextStyle,
  fonts: FontSet,
): Segments {
  const text = paragraph.runs.map((run) => run.text).join('');
  const segments: Segment[] = [];
  const missing = new Map<string, Diagnostic>();
  let start = 0;
  for (const [index, run] of paragraph.runs.entries()) {
    const language = run.language ?? paragraph.language;
    const span = { run, index, start, end: start + run.text.length, language, look: runLook(run, style, language) };
    segments.push(...segmentRun(span, text, style, fonts, missing));
    start = span.end;
  }
  return { text, segments, diagnostics: [...missing.values()] };
}

function segmentRun(
  span: RunSpan,
  text: string,
  style: TextStyle,
  fonts: FontSet,
  missing: Map<string, Diagnostic>,
): Segment[] {
  const scripts = scriptsOf(text, span, style.slot === 'mono');
  const segments: Segment[] = [];
  const choose = fontChooser(span, style, fonts, missing);
  let at = span.start;
  while (at < span.end) {
    if (text[at] === '\n') {
      at += 1;
      continue;
    }
    const script = scripts[at - span.start]!;
    const font = choose(text, at, script, undefined);
    let end = clusterEnd(text, at, span.end);
    while (end < span.end && text[end] !== '\n' && scripts[end - span.start] === script) {
      if (choose(text, end, script, font) !== font) break;
      end = clusterEnd(text, end, span.end);
    }
    if (font) {
      fonts.markUsed(font);
      segments.push(segmentOf(span, { start: at, end, text: text.slice(at, end), script, font }, style));
    }
    at = end;
  }
  return segments;
}

/**
 * The face script of each UTF-16 unit of a run; spaces take that of the Latin text beside them, else of what stands before. In code each
 * is as wide as a letter.
 */
function scriptsOf(text: string, span: RunSpan, code: boolean): FaceScript[] {
  const scripts: FaceScript[] = [];
  let previous: FaceScript = isEastAsianLanguage(span.language) ? 'eastAsian' : 'latin';
  for (let at = span.start; at < span.end;) {
    const end = clusterEnd(text, at, span.end);
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const script = faceScriptOf(character, span.language, characterBefore(text, at), characterAt(text, end));
    previous = script ?? (code || startsLatin(text, end, span) ? 'latin' : previous);
    for (; at < end; at++) scripts.push(previous);
  }
  return scripts;
}

function startsLatin(text: string, at: number, span: RunSpan): boolean {
  const character = characterAt(text, at);
  if (character === undefined || at >= span.end) return false;
  return faceScriptOf(character, span.language, undefined, undefined) === 'latin';
}

/** Picks the first candidate that has a character; `current` is kept for whatever draws nothing. */
function fontChooser(span: RunSpan, style: TextStyle, fonts: FontSet, missing: Map<string, Diagnostic>) {
  const { language, look, run } = span;
  const origin = run.origin && { origin: run.origin };
  const request = { slot: style.slot, weight: look.weight, italic: look.italic, language, ...origin };
  const known: Record<FaceScript, OpenFont[]> = { latin: [], eastAsian: [] };
  const rest: Partial<Record<FaceScript, Iterator<OpenFont>>> = {};
  const candidateAt = (script: FaceScript, index: number): OpenFont | undefined => {
    if (index < known[script].length) return known[script][index];
    rest[script] ??= fonts.candidates({ ...request, script })[Symbol.iterator]();
    const next = rest[script].next();
    if (next.done) return undefined;
    known[script].push(next.value);
    return next.value;
  };
  return (text: string, at: number, script: FaceScript, current: OpenFont | undefined): OpenFont | undefined => {
    const codePoint = text.codePointAt(at)!;
    const character = String.fromCodePoint(codePoint);
    const drawsNothing = needsNoGlyph(character);
    if (drawsNothing && current) return current;
    for (let index = 0; ; index++) {
      const font = candidateAt(script, index);
      if (!font) break;
      if (drawsNothing || font.shaper.has(codePoint)) return font;
    }
    if (!missing.has(character)) missing.set(character, missingCharacter(character, span.run, known[script]));
    return candidateAt(script, 0);
  };
}

type Piece = Pick<Segment, 'start' | 'end' | 'text' | 'script' | 'font'>;

function segmentOf(span: RunSpan, piece: Piece, style: TextStyle): Segment {
  const { run, index, look, language } = span;
  const features: string[] = [];
  if (style.tabularFigures && piece.script === 'latin') features.push('tnum');
  // Spaced-out letters must not be tied together (CSS Text 3, 8.2).
  if (style.tracking !== 0) features.push('-liga', '-clig');
  const { start, end, text, script, font } = piece;
  // Written out: spreading made this the most expensive line of a long table.
  return {
    start,
    end,
    text,
    script,
    font,
    size: look.size * font.scale,
    em: look.size,
    rise: look.rise,
    colour: run.colour ?? style.colour,
    language,
    run: index,
    features,
    raised: run.position !== undefined,
  };
}

/** End of the character at `at` with the marks that extend it. */
function clusterEnd(text: string, at: number, limit: number): number {
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  while (end < limit && isExtender(text.codePointAt(end)!)) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}

function characterAt(text: string, at: number): string | undefined {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? undefined : String.fromCodePoint(codePoint);
}

function characterBefore(text: string, at: number): string | undefined {
  if (at === 0) return undefined;
  const low = text.charCodeAt(at - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff && at > 1;
  return isLow ? text.slice(at - 2, at) : text[at - 1];
}
