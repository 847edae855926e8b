import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the folders in `data/` that hold a `report.yaml`, sorted by code unit; empty where there is no `data/`. */
export function listReports(root: string): readonly string[] {
  return listFolders(join(root, 'data')).filter((name) => existsSync(join(root, 'data', name, 'report.yaml')));
}

/** Names of the visible folders in a folder, sorted by code unit; empty where it does not exist. */
export function listFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.filter((name) => isFolder(join(folder, name))).sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
