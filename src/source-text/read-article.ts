import { type Diagnostic, errorOf, infoOf, type Outcome } from '../base/diagnostic.js';
import { articleOf } from './article-of.js';
import type { Article, ArticleFile } from './article.js';
import { decodeArticle } from './decode-article.js';
import { openDocx } from './docx/open-docx.js';
import { transcribeDocx } from './docx/transcribe-docx.js';
import { decodeHtml } from './html/decode-html.js';
import { transcribeHtml } from './html/transcribe-html.js';
import { sniffFormat } from './sniff-format.js';
import { transcribeText } from './text/transcribe-text.js';
import type { Transcript } from './transcript.js';

export type { Article, ArticleFile, ArticleFormat, ArticleHeading, ArticleTable } from './article.js';

/** An article of 16 million bytes of plain text would have 5 million characters: this is something else. */
const MOST_TEXT_BYTES = 16 * 1024 * 1024;

const FIXES = {
  ole: [
    'is a Word 97 document (.doc), or one with a password',
    'open it in Word, WPS or LibreOffice, save it as .docx without a password, and use that',
  ],
  rtf: ['is Rich Text (.rtf)', 'open it in Word, WPS or LibreOffice, save it as .docx, and use that'],
  mhtml: ['is a web archive (.mht)', 'save the page as “Webpage, HTML only”, and use that'],
  gzip: ['is compressed with gzip', 'unpack it first'],
  image: ['is a picture', 'use a file that holds the article’s text'],
  binary: ['is no file that articles are read from', 'use plain text, HTML, DOCX or PDF'],
} as const;

/**
 * Reads an article from a file: plain text, HTML, DOCX or PDF, told apart by the bytes. Undefined, with errors that say what to do, where the
 * file is none of them, damaged, locked or empty. An article without any paragraph that reads like prose has a `source` without paragraphs.
 */
export async function readArticle(file: ArticleFile): Promise<Outcome<Article | undefined>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return failed('article/empty', `${name} is empty`, 'save the article into it again');
  const format = sniffFormat(file);
  if (format === 'text') return readText(file);
  if (format === 'html') return readHtml(file);
  if (format === 'zip') return readDocx(file);
  if (format === 'pdf') return readPdf(file);
  const [what, hint] = FIXES[format];
  return failed('article/format', `${name} ${what}`, hint);
}

function readText({ name, bytes }: ArticleFile): Outcome<Article | undefined> {
  if (bytes.length > MOST_TEXT_BYTES) return tooLarge(name, bytes.length);
  const decoded = decodeArticle(bytes);
  if (!decoded) return failed('article/format', `${name} is no text`, 'use plain text, HTML, DOCX or PDF');
  return done(transcribeText(name, decoded.text), 'text', encodingNote(name, decoded.encoding));
}

function readHtml({ name, bytes }: ArticleFile): Outcome<Article | undefined> {
  if (bytes.length > MOST_TEXT_BYTES) return tooLarge(name, bytes.length);
  const decoded = decodeHtml(bytes);
  const transcript = decoded && transcribeHtml(name, decoded.text);
  if (!transcript) return failed('article/format', `${name} is no web page`, 'save the page again, or its text');
  return done(transcript, 'html', []);
}

function readDocx({ name, bytes }: ArticleFile): Outcome<Article | undefined> {
  const parts = openDocx(bytes);
  if (parts === 'damaged')
    return failed('article/damaged', `${name} is damaged: it cannot be unpacked`, 'save or download it again');
  if (parts === 'too-large') {
    return failed(
      'article/too-large',
      `${name} unpacks to more than any article`,
      'save the article alone into a file',
    );
  }
  if ('other' in parts)
    return failed('article/format', `${name} is ${parts.other}`, 'use plain text, HTML, DOCX or PDF');
  return done(transcribeDocx(name, parts), 'docx', []);
}

async function readPdf(file: ArticleFile): Promise<Outcome<Article | undefined>> {
  const { transcribePdf } = await import('./pdf/transcribe-pdf.js');
  const read = await transcribePdf(file.name, file.bytes);
  if ('fault' in read) return failed(read.fault, read.message, read.hint);
  return done(read.transcript, 'pdf', read.diagnostics);
}

function done(
  transcript: Transcript,
  format: Article['format'],
  diagnostics: readonly Diagnostic[],
): Outcome<Article | undefined> {
  return { value: articleOf(transcript, format), diagnostics };
}

function encodingNote(name: string, encoding: string): readonly Diagnostic[] {
  if (encoding === 'UTF-8') return [];
  const hint = 'check that its words are right, or save it as UTF-8 to be sure';
  return [infoOf('article/encoding', `${name} was read as ${encoding}`, undefined, hint)];
}

function tooLarge(name: string, size: number): Outcome<undefined> {
  const message = `${name} has ${Math.ceil(size / 1024 / 1024)} MB, more than any article (16 MB)`;
  return failed('article/too-large', message, 'save the article alone into a file');
}

function failed(code: Diagnostic['code'], message: string, hint: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [errorOf(code, message, undefined, hint)] };
}
