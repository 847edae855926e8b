import type { Colour } from '../../base/colour.js';
import { IDENTITY, type Matrix, multiply } from '../../base/geometry.js';
import type { Graphic, Paint, PathCommand, Stroke, TextGraphic } from '../../scene/drawing.js';
import type { FigureClass, FigureSpan } from '../../scene/text.js';
import type { Theme } from '../../theme/theme.js';
import type { ChartText } from '../text/chart-text.js';
import type { ChartImage } from './chart-images.js';
import { colourOf } from './css-colour.js';
import { cssFont } from './css-font.js';
import { arcCommands, mapPath, mapPoint, round } from './path-recorder.js';
import { RecordedGradient } from './recorded-gradient.js';

type Style = string | RecordedGradient | null;

/** The part of a canvas' state that `save` keeps. Names are those of CanvasRenderingContext2D: Vega sets them. */
interface State {
  fillStyle: Style;
  strokeStyle: Style;
  globalAlpha: number;
  globalCompositeOperation: string;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'miter' | 'round' | 'bevel';
  miterLimit: number;
  lineDashOffset: number;
  font: string;
  textAlign: string;
}

/** Points under which a rectangle's own thickness is what it says. */
const THIN = 2;

interface Saved {
  readonly state: State;
  readonly matrix: Matrix;
  readonly dash: readonly number[];
  readonly target: Graphic[];
}

/**
 * The canvas that Vega's CanvasRenderer draws on: it keeps every call as a graphic. It has the methods that
 * vega-scenegraph 5 calls and no more. A class because it is one: a pen with state that a foreign renderer drives.
 */
export class RecordingContext implements State {
  fillStyle: Style = '#000';
  strokeStyle: Style = '#000';
  globalAlpha = 1;
  globalCompositeOperation = 'source-over';
  lineWidth = 1;
  lineCap: 'butt' | 'round' | 'square' = 'butt';
  lineJoin: 'miter' | 'round' | 'bevel' = 'miter';
  miterLimit = 10;
  lineDashOffset = 0;
  font = '11px sans-serif';
  textAlign = 'left';
  /** Read by Vega when it picks and clips. */
  readonly pixelRatio = 1;
  /** What the figures in the texts drawn next are, all of them or those of a text. */
  figure: FigureClass | undefined;
  figuresOf: ((text: string) => readonly FigureSpan[]) | undefined;
  readonly graphics: Graphic[] = [];
  private target: Graphic[] = this.graphics;
  private matrix: Matrix = IDENTITY;
  private dash: readonly number[] = [];
  private path: PathCommand[] = [];
  /** Where the path has come to, in the coordinates of the call. */
  private pen = { x: 0, y: 0 };
  /** The path of the last fill, so that the stroke that follows joins its graphic. */
  private filled: readonly PathCommand[] | undefined;
  /** The text of the last fill, where nothing has been drawn since. */
  private filledText: Graphic | undefined;
  private readonly stack: Saved[] = [];

  constructor(
    private readonly theme: Pick<Theme, 'colours' | 'roles'>,
    private readonly text: ChartText,
  ) {}

  save(): void {
    const { fillStyle, strokeStyle, globalAlpha, globalCompositeOperation, lineWidth, lineCap, lineJoin } = this;
    const { miterLimit, lineDashOffset, font, textAlign } = this;
    const pen = { fillStyle, strokeStyle, globalAlpha, globalCompositeOperation, lineWidth, lineCap, lineJoin };
    const state = { ...pen, miterLimit, lineDashOffset, font, textAlign };
    this.stack.push({ state, matrix: this.matrix, dash: this.dash, target: this.target });
  }

  restore(): void {
    const saved = this.stack.pop();
    if (!saved) return;
    Object.assign(this, saved.state);
    this.matrix = saved.matrix;
    this.dash = saved.dash;
    this.target = saved.target;
  }

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }

  scale(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = multiply(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = multiply(this.matrix, [a, b, c, d, e, f]);
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  beginPath(): void {
    this.path = [];
    this.filled = undefined;
  }

  moveTo(x: number, y: number): void {
    this.extend([{ op: 'M', x, y }]);
  }

  lineTo(x: number, y: number): void {
    this.extend([{ op: this.path.length > 0 ? 'L' : 'M', x, y }]);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    if (this.path.length === 0) this.moveTo(x1, y1);
    this.pen = { x, y };
    this.path.push(...mapPath([{ op: 'C', x1, y1, x2, y2, x, y }], this.matrix));
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    const from = this.path.length > 0 ? this.pen : { x: cx, y: cy };
    const third = (start: number, end: number) => start + (2 / 3) * (end - start);
    this.bezierCurveTo(third(from.x, cx), third(from.y, cy), third(x, cx), third(y, cy), x, y);
  }

  arc(x: number, y: number, radius: number, start: number, end: number, anticlockwise = false): void {
    this.extend(arcCommands({ x, y }, radius, start, end, anticlockwise, this.path.length > 0));
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    // Acrobat and poppler fit a rectangle of four corners to whole pixels, which makes a thin bar or tick several times as thick.
    if (Math.min(Math.abs(width), Math.abs(height)) < THIN) this.lineTo(x + width, y + height / 2);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  closePath(): void {
    if (this.path.length > 0) this.path.push({ op: 'Z' });
  }

  clip(): void {
    const graphics: Graphic[] = [];
    this.target.push({ kind: 'group', transform: IDENTITY, clip: this.path, graphics });
    this.target = graphics;
  }

  fill(): void {
    const paint = this.paint(this.fillStyle);
    if (!paint || this.path.length === 0) return;
    this.add({ kind: 'path', path: this.path, transform: IDENTITY, fill: paint });
    this.filled = this.path;
  }

  stroke(): void {
    const paint = this.paint(this.strokeStyle);
    if (!paint || this.path.length === 0) return;
    const stroke = this.strokeWith(paint);
    const last = this.target.at(-1);
    if (this.filled === this.path && last?.kind === 'path' && !last.stroke) {
      this.target[this.target.length - 1] = { ...last, stroke };
    } else {
      this.add({ kind: 'path', path: this.path, transform: IDENTITY, stroke });
    }
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
    this.beginPath();
  }

  clearRect(): void {}

  fillText(text: string, x: number, y: number): void {
    const colour = this.textColour();
    if (!colour || text === '') return;
    const alpha = round(this.globalAlpha);
    this.add({ ...this.placedText(text, x, y, colour), ...(alpha < 1 && { alpha }) });
    this.filledText = this.target.at(-1);
  }

  /** Vega outlines a text right after it has filled it; the outline then joins its graphic. */
  strokeText(text: string, x: number, y: number): void {
    const paint = this.paint(this.strokeStyle);
    const filled = this.filledText;
    this.filledText = undefined;
    if (!paint || text === '') return;
    const outline = this.strokeWith(paint);
    const placed = this.placedText(text, x, y, { hex: '000000' });
    const same = filled?.kind === 'text' && filled === this.target.at(-1) && filled.text === text;
    if (same && String(filled.transform) === String(placed.transform)) {
      this.target[this.target.length - 1] = { ...filled, outline };
    } else {
      this.add({ ...placed, filled: false, outline });
    }
  }

  drawImage(image: ChartImage, x: number, y: number, width: number, height: number): void {
    if (!image.file) return;
    const transform = multiply(this.matrix, [1, 0, 0, 1, x, y]).map(round) as unknown as Matrix;
    const alpha = round(this.globalAlpha);
    const size = { width: round(width), height: round(height) };
    this.add({ kind: 'image', transform, ...size, ...image.file, ...(alpha < 1 && { alpha }) });
  }

  createLinearGradient(x1: number, y1: number, x2: number, y2: number): RecordedGradient {
    return new RecordedGradient({ gradient: 'linear', x1, y1, x2, y2 });
  }

  createRadialGradient(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number): RecordedGradient {
    return new RecordedGradient({ gradient: 'radial', x1, y1, r1, x2, y2, r2 });
  }

  /** Texts have no gradients: the colour in the middle of one stands for it. */
  private textColour(): Colour | undefined {
    if (typeof this.fillStyle === 'string') return colourOf(this.fillStyle, this.theme);
    const stops = this.fillStyle?.paint(this.theme, 1, (x, y) => ({ x, y })).stops ?? [];
    return stops[Math.floor(stops.length / 2)]?.colour;
  }

  private placedText(text: string, x: number, y: number, colour: Colour): TextGraphic {
    const { runs, width } = this.text.shape(text, cssFont(this.font), colour);
    const shift = this.textAlign === 'center' ? width / 2 : this.textAlign === 'right' ? width : 0;
    const transform = multiply(this.matrix, [1, 0, 0, 1, x - shift, y]).map(round) as unknown as Matrix;
    return { kind: 'text', transform, runs, text, width, ...this.figuresIn(text) };
  }

  private figuresIn(text: string): Pick<TextGraphic, 'figure' | 'figures'> {
    if (this.figure) return { figure: this.figure };
    const figures = this.figuresOf?.(text) ?? [];
    return figures.length > 0 ? { figures } : {};
  }

  private add(graphic: Graphic): void {
    const blend = this.globalCompositeOperation;
    const plain = blend === 'source-over';
    this.target.push(plain ? graphic : { kind: 'group', transform: IDENTITY, blend, graphics: [graphic] });
  }

  /** As on any canvas, points are placed when the path is made: Vega turns and moves back before it paints. */
  private extend(commands: readonly PathCommand[]): void {
    const last = commands.at(-1);
    if (last && last.op !== 'Z') this.pen = { x: last.x, y: last.y };
    this.path.push(...mapPath(commands, this.matrix));
  }

  private paint(style: Style): Paint | undefined {
    if (style === null) return undefined;
    if (typeof style === 'string') return colourOf(style, this.theme, this.globalAlpha);
    return style.paint(this.theme, this.globalAlpha, (x, y) => mapPoint(this.matrix, x, y));
  }

  private strokeWith(paint: Paint): Stroke {
    const [a, b, c, d] = this.matrix;
    // Vega never scales a stroke unevenly, so one factor says how much the matrix enlarges it.
    const scale = Math.sqrt(Math.abs(a * d - b * c));
    const dashed = this.dash.some((length) => length > 0);
    return {
      paint,
      width: round(this.lineWidth * scale),
      ...(dashed && {
        dash: this.dash.map((length) => round(length * scale)),
        dashOffset: round(this.lineDashOffset * scale),
      }),
      ...(this.lineCap !== 'butt' && { cap: this.lineCap }),
      ...(this.lineJoin !== 'miter' && { join: this.lineJoin }),
      miterLimit: this.miterLimit,
    };
  }
}
