import type { Scene } from '../../scene/scene.js';
import { chartStore } from './chart/chart-store.js';
import { sceneTemplate } from './layouts/scene-template.js';
import { notesMasterParts } from './notes/notes-master.js';
import { notesSlidePart } from './notes/notes-slide.js';
import {
  APP_PROPERTIES,
  appPropertiesPart,
  CORE_PROPERTIES,
  corePropertiesPart,
} from './package/document-properties.js';
import { mediaStore } from './package/media-store.js';
import type { Relationship } from './package/part.js';
import { PRESENTATION, presentationPart, settingParts } from './package/presentation-part.js';
import { RELATIONSHIP } from './package/relationships.js';
import { REPORT_PART, reportParts } from './package/report-part.js';
import { zipPackage } from './package/zip-package.js';
import { carrySlides } from './slides/carry-slides.js';
import { drawingPictures } from './slides/drawing-pictures.js';
import { mendSlide } from './slides/mend-slide.js';
import { slideName } from './slides/slide-links.js';

/**
 * The bytes of a PowerPoint deck: pptxgenjs carries slides, shapes and media, mended here; theme, master, layouts, text, tables, charts,
 * notes and the package are ours (NOTES.md tells who owns what). Equal scenes give equal bytes. Throws for a brief.
 */
export async function writePptx(scene: Scene): Promise<Uint8Array> {
  if (scene.kind !== 'deck') throw new Error('only a deck can be written as .pptx');
  const media = mediaStore();
  const charts = chartStore();
  const template = sceneTemplate(scene, media);
  const carried = await carrySlides(scene);
  const pictures = await drawingPictures(scene);
  const notesNames = scene.pages.map((page, index) =>
    page.slide && page.slide.notes.length > 0 ? `/ppt/notesSlides/notesSlide${index + 1}.xml` : undefined,
  );
  const slides = carried.map((slide, index) =>
    mendSlide({ scene, template, media, charts, pictures }, index, slide, notesNames[index]),
  );
  const notes = scene.pages.flatMap((page, index) => {
    const name = notesNames[index];
    return name ? [notesSlidePart(scene, page, name, slideName(index))] : [];
  });
  const { presProps, viewProps } = settingParts();
  const presentation = presentationPart(scene, template, {
    slides: slides.map((slide) => slide.name),
    others: [
      [RELATIONSHIP.presProps, presProps.name],
      [RELATIONSHIP.viewProps, viewProps.name],
      [RELATIONSHIP.theme, template.theme],
      [RELATIONSHIP.tableStyles, template.tableStyles],
      [RELATIONSHIP.customXml, REPORT_PART],
    ],
  });
  const parts = [
    presentation,
    presProps,
    viewProps,
    corePropertiesPart(scene),
    appPropertiesPart(scene),
    ...template.parts,
    ...slides,
    ...notes,
    ...notesMasterParts(scene),
    ...(await charts.parts()),
    ...media.parts(),
  ];
  return zipPackage([...parts, ...reportParts(scene, parts)], PACKAGE_RELATIONSHIPS);
}

const PACKAGE_RELATIONSHIPS: readonly Relationship[] = [
  { id: 'rId1', type: RELATIONSHIP.officeDocument, target: PRESENTATION },
  { id: 'rId2', type: RELATIONSHIP.coreProperties, target: CORE_PROPERTIES },
  { id: 'rId3', type: RELATIONSHIP.extendedProperties, target: APP_PROPERTIES },
];
