import type { PdfLine } from './page-lines.js';

/** Lines at the top and at the foot of a page that may be its header or footer. */
const EDGE = 3;

const PAGE_NUMBER =
  /^[\s\-–—·|]*(?:第?\s*\d{1,4}\s*页?(?:\s*[，,/|]?\s*共?\s*\d{1,4}\s*页?)?|Page\s+\d+(?:\s+of\s+\d+)?|[ivxlc]{1,6})[\s\-–—·|]*$/i;

/**
 * The lines of all pages without running headers and footers, which stand at the same height on most pages with the same words but
 * for their numbers, and without page numbers.
 */
export function dropRunningLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const seen = new Map<string, Set<number>>();
  const edges = pages.map(edgeLines);
  edges.forEach((lines, page) => {
    for (const line of lines) for (const key of keysOf(line)) seen.set(key, (seen.get(key) ?? new Set()).add(page));
  });
  // Left and right pages may differ: a header needs to stand on two fifths of them.
  const least = Math.max(2, Math.ceil(pages.length * 0.4));
  return pages.map((lines, page) =>
    lines.filter((line) => {
      if (!edges[page]!.includes(line)) return true;
      if (PAGE_NUMBER.test(line.text)) return false;
      return !keysOf(line).some((key) => seen.get(key)!.size >= least);
    }),
  );
}

function edgeLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
}

/** Words without numbers at a height, to three points. */
function keysOf({ text, y }: PdfLine): readonly string[] {
  const words = text.replace(/\d+/g, '#').replace(/\s+/g, '');
  return [Math.floor(y / 6), Math.floor((y + 3) / 6) + 0.5].map((height) => `${height} ${words}`);
}
