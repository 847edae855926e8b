/**
 * The report that a word of the command line names: its folder's name, also where the shell completed it to a path
 * (`data/steel/`, `./data/steel`, `data/steel/report.yaml`).
 */
export function reportName(word: string): string {
  const path = word.replaceAll('\\', '/').replace(/\/+$|\/report\.yaml$/, '');
  return /^(?:\.\/)?data\/([^/]+)$/.exec(path)?.[1] ?? (path.includes('/') ? word : path);
}
