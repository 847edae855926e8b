import { type Diagnostic, errorOf } from '../../base/diagnostic.js';

/**
 * A system error as a diagnostic, with `otherPlace` as the way round it; anything else is a fault of the program and thrown on.
 * `folder` stands for the file where the system names none.
 */
export function writeError(problem: unknown, folder: string, otherPlace: string): Diagnostic {
  const { code, path: file, dest } = problem as NodeJS.ErrnoException & { readonly dest?: string };
  if (code === undefined) throw problem;
  const where = (dest ?? file)?.replace(/\.([^/\\]+)\.\d+\.(?:tmp|old)$/, '$1') ?? folder;
  const locked = code === 'EBUSY' || code === 'EPERM' || code === 'EACCES';
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full',
    EROFS: 'the disk cannot be written to',
    EISDIR: 'a folder has its name',
    ENOTDIR: 'a file has the name of its folder',
    EEXIST: 'a file has the name of its folder',
  };
  const message = locked
    ? `“${where}” cannot be written: another program has it open, or it may not be changed (${code}).`
    : `“${where}” cannot be written: ${reasons[code] ?? 'the system refuses'} (${code}).`;
  const hint = locked
    ? 'close the file in PowerPoint or the PDF viewer, or allow writing to the folder, and run it again'
    : `make room for it, or ${otherPlace}, and run it again`;
  return errorOf('output/not-written', message, undefined, hint);
}
