/** Text files and binary files of one report and its template, by path relative to the project (`data/x/report.yaml`). */
export interface Workspace {
  /** Name of the report's folder in `data/`. */
  readonly reportId: string;
  /** Folder of the report and of the template, relative to the project. */
  readonly reportFolder: string;
  readonly templateFolder: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly binaries: ReadonlyMap<string, Uint8Array>;
  /** Bytes of a font file, by the path the theme gives; undefined where it does not exist. Reads at most once. */
  readonly font: (path: string) => Uint8Array | undefined;
  /** Whether a font file exists, found out without reading it; absent where only reading can tell. */
  readonly hasFont?: (path: string) => boolean;
}
