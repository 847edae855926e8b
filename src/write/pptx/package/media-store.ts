import { createHash } from 'node:crypto';
import type { Part } from './part.js';

/** The images of the package: equal bytes are one part, however often they are shown. */
export interface MediaStore {
  /** Name of the part that holds the image. */
  readonly add: (mediaType: string, bytes: Uint8Array) => string;
  readonly parts: () => readonly Part[];
}

export function mediaStore(): MediaStore {
  const byHash = new Map<string, Part>();
  return {
    add(mediaType, bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const known = byHash.get(hash);
      if (known) return known.name;
      const extension = mediaType === 'image/png' ? 'png' : 'jpeg';
      const name = `/ppt/media/image${byHash.size + 1}.${extension}`;
      byHash.set(hash, { name, contentType: mediaType, bytes, relationships: [] });
      return name;
    },
    parts: () => [...byHash.values()],
  };
}
