/** Prose of a text file without its marks, escapes and line breaks: `**12**` is `12`, `[page](https://…)` is `page`. */
export function withoutMarks(prose: string): string {
  return prose
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)[*^]+/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/\s*\n\s*/g, ' ');
}
