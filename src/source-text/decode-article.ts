import { decodeText } from '../base/decode-text.js';

/** A text, and the encoding it was read in, as people call it. */
export interface DecodedArticle {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of an article's bytes: in the encoding that they declare where they hold to it, else UTF-8, UTF-16, GB18030, Big5 or, for a
 * few bytes over 7F, Windows-1252. Undefined where they are no text.
 */
export function decodeArticle(bytes: Uint8Array, declared?: string): DecodedArticle | undefined {
  const marked = decodeText(bytes, false);
  if (marked.ok) return noBinary({ text: marked.text, encoding: 'UTF-8' });
  const named = declared === undefined ? undefined : decodeAs(bytes, declared);
  if (named && !/^utf-?8$/i.test(declared!)) return noBinary({ text: named, encoding: declared!.toUpperCase() });
  if (isBig5(bytes)) return noBinary({ text: new TextDecoder('big5').decode(bytes), encoding: 'Big5' });
  const guessed = decodeText(bytes, true);
  if (guessed.ok) return noBinary(guessed);
  const broken = new TextDecoder('utf-8').decode(bytes);
  // A page that was cut or damaged still says what it says; one that holds no character of UTF-8 but ASCII never was UTF-8.
  if (isMostlySound(broken) && /[^\0-\x7f\ufffd]/.test(broken))
    return noBinary({ text: broken, encoding: 'UTF-8, damaged' });
  return noBinary({ text: decodeBytes(bytes, 'windows-1252'), encoding: 'Windows-1252' });
}

/** Control characters that no text has. */
function noBinary(decoded: DecodedArticle): DecodedArticle | undefined {
  // eslint-disable-next-line no-control-regex
  const controls = decoded.text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls * 100 > decoded.text.length ? undefined : decoded;
}

/** At most one character in fifty that was none. */
function isMostlySound(text: string): boolean {
  return (text.split('\ufffd').length - 1) * 50 < text.length;
}

/** What Windows-1252 holds at 80 to 9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node from 20.18.3 on reads Windows-1252 as Latin-1 (nodejs/node#56542): its quotation marks come as control characters, and are mended here. */
function decodeBytes(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = decodeBytes(bytes, encoding);
    return isMostlySound(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Big5 and GB18030 share most of their bytes. The frequent characters of Big5 stand at A4 to C6, those of GB 2312 at B0 to D7 with a
 * second byte from A1 on: a text is what most of its pairs are frequent in.
 */
function isBig5(bytes: Uint8Array): boolean {
  let [pairs, big5, gb] = [0, 0, 0];
  for (let at = 0; at + 1 < bytes.length; at++) {
    const [lead, trail] = [bytes[at]!, bytes[at + 1]!];
    if (lead < 0x81) continue;
    at += 1;
    if (lead < 0xa4) continue;
    const low = trail >= 0x40 && trail <= 0x7e;
    if (!low && trail < 0xa1) return false;
    pairs += 1;
    if (lead <= 0xc6) big5 += 1;
    if (lead >= 0xb0 && lead <= 0xd7 && !low) gb += 1;
  }
  return pairs > 0 && big5 > gb * 1.3 && big5 * 10 > pairs * 7;
}
