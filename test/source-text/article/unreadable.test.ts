import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/source-text/read-article.js';
import { docxWith, paragraph, pdfWith, run } from './write-article.js';

async function said(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { value, diagnostics } = await readArticle({ name, bytes });
  return [
    ...diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
    ...(value ? [`${value.source.paragraphs.length} paragraphs`] : []),
  ];
}

const PROSE = '上半年，全县规模以上工业增加值同比增长8.4%，增速比一季度快1.5个百分点。';

const ole = (): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]);

describe('a file that is no article', () => {
  it.each([
    ['a.txt', new Uint8Array(), 'error article/empty: a.txt is empty'],
    ['a.doc', ole(), 'error article/format: a.doc is a Word 97 document (.doc), or one with a password'],
    ['a.docx', ole(), 'error article/format: a.docx is a Word 97 document (.doc), or one with a password'],
    ['a.rtf', strToU8('{\\rtf1\\ansi hello}'), 'error article/format: a.rtf is Rich Text (.rtf)'],
    [
      'a.png',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'error article/format: a.png is a picture',
    ],
    [
      'a.txt',
      Uint8Array.from([0x41, 0, 1, 2, 3, 0]),
      'error article/format: a.txt is no file that articles are read from',
    ],
    ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'error article/format: a.xlsx is an Excel workbook'],
    ['a.zip', zipSync({ 'a.txt': strToU8('x') }), 'error article/format: a.zip is a zip archive'],
    [
      'a.mht',
      strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n'),
      'error article/format: a.mht is a web archive (.mht)',
    ],
    [
      'a.docx',
      docxWith(paragraph(run(PROSE))).subarray(0, 300),
      'error article/damaged: a.docx is damaged: it cannot be unpacked',
    ],
    ['a.pdf', strToU8('%PDF-1.7\nnothing more'), 'error article/damaged: a.pdf is damaged: it cannot be read as PDF'],
  ])('%s: %#', async (name, bytes, message) => expect(await said(name, bytes)).toEqual([message]));

  it('is larger than any article', async () => {
    expect(await said('a.txt', new Uint8Array(50 * 1024 * 1024).fill(0x61))).toEqual([
      'error article/too-large: a.txt has 50 MB, more than any article (16 MB)',
    ]);
  });

  it('unpacks to far more than it is', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024).fill(0x20) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await said('a.docx', bomb)).toEqual(['error article/too-large: a.docx unpacks to more than any article']);
  });

  it('declares entities that grow', async () => {
    const document = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>';
    expect(await said('a.docx', zipSync({ 'word/document.xml': strToU8(document) }))).toEqual([
      'error article/damaged: a.docx is damaged: it cannot be unpacked',
    ]);
  });

  it('is a PDF with a password', async () => {
    const locked = await pdfWith([[[PROSE, 80, 80, 11]]], { userPassword: 'secret', pdfVersion: '1.7' });
    expect(await said('a.pdf', locked)).toEqual(['error article/locked: a.pdf is locked with a password']);
  });

  it('is a PDF of pictures', async () => {
    expect(await said('a.pdf', await pdfWith([[], [['1', 300, 800, 9]]]))).toEqual([
      'error article/no-text: a.pdf holds pictures of pages and no text',
    ]);
  });
});

describe('a careless page', () => {
  it('without ends of elements, with wrong nesting, is read', async () => {
    const html = `<html><body><div><p>\u3000\u3000${PROSE}<p><b>其中，<i>制造业</b>增长9.2%，</i>采矿业下降1.1%，降幅比一季度小。<table><td>x</div><script>if (a < b) {`;
    expect(await said('a.html', strToU8(html))).toEqual(['2 paragraphs']);
  });

  it('nested ten thousand deep is read', async () => {
    const html = `${'<div>'.repeat(10_000)}<p>${PROSE}</p>`;
    expect(await said('a.html', strToU8(html))).toEqual(['1 paragraphs']);
  });

  it('that is cut in the middle of a character is read as far as it goes', async () => {
    expect(await said('a.txt', strToU8(`${PROSE}\n${PROSE}`).subarray(0, -4))).toEqual([
      'info article/encoding: a.txt was read as UTF-8, damaged',
      '1 paragraphs',
    ]);
  });

  it('holds nothing that reads like prose', async () =>
    expect(await said('a.txt', strToU8('首页\n新闻\n'))).toEqual(['0 paragraphs']));
});
