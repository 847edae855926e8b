const WIDE = '\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6';
const SHARED = '“”‘’…—·';

/**
 * Text without line breaks, by the same rule as in documents: between Han characters or full-width punctuation a line break
 * vanishes with the white space around it, elsewhere it is one space; white space at both ends is dropped.
 */
export function foldPlain(text: string, language: string): string {
  const wide = `[${WIDE}${/^zh\b/.test(language) ? SHARED : ''}]`;
  const between = new RegExp(`(?<=${wide})[ \\t]*(?:\\r\\n?|\\n)[ \\t\\r\\n]*(?=${wide})`, 'gu');
  return text
    .trim()
    .replace(between, '')
    .replace(/[ \t]*(?:\r\n?|\n)[ \t\r\n]*/g, ' ');
}
