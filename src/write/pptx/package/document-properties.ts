import type { Scene } from '../../../scene/scene.js';
import { officeLanguage } from '../text/office-language.js';
import type { Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';
import { CONTENT_TYPE } from './content-types.js';
import type { Part } from './part.js';
import { xmlPart } from './part.js';

export const CORE_PROPERTIES = '/docProps/core.xml';
export const APP_PROPERTIES = '/docProps/app.xml';

/** Title, author, language and the date of the edition, the only date there is (ECMA-376 part 2, 8). */
export function corePropertiesPart({ meta }: Pick<Scene, 'meta'>): Part {
  const date = (name: string) =>
    meta.date !== '' &&
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, textNode(`${meta.date.slice(0, 10)}T00:00:00Z`));
  const text = (name: string, value: string): Xml | false => value !== '' && element(name, {}, textNode(value));
  const root = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    text('dc:title', meta.title),
    text('dc:subject', meta.subject),
    text('dc:creator', meta.author),
    text('cp:keywords', meta.keywords.join(', ')),
    text('cp:lastModifiedBy', meta.author),
    text('cp:revision', '1'),
    date('dcterms:created'),
    date('dcterms:modified'),
    text('dc:language', officeLanguage(meta.language)),
  );
  return xmlPart(CORE_PROPERTIES, CONTENT_TYPE.core, root);
}

/** What made the file, and how much is in it (ECMA-376 part 1, 22.2). */
export function appPropertiesPart(scene: Scene): Part {
  const value = (name: string, text: string | number) => element(name, {}, textNode(String(text)));
  const notes = scene.pages.filter((page) => (page.slide?.notes.length ?? 0) > 0).length;
  const root = element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    value('TotalTime', 0),
    value('Application', scene.meta.generator),
    value('PresentationFormat', 'Widescreen'),
    value('Slides', scene.pages.length),
    value('Notes', notes),
    value('HiddenSlides', 0),
    value('ScaleCrop', 'false'),
    value('LinksUpToDate', 'false'),
    value('SharedDoc', 'false'),
    value('HyperlinksChanged', 'false'),
    value('AppVersion', '16.0000'),
  );
  return xmlPart(APP_PROPERTIES, CONTENT_TYPE.app, root);
}
