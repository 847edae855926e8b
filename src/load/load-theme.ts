import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, errorOf, type Outcome } from '../base/diagnostic.js';
import { suggest } from '../base/did-you-mean.js';
import type { Workspace } from '../base/workspace.js';
import { findFont, fontReader } from './find-font.js';
import { listFolders } from './list-reports.js';

/** briefdeck's own folder, whose templates serve where a project has none. */
const OWN = fileURLToPath(new URL('../..', import.meta.url));

export interface LoadedTheme {
  /** With the theme as `theme.yaml` of its folder, whatever its file is called. */
  readonly workspace: Workspace;
  /** The theme's file, relative to the root: what diagnostics are to name. */
  readonly file: string;
}

/**
 * A workspace that holds a theme and nothing else, not even its logo: the theme of a template (its folder, or its name in `templates/`), or any
 * YAML file. Without `wanted` the first template's, else briefdeck's own. Undefined where there is none.
 */
export function loadTheme(root: string, wanted: string | undefined): Outcome<LoadedTheme | undefined> {
  const place = wanted === undefined ? defaultTheme(root) : findTheme(root, wanted);
  if (typeof place !== 'string') return { value: undefined, diagnostics: [place] };
  const templateFolder = slashed(relative(root, dirname(place))) || '.';
  const text = readFileSync(place, 'utf8').replace(/^\uFEFF/, '');
  const workspace: Workspace = {
    reportId: '',
    reportFolder: '',
    templateFolder,
    // Nothing else of the folder: it may be anybody's home.
    texts: new Map([[`${templateFolder}/theme.yaml`, text]]),
    binaries: new Map(),
    font: fontReader(root, templateFolder),
    hasFont: (path) => findFont(root, templateFolder, path) !== undefined,
  };
  return { value: { workspace, file: slashed(relative(root, place)) }, diagnostics: [] };
}

function defaultTheme(root: string): string | Diagnostic {
  const own = join(OWN, 'templates', 'policy', 'theme.yaml');
  const first = templateNames(root).map((name) => join(root, 'templates', name, 'theme.yaml'));
  return [...first, own].find(existsSync) ?? noTheme('There is no template to take a theme from.', undefined);
}

function findTheme(root: string, wanted: string): string | Diagnostic {
  const candidates = [resolve(root, wanted), join(root, 'templates', wanted)];
  const files = candidates.flatMap((place) => [place, join(place, 'theme.yaml')]);
  const found = files.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  if (found) return found;
  const exists = candidates.some(existsSync);
  const message = exists ? `“${wanted}” has no theme.yaml.` : `There is no theme “${wanted}”.`;
  return noTheme(message, suggest(basename(wanted), templateNames(root)));
}

function noTheme(message: string, suggestion: string | undefined): Diagnostic {
  return errorOf('load/no-theme', message, undefined, suggestion ?? 'name a template’s folder or its theme.yaml');
}

function templateNames(root: string): readonly string[] {
  return listFolders(join(root, 'templates'));
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
