import { contrast, type Colour } from '../../base/colour.js';
import { type Diagnostic, type Origin, warningOf } from '../../base/diagnostic.js';
import type { Matrix } from '../../base/geometry.js';
import type { Item, TableItem } from '../../scene/item.js';
import type { Page, Scene } from '../../scene/scene.js';
import type { GlyphRun, Line, Paragraph } from '../../scene/text.js';
import { drawingPaints, mapped } from './drawing-paints.js';
import { ellipsePaint, groundAt, mix, type Paint, rectanglePaint } from './paint.js';

/** Least contrast of text with what is behind it (WCAG 2.2, 1.4.3): large text is 18 pt, or 14 pt when bold. */
export const LEAST_CONTRAST = { large: 3, other: 4.5 } as const;

/** Points along a run at which its ground is looked at, as shares of its width. */
const SAMPLES = [0.02, 0.25, 0.5, 0.75, 0.98];

/** The middle of what is inked of a line above its baseline, in em. */
const MIDDLE_EM = 0.3;

/** The worst place of a text. */
interface Finding {
  /** Undefined where a picture is behind it. */
  readonly ratio: number | undefined;
  readonly least: number;
  readonly text: string;
  readonly origin: Origin | undefined;
}

/**
 * A warning for each text of a deck that has too little contrast with what is behind it: background and decoration of its layout,
 * and everything painted before it; in charts and drawings too. Text over pixels cannot be judged, which is a warning as well.
 */
export function checkDeckContrast(scene: Scene): readonly Diagnostic[] {
  return scene.pages.flatMap((page) => checkPage(page, scene));
}

function checkPage(page: Page, scene: Scene): readonly Diagnostic[] {
  const paints: Paint[] = [...layoutPaints(page, scene)];
  return page.items.flatMap((item) => {
    const finding = worst(checkItem(item, paints, scene));
    return finding ? [warning(finding, item, page)] : [];
  });
}

function layoutPaints({ slide, size }: Page, { layouts }: Scene): readonly Paint[] {
  const layout = layouts.find(({ name }) => name === slide?.layout);
  if (!layout) return [];
  const decoration = layout.decoration.map((one) =>
    rectanglePaint(one.rect, one.kind === 'rectangle' ? [one.fill] : []),
  );
  return [rectanglePaint({ x: 0, y: 0, ...size }, [layout.background]), ...decoration];
}

/** What is found of an item's texts; what it paints joins `paints`. */
function checkItem(item: Item, paints: Paint[], scene: Scene): readonly Finding[] {
  switch (item.kind) {
    case 'text': {
      if (item.fill) paints.push(rectanglePaint(item.rect, [item.fill]));
      const at: Matrix = [1, 0, 0, 1, item.rect.x, item.rect.y];
      return checkLines(item.lines, item.paragraphs, at, paints, scene);
    }
    case 'table':
      return checkTable(item, paints, scene);
    case 'shape': {
      if (!item.fill || item.geometry === 'line') return [];
      paints.push(
        item.geometry === 'ellipse' ? ellipsePaint(item.rect, [item.fill]) : rectanglePaint(item.rect, [item.fill]),
      );
      return [];
    }
    case 'chart':
      return checkDrawing(item, item.drawing, paints, scene);
    case 'image':
      if (item.source.kind === 'drawing') return checkDrawing(item, item.source.drawing, paints, scene);
      paints.push(rectanglePaint(item.rect, []));
      return [];
    case 'group':
      return item.items.flatMap((inner) => checkItem(inner, paints, scene));
  }
}

function checkTable(table: TableItem, paints: Paint[], scene: Scene): readonly Finding[] {
  const start = (lengths: readonly number[], index: number): number =>
    lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  return table.cells.flatMap((cell) => {
    const x = table.rect.x + start(table.columnWidths, cell.column);
    const y = table.rect.y + start(table.rowHeights, cell.row);
    const width = start(table.columnWidths, cell.column + cell.columnSpan) - start(table.columnWidths, cell.column);
    const height = start(table.rowHeights, cell.row + cell.rowSpan) - start(table.rowHeights, cell.row);
    if (cell.fill) paints.push(rectanglePaint({ x, y, width, height }, [cell.fill]));
    return checkLines(cell.lines, cell.paragraphs, [1, 0, 0, 1, x, y], paints, scene);
  });
}

function checkDrawing(
  item: Extract<Item, { kind: 'chart' | 'image' }>,
  drawing: Parameters<typeof drawingPaints>[0],
  paints: Paint[],
  scene: Scene,
): readonly Finding[] {
  const drawn = drawingPaints(drawing, item.rect);
  const below = [...paints];
  paints.push(...drawn.paints);
  return drawn.texts.flatMap(({ text, transform, alpha, above }) => {
    const ground = [...below, ...drawn.paints.slice(0, above)];
    return text.runs.map((run): Finding => {
      const colour = { ...run.colour, alpha: (run.colour.alpha ?? 1) * alpha };
      return judge({ run, colour, text: text.text, bold: isBold(run, scene), origin: item.origin }, transform, ground);
    });
  });
}

function checkLines(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  at: Matrix,
  paints: readonly Paint[],
  scene: Scene,
): readonly Finding[] {
  return lines.flatMap((line) =>
    line.runs.map((run): Finding => {
      const source = paragraphs[line.paragraph]?.runs[run.run];
      const place: Matrix = [at[0], at[1], at[2], at[3], at[4] + line.x, at[5] + line.baseline];
      const seen = { run, colour: run.colour, text: line.text, bold: isBold(run, scene), origin: source?.origin };
      return judge(seen, place, paints);
    }),
  );
}

interface Seen {
  readonly run: GlyphRun;
  readonly colour: Colour;
  readonly text: string;
  readonly bold: boolean;
  readonly origin: Origin | undefined;
}

/** The least contrast along a run. */
function judge({ run, colour, text, bold, origin }: Seen, transform: Matrix, paints: readonly Paint[]): Finding {
  const size = run.size * Math.hypot(transform[2], transform[3]);
  const least = size >= 18 || (size >= 14 && bold) ? LEAST_CONTRAST.large : LEAST_CONTRAST.other;
  let ratio = Number.POSITIVE_INFINITY;
  if (run.text.trim() === '') return { ratio, least, text, origin };
  for (const share of SAMPLES) {
    const { x, y } = mapped(transform, run.x + run.width * share, -MIDDLE_EM * run.size - run.rise);
    const grounds = groundAt(paints, x, y);
    if (!grounds) return { ratio: undefined, least, text, origin };
    for (const ground of grounds) ratio = Math.min(ratio, contrast(mix(colour, ground), ground));
  }
  return { ratio, least, text, origin };
}

function isBold(run: GlyphRun, { fonts }: Scene): boolean {
  const weight = fonts.get(run.font)?.weight;
  return weight === 'bold' || weight === 'semibold';
}

/** The text that lacks most; undefined where none lacks any. */
function worst(findings: readonly Finding[]): Finding | undefined {
  const lacking = findings.filter(({ ratio, least }) => ratio === undefined || ratio < least);
  return lacking.sort((a, b) => (a.ratio ?? 0) / a.least - (b.ratio ?? 0) / b.least)[0];
}

function warning({ ratio, least, text, origin }: Finding, item: Item, page: Page): Diagnostic {
  const where = `“${short(text)}” of slide “${page.slide?.id ?? page.label}”`;
  const place = origin ?? item.origin;
  if (ratio === undefined) {
    const hint = `move it beside the picture, or give it a filled ground: text needs ${least}:1`;
    return warningOf('layout/text-over-picture', `The text ${where} stands on a picture`, place, hint);
  }
  const shown = Math.floor(ratio * 10) / 10;
  const message = `The text ${where} has a contrast of ${shown}:1 with what is behind it; it needs ${least}:1 to be read`;
  return warningOf('layout/contrast', message, place, 'give it a darker colour, or a lighter one on a dark ground');
}

function short(text: string): string {
  const characters = [...text];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
