import type { Transcript } from '../transcript.js';

/** Plain text as a transcript of lines, each with its line and column in the file. */
export function transcribeText(file: string, text: string): Transcript {
  const blocks = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].map(([line], index, all) => ({
    kind: 'line' as const,
    start: all[index]!.index,
    end: all[index]!.index + line.length,
  }));
  return { file, text, blocks, tables: [], about: {}, origin: lineOrigin(file, text) };
}

/** Line and column of a part of a text, from 1. */
export function lineOrigin(file: string, text: string): Transcript['origin'] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n|\r(?!\n)/g)) starts.push(index + 1);
  return (from, to) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= from) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: from - starts[low]! + 1, length: Math.max(1, to - from) };
  };
}
