import type { PDFDocumentProxy } from '../../office/pdfjs.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../../src/write/pdf/write-pdf.js';
import { leaf, node, page, scene, textItem } from '../scene-fixture.js';
import { everythingScene } from './everything-scene.js';
import { hasProgram, readWith } from './external-program.js';
import { hardScene } from './hard-scene.js';
import { elementsOf, openPdf, type ReadElement, roles } from './read-pdf.js';

async function structureOf(document: PDFDocumentProxy, number: number): Promise<ReadElement> {
  return (await (await document.getPage(number)).getStructTree()) as ReadElement;
}

const BOX = { x: 60, y: 60, width: 400, height: 100 };

describe('structure of the PDF', () => {
  let bytes: Uint8Array;
  let document: PDFDocumentProxy;
  beforeAll(async () => {
    bytes = await writePdf(everythingScene());
    document = await openPdf(bytes);
  });

  it('is the tree of the scene, with links and spans of other languages inside paragraphs', async () => {
    expect(roles(await structureOf(document, 1))).toBe(
      'Root(Document(H1, P(Link, Span, Link), P, L(LI(Lbl, LBody), LI(Lbl, LBody)), Figure(Caption), Figure, Div(P)))',
    );
  });

  it('has tables with header and body rows and cells of both kinds', async () => {
    expect(roles(await structureOf(document, 2))).toBe(
      'Root(Document(P, H2, Table(THead(TR(TH, TH, TH)), TBody(TR(TH, TD, TD), TR(TH, TD, TD), TR(TD))), Note))',
    );
  });

  it('keeps one element for a paragraph on two pages', async () => {
    const [first, second] = [await structureOf(document, 1), await structureOf(document, 2)];
    // pdf.js shows each page the elements that have content there: the same paragraph leads the second page.
    expect(elementsOf(first, 'P')[0]!.children!.length).toBeGreaterThan(1);
    expect(roles(elementsOf(second, 'Document')[0]!)).toMatch(/^Document\(P, H2/);
  });

  it('says what figures show, and where they stand', async () => {
    const figures = elementsOf(await structureOf(document, 1), 'Figure');
    expect(figures).toMatchObject([
      { alt: '条形图：炼铁1957万吨，炼钢2356万吨', bbox: [60, 264.89, 535, 541.89] },
      { alt: '一张照片', bbox: [60, 181.89, 140, 241.89] },
    ]);
  });

  it('says the language of what differs from the document', async () => {
    const tree = await structureOf(document, 1);
    expect(elementsOf(tree, 'Span').map((span) => span.lang)).toEqual(['en']);
    // A paragraph wholly in another language needs no spans.
    expect(elementsOf(tree, 'P').map((paragraph) => paragraph.lang)).toEqual([undefined, 'en', undefined]);
  });

  it.runIf(hasProgram('pdfinfo'))('tells a table, a link and a group whole and once, over pages', async () => {
    const told = readWith('pdfinfo', await writePdf(hardScene()), ['-struct-text', 'FILE']).toString();
    const flat = told.replace(/\s+/g, ' ').replace(/ Object \d+ \d+/g, ' ->');
    expect(flat).toContain('P (block) "详见" Link (inline) "省政府新闻" "办公室" -> -> "。"');
    expect(flat).toMatch(/Figure: \/Placement \/Block \/BBox \[74 553\.89 240 621\.89\].* "转型"/);
    expect(flat.match(/"行业"/g)).toHaveLength(1);
    expect(flat.match(/"钢铁"/g)).toHaveLength(3);
    expect(flat).not.toContain('页脚');
  });

  it('leaves furniture out', async () => {
    const header = textItem('header', { ...BOX, y: 20 }, [{ runs: [{ text: '页眉' }] }], { furniture: true });
    const body = textItem('body', BOX, [{ runs: [{ text: '正文' }] }]);
    const pdf = await openPdf(await writePdf(scene([page(1, [header, body])], [node('P', [leaf('body')])])));
    const { items } = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent: true });
    expect(items.map((item) => ('str' in item ? item.str : (item as { tag?: string }).tag)).filter(Boolean)).toEqual([
      'Artifact',
      '页眉',
      'P',
      '正文',
    ]);
  });

  it.runIf(hasProgram('pdfinfo'))('has scopes, spans, list numbering, summaries and note ids', () => {
    const told = readWith('pdfinfo', bytes, ['-struct', 'FILE']).toString();
    expect(told).toMatch(/L \(block\):\n\s+\/ListNumbering \/Decimal/);
    expect(told).toContain('/Scope /Column');
    expect(told).toContain('/Scope /Row');
    expect(told).toContain('/ColSpan 3');
    expect(told).toContain('/Summary (');
    expect(told).toContain('Note <note-1>');
  });

  it.runIf(hasProgram('pdfinfo'))('reads a paragraph as one text over lines and pages', () => {
    const told = readWith('pdfinfo', bytes, ['-struct-text', 'FILE']).toString();
    expect(told).toContain('Efficient offices find fluffy affinity across lines.');
    expect(told).toMatch(/"。车辆与轮胎。"\s+"承接上页的段落在此结束。"/);
  });

  it('fails where text is neither furniture nor in the structure', async () => {
    const lost = scene([page(1, [textItem('lost', BOX, [{ runs: [{ text: '失' }] }])])], []);
    await expect(writePdf(lost)).rejects.toThrow(
      "the text item “lost” is neither furniture nor in the scene's structure",
    );
  });

  it('fails where two elements hold the same content', async () => {
    const twice = scene(
      [page(1, [textItem('twice', BOX, [{ runs: [{ text: '双' }] }])])],
      [node('P', [leaf('twice')]), node('P', [leaf('twice')])],
    );
    await expect(writePdf(twice)).rejects.toThrow('two elements of the structure hold the same content: twice');
  });
});
