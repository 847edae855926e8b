import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import type { Relationship } from './part.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationship types (ECMA-376 part 1, annex A; part 2, annex E). */
export const RELATIONSHIP = {
  officeDocument: `${OFFICE}/officeDocument`,
  extendedProperties: `${OFFICE}/extended-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  slide: `${OFFICE}/slide`,
  slideLayout: `${OFFICE}/slideLayout`,
  slideMaster: `${OFFICE}/slideMaster`,
  notesSlide: `${OFFICE}/notesSlide`,
  notesMaster: `${OFFICE}/notesMaster`,
  theme: `${OFFICE}/theme`,
  presProps: `${OFFICE}/presProps`,
  viewProps: `${OFFICE}/viewProps`,
  tableStyles: `${OFFICE}/tableStyles`,
  chart: `${OFFICE}/chart`,
  package: `${OFFICE}/package`,
  image: `${OFFICE}/image`,
  hyperlink: `${OFFICE}/hyperlink`,
  customXml: `${OFFICE}/customXml`,
  customXmlProps: `${OFFICE}/customXmlProps`,
} as const;

/** The relationships of one part while it is being written; equal ones get one id. */
export interface RelationshipList {
  /** The id (`rId1`, `rId2` … in order of first use) of a relationship of this type to this target. */
  readonly add: (type: string, target: string, external?: boolean) => string;
  readonly all: () => readonly Relationship[];
}

export function relationshipList(): RelationshipList {
  const list: Relationship[] = [];
  return {
    add(type, target, external = false) {
      const known = list.find((entry) => entry.type === type && entry.target === target);
      if (known) return known.id;
      const id = `rId${list.length + 1}`;
      list.push({ id, type, target, ...(external && { external }) });
      return id;
    },
    all: () => [...list],
  };
}

/** The `.rels` part of a part named `source` (`/` for the package), with targets relative to it. */
export function relationshipsXml(source: string, relationships: readonly Relationship[]): Xml {
  return element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...relationships.map((entry) =>
      element('Relationship', {
        Id: entry.id,
        Type: entry.type,
        Target: entry.external ? entry.target : relativeTarget(source, entry.target),
        TargetMode: entry.external ? 'External' : undefined,
      }),
    ),
  );
}

/** Name of the part that holds the relationships of `source` (ECMA-376 part 2, 6.5.2.2). */
export function relationshipsName(source: string): string {
  const at = source.lastIndexOf('/');
  return `${source.slice(0, at)}/_rels/${source.slice(at + 1)}.rels`;
}

/** From `/ppt/slides/slide1.xml` to `/ppt/charts/chart1.xml` is `../charts/chart1.xml`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(1, -1);
  const to = target.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
