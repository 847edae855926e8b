import type { Element } from '@xmldom/xmldom';
import { headerRowsOf } from '../header-row.js';
import type { MergedCell } from '../table/article-table.js';
import type { Span, Transcript, TranscriptBlock, TranscriptTable } from '../transcript.js';
import type { DocxParts } from './open-docx.js';
import { paragraphText } from './paragraph-text.js';
import { type DocxStyle, readStyles } from './read-styles.js';
import { childOf, childrenOf, isOn, valueOf } from './xml-children.js';

/** Tables may stand in tables, but not so deep that a person made them. */
const DEEPEST = 30;

interface Draft {
  text: string;
  readonly blocks: TranscriptBlock[];
  readonly tables: TranscriptTable[];
  /** Where each paragraph that is not empty begins in the text. */
  readonly starts: number[];
  readonly styleOf: (id: string | undefined) => DocxStyle;
  title?: string;
}

/**
 * The text of a DOCX in the order of its body, then the notes: headings and list items by their styles, tracked changes accepted, tables
 * of data apart. Places are paragraphs, counted without empty ones, and offsets in them.
 */
export function transcribeDocx(file: string, { document, styles, footnotes, endnotes, core }: DocxParts): Transcript {
  const draft: Draft = { text: '', blocks: [], tables: [], starts: [], styleOf: readStyles(styles) };
  writeBlocks(draft, childOf(document, 'body') ?? document, 0);
  for (const notes of [footnotes, endnotes]) {
    // Separators are notes too, with a type of their own.
    for (const note of childrenOf(notes).filter((each) => valueOf(each, 'type') === undefined))
      writeBlocks(draft, note, 0);
  }
  const { text, blocks, tables, starts, title } = draft;
  const language = valueOf(childOf(styles, 'docDefaults', 'rPrDefault', 'rPr', 'lang'), 'val');
  const property = (name: string): string | undefined => childOf(core, name)?.textContent?.trim() || undefined;
  const [fileTitle, fileDate] = [property('title'), property('created')];
  return {
    file,
    text,
    blocks,
    tables,
    about: {
      ...(title !== undefined && { title }),
      ...(language !== undefined && { language }),
      ...(fileTitle !== undefined && { fileTitle }),
      ...(fileDate !== undefined && { fileDate }),
    },
    origin: (start, end) => {
      const paragraph = starts.findLastIndex((each) => each <= start);
      const column = start - (starts[paragraph] ?? 0) + 1;
      return { file, line: paragraph + 1, column, length: Math.max(1, end - start), paragraph: paragraph + 1 };
    },
  };
}

/** Elements around paragraphs that only hold them. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag', 'AlternateContent', 'Choice']);

function writeBlocks(draft: Draft, parent: Element, depth: number): void {
  if (depth > DEEPEST) return;
  for (const element of childrenOf(parent)) {
    if (element.localName === 'p') writeParagraph(draft, element, depth);
    else if (element.localName === 'tbl') writeTable(draft, element, depth);
    else if (WRAPPERS.has(element.localName ?? '')) writeBlocks(draft, element, depth + 1);
  }
}

function writeParagraph(draft: Draft, paragraph: Element, depth: number): void {
  const { text, boxes } = paragraphText(paragraph);
  const properties = childOf(paragraph, 'pPr');
  const style = draft.styleOf(valueOf(childOf(properties, 'pStyle')));
  const outline = valueOf(childOf(properties, 'outlineLvl'));
  const level = style.level ?? (outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined);
  if (level === 0) draft.title ??= text.trim() || undefined!;
  if (!style.contents && text.trim() !== '') {
    const span = writeText(draft, text);
    const kind = level !== undefined ? 'heading' : style.item || childOf(properties, 'numPr') ? 'item' : 'paragraph';
    draft.blocks.push({ kind, ...span, ...(level !== undefined && { level: Math.max(1, level) }) });
  }
  for (const box of boxes) writeBlocks(draft, box, depth + 1);
}

function writeText(draft: Draft, text: string): Span {
  const start = draft.text.length;
  draft.starts.push(start);
  draft.text += text;
  const end = draft.text.length;
  draft.text += '\n\n';
  return { start, end };
}

/** A table of one column, or with prose in its cells, only lays text out; of others the cells are kept in their columns. */
function writeTable(draft: Draft, table: Element, depth: number): void {
  const rows = childrenOf(table, 'tr').filter((row) => !childOf(row, 'trPr', 'del'));
  const cells = rows.map((row) =>
    childrenOf(row).flatMap((each) =>
      each.localName === 'sdt' ? childrenOf(childOf(each, 'sdtContent'), 'tc') : each.localName === 'tc' ? [each] : [],
    ),
  );
  const texts = cells.map((row) => row.map(cellText));
  const all = texts.flat();
  const isData = texts.filter((row) => row.length > 1).length >= 2 && all.every((text) => text.length <= 200);
  if (!isData) {
    for (const cell of cells.flat()) writeBlocks(draft, cell, depth + 1);
    return;
  }
  const at = draft.text.length;
  const grid = cells.map((row, y) =>
    row.flatMap((cell, x): readonly Span[] => {
      const written = texts[y]![x]! === '' || goesOn(cell) ? emptySpan(draft) : writeText(draft, texts[y]![x]!);
      return [
        written,
        ...Array.from({ length: columnsOf(cell) - 1 }, () => ({ start: written.end, end: written.end })),
      ];
    }),
  );
  const width = Math.max(...grid.map(({ length }) => length));
  const marked = rows.findIndex((row) => !isOn(childOf(row, 'trPr', 'tblHeader')));
  draft.tables.push({
    rows: grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? emptySpan(draft))),
    merged: mergedCells(cells),
    headerRows: marked > 0 ? marked : headerRowsOf(texts),
    at,
  });
}

/** Cells that span several columns (gridSpan) or go on in rows below (vMerge). */
function mergedCells(cells: readonly (readonly Element[])[]): readonly MergedCell[] {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  cells.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      const columns = columnsOf(cell);
      const above = goesOn(cell) && found.find((each) => each.column === x && each.row + each.rows === y);
      if (above) above.rows++;
      else found.push({ row: y, column: x, rows: 1, columns });
      x += columns;
    }
  });
  return found.filter(({ rows, columns }) => rows > 1 || columns > 1);
}

function columnsOf(cell: Element): number {
  return Math.min(100, Number(valueOf(childOf(cell, 'tcPr', 'gridSpan')) ?? 1) || 1);
}

/** True for a cell that is part of the one above it. */
function goesOn(cell: Element): boolean {
  const merged = childOf(cell, 'tcPr', 'vMerge');
  return merged !== undefined && (valueOf(merged) ?? 'continue') === 'continue';
}

function emptySpan({ text }: Draft): Span {
  return { start: text.length, end: text.length };
}

function cellText(cell: Element): string {
  const paragraphs = childrenOf(cell).filter(({ localName }) => localName === 'p');
  return paragraphs
    .map((paragraph) => paragraphText(paragraph, true).text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
