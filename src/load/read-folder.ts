import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { type Diagnostic, errorOf, infoOf } from '../base/diagnostic.js';
import { decodeText } from '../base/decode-text.js';

/** Endings of files that are read as text; all others are bytes. */
const TEXT_ENDINGS = new Set(['.yaml', '.yml', '.hbs', '.json', '.csv', '.svg', '.md', '.txt']);

/** Fonts are read only when they are asked for. */
const FONT_ENDINGS = new Set(['.ttf', '.otf', '.ttc', '.woff', '.woff2']);

/** What a folder holds, by path relative to the project, in the order of their names. */
export interface FolderContent {
  readonly texts: Map<string, string>;
  readonly binaries: Map<string, Uint8Array>;
  readonly diagnostics: Diagnostic[];
}

/**
 * All files under `folder` (a path relative to `root`, with forward slashes) but hidden ones, editors' lock files, fonts, and
 * what lies in the folders named in `without`, which stand directly in `folder`.
 * Files that cannot be read, are no text in an encoding that is known, or lie outside the folder by a symbolic link are diagnostics.
 */
export function readFolder(root: string, folder: string, without: readonly string[] = []): FolderContent {
  const content: FolderContent = { texts: new Map(), binaries: new Map(), diagnostics: [] };
  const top = realpathSync(join(root, folder));
  readInto(content, { root, top, folder, above: [top], without: without.map((name) => `${folder}/${name}`) });
  return content;
}

interface Walk {
  readonly root: string;
  /** The real path that nothing may leave. */
  readonly top: string;
  /** Where the walk is, relative to the root. */
  readonly folder: string;
  /** Real paths of the folders on the way here, so that a link to one of them is not followed forever. */
  readonly above: readonly string[];
  /** Paths that are left out, relative to the root. */
  readonly without: readonly string[];
}

function readInto(content: FolderContent, walk: Walk): void {
  const names = readdirSync(join(walk.root, walk.folder)).filter(isWanted).sort();
  const paths = names.map((name) => `${walk.folder}/${name}`).filter((path) => !walk.without.includes(path));
  for (const path of paths) readEntry(content, walk, path);
}

/** Hidden files, and the lock files that Office (`~$x.xlsx`) and editors (`x~`) leave, are nobody's data. */
function isWanted(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$') && !name.endsWith('~');
}

function readEntry(content: FolderContent, walk: Walk, path: string): void {
  const place = join(walk.root, path);
  const real = realPath(place, content, path);
  if (real === undefined) return;
  if (real !== walk.top && !real.startsWith(walk.top + sep)) {
    content.diagnostics.push(
      errorOf(
        'load/link-outside',
        `${path} is a link to a place outside ${walk.folder}`,
        { file: path, line: 1, column: 1 },
        'put the file itself into the folder',
      ),
    );
    return;
  }
  const stats = statSync(place);
  if (!stats.isDirectory()) readOne(content, path, place, stats);
  else if (!walk.above.includes(real)) readInto(content, { ...walk, folder: path, above: [...walk.above, real] });
}

function realPath(place: string, content: FolderContent, path: string): string | undefined {
  try {
    return realpathSync(place);
  } catch {
    const what = lstatSync(place).isSymbolicLink() ? 'is a link to something that does not exist' : 'cannot be read';
    content.diagnostics.push(errorOf('load/unreadable', `${path} ${what}`, { file: path, line: 1, column: 1 }));
    return undefined;
  }
}

function readOne(content: FolderContent, path: string, place: string, stats: Stats): void {
  const ending = extname(path).toLowerCase();
  if (!stats.isFile() || FONT_ENDINGS.has(ending)) return;
  const bytes = readBytes(content, path, place);
  if (bytes === undefined) return;
  if (!TEXT_ENDINGS.has(ending)) {
    content.binaries.set(path, bytes);
    return;
  }
  // Spreadsheet programs write CSV in the encodings of their country, and so do editors with copies of articles; all other texts
  // are made for us.
  const decoded = decodeText(bytes, ending === '.csv' || ending === '.txt');
  if (!decoded.ok) content.diagnostics.push(notText(path, decoded, ending));
  else content.texts.set(path, decoded.text);
  if (!decoded.ok || decoded.encoding === 'UTF-8') return;
  const origin = { file: path, line: 1, column: 1 };
  const hint = 'check that its words are right, or save it as UTF-8 to be sure (in Excel: “CSV UTF-8”)';
  content.diagnostics.push(
    infoOf('load/encoding', `${path} is not UTF-8: it was read as ${decoded.encoding}`, origin, hint),
  );
}

function readBytes(content: FolderContent, path: string, place: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(place));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    content.diagnostics.push(
      errorOf(
        'load/unreadable',
        `${path} cannot be read (${reason})`,
        { file: path, line: 1, column: 1 },
        'check that you may open it and that no other program holds it',
      ),
    );
    return undefined;
  }
}

function notText(path: string, { line, column }: { line: number; column: number }, ending: string): Diagnostic {
  const csv = ending === '.csv';
  return errorOf(
    'load/not-utf-8',
    `${path} is ${csv ? 'neither UTF-8 nor GB18030' : 'not UTF-8'} text: a byte here belongs to no character`,
    { file: path, line, column },
    'save it as UTF-8 (in Excel: “CSV UTF-8”; in an editor: “Save with encoding”)',
  );
}
