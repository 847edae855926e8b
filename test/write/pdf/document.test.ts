import type { PDFDocumentProxy } from '../../office/pdfjs.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/scene/scene.js';
import type { LinkTarget } from '../../../src/scene/text.js';
import { writePdf } from '../../../src/write/pdf/write-pdf.js';
import { leaf, node, page, scene, textItem } from '../scene-fixture.js';
import { everythingScene } from './everything-scene.js';
import { hasProgram, hasVeraPdf, readWith, verdicts } from './external-program.js';
import { hardScene } from './hard-scene.js';
import { openPdf } from './read-pdf.js';

const BOX = { x: 60, y: 60, width: 400, height: 100 };

function linkScene(link: LinkTarget, more: Partial<Scene> = {}): Scene {
  const item = textItem('text', BOX, [{ runs: [{ text: '见' }, { text: '此|处', link }] }]);
  return scene([page(1, [item])], [node('P', [leaf('text')])], more);
}

describe('the PDF as a document', () => {
  let bytes: Uint8Array;
  let document: PDFDocumentProxy;
  beforeAll(async () => {
    bytes = await writePdf(everythingScene());
    document = await openPdf(bytes);
  });

  it("says who made what, with the edition's date and markup characters whole", async () => {
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'zh-Hans',
      Title: '山东工业：去旧 & 育新 <2023>',
      Author: '简报室',
      Subject: '产业结构调整',
      Keywords: '山东, industry',
      Producer: 'briefdeck 0.1.0',
      CreationDate: 'D:20230705000000Z',
    });
    expect(metadata.get('dc:title')).toBe('山东工业：去旧 & 育新 <2023>');
    expect(metadata.get('pdfaid:part')).toBe('3');
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    expect(metadata.get('pdfuaid:part')).toBe('1');
  });

  it('shows its title and its bookmarks when it opens', async () => {
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await document.getPageMode()).toBe('UseOutlines');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('has bookmarks that go to their page and height', async () => {
    const outline = await document.getOutline();
    expect(
      outline.map(({ title, dest, items }) => ({ title, dest: (dest as unknown[]).slice(1), items: items.length })),
    ).toEqual([
      { title: '一、产业结构 “去”', dest: [{ name: 'XYZ' }, null, 781.89, null], items: 1 },
      { title: '注释', dest: [{ name: 'XYZ' }, null, 241.89, null], items: 0 },
    ]);
    const pageOf = outline.map(({ dest }) => document.getPageIndex((dest as [{ num: number; gen: number }])[0]));
    expect(await Promise.all(pageOf)).toEqual([0, 1]);
  });

  it('has named destinations in any script, found by name', async () => {
    for (const [name, y] of [
      ['note-1', 241.89],
      ['表-产能', 771.89],
      ['Zeta', 841.89],
    ] as const) {
      expect((await document.getDestination(name))!.slice(1)).toEqual([{ name: 'XYZ' }, null, y, null]);
    }
  });

  it('has one annotation for each line of a link, with what it is as contents', async () => {
    const annotations = await (await document.getPage(1)).getAnnotations();
    expect(
      annotations.map(({ url, dest, rect, contentsObj }) => ({ to: url ?? dest, rect, says: contentsObj.str })),
    ).toEqual([
      {
        to: 'https://example.org/%E5%B1%B1%E4%B8%9C?q=1',
        rect: [195.03, 699.265, 226.53, 711.34],
        says: '山东省工信厅',
      },
      { to: 'https://example.org/%E5%B1%B1%E4%B8%9C?q=1', rect: [60, 682.265, 154.5, 694.34], says: '山东省工信厅' },
      { to: 'note-1', rect: [331.425, 686.99, 336.333, 694.235], says: '1' },
    ]);
  });

  it('describes a link without a title by its text over both lines', async () => {
    const pdf = await openPdf(await writePdf(linkScene({ kind: 'url', url: 'https://example.org/' })));
    const annotations = await (await pdf.getPage(1)).getAnnotations();
    expect(annotations.map((annotation) => annotation.contentsObj.str)).toEqual(['此处', '此处']);
  });

  it('fails where a link goes nowhere', async () => {
    await expect(writePdf(linkScene({ kind: 'destination', name: 'nowhere' }))).rejects.toThrow(
      "a link goes to “nowhere”, which is not among the scene's destinations",
    );
  });

  it('carries attachments with their bytes, names in any script and descriptions', async () => {
    const attachments = (await document.getAttachments()) as Record<
      string,
      { content: Uint8Array; description: string }
    >;
    const read = Object.entries(attachments).map(([name, { content, description }]) => [
      name,
      description,
      new TextDecoder().decode(content),
    ]);
    expect(read).toEqual([
      ['facts.json', '本简报的数据', '{"va-growth":"6.3"}\n'],
      ['数据.csv', 'Facts as CSV', 'id,value\nva-growth,6.3\n'],
    ]);
  });

  it('labels its pages', async () => {
    const labelled = everythingScene();
    const labels = ['i', '1'];
    const pages = labelled.pages.map((each, index) => ({ ...each, label: labels[index]! }));
    expect(await (await openPdf(await writePdf({ ...labelled, pages }))).getPageLabels()).toEqual(labels);
    expect(await document.getPageLabels()).toEqual(['1', '2']);
  });

  it.runIf(hasProgram('qpdf'))('is sound to qpdf', () => {
    expect(readWith('qpdf', bytes, ['--check', 'FILE']).toString()).toContain(
      'No syntax or stream encoding errors found',
    );
  });

  it.runIf(hasVeraPdf())('conforms to PDF/UA-1 and to PDF/A-3a', () => {
    expect(verdicts(bytes)).toEqual(['PASS 3a', 'PASS ua1']);
  });

  it.runIf(hasVeraPdf())(
    'conforms where links and tables go over pages, lists nest and groups are figures',
    async () => {
      expect(verdicts(await writePdf(hardScene()))).toEqual(['PASS 3a', 'PASS ua1']);
    },
  );

  it('has the same bytes for the same scene, in any time zone', async () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = other;
        expect(Buffer.compare(await writePdf(everythingScene()), bytes)).toBe(0);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('has another file identifier where the content differs', async () => {
    const identifier = async (text: string) => {
      const pdf = await openPdf(
        await writePdf(scene([page(1, [textItem('t', BOX, [{ runs: [{ text }] }])])], [node('P', [leaf('t')])])),
      );
      return pdf.fingerprints[0];
    };
    expect(await identifier('甲')).toBe(await identifier('甲'));
    expect(await identifier('甲')).not.toBe(await identifier('乙'));
  });
});
