import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as resvg from '@resvg/resvg-wasm';

/** resvg's class: made of an SVG, it renders or simplifies it. */
export type ResvgClass = typeof resvg.Resvg;

let loaded: Promise<ResvgClass> | undefined;

/**
 * resvg, loaded when it is first asked for (0.1 s) and once in a process, which is all that it allows: the only door to it. It reads
 * one file, the WebAssembly of its own package, as importing it would: a part of the program, so that reading it is no input.
 */
export function loadResvg(): Promise<ResvgClass> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ResvgClass> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(file));
  return Resvg;
}
