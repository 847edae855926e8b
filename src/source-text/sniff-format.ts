import type { ArticleFile } from './article.js';

/** Kinds of files that are told apart in order to say what to do with them. */
export type UnreadFormat = 'ole' | 'rtf' | 'mhtml' | 'gzip' | 'image' | 'binary';

/** What a file is, by its first bytes, then by its name's ending. */
export function sniffFormat({ name, bytes }: ArticleFile): 'text' | 'html' | 'pdf' | 'zip' | UnreadFormat {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'ole';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('\x1f\x8b')) return 'gzip';
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF....WEBP)/s.test(head)) return 'image';
  // UTF-16 has a zero in every other byte of Latin text, and a mark in front.
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  if (!wide && head.includes('\0')) return 'binary';
  const start = head.replace(/^\xef\xbb\xbf/, '').replaceAll('\0', '');
  if (/^(?:From|MIME-Version|Content-Type|Subject):.{0,600}multipart\/related/is.test(start)) return 'mhtml';
  if (
    /^(?:\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article)\b/i.test(
      start,
    )
  )
    return 'html';
  if (
    /\.(?:x?html?|shtml)$/i.test(name) ||
    (start.match(/<\/?(?:div|p|span|a|br|td|li|h[1-6])\b[^>]*>/gi)?.length ?? 0) >= 5
  )
    return 'html';
  return 'text';
}
