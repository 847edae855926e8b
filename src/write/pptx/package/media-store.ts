import { createHash } from 'node:crypto';
import type { Part } from './part.js';

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/svg+xml': 'svg' } as const;

/** The images of the package: equal bytes are one part, however often they are shown. */
export interface MediaStore {
  /** Name of the part that holds the image. */
  readonly add: (mediaType: keyof typeof EXTENSIONS, bytes: Uint8Array) => string;
  readonly parts: () => readonly Part[];
}

export function mediaStore(): MediaStore {
  const byHash = new Map<string, Part>();
  return {
    add(mediaType, bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const known = byHash.get(hash);
      if (known) return known.name;
      const extension = EXTENSIONS[mediaType];
      const name = `/ppt/media/image${byHash.size + 1}.${extension}`;
      byHash.set(hash, { name, contentType: mediaType, bytes, relationships: [] });
      return name;
    },
    parts: () => [...byHash.values()],
  };
}
