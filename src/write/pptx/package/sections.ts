import type { Scene } from '../../../scene/scene.js';
import { guidOf } from '../xml/guid.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';

export interface DeckSection {
  readonly name: string;
  readonly guid: string;
  /** Places of its slides, from 0. */
  readonly slides: readonly number[];
}

/**
 * The deck's sections in order. A slide that names none goes on with the section before it; those before the first section stand in
 * one named after the deck, as Office wants every slide in a section or none.
 */
export function deckSections(scene: Scene): readonly DeckSection[] {
  if (scene.pages.every((page) => page.slide?.section === undefined)) return [];
  const sections: { name: string; slides: number[] }[] = [];
  scene.pages.forEach((page, index) => {
    const last = sections.at(-1);
    const name = page.slide?.section ?? last?.name ?? scene.meta.title;
    if (last && last.name === name) last.slides.push(index);
    else sections.push({ name, slides: [index] });
  });
  return sections.map((section, index) => {
    // Of sections that share a name each has an id of its own; a section before them changes none.
    const alike = sections.slice(0, index).filter(({ name }) => name === section.name).length;
    return { ...section, guid: guidOf(`section ${alike} ${section.name}`) };
  });
}

/** `p:ext` with PowerPoint's section list ([MS-PPTX] 2.6.2); `slideIds` are the ids of `p:sldIdLst`. */
export function sectionListXml(sections: readonly DeckSection[], slideIds: readonly number[]): Xml {
  const list = sections.map(({ name, guid, slides }) => {
    const ids = slides.map((index) => element('p14:sldId', { id: slideIds[index] }));
    return element('p14:section', { name, id: guid }, element('p14:sldIdLst', {}, ...ids));
  });
  return element(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    element('p14:sectionLst', { 'xmlns:p14': NAMESPACE.p14 }, ...list),
  );
}
