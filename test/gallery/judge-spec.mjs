// One spec of a gallery: drawn by us and by Vega, compared, its pictures written.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { judgeDrawing, SCALE } from './judge-drawing.mjs';
import { chartInput, ourChart } from './our-picture.mjs';
import { rasterOfSvg, writePng } from './rasters.mjs';
import { vegaSvg } from './vega-picture.mjs';

/**
 * The verdict on the spec of a file: `{ name, pass, reasons, overall, worstTile, tile, native, why, warnings }`. Pictures and
 * files go into `out`; `base` is the only folder whose files the spec may name.
 */
export async function judgeSpec({ name, file, base, out, scale = SCALE }) {
  const verdict = { name, pass: false, reasons: [], warnings: [] };
  const input = chartInput(name, JSON.parse(readFileSync(file, 'utf8')), fileReader(base));
  const { chart, diagnostics } = ourChart(input);
  verdict.warnings = diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
  const at = (ending) => path.join(out, `${name}.${ending}`);
  const svg = await vegaSvg(input).catch(
    (problem) => void verdict.reasons.push(`Vega draws nothing: ${problem.message}`),
  );
  if (svg) writeFileSync(at('vega.svg'), svg);
  if (!chart) {
    if (svg) writePng(at('vega.png'), await rasterOfSvg(svg, scale, 1));
    return { ...verdict, reasons: [...verdict.reasons, ...refusals(diagnostics)] };
  }
  const meaning = { native: chart.native !== undefined, why: chart.notNative };
  if (!svg) return { ...verdict, ...meaning };
  const found = await judgeOrGiveUp({ drawing: chart.drawing, alternative: chart.alternative, svg, input, at, scale });
  const reasons = [...verdict.reasons, ...found.reasons];
  return { ...verdict, ...meaning, ...found, reasons, pass: reasons.length === 0 };
}

/** resvg may fail on Vega's SVG: that is no fault of ours, but its process has to be started anew. */
async function judgeOrGiveUp(asked) {
  try {
    return await judgeDrawing(asked);
  } catch (problem) {
    if (!(problem instanceof WebAssembly.RuntimeError)) throw problem;
    return { reasons: [`resvg fails on Vega’s own SVG: ${problem.message}`], spent: true };
  }
}

function refusals(diagnostics = []) {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => `refused: ${message}`);
}

/** Reads the files of a folder, by their path in it; undefined for those that do not exist. */
export function fileReader(base) {
  return (local) => {
    try {
      return new Uint8Array(readFileSync(path.join(base, local)));
    } catch {
      return undefined;
    }
  };
}
