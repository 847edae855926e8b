import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
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
    return { value: { file: shown(root, path), bytes: new Uint8Array(readFileSync(place)) }, diagnostics: [] };
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (path === '') return failed('No file is named.', 'name the file');
    if (/^https?:\/\//i.test(path))
      return failed(
        `“${path}” is an address, and nothing is fetched.`,
        'save the page in a browser, and name that file',
      );
    if (code === 'EISDIR') return failed(`“${path}” is a folder.`, 'name a file in it');
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return failed(`“${path}” cannot be read (${code ?? 'unknown error'}).`, 'allow reading it, or copy it elsewhere');
    }
    const hint = suggest(basename(path), namesIn(dirname(place), place)) ?? 'check its name and folder';
    return failed(`There is no file “${path}”.`, hint);
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

/** A path inside the project from its root on; one that lies outside, as it was named. */
function shown(root: string, path: string): string {
  const inside = relative(root, resolve(root, path)).replaceAll('\\', '/');
  return inside.startsWith('../') && isAbsolute(path) ? path.replaceAll('\\', '/') : inside;
}
