import type { HtmlText } from './html-tree.js';

/**
 * Where each UTF-16 unit of a text stands in the page's source, in which it may be written as a character reference (`&nbsp;`). Near
 * enough where the parser dropped or moved something.
 */
export function rawOffsets(html: string, { value, sourceCodeLocation: place }: HtmlText): readonly number[] {
  const offsets: number[] = [];
  let at = place?.startOffset ?? 0;
  const end = place?.endOffset ?? html.length;
  for (let unit = 0; unit < value.length; unit++) {
    // Tags between two parts of one text: the parser mended their nesting.
    while (html[at] === '<' && value[unit] !== '<' && at < end) at = Math.min(end, nextOf(html, '>', at, end) + 1);
    offsets.push(Math.min(at, end));
    if (html[at] !== '&' || value[unit] === '&') {
      const reference = html[at] === '&' ? /^&(?:amp|AMP|#38|#x26);?/i.exec(html.slice(at, at + 8)) : null;
      at += reference ? reference[0].length : 1;
      continue;
    }
    const [reference = '&'] = /^&(?:#\d+|#x[\da-f]+|\w+);?/i.exec(html.slice(at, at + 40)) ?? [];
    // A character beyond the Basic Multilingual Plane has two units.
    if (/[\ud800-\udbff]/.test(value[unit]!)) {
      offsets.push(offsets.at(-1)!);
      unit++;
    }
    at += reference.length;
  }
  return offsets;
}

function nextOf(html: string, character: string, from: number, end: number): number {
  const found = html.indexOf(character, from);
  return found < 0 ? end : found;
}
