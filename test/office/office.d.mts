/** True where a program of that name can be started. */
export function hasProgram(name: string): boolean;
/** Path of a fontconfig file, written into `folder`, that maps the deck's faces to the packaged fonts. */
export function writeFontConfig(folder: string, project?: string): string;
/** Converts an Office file with LibreOffice; returns the new file's path. */
export function convertWithOffice(file: string, options?: { format?: string; out?: string }): string;
/** Page images of a PDF as PNG files in `out`, in page order. */
export function rasterise(
  pdf: string,
  options: { out: string; prefix?: string; dpi?: number; first?: number; last?: number },
): string[];
