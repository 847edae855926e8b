import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** A file that lies complete on disk under a temporary name, waiting to take its place. */
export interface StagedFile {
  /** Renames it over the old file: readers see the old one or the new one, never a part. */
  readonly commit: () => void;
  /** Removes it; does nothing once it is committed. */
  readonly discard: () => void;
}

/** Writes `bytes` beside `file` under a temporary name. Throws the system's error and leaves nothing behind. */
export function stageFile(file: string, bytes: Uint8Array): StagedFile {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const discard = (): void => rmSync(temporary, { force: true });
  try {
    writeToDisk(temporary, bytes);
  } catch (problem) {
    discard();
    throw problem;
  }
  return { commit: () => renameSync(temporary, file), discard };
}

function writeToDisk(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
