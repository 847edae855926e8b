import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/base/decode-text.js';

/** Bytes written in hexadecimal, and texts in ASCII between quotation marks: `"key," b8d6`. */
function bytes(...parts: readonly string[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => {
      return part.startsWith('"')
        ? [...Buffer.from(part.slice(1, -1))]
        : [...Buffer.from(part.replaceAll(' ', ''), 'hex')];
    }),
  );
}

describe('a text is read as', () => {
  it.each([
    ['UTF-8', bytes('"key,"', 'e9 92 a2 e9 93 81'), 'key,钢铁', 'UTF-8'],
    ['UTF-8 with a byte order mark', bytes('ef bb bf', '"key,"', 'e9 92 a2'), 'key,钢', 'UTF-8'],
    ['UTF-8 beyond the basic plane', bytes('f0 a0 ae b7'), '𠮷', 'UTF-8'],
    ['GB 2312', bytes('"key,"', 'b8 d6 cc fa'), 'key,钢铁', 'GB18030'],
    ['GBK (镕, not in GB 2312, among common characters)', bytes('d6 ec e9 46 bb f9'), '朱镕基', 'GB18030'],
    ['GB18030 of four bytes', bytes('b8 d6 cc fa', '95 32 82 36'), '钢铁𠀀', 'GB18030'],
    ['UTF-16, little end first', bytes('ff fe 6b 00 a2 94'), 'k钢', 'UTF-16'],
    ['UTF-16, big end first', bytes('fe ff 00 6b 94 a2'), 'k钢', 'UTF-16'],
    ['nothing', bytes(), '', 'UTF-8'],
  ])('%s', (_, file, text, encoding) => {
    expect(decodeText(file, true)).toEqual({ ok: true, text, encoding });
  });
});

describe('bytes that are no character are named by line and column', () => {
  it.each([
    ['UTF-8 with one broken byte, not taken for GB18030', bytes('"a\n"', 'e9 92 a2 e9 93 81', 'ff', 'e9 92 a2'), 2, 3],
    ['UTF-8 cut inside a character', bytes('"ab"', 'e9 92 a2 e9 93'), 1, 4],
    ['GB18030 with one broken byte', bytes('b8 d6 cc fa', '"\n"', 'b8 d6 cc fa ff b8 d6'), 2, 3],
    ['a Western code page', bytes('"name\ncaf"', 'e9', '",M"', 'fc', '"ller"'), 2, 4],
  ])('%s', (_, file, line, column) => {
    expect(decodeText(file, true)).toEqual({ ok: false, line, column });
  });

  it.each([
    ['an overlong form', bytes('c0 af')],
    ['half a surrogate pair', bytes('ed a0 80')],
    ['a code point over U+10FFFF', bytes('f4 90 80 80')],
  ])('%s is no UTF-8', (_, file) => {
    expect(decodeText(file)).toEqual({ ok: false, line: 1, column: 1 });
  });

  it('where only UTF-8 is allowed, GB18030 is broken', () => {
    expect(decodeText(bytes('"key\n: "', 'b8 d6'))).toEqual({ ok: false, line: 2, column: 3 });
  });
});
