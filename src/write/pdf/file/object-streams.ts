import { deflateSync } from 'node:zlib';

/** An object without a stream: its number and its value as PDF syntax, one character a byte. */
export interface PlainObject {
  readonly id: number;
  readonly syntax: string;
}

/** Where an object stands: at a byte offset, or as the nth object of an object stream. */
export type ObjectPlace =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/** Objects for one stream: readers inflate a whole stream to read one object, so streams stay small. */
export const OBJECTS_PER_STREAM = 200;

/** An object stream (ISO 32000-1, 7.5.7) as an indirect object numbered `id`. Packed, a structure tree takes a tenth of its size. */
export function objectStream(id: number, objects: readonly PlainObject[]): Uint8Array {
  let offset = 0;
  const index = objects.map((object) => {
    const entry = `${object.id} ${offset}`;
    offset += object.syntax.length + 1;
    return entry;
  });
  const header = `${index.join(' ')}\n`;
  const body = latin1(`${header}${objects.map((object) => object.syntax).join('\n')}`);
  return streamObject(id, `/Type/ObjStm/N ${objects.length}/First ${header.length}`, body);
}

/**
 * A cross-reference stream (7.5.8) as an indirect object numbered `id`, the last of the file. `places` holds objects 1 to
 * id - 1; `trailer` is what a trailer dictionary would hold beside the size.
 */
export function crossReferenceStream(
  id: number,
  offset: number,
  places: ReadonlyMap<number, ObjectPlace>,
  trailer: string,
): Uint8Array {
  const rows = new Uint8Array((id + 1) * ROW);
  const view = new DataView(rows.buffer);
  // Object 0 heads the list of free objects, which has no other.
  view.setUint16(5, 0xffff);
  for (let number = 1; number <= id; number++) {
    const place = number === id ? ({ kind: 'offset', offset } as const) : places.get(number);
    if (!place) throw new Error(`object ${number} of the PDF was begun but never written`);
    const [type, second, third] = place.kind === 'offset' ? [1, place.offset, 0] : [2, place.stream, place.index];
    view.setUint8(number * ROW, type);
    view.setUint32(number * ROW + 1, second);
    view.setUint16(number * ROW + 5, third);
  }
  return streamObject(id, `/Type/XRef/Size ${id + 1}/W[1 4 2]${trailer}`, rows);
}

/** One byte of type, four of offset or stream number, two of generation or index. */
const ROW = 7;

function streamObject(id: number, dictionary: string, body: Uint8Array): Uint8Array {
  const packed = deflateSync(body, { level: 9 });
  const head = latin1(`${id} 0 obj\n<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`);
  const tail = latin1('\nendstream\nendobj\n');
  const bytes = new Uint8Array(head.length + packed.length + tail.length);
  bytes.set(head, 0);
  bytes.set(packed, head.length);
  bytes.set(tail, head.length + packed.length);
  return bytes;
}

/** One byte for each character. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
