import { type DecodedArticle, decodeArticle } from '../decode-article.js';

/**
 * The text of a page, with line ends as line feeds. The encoding is the one that it declares in its first 4 kB (HTML Standard, 13.2.3.2, looks
 * through 1 kB: government pages have long comments before it), if the bytes are not UTF-8 anyway.
 */
export function decodeHtml(bytes: Uint8Array): DecodedArticle | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
  // Pages that declare GB 2312 or GBK use characters that only GB 18030 has.
  const encoding = declared !== undefined && /^gb/i.test(declared) ? 'GB18030' : declared;
  const decoded = decodeArticle(bytes, encoding);
  return decoded && { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') };
}
