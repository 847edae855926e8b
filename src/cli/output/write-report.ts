import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, type Outcome, warningOf } from '../../base/diagnostic.js';
import { hashOf, MANIFEST_NAME, type Manifest, manifestBytes, readManifest } from './manifest.js';
import { type StagedFile, stageFile } from './stage-file.js';
import { writeError } from './write-error.js';

export interface OutputFile {
  /** Relative to the report's output folder: `zh-Hans/deck.pptx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface WriteReportInput {
  /** The report's output folder. */
  readonly folder: string;
  readonly files: readonly OutputFile[];
  readonly generator: string;
  /** Replaces files that were edited by hand without keeping them. */
  readonly force: boolean;
}

/** An edited file and the copy that keeps it. */
interface KeptFile {
  readonly file: string;
  readonly copy: string;
}

/**
 * The files as written, as paths. Every file lies complete on disk before the first one takes its place, and when one
 * cannot, those before it are put back: a full disk, a locked file or a missing permission loses nothing. Edited files are
 * kept beside the new ones, each with a warning that names it.
 */
export function writeReport(input: WriteReportInput): Outcome<readonly string[]> {
  const before = readManifest(input.folder);
  const hashes = Object.fromEntries(input.files.map((file) => [file.path, hashOf(file.bytes)]));
  const manifest = manifestBytes({ ...before, ...hashes }, input.generator);
  const staged: StagedFile[] = [];
  const kept: KeptFile[] = [];
  try {
    for (const file of [...input.files, { path: MANIFEST_NAME, bytes: manifest }]) {
      staged.push(stageFile(path.join(input.folder, file.path), file.bytes));
    }
    if (!input.force) keepEdited(input, before, kept);
    for (const file of staged) file.commit();
  } catch (problem) {
    for (const file of staged.toReversed()) file.undo();
    for (const { copy } of kept) rmSync(copy, { force: true });
    return { value: [], diagnostics: [writeError(problem, input.folder, 'name another folder with --out')] };
  }
  for (const file of staged) file.settle();
  return { value: input.files.map((file) => path.join(input.folder, file.path)), diagnostics: kept.map(editedWarning) };
}

/** A file whose hash is not the one that was written has been edited since: it is copied aside before it is replaced. */
function keepEdited({ folder, files }: WriteReportInput, before: Manifest, kept: KeptFile[]): void {
  for (const { path: relative, bytes } of files) {
    const file = path.join(folder, relative);
    if (!existsSync(file)) continue;
    // Reading a folder fails too, but the system then does not say which.
    if (statSync(file).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR', path: file });
    const hash = hashOf(readFileSync(file));
    if (hash === before[relative] || hash === hashOf(bytes)) continue;
    const copy = freeName(file);
    kept.push({ file, copy });
    copyFileSync(file, copy);
  }
}

function editedWarning({ file, copy }: KeptFile): Diagnostic {
  const message = `“${file}” was changed by hand since it was built; the changed file is kept as “${copy}”.`;
  return warningOf(
    'output/edited',
    message,
    undefined,
    'build with --force to replace such files without keeping them',
  );
}

/** `deck (edited 1).pptx`, or the next number that is free. */
function freeName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number++) {
    const candidate = path.join(dir, `${name} (edited ${number})${ext}`);
    if (!existsSync(candidate)) return candidate;
  }
}
