import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 of each file as it was written, by path relative to the report's output folder: `zh-Hans/deck.pptx`. */
export type Manifest = Readonly<Record<string, string>>;

export const MANIFEST_NAME = 'manifest.json';

/** SHA-256 as lower-case hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The manifest of an output folder; empty where there is none or it cannot be read as one. */
export function readManifest(folder: string): Manifest {
  try {
    const json: unknown = JSON.parse(readFileSync(path.join(folder, MANIFEST_NAME), 'utf8'));
    const files = (json as { readonly files?: unknown } | null)?.files;
    if (typeof files !== 'object' || files === null) return {};
    return Object.fromEntries(
      Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** The manifest as the bytes of its file; equal for equal content. */
export function manifestBytes(manifest: Manifest, generator: string): Uint8Array {
  const files = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return new TextEncoder().encode(`${JSON.stringify({ generator, files }, null, 2)}\n`);
}
