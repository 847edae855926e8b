// The texts of a PDF page as pdf.js reads them back out of the file, with the place of each.
import { product } from './vega-picture.mjs';

// pdf.js makes one matrix when it is loaded; only drawing would need the real thing (as in test/office/pdfjs.ts).
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= Object;
const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');

/** Every text object of the first page in painting order: words, the start and the end of its baseline in points from the top left. */
export async function pdfTexts(bytes) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const page = await document.getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    return readTexts(fnArray, argsArray, page.view[3]);
  } finally {
    await task.destroy();
  }
}

function readTexts(operators, operands, height) {
  const found = [];
  const stack = [];
  let matrix = [1, 0, 0, -1, 0, height];
  let [line, size] = [undefined, 0];
  operators.forEach((operator, index) => {
    const args = operands[index];
    if (operator === OPS.save) stack.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (operator === OPS.transform) matrix = product(matrix, args);
    if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args[0]) matrix = product(matrix, args[0]);
    }
    if (operator === OPS.beginText) line = { text: '', pen: 0, size: 0, matrix };
    if (operator === OPS.setTextMatrix) line.matrix = product(matrix, args[0]?.length ? args[0] : args);
    if (operator === OPS.setFont) size = args[1];
    if (operator === OPS.showText) show(line, args[0], size);
    if (operator === OPS.endText && line.text.trim() !== '') found.push(placed(line));
  });
  return found;
}

function show(line, shown, fontSize) {
  line.size = fontSize;
  for (const glyph of shown) {
    if (typeof glyph === 'number') line.pen -= (glyph * fontSize) / 1000;
    else {
      line.text += glyph.unicode;
      line.pen += (glyph.width * fontSize) / 1000;
    }
  }
}

function placed({ text, pen, size: fontSize, matrix }) {
  const end = product(matrix, [1, 0, 0, 1, pen, 0]);
  return { text, size: fontSize, x1: matrix[4], y1: matrix[5], x2: end[4], y2: end[5] };
}
