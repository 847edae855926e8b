import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { convertWithOffice, hasProgram } from '../../office/office.mjs';
import { fullScene } from './deck-scene.js';

const programs = hasProgram('soffice') && hasProgram('pdftotext');
if (!programs && process.env.CI === 'true') throw new Error('LibreOffice and poppler are needed');
if (!programs) console.warn('LibreOffice or poppler is missing: decks are not opened');

test.skipIf(!programs)('LibreOffice shows every slide with its texts where the scene has them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deck-'));
  try {
    const file = path.join(folder, 'deck.pptx');
    writeFileSync(file, await writePptx(fullScene()));
    const pdf = convertWithOffice(file);
    const read = (...options: string[]) => execFileSync('pdftotext', [...options, pdf, '-'], { encoding: 'utf8' });
    const slides = read('-layout').split('\f').slice(0, -1);
    expect(slides).toHaveLength(4);
    for (const [index, text] of ['工业开局良好', '23.56', '2356', '关键数字'].entries()) {
      expect(slides[index]!.replace(/\s/g, '')).toContain(text);
    }
    // Title frame of slide 1: (48, 36) to (912, 116), set at its foot; footer: (48, 500) to (748, 514).
    const boxes = read('-bbox', '-l', '1');
    expect(placeOf(boxes, '一句话')).toEqual({ left: 48, middle: expect.closeTo(116 - 36 / 2, -1) });
    expect(placeOf(boxes, '来源：achie')).toEqual({ left: 48, middle: expect.closeTo(507, -1) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Left edge and middle of the word that begins so, in points from the top left. */
function placeOf(boxes: string, start: string): { readonly left: number; readonly middle: number } {
  const found = new RegExp(`xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${start}`).exec(boxes);
  if (!found) throw new Error(`no word begins with ${start}`);
  const [left, top, bottom] = found.slice(1).map(Number) as [number, number, number];
  return { left: Math.round(left), middle: (top + bottom) / 2 };
}
