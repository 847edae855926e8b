import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** A part of an article, as people write one. */
export type Part =
  | { readonly kind: 'title' | 'about' | 'heading' | 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export type Format = 'txt' | 'html' | 'docx' | 'pdf';

export const FORMATS: readonly Format[] = ['txt', 'html', 'docx', 'pdf'];

/** The same article as a file of any kind. */
export async function writeArticle(format: Format, parts: readonly Part[]): Promise<Uint8Array> {
  if (format === 'txt') return strToU8(textOf(parts));
  if (format === 'html') return strToU8(htmlOf(parts));
  return format === 'docx' ? docxOf(parts) : pdfOf(parts);
}

function textOf(parts: readonly Part[]): string {
  const lines = parts.map((part) => {
    if (part.kind === 'table') return part.rows.map((row) => row.join('\t')).join('\n');
    if (part.kind === 'item') return `• ${part.text}`;
    return part.kind === 'paragraph' ? `\u3000\u3000${part.text}` : part.text;
  });
  return `${lines.join('\n')}\n`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** On a news site: navigation, breadcrumb, share bar, related list, footer. */
export function htmlOf(parts: readonly Part[]): string {
  const body = parts.map((part) => {
    if (part.kind === 'table') {
      const [head = [], ...rows] = part.rows;
      const row = (cells: readonly string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
      return `<table>${row(head, 'th')}${rows.map((each) => row(each, 'td')).join('')}</table>`;
    }
    const text = escaped(part.text);
    return {
      title: `<h1>${text}</h1>`,
      about: `<p class="info">${text}</p>`,
      heading: `<h2>${text}</h2>`,
      paragraph: `<p>\u3000\u3000${text}</p>`,
      item: `<ul><li>${text}</li></ul>`,
    }[part.kind];
  });
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>云溪网</title></head><body>
<nav><a href="/">首页</a><a href="/n">新闻</a></nav><div class="crumb">当前位置：<a href="/">首页</a> &gt; 要闻</div>
<div id="page"><div class="text">${body.join('\n')}<div class="share">分享到：<a>微博</a></div></div>
<div class="related"><h3>相关新闻</h3><ul><li><a href="1">另一镇投资增长99.9%，读者不必当真。</a></li></ul></div></div>
<footer>版权所有：云溪网。本站内容未经许可不得转载，违者必究。</footer></body></html>`;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="List Bullet"/></w:style></w:styles>`;

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export function paragraph(content: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
}

function docxOf(parts: readonly Part[]): Uint8Array {
  const styles = { title: 'T', about: undefined, heading: '1', paragraph: undefined, item: 'a3' };
  const body = parts.map((part) => {
    if (part.kind !== 'table') return paragraph(run(part.text), styles[part.kind]);
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    return `<w:tbl>${part.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  });
  return docxWith(body.join(''));
}

/** A DOCX with these blocks in its body, and other parts. */
export function docxWith(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
);

/** Lines of a PDF, each `[text, x, y from the top, size]`, by page. */
export type PlacedText = readonly [text: string, x: number, y: number, size: number];

/** A PDF of placed lines, untagged, in Noto Sans SC. */
export async function pdfWith(pages: readonly (readonly PlacedText[])[], options: object = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { CreationDate: new Date(0) },
    ...options,
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.registerFont('sc', readFileSync(FONT));
  for (const page of pages) {
    doc.addPage();
    doc.rect(20, 20, 30, 30).stroke();
    for (const [text, x, y, size] of page) doc.font('sc').fontSize(size).text(text, x, y, { lineBreak: false });
  }
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Lines of 36 characters at 11 points, two characters of indent, headers, footers with page numbers, 20 lines a page. */
function pdfOf(parts: readonly Part[]): Promise<Uint8Array> {
  const lines: (readonly [text: string, x: number, size: number] | readonly (readonly [string, number, number])[])[] =
    [];
  for (const part of parts) {
    if (part.kind === 'table') {
      for (const row of part.rows) lines.push(row.map((cell, column) => [cell, 80 + column * 150, 11]));
    } else if (part.kind === 'title') lines.push([part.text, 130, 20]);
    else if (part.kind === 'heading') lines.push([part.text, 80, 14]);
    else if (part.kind === 'about') lines.push([part.text, 160, 9]);
    else wrapped(part.text).forEach((line, index) => lines.push([line, index === 0 ? 102 : 80, 11]));
  }
  const pages: PlacedText[][] = [];
  lines.forEach((line, index) => {
    const page = Math.floor(index / 20);
    pages[page] ??= [
      ['云溪观察\u3000内部资料', 80, 40, 9],
      [`— ${page + 1} —`, 280, 790, 9],
    ];
    const y = 80 + (index % 20) * 20;
    const cells = (Array.isArray(line[0]) ? line : [line]) as readonly (readonly [string, number, number])[];
    for (const [text, x, size] of cells) pages[page]!.push([text, x, y, size]);
  });
  return pdfWith(pages);
}

/** Lines of 36 ems, the first of 34; a Latin letter takes about half of one. */
function wrapped(text: string): readonly string[] {
  const lines = [''];
  let width = 2;
  for (const character of text) {
    const wide = /[\u2e80-\uffef“”—…]/.test(character) ? 1 : 0.56;
    if (width + wide > 36) {
      lines.push('');
      width = 0;
    }
    lines[lines.length - 1] += character;
    width += wide;
  }
  return lines;
}
