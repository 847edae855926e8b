import { createHash } from 'node:crypto';
import type { Attachment, Scene } from '../../../scene/scene.js';
import type { PdfFile, PdfPage } from './pdf-file.js';
import { type PdfDictionary, type PdfObject, type PdfValue, pdfName, pdfText } from './pdf-object.js';
import { destinationOf } from './write-outline.js';

/** Named destinations and embedded files in the catalog's name dictionary (ISO 32000-1, 7.7.4). */
export function writeNames(file: PdfFile, scene: Scene, pages: readonly PdfPage[]): void {
  const destinations = scene.destinations.map(({ name, page, y }) => ({
    name,
    value: destinationOf(scene, pages, page, y),
  }));
  // pdfkit begins with a tree of its own that sorts by locale.
  delete file.names.Dests;
  if (destinations.length > 0) file.names.Dests = nameTree(destinations);
  if (scene.attachments.length === 0) return;
  const files = scene.attachments.map((attachment) => ({
    name: attachment.name,
    value: writeAttachment(file, attachment, scene.meta.date),
  }));
  file.names.EmbeddedFiles = nameTree(files);
  file.catalog.AF = files.map(({ value }) => value);
}

/** A name tree of one node, sorted by the bytes of the written keys (ISO 32000-1, 7.9.6). */
function nameTree(entries: readonly { readonly name: string; readonly value: PdfValue }[]): PdfDictionary {
  const sorted = [...entries].sort((a, b) => compareBytes(writtenKey(a.name), writtenKey(b.name)));
  return { Names: sorted.flatMap(({ name, value }) => [pdfText(name), value]) };
}

/** The bytes that a text string becomes: ASCII, or UTF-16BE after a byte order mark. */
function writtenKey(name: string): readonly number[] {
  const units = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at));
  if (units.every((unit) => unit < 0x80)) return units;
  return [0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])];
}

function compareBytes(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((byte, index) => byte !== second[index]);
  return at < 0 ? first.length - second.length : first[at]! - (second[at] ?? -1);
}

function writeAttachment(file: PdfFile, attachment: Attachment, date: string): PdfObject {
  const { bytes, name, description, mediaType } = attachment;
  const stream = file.object({
    Type: 'EmbeddedFile',
    Subtype: pdfName(mediaType),
    Params: {
      Size: bytes.length,
      ...(date !== '' && { ModDate: new Date(`${date}T00:00:00Z`) }),
      CheckSum: new Uint8Array(createHash('md5').update(bytes).digest()),
    },
  });
  stream.end(bytes);
  const specification = file.object({
    Type: 'Filespec',
    AFRelationship: 'Data',
    F: pdfText(name),
    UF: pdfText(name),
    EF: { F: stream, UF: stream },
    Desc: pdfText(description),
  });
  specification.end();
  return specification;
}
