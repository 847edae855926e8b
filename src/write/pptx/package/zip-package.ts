import { strToU8, zipSync } from 'fflate';
import type { Xml } from '../xml/markup.js';
import { element, xmlDocument } from '../xml/markup.js';
import { DEFAULT_TYPES } from './content-types.js';
import type { Part, Relationship } from './part.js';
import { relationshipsName, relationshipsXml } from './relationships.js';

/**
 * The package as a zip: content types first, then parts by name, each deflated, all of one time, no directory entries.
 * Throws where two parts have one name.
 */
export function zipPackage(parts: readonly Part[], packageRelationships: readonly Relationship[]): Uint8Array {
  const files = new Map<string, Uint8Array>();
  for (const part of parts) {
    if (files.has(part.name)) throw new Error(`two parts of the package are named ${part.name}`);
    files.set(part.name, part.bytes);
    if (part.relationships.length > 0) {
      files.set(relationshipsName(part.name), encode(relationshipsXml(part.name, part.relationships)));
    }
  }
  files.set('/_rels/.rels', encode(relationshipsXml('/', packageRelationships)));
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipFiles([['/[Content_Types].xml', encode(contentTypesXml(parts))], ...sorted]);
}

/** A zip of files in the order given, the same bytes whenever and wherever it is made. */
export function zipFiles(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const entries = files.map(([name, bytes]) => [name.replace(/^\//, ''), bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime: zipTime(), level: 6 });
}

/** Noon of the first day that a zip can name (APPNOTE 4.4.6), in the zone of this moment, as fflate writes local times. */
function zipTime(): Date {
  return new Date(1980, 0, 1, 12, 0, 0);
}

function contentTypesXml(parts: readonly Part[]): Xml {
  const used = new Set(['rels', 'xml', ...parts.map((part) => extensionOf(part.name))]);
  const overrides = parts.filter((part) => DEFAULT_TYPES[extensionOf(part.name)] !== part.contentType);
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    ...Object.entries(DEFAULT_TYPES)
      .filter(([extension]) => used.has(extension))
      .map(([extension, type]) => element('Default', { Extension: extension, ContentType: type })),
    ...overrides.map((part) => element('Override', { PartName: part.name, ContentType: part.contentType })),
  );
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function encode(root: Xml): Uint8Array {
  return strToU8(xmlDocument(root));
}
