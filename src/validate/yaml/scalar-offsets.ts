/** How a scalar is written, as far as it matters for finding places in it. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

const WHITE = /[ \t\r\n]/;

/**
 * For each UTF-16 offset of `text` (its length included) the offset in `source` that it comes from. `source` is the scalar
 * as written, from `from` (behind an opening quote, or behind a block scalar's header line) on. YAML's folding changes only
 * white space (YAML 1.2.2, 6.5 and 8.1), so all other characters are met in order.
 */
export function scalarOffsets(text: string, source: string, from: number, style: ScalarStyle): readonly number[] {
  const offsets: number[] = [];
  let at = from;
  while (offsets.length < text.length) {
    const white = WHITE.test(text[offsets.length]!) && !isEscape(source, at, style);
    const next = white ? takeWhite(text, source, at, offsets) : takeMark(source, at, style, offsets);
    at = next;
  }
  offsets.length = text.length;
  offsets.push(at);
  return offsets;
}

function isEscape(source: string, at: number, style: ScalarStyle): boolean {
  return style === 'double' && source[at] === '\\';
}

/** A run of white space in the text stands on the run of white space in the source, its characters in order. */
function takeWhite(text: string, source: string, at: number, offsets: number[]): number {
  let end = at;
  while (end < source.length && WHITE.test(source[end]!)) end++;
  let place = at;
  while (offsets.length < text.length && WHITE.test(text[offsets.length]!)) {
    offsets.push(Math.min(place, Math.max(at, end - 1)));
    place++;
    if (source[end] === '\\') break;
  }
  return end;
}

/** One character of the text that is no folded white space: itself, a doubled quote, or an escape. Returns the next offset. */
function takeMark(source: string, at: number, style: ScalarStyle, offsets: number[]): number {
  let place = at;
  while (place < source.length && WHITE.test(source[place]!)) place++;
  if (style === 'single' && source.startsWith("''", place)) {
    offsets.push(place);
    return place + 2;
  }
  if (!isEscape(source, place, style)) {
    offsets.push(Math.min(place, source.length));
    return place + 1;
  }
  return takeEscape(source, place, offsets);
}

/** Lengths of hexadecimal escapes by their letter (YAML 1.2.2, 5.7). */
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function takeEscape(source: string, at: number, offsets: number[]): number {
  const letter = source[at + 1] ?? '';
  if (letter === '\n' || letter === '\r') return at + 2;
  const digits = HEX_DIGITS[letter] ?? 0;
  const end = at + 2 + digits;
  offsets.push(at);
  // A code point over U+FFFF is two units in the text.
  if (digits === 8 && Number.parseInt(source.slice(at + 2, end), 16) > 0xffff) offsets.push(at);
  return end;
}
