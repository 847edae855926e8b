import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import type { Workspace } from '../../base/workspace.js';
import { MONO_FACE, MONO_FACE_KEY } from '../../theme/mono-face.js';
import type { ThemeFace } from '../../theme/theme.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlEntry } from '../yaml/yaml-node.js';
import { readLength } from './read-length.js';

/** Cuts of a face that a theme may name a file for. */
const CUTS = ['regular', 'medium', 'semibold', 'bold', 'italic', 'bold-italic'] as const;

/** The faces under `faces:`, by key, and that of code; one without a regular cut is reported and left out. */
export function readFaces(
  theme: Fields,
  workspace: Workspace,
  diagnostics: Diagnostic[],
): Readonly<Record<string, ThemeFace>> {
  const node = theme.node('faces');
  if (node === undefined) theme.required('faces');
  const fields = node && fieldsOf(node, '“faces”', diagnostics);
  const faces: Record<string, ThemeFace> = { [MONO_FACE_KEY]: MONO_FACE };
  for (const entry of fields?.map.entries.values() ?? []) {
    const face = readFace(entry, workspace, diagnostics);
    if (face) faces[entry.key] = face;
  }
  return faces;
}

function readFace({ key, node }: YamlEntry, workspace: Workspace, diagnostics: Diagnostic[]): ThemeFace | undefined {
  const what = `the face “${key}”`;
  const fields = fieldsOf(node, what, diagnostics);
  if (!fields) return undefined;
  fields.only(['family', 'officeName', 'scale', 'files']);
  const family = fields.required('family');
  const officeName = fields.text('officeName');
  const scale = readLength(fields, 'scale', what, diagnostics, 0.1) ?? 1;
  const filesNode = fields.node('files');
  const files = filesNode && fieldsOf(filesNode, `the files of ${what}`, diagnostics);
  files?.only(CUTS);
  if (!files?.node('regular')) {
    const hint = "add “files: { regular: '@scope/package/path.ttf' }”";
    diagnostics.push(errorOf('theme/face', `${what} has no regular file`, fields.origin('files'), hint));
  }
  const found = CUTS.flatMap((cut) => {
    const path = files?.text(cut);
    if (path !== undefined) checkFile(path, `${what}: ${cut}`, files!, cut, workspace, diagnostics);
    return path === undefined ? [] : [[cut, path] as const];
  });
  if (family === undefined || found.length === 0) return undefined;
  return { family, files: Object.fromEntries(found), scale, ...(officeName !== undefined && { officeName }) };
}

function checkFile(
  path: string,
  what: string,
  files: Fields,
  cut: string,
  workspace: Workspace,
  diagnostics: Diagnostic[],
): void {
  // A workspace that cannot tell without reading leaves this to whoever opens the fonts.
  if (workspace.hasFont?.(path) !== false) return;
  const own = path.startsWith('fonts/');
  const hint = own
    ? `put the file into ${workspace.templateFolder}/fonts/`
    : `install its package: npm install ${path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/')}`;
  diagnostics.push(errorOf('theme/unknown-font', `${what}: there is no font file “${path}”`, files.origin(cut), hint));
}
