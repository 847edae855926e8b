import type { Workspace } from '../../src/base/workspace.js';

/** A workspace of literal files: report `steel`, template `policy`. */
export function workspaceOf(files: Readonly<Record<string, string>>, fonts: readonly string[] = []): Workspace {
  return {
    reportId: 'steel',
    reportFolder: 'data/steel',
    templateFolder: 'templates/policy',
    texts: new Map(Object.entries(files)),
    binaries: new Map(),
    font: (path) => (fonts.includes(path) ? new Uint8Array([0]) : undefined),
  };
}
