import { execFileSync } from 'node:child_process';
import type { Rect } from '../../src/base/geometry.js';

/** A word of a rendered page, in points from the top left. */
export interface RenderedWord extends Rect {
  readonly text: string;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly RenderedWord[];
}

/** The words of each page of a PDF with their boxes, as poppler finds them. */
export function readWords(pdf: string): readonly RenderedPage[] {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page)!.slice(1).map(Number) as [
        number,
        number,
      ];
      const found = page.matchAll(
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g,
      );
      const words = [...found].map((match): RenderedWord => {
        const [left, top, right, bottom] = match.slice(1, 5).map(Number) as [number, number, number, number];
        return { x: left, y: top, width: right - left, height: bottom - top, text: unescaped(match[5]!) };
      });
      return { width, height, words };
    });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
