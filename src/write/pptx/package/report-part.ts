import { createHash } from 'node:crypto';
import type { Scene } from '../../../scene/scene.js';
import { guidOf } from '../xml/guid.js';
import { element, textNode } from '../xml/markup.js';
import { CONTENT_TYPE } from './content-types.js';
import type { Part } from './part.js';
import { xmlPart } from './part.js';
import { RELATIONSHIP } from './relationships.js';
import { slideIds } from './slide-ids.js';

/** Namespace of the custom XML part, by which a later edition finds it. */
export const REPORT_NAMESPACE = 'urn:briefdeck:report:1';

export const REPORT_PART = '/customXml/item1.xml';

/**
 * The report's facts and the build's identity as custom XML (ECMA-376 part 1, 15.2.5): what made the file, from what, a hash of all
 * other parts, and which slide is which.
 */
export function reportParts(scene: Scene, others: readonly Part[]): readonly Part[] {
  const { meta } = scene;
  const build = element('build', { generator: meta.generator, sha256: contentHash(others) });
  const ids = slideIds(scene.pages);
  const slides = scene.pages.map(({ slide }, index) => {
    const { id, layout, title } = slide ?? {};
    return element('slide', { number: index + 1, id, slideId: ids[index], layout, title });
  });
  const facts = scene.facts.map(({ id, value, unit, period, status, formula, source, label }) =>
    element('fact', { id, value, unit, period, status, formula, source }, textNode(label)),
  );
  const root = element(
    'report',
    { xmlns: REPORT_NAMESPACE, id: meta.reportId, artifact: scene.kind, language: meta.language, date: meta.date },
    build,
    element('slides', {}, ...slides),
    element('facts', {}, ...facts),
  );
  const properties = '/customXml/itemProps1.xml';
  return [
    xmlPart(REPORT_PART, CONTENT_TYPE.xml, root, [
      { id: 'rId1', type: RELATIONSHIP.customXmlProps, target: properties },
    ]),
    xmlPart(properties, CONTENT_TYPE.customXmlProperties, propertiesXml()),
  ];
}

function propertiesXml() {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  return element(
    'ds:datastoreItem',
    { 'xmlns:ds': namespace, 'ds:itemID': guidOf('briefdeck report part') },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': REPORT_NAMESPACE })),
  );
}

/** One hash over names and bytes of all parts, in order of their names. */
function contentHash(parts: readonly Part[]): string {
  const hash = createHash('sha256');
  for (const part of [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${part.name}\n${part.bytes.length}\n`).update(part.bytes);
  }
  return hash.digest('hex');
}
