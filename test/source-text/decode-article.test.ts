import { expect, it } from 'vitest';
import { decodeArticle } from '../../src/source-text/decode-article.js';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

const PROSE = 'industrial output grew 6.3% in the first half of the year, faster than in the quarter before it';

it('a western text with one curly apostrophe is Windows-1252, and no damaged UTF-8', () => {
  expect(decodeArticle(bytes('The city', 0x92, `s ${PROSE}`))).toEqual({
    text: `The city’s ${PROSE}`,
    encoding: 'Windows-1252',
  });
});

it('a page that declares ISO 8859-1 is read as browsers do, as Windows-1252', () => {
  const { text } = decodeArticle(bytes(0x93, 'Growth', 0x94, ' ', 0x96, ' ', 0x80, '3'), 'iso-8859-1')!;
  expect(text).toBe('“Growth” – €3');
});

it('UTF-8 with one broken byte is damaged UTF-8', () => {
  expect(decodeArticle(bytes('The city’s ', PROSE, 0xff))).toEqual({
    text: `The city’s ${PROSE}\ufffd`,
    encoding: 'UTF-8, damaged',
  });
});
