import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';

/**
 * A reader of font files for one workspace: `fonts/name.ttf` is looked up in the template's folder, `@scope/package/path.ttf`
 * in the npm packages that the project, then briefdeck itself, can see. Undefined where there is no such file. Each is read once.
 */
export function fontReader(root: string, templateFolder: string): (path: string) => Uint8Array | undefined {
  const known = new Map<string, Uint8Array | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readFont(root, templateFolder, path));
    return known.get(path);
  };
}

/** Where a font file lies, or undefined where there is none. Paths as `fontReader` takes them. */
export function findFont(root: string, templateFolder: string, path: string): string | undefined {
  if (path.split(/[\\/]/).includes('..')) return undefined;
  return path.startsWith('fonts/') ? inTemplate(join(root, templateFolder), path) : inPackages(root, path);
}

function readFont(root: string, templateFolder: string, path: string): Uint8Array | undefined {
  const place = findFont(root, templateFolder, path);
  return place === undefined ? undefined : new Uint8Array(readFileSync(place));
}

function inTemplate(folder: string, path: string): string | undefined {
  const place = join(folder, path);
  if (!isFile(place)) return undefined;
  return realpathSync(place).startsWith(realpathSync(folder) + sep) ? place : undefined;
}

/** Looks beside the package's manifest instead of resolving the path, since `exports` of a package may hide its files. */
function inPackages(root: string, path: string): string | undefined {
  const parts = path.split('/');
  const name = parts.slice(0, path.startsWith('@') ? 2 : 1).join('/');
  const from = [createRequire(resolve(root, 'package.json')), createRequire(import.meta.url)];
  const folders = from.flatMap((require) => require.resolve.paths(name) ?? []);
  return folders.map((folder) => join(folder, path)).find(isFile);
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() === true;
}
