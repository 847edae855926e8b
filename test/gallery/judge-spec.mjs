// One spec of a gallery: drawn by us and by Vega, compared, its pictures written.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { engineText } from '../../.build/chart/text/engine-text.js';
import { itemFont } from '../../.build/chart/draw/css-font.js';
import { comparePictures, differencePicture, OVERALL_LIMIT, TILE_LIMIT } from './compare-pictures.mjs';
import { compareTexts } from './compare-texts.mjs';
import { chartInput, ourChart, pdfOf } from './our-picture.mjs';
import { pdfTexts } from './pdf-texts.mjs';
import { rasterOfPdf, rasterOfSvg, writePng } from './rasters.mjs';
import { svgTexts, vegaSvg } from './vega-picture.mjs';

/** Pixels to a point: what a good screen has. */
export const SCALE = 2;

/**
 * The verdict on the spec of a file: `{ name, pass, reasons, overall, worstTile, tile, native, why, warnings }`. Pictures and
 * files go into `out`; `base` is the only folder whose files the spec may name.
 */
export async function judgeSpec({ file, base, out, scale = SCALE }) {
  const name = path.basename(file).replace(/\.vl\.json$/, '');
  const verdict = { name, pass: false, reasons: [], warnings: [] };
  const input = chartInput(name, JSON.parse(readFileSync(file, 'utf8')), fileReader(base));
  const { chart, diagnostics } = attempt(verdict, () => ourChart(input)) ?? {};
  verdict.warnings = (diagnostics ?? []).map(({ severity, message }) => `${severity}: ${message}`);
  const svg = await vegaSvg(input).catch(
    (problem) => void verdict.reasons.push(`Vega draws nothing: ${problem.message}`),
  );
  if (svg) writeFileSync(path.join(out, `${name}.vega.svg`), svg);
  const theirs = svg && (await rasterOfSvg(svg, scale));
  if (theirs) writePng(path.join(out, `${name}.vega.png`), theirs);
  if (!chart) return { ...verdict, reasons: [...verdict.reasons, ...refusals(diagnostics)] };
  verdict.native = chart.native !== undefined;
  verdict.why = chart.notNative;
  const pdf = await pdfOf(name, chart.drawing, chart.alternative);
  const pdfFile = path.join(out, `${name}.pdf`);
  writeFileSync(pdfFile, pdf);
  const ours = rasterOfPdf(pdfFile, scale);
  writePng(path.join(out, `${name}.ours.png`), ours);
  if (!theirs) return verdict;
  const pictures = comparePictures(ours, theirs);
  writePng(path.join(out, `${name}.difference.png`), differencePicture(pictures));
  const words = compareTexts(await pdfTexts(pdf), svgTexts(svg, measure(input)));
  return judged(verdict, pictures, words, [ours, theirs]);
}

/** The verdict with what the comparisons found. */
function judged(verdict, { overall, worstTile, tile }, words, [ours, theirs]) {
  const reasons = [...verdict.reasons];
  const apart = Math.max(Math.abs(ours.width - theirs.width), Math.abs(ours.height - theirs.height));
  if (apart > SCALE) reasons.push(`size ${ours.width}×${ours.height} instead of ${theirs.width}×${theirs.height}`);
  if (overall > OVERALL_LIMIT) reasons.push(`${percent(overall)} of the ink differs`);
  if (worstTile > TILE_LIMIT) reasons.push(`${percent(worstTile)} of the tile at ${tile} differs`);
  reasons.push(...words);
  return { ...verdict, overall, worstTile, tile, reasons, pass: reasons.length === 0 };
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

function attempt(verdict, run) {
  try {
    return run();
  } catch (problem) {
    verdict.crash = true;
    verdict.reasons.push(`crash: ${problem.stack?.split('\n').slice(0, 3).join(' ')}`);
    return undefined;
  }
}

function refusals(diagnostics = []) {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => `refused: ${message}`);
}

function measure(input) {
  const text = engineText(input);
  return (words, font) => text.width(words, itemFont(font));
}

function fileReader(base) {
  return (local) => {
    try {
      return new Uint8Array(readFileSync(path.join(base, local)));
    } catch {
      return undefined;
    }
  };
}
