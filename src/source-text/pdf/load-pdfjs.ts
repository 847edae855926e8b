import { createRequire } from 'node:module';
import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What only drawing would need: pdf.js makes one matrix when it is loaded, and its optional canvas is not installed. */
const DRAWING_ONLY = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** The part of pdf.js that reads documents. */
export interface Pdfjs {
  readonly getDocument: typeof getDocument;
}

/** Options for `getDocument`: nothing is evaluated, drawn, or fetched, and what it reads are files of its own package. */
export const PDFJS_OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  disableStream: true,
  enableXfa: false,
  stopAtErrors: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useWasm: false,
  verbosity: 0,
} as const;

let loading: Promise<Pdfjs> | undefined;

/** pdf.js as a reader of text; what it wants of a browser while it is loaded stands there by name alone, and is taken away again. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

/** Folder of pdf.js's tables of predefined Chinese encodings (ISO 32000-2, 9.7.5.2), and of its standard fonts. */
export function pdfjsFolder(name: 'cmaps' | 'standard_fonts'): string {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return manifest.replace(/package\.json$/, `${name}/`);
}

async function load(): Promise<Pdfjs> {
  const globals = globalThis as Record<string, unknown>;
  const added = DRAWING_ONLY.filter((name) => globals[name] === undefined);
  for (const name of added) globals[name] = Object;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    for (const name of added) Reflect.deleteProperty(globals, name);
  }
}
