import type { Page, Scene } from '../../scene/scene.js';
import { createCanvas, resourcesOf } from './content/canvas.js';
import { drawItem } from './content/draw-item.js';
import type { SharedObjects } from './content/painter.js';
import { shareObjects } from './content/share-objects.js';
import { pageLabels } from './file/page-labels.js';
import { openPdfFile, type PdfFile, type PdfPage } from './file/pdf-file.js';
import { writeNames } from './file/write-names.js';
import { writeOutline } from './file/write-outline.js';
import { keywordsOf, xmpPacket } from './file/xmp.js';
import { itemFacts } from './tagging/item-facts.js';
import { closeMark, type Marks } from './tagging/marks.js';
import { indexStructure, type StructureIndex } from './tagging/structure-index.js';
import { writeStructure } from './tagging/write-structure.js';

/**
 * The bytes of a PDF that draws the scene: PDF 1.7, tagged, conforming to PDF/UA-1 and PDF/A-3a at once. Equal scenes
 * give equal bytes. Throws where the scene breaks its own invariants (content that no element holds, an unknown font,
 * a link to nowhere).
 */
export async function writePdf(scene: Scene): Promise<Uint8Array> {
  const file = openPdfFile({ language: scene.meta.language, info: informationOf(scene) });
  const index = indexStructure(scene.structure);
  const shared = await shareObjects(file, scene);
  const pages = scene.pages.map((page, number) => drawPage(file, page, number, index, shared));
  const facts = itemFacts(scene);
  writeStructure(scene.structure, {
    file,
    index,
    pages,
    language: scene.meta.language,
    itemOf: (id) => facts.get(id),
    destinationNames: new Set(scene.destinations.map((destination) => destination.name)),
    slidePages: new Map(scene.pages.flatMap((page, number) => (page.slide ? [[page.slide.id, number]] : []))),
  });
  writeOutline(file, scene, pages);
  writeNames(file, scene, pages);
  file.catalog.PageLabels = pageLabels(scene.pages.map((page) => page.label));
  return file.finish(xmpPacket(scene.meta));
}

function informationOf(scene: Scene): Record<string, string | Date> {
  const { title, subject, author, generator, date } = scene.meta;
  const day = date === '' ? undefined : new Date(`${date}T00:00:00Z`);
  const keywords = keywordsOf(scene.meta);
  return {
    Title: title,
    ...(author && { Author: author }),
    ...(subject && { Subject: subject }),
    ...(keywords && { Keywords: keywords }),
    Creator: generator,
    Producer: generator,
    ...(day && { CreationDate: day, ModDate: day }),
  };
}

function drawPage(file: PdfFile, page: Page, number: number, index: StructureIndex, shared: SharedObjects): PdfPage {
  const written = file.addPage(page.size);
  const canvas = createCanvas([1, 0, 0, -1, 0, page.size.height]);
  const marks: Marks = { page: number, next: 0 };
  for (const item of page.items) drawItem({ file, canvas, marks, index, shared }, item, page.size);
  closeMark(canvas, marks);
  written.write(canvas.operators.join('\n'));
  Object.assign(written.resources, resourcesOf(canvas));
  // Blending happens in the space of the output intent, said outright (ISO 19005-3, 6.2.10).
  if (canvas.transparent) written.object.data.Group = { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' };
  return written;
}
