/** A row of a Markdown table. Tags and expressions in its sentences become code; what stands in backticks is so already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(asCode).join(' | ')} |`;
}

function asCode(cell: string): string {
  const parts = cell.split(/(`[^`]*`)/);
  const marked = parts.map((part) => (part.startsWith('`') ? part : part.replace(/[\w/]*<[^>]+>(?:\.?\w+)*/g, '`$&`')));
  return marked.join('').replaceAll('|', '\\|');
}
