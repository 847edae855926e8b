import type { Origin } from './diagnostic.js';

/**
 * A place as people write it: `data/x/report.yaml:7:12`, `data/x/growth.xlsx, sheet 增速, cell C7` in a workbook, `a.pdf, page 2,
 * line 14`, `a.docx, paragraph 5`.
 */
export function placeOfOrigin(origin: Origin): string {
  if (origin.page !== undefined) return `${origin.file}, page ${origin.page}, line ${origin.line}`;
  if (origin.paragraph !== undefined) return `${origin.file}, paragraph ${origin.paragraph}`;
  if (origin.sheet === undefined) return `${origin.file}:${origin.line}:${origin.column}`;
  const cell = origin.cell === undefined ? '' : `, cell ${origin.cell}`;
  return `${origin.file}, sheet ${origin.sheet}${cell}`;
}

/** The place within its file, for a message that names the file already: `line 7`, `cell C7`. */
export function placeInFile({ line, cell }: Origin): string {
  return cell === undefined ? `line ${line}` : `cell ${cell}`;
}
