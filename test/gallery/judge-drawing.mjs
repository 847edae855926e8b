// A drawing of ours against Vega's SVG of the same chart: pixels and texts.
import { writeFileSync } from 'node:fs';
import { itemFont } from '../../.build/chart/draw/css-font.js';
import { engineText } from '../../.build/chart/text/engine-text.js';
import { comparePictures, differencePicture, OVERALL_LIMIT, TILE_LIMIT } from './compare-pictures.mjs';
import { compareTexts } from './compare-texts.mjs';
import { pdfOf } from './our-picture.mjs';
import { pdfTexts } from './pdf-texts.mjs';
import { finenessOf, rasterOfPdf, rasterOfSvg, writePng } from './rasters.mjs';
import { svgTexts } from './vega-picture.mjs';

/** Pixels to a point: what a good screen has. */
export const SCALE = 2;

/**
 * `{ overall, worstTile, tile, fineness, reasons, pass }`. `at(ending)` is the path of a file to write: the PDF, which the pictures are
 * made from, and the pictures.
 */
export async function judgeDrawing({ drawing, alternative, svg, input, at, scale = SCALE }) {
  const pdf = await pdfOf(input.source.name, drawing, alternative);
  writeFileSync(at('pdf'), pdf);
  const words = compareTexts(await pdfTexts(pdf), svgTexts(svg, measure(input)));
  const found = await finestComparison({ pdf: at('pdf'), svg, size: drawing, scale });
  writePng(at('vega.png'), found.theirs);
  writePng(at('ours.png'), found.ours);
  writePng(at('difference.png'), differencePicture(found.pictures));
  return judged(found, words, scale);
}

/** The pictures compared; where they differ they are painted finer, until it is sure that it is not the painters' antialiasing. */
async function finestComparison({ pdf, svg, size, scale }) {
  const finest = finenessOf(size, scale);
  for (let fineness = 1; ; fineness++) {
    const theirs = await rasterOfSvg(svg, scale, fineness);
    const ours = rasterOfPdf(pdf, scale, fineness);
    const pictures = comparePictures(ours, theirs);
    const alike = pictures.overall <= OVERALL_LIMIT && pictures.worstTile <= TILE_LIMIT;
    if (alike || fineness >= finest) return { theirs, ours, pictures, fineness };
  }
}

/** What the comparisons found, in words. */
function judged({ pictures, ours, theirs, fineness }, words, scale) {
  const { overall, worstTile, tile } = pictures;
  const reasons = [];
  const apart = Math.max(Math.abs(ours.width - theirs.width), Math.abs(ours.height - theirs.height));
  if (apart > scale) reasons.push(`size ${ours.width}×${ours.height} instead of ${theirs.width}×${theirs.height}`);
  if (overall > OVERALL_LIMIT) reasons.push(`${percent(overall)} of the ink differs`);
  if (worstTile > TILE_LIMIT) reasons.push(`${percent(worstTile)} of the tile at ${tile} differs`);
  reasons.push(...words);
  return { overall, worstTile, tile, fineness, reasons, pass: reasons.length === 0 };
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

function measure(input) {
  const text = engineText(input);
  return (words, font) => text.width(words, itemFont(font));
}
