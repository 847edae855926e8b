import { headerRowsOf } from '../header-row.js';
import type { Span, Transcript, TranscriptBlock, TranscriptTable } from '../transcript.js';
import type { PdfLine } from './page-lines.js';
import type { PdfBlock } from './paragraphs-of.js';

interface Draft {
  text: string;
  readonly blocks: TranscriptBlock[];
  readonly tables: TranscriptTable[];
  /** Where each line begins in the text. */
  readonly starts: { readonly at: number; readonly line: PdfLine }[];
}

/** Blocks of lines as a transcript: broken words are whole again, rows are tables, places are pages and lines. */
export function writeTranscript(file: string, blocks: readonly PdfBlock[], about: Transcript['about']): Transcript {
  const draft: Draft = { text: '', blocks: [], tables: [], starts: [] };
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]!.kind !== 'row') {
      writeBlock(draft, blocks[at]!);
      continue;
    }
    let end = at;
    while (blocks[end + 1]?.kind === 'row') end++;
    writeTable(
      draft,
      blocks.slice(at, end + 1).flatMap(({ lines }) => lines),
    );
    at = end;
  }
  const { text, tables, starts } = draft;
  return {
    file,
    text,
    blocks: draft.blocks,
    tables,
    about,
    origin: (start, end) => {
      const found = starts.findLast(({ at }) => at <= start) ?? starts[0];
      const { page = 1, number = 1 } = found?.line ?? {};
      return { file, line: number, column: start - (found?.at ?? 0) + 1, length: Math.max(1, end - start), page };
    },
  };
}

function writeBlock(draft: Draft, { kind, level, lines }: PdfBlock): void {
  const start = draft.text.length;
  let text = '';
  for (const line of lines) {
    text = lead(text, line);
    draft.starts.push({ at: start + text.length, line });
    text += line.text.trim();
  }
  draft.text += text;
  const end = draft.text.length;
  draft.blocks.push({
    kind: kind === 'heading' ? 'heading' : 'paragraph',
    start,
    end,
    ...(kind === 'heading' && { level }),
  });
  draft.text += '\n\n';
}

/** The text of lines as one. */
export function joinLines(lines: readonly PdfLine[]): string {
  return lines.reduce((text, line) => lead(text, line) + line.text.trim(), '');
}

/** What stands before a line, ready for it. A hyphen before a small letter only breaks a word; before a capital or digit it is its own. */
function lead(before: string, { text }: PdfLine): string {
  if (/\p{L}[-\u2010\u00AD]$/u.test(before) && /^\s*\p{Ll}/u.test(text)) return before.slice(0, -1);
  return before !== '' && needsSpace(before, text.trim()) ? `${before} ` : before;
}

/** Between lines as between words: not in Chinese, and not behind a hyphen or a dash. */
function needsSpace(before: string, after: string): boolean {
  const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—―]/;
  if (wide.test(before.slice(-1)) && wide.test(after[0] ?? '')) return false;
  return !/[-\u2010–/]$/.test(before);
}

/** Cells belong to the column whose middle they overlap: columns are where cells of the fullest row stand. */
function writeTable(draft: Draft, rows: readonly PdfLine[]): void {
  const at = draft.text.length;
  const fullest = rows.reduce((most, each) => (each.row.length > most.row.length ? each : most));
  const middles = fullest.row.map(({ x, width }) => x + width / 2);
  const written = rows.map((line) => {
    const cells: Span[] = [];
    for (const cell of line.row) {
      const middle = cell.x + cell.width / 2;
      const nearest = middles.reduce(
        (best, each, index) => (Math.abs(each - middle) < Math.abs(middles[best]! - middle) ? index : best),
        0,
      );
      const column = cells[nearest] ? nearest + 1 : nearest;
      draft.starts.push({ at: draft.text.length, line });
      const start = draft.text.length;
      draft.text += cell.text.trim();
      cells[column] = { start, end: draft.text.length };
      draft.text += '\t';
    }
    return cells;
  });
  const none = { start: draft.text.length, end: draft.text.length };
  const width = Math.max(middles.length, ...written.map(({ length }) => length));
  const texts = rows.map(({ row }) => row.map(({ text: cell }) => cell));
  draft.tables.push({
    rows: written.map((cells) => Array.from({ length: width }, (_, x) => cells[x] ?? none)),
    headerRows: headerRowsOf(texts),
    at,
  });
  draft.text += '\n\n';
}
