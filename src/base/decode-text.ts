/** Encodings that texts are read in, as people call them. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030';

/** A text without its byte order mark, or where the first bytes stand that make no text: line and column from 1. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly line: number; readonly column: number };

/**
 * The text of a file. It is UTF-8 unless its bytes are not; then, where `chinese` allows it, UTF-16 with a byte order mark (what
 * Excel calls “Unicode text”), or GB18030, which holds GBK and GB 2312 (what Excel for China writes as CSV).
 */
export function decodeText(bytes: Uint8Array, chinese = false): DecodedText {
  const utf16 = chinese ? utf16Name(bytes) : undefined;
  if (utf16) return { ok: true, text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  const broken = brokenUtf8(bytes);
  if (broken === undefined) return { ok: true, text: new TextDecoder('utf-8').decode(bytes), encoding: 'UTF-8' };
  if (!chinese || isMostlyUtf8(bytes)) return { ok: false, ...placeAt(bytes, broken, 'utf-8') };
  return decodeGb18030(bytes) ?? { ok: false, ...placeAt(bytes, broken, 'utf-8') };
}

function decodeGb18030(bytes: Uint8Array): DecodedText | undefined {
  const { broken, common, pairs } = scanGb18030(bytes);
  // Western texts in a code page of one byte a letter can pass as GB18030, but then as its rarest characters.
  if (common * 2 < pairs || pairs === 0) return undefined;
  if (broken !== undefined) return { ok: false, ...placeAt(bytes, broken, 'gb18030') };
  return { ok: true, text: new TextDecoder('gb18030').decode(bytes), encoding: 'GB18030' };
}

function utf16Name(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Line and column, in UTF-16 units, of an offset before which all bytes are sound. */
function placeAt(
  bytes: Uint8Array,
  offset: number,
  encoding: string,
): { readonly line: number; readonly column: number } {
  const lines = new TextDecoder(encoding).decode(bytes.subarray(0, offset)).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Offset of the first byte that is no UTF-8; undefined for none. */
function brokenUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length;) {
    const length = utf8Length(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** Bytes of the character at an offset (Unicode 15, table 3-7), or 0 where there is none. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const follows = (offset: number, from = 0x80, to = 0xbf): boolean => {
    const byte = bytes[at + offset];
    return byte !== undefined && byte >= from && byte <= to;
  };
  if (lead >= 0xc2 && lead <= 0xdf) return follows(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const second = lead === 0xe0 ? follows(1, 0xa0) : lead === 0xed ? follows(1, 0x80, 0x9f) : follows(1);
    return second && follows(2) ? 3 : 0;
  }
  if (lead < 0xf0 || lead > 0xf4) return 0;
  const second = lead === 0xf0 ? follows(1, 0x90) : lead === 0xf4 ? follows(1, 0x80, 0x8f) : follows(1);
  return second && follows(2) && follows(3) ? 4 : 0;
}

/**
 * Whether most bytes over 7F stand in UTF-8 characters of three bytes or four, as Chinese does: such a file is UTF-8 that was
 * cut or damaged. Of GB18030's pairs hardly any look so.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [high, long] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const length = utf8Length(bytes, at);
    if (bytes[at]! >= 0x80) high += Math.max(1, length);
    if (length >= 3) long += length;
    at += Math.max(1, length);
  }
  return long * 2 > high;
}

interface Gb18030Scan {
  /** Offset of the first byte that is no GB18030. */
  readonly broken?: number;
  /** Characters of more than one byte, and how many of them GB 2312 has already (both bytes from A1 on). */
  readonly pairs: number;
  readonly common: number;
}

/** GB 18030-2022, 5: one byte to 7F; 81-FE with 40-7E or 80-FE; or four bytes, the second and fourth 30-39. */
function scanGb18030(bytes: Uint8Array): Gb18030Scan {
  const within = (byte: number | undefined, from: number, to: number): boolean =>
    byte !== undefined && byte >= from && byte <= to;
  let [pairs, common] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) {
      at += 1;
      continue;
    }
    const second = bytes[at + 1];
    const two = within(bytes[at], 0x81, 0xfe) && (within(second, 0x40, 0x7e) || within(second, 0x80, 0xfe));
    const quad = within(second, 0x30, 0x39) && within(bytes[at + 2], 0x81, 0xfe) && within(bytes[at + 3], 0x30, 0x39);
    const four = !two && within(bytes[at], 0x81, 0xfe) && quad;
    if (!two && !four) return { broken: at, pairs, common };
    pairs += 1;
    if (two && bytes[at]! >= 0xa1 && second! >= 0xa1) common += 1;
    at += two ? 2 : 4;
  }
  return { pairs, common };
}
