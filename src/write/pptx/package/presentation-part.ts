import { toEmu } from '../../../base/units.js';
import type { Scene } from '../../../scene/scene.js';
import type { DeckTemplate } from '../deck-template.js';
import { NOTES_MASTER, NOTES_SIZE } from '../notes/notes-master.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { PRESENTATION_ROOT } from '../xml/namespaces.js';
import { CONTENT_TYPE } from './content-types.js';
import type { Part } from './part.js';
import { xmlPart } from './part.js';
import { RELATIONSHIP, relationshipList } from './relationships.js';
import { deckSections, sectionListXml } from './sections.js';
import { slideIds } from './slide-ids.js';

export const PRESENTATION = '/ppt/presentation.xml';

export interface PresentationNames {
  readonly slides: readonly string[];
  /** Parts that presentation.xml refers to by relationship alone, with their types. */
  readonly others: readonly (readonly [type: string, part: string])[];
}

/** The main part: lists of masters and slides, sizes, default text, sections. Order of children: 19.2.1.26. */
export function presentationPart(scene: Scene, template: DeckTemplate, names: PresentationNames): Part {
  const relationships = relationshipList();
  const master = relationships.add(RELATIONSHIP.slideMaster, template.master);
  const ids = slideIds(scene.pages);
  const slides = names.slides.map((slide, index) =>
    element('p:sldId', { id: ids[index], 'r:id': relationships.add(RELATIONSHIP.slide, slide) }),
  );
  const notes = relationships.add(RELATIONSHIP.notesMaster, NOTES_MASTER);
  for (const [type, part] of names.others) relationships.add(type, part);
  const sections = deckSections(scene);
  const root = element(
    'p:presentation',
    { ...PRESENTATION_ROOT, saveSubsetFonts: 1, autoCompressPictures: 0 },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: template.masterId, 'r:id': master })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notes })),
    slides.length > 0 && element('p:sldIdLst', {}, ...slides),
    element('p:sldSz', { cx: toEmu(template.size.width), cy: toEmu(template.size.height) }),
    element('p:notesSz', { cx: toEmu(NOTES_SIZE.width), cy: toEmu(NOTES_SIZE.height) }),
    template.defaultTextStyle,
    sections.length > 0 && element('p:extLst', {}, sectionListXml(sections, ids)),
  );
  return xmlPart(PRESENTATION, CONTENT_TYPE.presentation, root, relationships.all());
}

/** Properties of presentation and view: nothing set, but there, as readers look for them. */
export function settingParts(): { readonly presProps: Part; readonly viewProps: Part } {
  const view = element(
    'p:viewPr',
    PRESENTATION_ROOT,
    element('p:normalViewPr', { horzBarState: 'maximized' }, ...panes()),
    element('p:gridSpacing', { cx: 72_008, cy: 72_008 }),
  );
  return {
    presProps: xmlPart('/ppt/presProps.xml', CONTENT_TYPE.presProps, element('p:presentationPr', PRESENTATION_ROOT)),
    viewProps: xmlPart('/ppt/viewProps.xml', CONTENT_TYPE.viewProps, view),
  };
}

/** Widths of the normal view's panes in thousandths of a percent: a list of slides, and notes that can be seen. */
function panes(): Xml[] {
  return [element('p:restoredLeft', { sz: 15_000 }), element('p:restoredTop', { sz: 75_000 })];
}
