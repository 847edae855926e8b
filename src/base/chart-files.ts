import type { Workspace } from './workspace.js';

/** The charts within reach of a report, path by name: `charts/NAME.vl.json` of its own folder, else of its template's. */
export function chartFiles({ texts, reportFolder, templateFolder }: Workspace): ReadonlyMap<string, string> {
  // The report's come last: of two with one name its own counts.
  const folders = [`${templateFolder}/charts/`, `${reportFolder}/charts/`];
  return new Map(
    folders.flatMap((folder) =>
      [...texts.keys()]
        .filter((path) => path.startsWith(folder) && path.endsWith('.vl.json'))
        .map((path) => [path.slice(folder.length, -'.vl.json'.length), path] as const),
    ),
  );
}
