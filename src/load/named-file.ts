import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { errorOf, type Outcome } from '../base/diagnostic.js';
import { suggest } from '../base/did-you-mean.js';

/** A text file that a command names. */
export interface NamedFile {
  /** As diagnostics name it: relative to the folder that the command runs in. */
  readonly file: string;
  readonly text: string;
}

/** Any file that a command names. */
export interface NamedBytes {
  /** As diagnostics name it: relative to the folder that the command runs in. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The text of a file as UTF-8; undefined with an error where it cannot be read, which names the nearest file of its folder. */
export function loadNamedFile(root: string, path: string): Outcome<NamedFile | undefined> {
  const { value, diagnostics } = loadNamedBytes(root, path);
  if (!value) return { value: undefined, diagnostics };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(value.bytes);
    return { value: { file: value.file, text }, diagnostics: [] };
  } catch {
    return failed(`“${path}” is not UTF-8 text.`, 'save it as UTF-8');
  }
}

/** The bytes of a file; undefined with an error where it cannot be read, which names the nearest file of its folder. */
export function loadNamedBytes(root: string, path: string): Outcome<NamedBytes | undefined> {
  const place = resolve(root, path);
  try {
    return { value: { file: shown(root, place), bytes: new Uint8Array(readFileSync(place)) }, diagnostics: [] };
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return failed(`“${path}” cannot be read (${code ?? 'unknown error'}).`);
    return failed(`There is no file “${path}”.`, suggest(basename(path), namesIn(dirname(place), place)));
  }
}

function failed(message: string, hint?: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [errorOf('load/unreadable', message, undefined, hint)] };
}

/** A reader of the files in a folder and below it, by relative path; undefined for all that lies outside. */
export function filesBelow(folder: string): (path: string) => Uint8Array | undefined {
  const top = realpathSync(folder);
  return (path) => {
    try {
      const real = realpathSync(join(top, path));
      return real.startsWith(top + sep) ? new Uint8Array(readFileSync(real)) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Names of the files in a folder with the ending of the one that is missing. */
function namesIn(folder: string, missing: string): readonly string[] {
  const ending = missing.slice(missing.lastIndexOf('.'));
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ending));
  } catch {
    return [];
  }
}

function shown(root: string, place: string): string {
  return relative(root, place).replaceAll('\\', '/');
}
