import { type Outcome } from '../../base/diagnostic.js';
import { type StagedFile, stageFile } from './stage-file.js';
import { writeError } from './write-error.js';

export interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The paths of the files as written: all of them, or where one cannot be, none. Each lies complete on disk before the first takes
 * its place, and those before one that fails are put back.
 */
export function writeFiles(files: readonly NamedBytes[]): Outcome<readonly string[]> {
  const staged: StagedFile[] = [];
  try {
    for (const { path, bytes } of files) staged.push(stageFile(path, bytes));
    for (const file of staged) file.commit();
  } catch (problem) {
    for (const file of staged.toReversed()) file.undo();
    return { value: [], diagnostics: [writeError(problem, files[0]!.path, 'name another file with -o')] };
  }
  for (const file of staged) file.settle();
  return { value: files.map(({ path }) => path), diagnostics: [] };
}
