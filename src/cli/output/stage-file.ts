import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** A file that lies complete on disk under a temporary name, waiting to take its place. */
export interface StagedFile {
  /** Renames it over the old file: readers see the old one or the new one, never a part. Throws the system's error. */
  readonly commit: () => void;
  /** Puts things back as they were before `commit`, or before it was staged; called once, and not after `settle`. */
  readonly undo: () => void;
  /** Removes what `undo` would need. */
  readonly settle: () => void;
}

/** Writes `bytes` beside `file` under a temporary name. Throws the system's error and leaves nothing behind. */
export function stageFile(file: string, bytes: Uint8Array): StagedFile {
  mkdirSync(path.dirname(file), { recursive: true });
  const [temporary, old] = ['tmp', 'old'].map((ending) => besides(file, ending)) as [string, string];
  const settle = (): void => rmSync(old, { force: true });
  try {
    writeToDisk(temporary, bytes);
  } catch (problem) {
    rmSync(temporary, { force: true });
    throw problem;
  }
  let committed = false;
  return {
    commit: () => {
      if (existsSync(file)) copyFileSync(file, old);
      renameSync(temporary, file);
      committed = true;
    },
    undo: () => {
      rmSync(temporary, { force: true });
      if (!committed) settle();
      else if (existsSync(old)) renameSync(old, file);
      else rmSync(file, { force: true });
    },
    settle,
  };
}

/** `.deck.pptx.1234.tmp`: hidden, of this process, and in the same folder, since a rename is whole only on one disk. */
function besides(file: string, ending: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.${ending}`);
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
