import type { Diagnostic } from '../base/diagnostic.js';
import type { GlyphRun, Line, Paragraph } from '../scene/text.js';
import type { TextAlign } from '../scene/text-style.js';
import { balancedFit } from './lines/fit/balanced-fit.js';
import { brokenWords } from './lines/fit/broken-words.js';
import { drawLine } from './lines/draw-line.js';
import { addEmergencyBreaks } from './lines/fit/emergency-breaks.js';
import type { Galley } from './lines/galley.js';
import { galleyOf } from './lines/galley.js';
import { greedyFit } from './lines/fit/greedy-fit.js';
import type { LineCut, Measure } from './lines/line-cut.js';
import { lineExtent } from './lines/line-cut.js';
import { type Indents, indentsOf, measureOf } from './lines/paragraph-frame.js';
import { type JustifiedFit, justifiedFit } from './lines/fit/justified-fit.js';
import { totalFit } from './lines/fit/total-fit.js';
import { shapeLine } from './shape-line.js';
import type { TextSetting } from './text-setting.js';
import { isPlain } from './text-setting.js';

export interface ParagraphSetting extends TextSetting {
  /** Width of the frame in points; the style's indents lie inside it. */
  readonly width: number;
  /** Written into `Line.paragraph`. Default 0. */
  readonly index?: number;
  /** Where the paragraph's top left lies in its item, in points. Default 0, 0. */
  readonly x?: number;
  readonly y?: number;
  /** Width that a list level takes for its marker, in points. Default 1.5 times the size. */
  readonly listIndent?: number;
  /** Lines of near equal length, as few as fit: for headlines. Chinese words stay whole where they can. Default false. */
  readonly balance?: boolean;
  /** The paragraph shaped beforehand for `paragraphWidths`; taken where the paragraph is not justified. */
  readonly galley?: Galley;
}

/** A paragraph set in lines. */
export interface SetParagraph {
  readonly lines: readonly Line[];
  /** Number of lines times the leading; spaces before and after are the layout's. */
  readonly height: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A line that would take more stays ragged, with nothing added at all: a quarter of an em between Han characters is the widest that still
 * reads as a line (JIS X 4051, 4.19: the most that one place takes before all others share).
 */
const WIDEST_RATIO = 5;

/** Where the baseline stands below the middle of its line, in em: Han faces have their ink's middle 0.38 em above the baseline. */
const BASELINE_EM = 0.38;

/**
 * The lines of a paragraph in a width. Line `n` (from 0) has its baseline at `n * leading + leading / 2 + 0.38 * size`. Joined
 * `text`s of the lines give the text of the runs, with `\n` between lines where a forced break stood. A list marker is drawn in
 * runs of its own (`run` -1), before the first line's text and not in its `text`. An empty paragraph has one empty line.
 */
export function setParagraph(paragraph: Paragraph, setting: ParagraphSetting): SetParagraph {
  const { style } = setting;
  const align = alignOf(paragraph, setting);
  const justified = align === 'justify';
  const hyphenate = !isPlain(setting) && (setting.hyphenate ?? justified);
  const indents = indentsOf(paragraph, style, setting.listIndent);
  const measure = measureOf(indents, setting.width, setting.fonts);
  const known = hyphenate || justified ? undefined : setting.galley;
  const shaped = known ?? galleyOf(paragraph, setting, { hyphenate, hang: justified });
  const broken = addEmergencyBreaks(shaped, Math.min(measure.first, measure.rest));
  const { galley, cuts } = cutLines(broken, setting, measure, align);
  const marker = paragraph.list && setMarker(paragraph, setting);
  const lines = cuts.map((cut, index) => {
    const left = index === 0 ? indents.firstLeft : indents.left;
    const line = placeLine(galley, cut, { left, width: Math.max(0, setting.width - left) }, align);
    const withMarker = index === 0 && marker ? addMarker(line, marker.runs, indents.marker) : line;
    return { ...withMarker, ...place(setting, index, withMarker.x), last: cut.last };
  });
  const all = lines.length > 0 ? lines : [emptyLine(setting, indents, marker?.runs)];
  return {
    lines: all,
    height: all.length * style.leading,
    diagnostics: [
      ...setting.fonts.takeDiagnostics(),
      ...galley.diagnostics,
      ...brokenWords(galley, cuts, (run) => paragraph.runs[run]?.origin),
      ...(marker?.diagnostics ?? []),
    ],
  };
}

/** Decks, code and balanced lines are never justified. */
function alignOf(paragraph: Paragraph, setting: ParagraphSetting): TextAlign {
  const align = paragraph.align ?? setting.style.align;
  const ragged = isPlain(setting) || setting.balance === true;
  return ragged && align === 'justify' ? 'start' : align;
}

function cutLines(galley: Galley, setting: ParagraphSetting, measure: Measure, align: TextAlign): JustifiedFit {
  if (setting.balance) return { galley, cuts: balancedFit(galley, measure) };
  if (isPlain(setting)) return { galley, cuts: greedyFit(galley, measure) };
  if (align === 'justify') return justifiedFit(galley, measure, setting.hyphenate ?? true);
  return { galley, cuts: totalFit(galley, { measure, justified: false }) };
}

interface Bounds {
  readonly left: number;
  readonly width: number;
}

type PlacedLine = Pick<Line, 'x' | 'width' | 'runs' | 'text'>;

function placeLine(galley: Galley, cut: LineCut, bounds: Bounds, align: TextAlign): PlacedLine {
  const { natural, stretch, shrink } = lineExtent(galley, cut.from, cut.to);
  const excess = bounds.width - natural;
  let ratio = 0;
  if (excess < 0 && shrink > 0) ratio = Math.max(-1, excess / shrink);
  else if (align === 'justify' && !cut.last && excess <= WIDEST_RATIO * stretch)
    ratio = stretch > 0 ? excess / stretch : 0;
  const { runs, width } = drawLine(galley, cut, ratio);
  const left = bounds.width - width;
  const shift = align === 'center' ? left / 2 : align === 'end' ? left : 0;
  return { x: bounds.left + shift, width, runs, text: cutText(galley, cut) };
}

function cutText({ text, clusters }: Galley, { from, to }: LineCut): string {
  return to > from ? text.slice(clusters[from]!.start, clusters[to - 1]!.end) : '';
}

function setMarker(paragraph: Paragraph, setting: ParagraphSetting) {
  const { style, fonts } = setting;
  return shapeLine(paragraph.list!.marker, { style, fonts, language: paragraph.language, run: -1 });
}

/** Puts the marker at its own place and moves the text's runs so that they stay where they were. */
function addMarker(line: PlacedLine, marker: readonly GlyphRun[], markerX: number): PlacedLine {
  const shift = line.x - markerX;
  const runs = [...marker, ...line.runs.map((run) => ({ ...run, x: run.x + shift }))];
  return { ...line, x: markerX, width: line.width + shift, runs };
}

function place(setting: ParagraphSetting, index: number, x: number): Pick<Line, 'paragraph' | 'x' | 'baseline'> {
  const { leading, size } = setting.style;
  return {
    paragraph: setting.index ?? 0,
    x: (setting.x ?? 0) + x,
    baseline: (setting.y ?? 0) + index * leading + leading / 2 + BASELINE_EM * size,
  };
}

function emptyLine(setting: ParagraphSetting, indents: Indents, marker: readonly GlyphRun[] | undefined): Line {
  const line = { x: indents.firstLeft, width: 0, runs: [], text: '' };
  const marked = marker ? addMarker(line, marker, indents.marker) : line;
  return { ...marked, ...place(setting, 0, marked.x), last: true };
}
