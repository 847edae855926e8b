import type { Origin } from './diagnostic.js';

/** A place as people write it: `data/x/report.yaml:7:12`, or `data/x/growth.xlsx, sheet 增速, cell C7` in a workbook. */
export function placeOfOrigin(origin: Origin): string {
  if (origin.sheet === undefined) return `${origin.file}:${origin.line}:${origin.column}`;
  const cell = origin.cell === undefined ? '' : `, cell ${origin.cell}`;
  return `${origin.file}, sheet ${origin.sheet}${cell}`;
}

/** The place within its file, for a message that names the file already: `line 7`, `cell C7`. */
export function placeInFile({ line, cell }: Origin): string {
  return cell === undefined ? `line ${line}` : `cell ${cell}`;
}
