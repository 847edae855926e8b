import type { PdfLine } from './page-lines.js';

/** Lines that belong together. */
export interface PdfBlock {
  readonly kind: 'paragraph' | 'heading' | 'row';
  /** Headings: 1 for the largest type. */
  readonly level: number;
  readonly lines: readonly PdfLine[];
}

const ENDED = /(?:[。！？…；：]|[.!?:;])[”’」』）)"']*\s*$/;
const SENTENCE_ENDED = /(?:[。！？]|[.!?])[”’」』）)"']*\s*$/;

/** Marks that begin a list item, and the numbers of headings and of items. */
const BEGINS =
  /^\s*(?:[•·●■◆▪◦‣]|[-–*]\s|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节条]|\d+[.、．)]\s?(?!\d))/;

/**
 * Lines put together as paragraphs, by indents, spaces between lines, sizes of type, and lines that end early; also over the end of a
 * column or page.
 */
export function paragraphsOf(lines: readonly PdfLine[]): readonly PdfBlock[] {
  const size = commonest(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
  const measure = { size, ...measuresOf(lines.filter((line) => Math.abs(line.size - size) < 0.6)) };
  const larger = [...new Set(lines.filter((line) => isLarge(line, size)).map((line) => Math.round(line.size)))].sort(
    (a, b) => b - a,
  );
  const blocks: { kind: PdfBlock['kind']; level: number; lines: PdfLine[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const kind = kindOf(line, lines, index, size);
    const last = blocks.at(-1);
    if (last && before && last.kind === kind && kind !== 'row' && !begins(line, before, lines[index + 1], measure))
      last.lines.push(line);
    else
      blocks.push({ kind, level: kind === 'heading' ? larger.indexOf(Math.round(line.size)) + 1 : 0, lines: [line] });
  }
  return blocks;
}

interface Measures {
  readonly size: number;
  /** Usual distance of baselines. */
  readonly pitch: number;
  /** True where paragraphs begin with an indent. */
  readonly indents: boolean;
}

function measuresOf(lines: readonly PdfLine[]): Omit<Measures, 'size'> {
  const steps = lines.slice(1).flatMap((line, index): readonly (readonly [number, number])[] => {
    const step = lines[index]!.y - line.y;
    return step > 0 && lines[index]!.page === line.page ? [[Math.round(step * 2) / 2, 1]] : [];
  });
  const first = lines.filter((line, index) => isIndented(line) && lines[index + 1] && !isIndented(lines[index + 1]!));
  return { pitch: commonest(steps), indents: first.length >= Math.max(2, lines.length * 0.08) };
}

/** Set in by one to six ems: further in stands what is centred or set right. */
function isIndented({ x, left, size }: PdfLine): boolean {
  return x - left > size * 0.9 && x - left < size * 6;
}

function commonest(counted: readonly (readonly [value: number, count: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, count] of counted) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

const isLarge = (line: PdfLine, size: number): boolean => line.size > size * 1.13;

/** A row has several cells, and a row or a line of a cell above or below it. */
function kindOf(line: PdfLine, lines: readonly PdfLine[], index: number, size: number): PdfBlock['kind'] {
  const isRow = (each: PdfLine | undefined): boolean =>
    each !== undefined && each.row.length > 1 && each.page === line.page;
  if (isRow(line) && (isRow(lines[index - 1]) || isRow(lines[index + 1]))) return 'row';
  return isLarge(line, size) && line.text.length < 80 ? 'heading' : 'paragraph';
}

/** True where a paragraph begins with the line. */
function begins(
  line: PdfLine,
  before: PdfLine,
  next: PdfLine | undefined,
  { size, pitch, indents }: Measures,
): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.13 && line.text.length > 3) return true;
  // A title goes on in the next line of its size.
  if (isLarge(line, size) && line.page === before.page) return before.y - line.y > line.size * 1.9;
  if (BEGINS.test(line.text)) return true;
  const em = line.size;
  const goesOn = line.page !== before.page || line.y > before.y || line.left !== before.left;
  const gap = before.y - line.y;
  if (!goesOn && gap > Math.max(pitch * 1.35, em * 1.2)) return true;
  const indent = line.x - line.left;
  const hangs = !goesOn && Math.abs(line.x - before.x) < em * 0.5;
  const isHanging = hangs && next !== undefined && Math.abs(next.x - line.x) < em * 0.5;
  if (isIndented(line) && !isHanging && !(goesOn && Math.abs(indent - (before.x - before.left)) < em * 0.5))
    return true;
  const rest = before.right - before.x - before.width;
  // With room for the next word, or in a text with indents for a quarter of a line, the line ended on purpose.
  const room = indents ? (before.right - before.left) * 0.25 : firstWord(line) + em * 0.5;
  if (rest > room && ENDED.test(before.text)) return true;
  // No gap, indent or short line tells paragraphs apart that all end at the margin; a line much too short ends one anyway.
  return rest > (before.right - before.left) * 0.35 && !(goesOn && !SENTENCE_ENDED.test(before.text));
}

/** Width of the first word of a line, near enough; two ems in Chinese, where no mark may begin a line. */
function firstWord({ text, width, size }: PdfLine): number {
  const [word = ''] = /^[\w'’“(.,%-]+/.exec(text.trim()) ?? [];
  return word === '' ? size * 2 : (width / text.length) * word.length;
}
