import { headerRowsOf } from '../header-row.js';
import { lineOrigin } from '../text/transcribe-text.js';
import type { MergedCell } from '../table/article-table.js';
import { raised } from '../table/raised.js';
import type { Span, Transcript, TranscriptBlock, TranscriptTable } from '../transcript.js';
import { cellsOf, isDataTable, spanOf } from './data-table.js';
import { findMain, isInline } from './find-main.js';
import { type HtmlElement, type HtmlNode, type HtmlText, isElement, isText, isUnseen, parseHtml } from './html-tree.js';
import { readMetadata } from './read-metadata.js';
import { rawOffsets } from './raw-offsets.js';

/** Lines right outside of the article that may be about it. */
const NEAR = 25;

/** What is written while a page is walked through. */
interface Draft {
  readonly html: string;
  text: string;
  /** Offset in the page of each unit of the text. */
  readonly places: number[];
  readonly blocks: TranscriptBlock[];
  readonly tables: TranscriptTable[];
  /** Start of the block that is being written. */
  start: number;
  kind: TranscriptBlock['kind'];
  level: number;
  /** True where the block is one of several between line breaks. */
  broken: boolean;
  /** True in the cell of a table of data. */
  inCell: boolean;
}

/**
 * The article of a web page: what its main part shows, by blocks, with the line and column of each text in the page's own source. Undefined
 * where the page has no body.
 */
export function transcribeHtml(file: string, html: string): Transcript | undefined {
  const document = parseHtml(html);
  const content = findMain(document);
  if (!content) return undefined;
  const { main, isLeftOut } = content;
  const draft: Draft = {
    html,
    text: '',
    places: [],
    blocks: [],
    tables: [],
    start: 0,
    kind: 'paragraph',
    level: 0,
    broken: false,
    inCell: false,
  };
  const body = document.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === 'html')!;
  let [before, behind] = [0, 0];
  let own: readonly TranscriptTable[] = [];
  walk(draft, body, (element) => {
    if (element === main) {
      endBlock(draft);
      before = draft.blocks.length;
      const tablesBefore = draft.tables.length;
      walk(draft, main, isLeftOut);
      endBlock(draft);
      behind = draft.blocks.length;
      own = draft.tables.slice(tablesBefore);
      return true;
    }
    return isUnseen(element) || (draft.blocks.length > 0 && isData(element) && !contains(element, main));
  });
  endBlock(draft);
  const { text, places, blocks } = draft;
  const origin = lineOrigin(file, html);
  return {
    file,
    text,
    blocks: blocks.slice(before, behind),
    tables: own,
    around: { above: blocks.slice(Math.max(0, before - NEAR), before), below: blocks.slice(behind, behind + NEAR) },
    about: readMetadata(document),
    origin: (start, end) => origin(places[start] ?? html.length, (places[end - 1] ?? html.length - 1) + 1),
  };
}

function isData(element: HtmlElement): boolean {
  return element.tagName === 'table' && isDataTable(element);
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  for (let node: HtmlElement['parentNode'] = inner; node; node = 'parentNode' in node ? node.parentNode : null)
    if (node === outer) return true;
  return false;
}

/** Writes what an element shows; `isDone` leaves an element out, or has written it itself. Without recursion. */
function walk(draft: Draft, top: HtmlElement, isDone: (element: HtmlElement) => boolean): void {
  const open: (HtmlNode | { readonly leave: HtmlElement })[] = [...top.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if ('leave' in node) leave(draft, node.leave);
    else if (isText(node)) writeText(draft, shownIn(draft, node), rawOffsets(draft.html, node));
    else if (isElement(node) && !isDone(node)) {
      if (isData(node)) {
        writeTable(draft, node);
        continue;
      }
      enter(draft, node);
      open.push({ leave: node });
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!);
    }
  }
}

/** What a text shows: in a cell, raised figures and letters are the marks of footnotes. */
function shownIn({ inCell }: Draft, { value, parentNode }: HtmlText): string {
  const around = parentNode as HtmlElement | null;
  return inCell && around?.tagName === 'sup' ? raised(value) : value;
}

function enter(draft: Draft, element: HtmlElement): void {
  const { tagName } = element;
  if (tagName === 'br') breakLine(draft);
  if (isInline(element)) return;
  endBlock(draft);
  if (/^h[1-6]$/.test(tagName)) [draft.kind, draft.level] = ['heading', Number(tagName[1])];
  else if (/^(?:li|dt|dd)$/.test(tagName)) draft.kind = 'item';
}

function leave(draft: Draft, element: HtmlElement): void {
  if (isInline(element)) return;
  endBlock(draft);
  draft.kind = 'paragraph';
}

/** White space is one space, as browsers show it, but no-break and ideographic spaces stay: they indent paragraphs. */
function writeText(draft: Draft, value: string, offsets: readonly number[]): void {
  for (let at = 0; at < value.length; at++) {
    const unit = /[ \t\n\f]/.test(value[at]!) ? ' ' : value[at]!;
    if (unit === ' ' && /(?:^|[ \n])$/.test(draft.text.slice(-1))) continue;
    draft.text += unit;
    draft.places.push(offsets[at]!);
  }
}

function write(draft: Draft, text: string): void {
  const place = draft.places.at(-1) ?? 0;
  draft.text += text;
  for (let unit = 0; unit < text.length; unit++) draft.places.push(place);
}

/** A line break may end a paragraph or only a line: which, is found out from all lines of the article. */
function breakLine(draft: Draft): void {
  draft.broken = draft.kind === 'paragraph';
  if (draft.kind === 'paragraph') pushBlock(draft);
  write(draft, '\n');
  draft.start = draft.text.length;
}

function endBlock(draft: Draft): void {
  pushBlock(draft);
  draft.broken = false;
  if (draft.text !== '' && !draft.text.endsWith('\n\n')) write(draft, draft.text.endsWith('\n') ? '\n' : '\n\n');
  draft.start = draft.text.length;
}

function pushBlock(draft: Draft): void {
  const { start, kind, level, broken, text, blocks } = draft;
  if (text.slice(start).trim() === '') return;
  blocks.push({
    kind: broken ? 'line' : kind,
    start,
    end: text.length,
    ...(kind === 'heading' && { level }),
  });
}

/** Cells in their columns, rows as lines of the text; no blocks. */
function writeTable(draft: Draft, table: HtmlElement): void {
  endBlock(draft);
  const at = draft.text.length;
  const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
  const captionSpan = caption && writeCell(draft, caption);
  const cells = cellsOf(table);
  const grid: Span[][] = cells.map(() => []);
  const merged: MergedCell[] = [];
  cells.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]![x]) x++;
      const span = writeCell(draft, cell);
      const none = { start: span.end, end: span.end };
      const [high, wide] = [Math.min(spanOf(cell, 'rowspan'), cells.length - y), spanOf(cell, 'colspan')];
      if (high > 1 || wide > 1) merged.push({ row: y, column: x, rows: high, columns: wide });
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++) grid[y + down]![x + right] = down + right === 0 ? span : none;
    }
  });
  const width = Math.max(...grid.map(({ length }) => length));
  const last = { start: draft.text.length, end: draft.text.length };
  const rows = grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? last));
  const isHead = (row: readonly HtmlElement[]): boolean =>
    row.length > 0 && row.every(({ tagName }) => tagName === 'th');
  const named = cells.findIndex((row) => !isHead(row));
  const texts = rows.map((row) => row.map(({ start, end }) => draft.text.slice(start, end)));
  const headerRows = named > 0 ? named : headerRowsOf(texts);
  draft.tables.push({ ...(captionSpan && { caption: captionSpan }), rows, merged, headerRows, at });
  write(draft, '\n\n');
  draft.start = draft.text.length;
}

function writeCell(draft: Draft, cell: HtmlElement): Span {
  const start = draft.text.length;
  const blocks = draft.blocks.length;
  draft.inCell = true;
  walk(draft, cell, isUnseen);
  draft.inCell = false;
  draft.blocks.length = blocks;
  const end = draft.text.length;
  write(draft, '\t');
  draft.start = draft.text.length;
  return { start, end };
}
