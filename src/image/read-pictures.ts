import { type Diagnostic, errorOf, type Origin, type Outcome } from '../base/diagnostic.js';
import type { Workspace } from '../base/workspace.js';
import type { Picture } from './picture.js';
import { isWhole } from './raster/is-whole.js';
import { readRaster } from './raster/read-raster.js';
import type { SvgSetting } from './svg/svg-setting.js';
import { readSvg } from './svg/read-svg.js';

export interface PicturesInput {
  readonly workspace: Pick<Workspace, 'texts' | 'binaries' | 'reportFolder' | 'templateFolder'>;
  /** Files that a document shows, with the place that shows them (none for the theme's logo). */
  readonly shown: ReadonlyMap<string, Origin | undefined>;
  /** How SVG files are read. */
  readonly svg: SvgSetting;
}

/**
 * Image files by path relative to the report's folder or the template's; the report's own win. Every file that is there has
 * an entry, so that a misspelt name can be told from a broken file; undefined where it is not shown, or cannot be.
 */
export function readPictures(input: PicturesInput): Outcome<ReadonlyMap<string, Picture | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const pictures = new Map<string, Picture | undefined>();
  for (const [name, file] of imageFiles(input.workspace)) {
    const read = input.shown.has(name) ? readPicture(name, file, input) : { value: undefined, diagnostics: [] };
    diagnostics.push(...read.diagnostics);
    pictures.set(name, read.value);
  }
  return { value: pictures, diagnostics };
}

/** Paths in the project by name, of all files that are bytes or SVG. */
function imageFiles({
  texts,
  binaries,
  templateFolder,
  reportFolder,
}: PicturesInput['workspace']): Map<string, string> {
  const paths = [...binaries.keys(), ...[...texts.keys()].filter((path) => /\.svg$/i.test(path))];
  return new Map(
    [`${templateFolder}/`, `${reportFolder}/`].flatMap((folder) =>
      paths.filter((path) => path.startsWith(folder)).map((path) => [path.slice(folder.length), path] as const),
    ),
  );
}

function readPicture(
  name: string,
  file: string,
  { workspace, shown, svg }: PicturesInput,
): Outcome<Picture | undefined> {
  const text = workspace.texts.get(file);
  if (text !== undefined) return readSvg({ file, text }, svg);
  const bytes = workspace.binaries.get(file)!;
  const head = readRaster(bytes);
  if (!head) {
    const message = `The image “${name}” is neither PNG, JPEG nor SVG`;
    const hint = 'save it as PNG, JPEG or SVG';
    return { value: undefined, diagnostics: [errorOf('image/unreadable', message, shown.get(name), hint)] };
  }
  const { width, height, mediaType } = head;
  if (!isWhole(bytes, mediaType)) {
    const message = `The image “${name}” breaks off or is damaged`;
    const hint = 'export or copy it once more: it opens in no program as it is';
    return { value: undefined, diagnostics: [errorOf('image/unreadable', message, shown.get(name), hint)] };
  }
  return { value: { width, height, source: { kind: 'raster', mediaType, bytes } }, diagnostics: [] };
}
