import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, errorOf, type Outcome, warningOf } from '../../base/diagnostic.js';
import { hashOf, MANIFEST_NAME, type Manifest, manifestBytes, readManifest } from './manifest.js';
import { type StagedFile, stageFile } from './stage-file.js';

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

/**
 * The files as written, as paths. Every file lies complete on disk before the first one takes its place, so that a full
 * disk or a missing permission loses nothing. Edited files are kept beside the new ones, each with a warning that names it.
 */
export function writeReport(input: WriteReportInput): Outcome<readonly string[]> {
  const before = readManifest(input.folder);
  const hashes = Object.fromEntries(input.files.map((file) => [file.path, hashOf(file.bytes)]));
  const manifest = manifestBytes({ ...before, ...hashes }, input.generator);
  const staged: StagedFile[] = [];
  try {
    for (const file of [...input.files, { path: MANIFEST_NAME, bytes: manifest }]) {
      staged.push(stageFile(path.join(input.folder, file.path), file.bytes));
    }
    const diagnostics = input.force ? [] : keepEdited(input, before);
    for (const file of staged) file.commit();
    return { value: input.files.map((file) => path.join(input.folder, file.path)), diagnostics };
  } catch (problem) {
    for (const file of staged) file.discard();
    return { value: [], diagnostics: [writeError(problem, input.folder)] };
  }
}

/** A file whose hash is not the one that was written has been edited since: it is copied aside before it is replaced. */
function keepEdited({ folder, files }: WriteReportInput, before: Manifest): Diagnostic[] {
  return files.flatMap(({ path: relative, bytes }) => {
    const file = path.join(folder, relative);
    if (!existsSync(file) || isSame(file, bytes)) return [];
    if (before[relative] === hashOf(readFileSync(file))) return [];
    const kept = freeName(file);
    copyFileSync(file, kept);
    const message = `“${file}” was changed by hand since it was built; the changed file is kept as “${kept}”.`;
    return [
      warningOf('output/edited', message, undefined, 'build with --force to replace such files without keeping them'),
    ];
  });
}

/** `deck (edited 1).pptx`, or the next number that is free. */
function freeName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number++) {
    const candidate = path.join(dir, `${name} (edited ${number})${ext}`);
    if (!existsSync(candidate)) return candidate;
  }
}

function isSame(file: string, bytes: Uint8Array): boolean {
  return existsSync(file) && hashOf(readFileSync(file)) === hashOf(bytes);
}

function writeError(problem: unknown, folder: string): Diagnostic {
  const { code, path: file } = problem as NodeJS.ErrnoException;
  const where = file?.replace(/\.([^/\\]+)\.\d+\.tmp$/, '$1') ?? folder;
  const locked = code === 'EBUSY' || code === 'EPERM' || code === 'EACCES';
  const message = locked
    ? `“${where}” cannot be written: another program has it open, or it may not be changed (${code}).`
    : `“${where}” cannot be written (${code ?? String(problem)}).`;
  const hint = locked
    ? 'close the file in PowerPoint or the PDF viewer, or allow writing to the folder, and build again'
    : undefined;
  return errorOf('output/not-written', message, undefined, hint);
}
