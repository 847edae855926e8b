import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type * as resvg from '@resvg/resvg-wasm';

/** The rasteriser's class: made of an SVG, it renders it. */
export type ResvgClass = typeof resvg.Resvg;

let opened: Promise<ResvgClass> | undefined;

/**
 * The rasteriser, loaded when it is first asked for (0.1 s, 2.4 MB) and once in a process, which is all that it allows. The only
 * door to resvg. It reads one file, as importing would: the program that its package brings, which it does not find by itself.
 */
export function openResvg(): Promise<ResvgClass> {
  opened ??= load();
  return opened;
}

async function load(): Promise<ResvgClass> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return Resvg;
}
